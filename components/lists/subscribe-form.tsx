import { useEffect, useState } from 'preact/hooks';
import { timeZone } from '../../lib/platform/today.ts';
import {
  formatSubscribeFault,
  LIST_ADDRESS_FAULTS,
  SUBSCRIBE_WORDS as words,
} from '../../lib/words/subscribe-words.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import { Progress } from '../ui/progress.tsx';
import { useFocusOnFault } from '../ui/use-focus-on-fault.ts';
import { SubscribeConfirm } from './subscribe-confirm.tsx';
import { type SubscribeStep, type Subscribing, useSubscribe } from './use-subscribe.ts';

interface SubscribeFormProps {
  /** Given by a link: filled in, and not asked for. */
  address: string | undefined;
}

/** Subscribing to one more list, from its address to the confirmed exporter. */
export function SubscribeForm({ address = '' }: SubscribeFormProps) {
  const subscribing = useSubscribe();
  const [typed, setTyped] = useState(address);
  const { step, cancel } = subscribing;
  useEffect(() => {
    if (step.at === 'done') setTyped('');
  }, [step.at]);
  if (step.at === 'confirm') return <SubscribeConfirm {...subscribing} step={step} />;
  if (step.at === 'fetching') {
    const { bytes, progress } = step;
    return (
      <Progress
        {...(progress.total > 0
          ? {
              label: words.checking,
              value: progress.done,
              max: progress.total,
              detail: words.checked(progress.done, progress.total),
            }
          : { label: words.fetching, detail: words.bytes(bytes) })}
        cancelLabel={words.cancel}
        onCancel={cancel}
      />
    );
  }
  return <AddressForm step={step} look={subscribing.look} typed={typed} onType={setTyped} />;
}

interface AddressFormProps extends Pick<Subscribing, 'step' | 'look'> {
  typed: string;
  onType: (typed: string) => void;
}

function AddressForm({ step, look, typed, onType }: AddressFormProps) {
  const form = useFocusOnFault<HTMLFormElement>(step);
  const fault = step.at === 'address' ? step.typed : undefined;
  return (
    <form
      ref={form}
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        look(typed);
      }}
    >
      <Outcome step={step} />
      <TextField
        label={words.address}
        placeholder={words.addressPlaceholder}
        description={words.addressWhat}
        inputMode="url"
        value={typed}
        onInput={onType}
        error={fault && LIST_ADDRESS_FAULTS[fault]}
      />
      <div>
        <Button type="submit">{words.look}</Button>
      </div>
    </form>
  );
}

/** What came of the last try. */
function Outcome({ step }: { step: SubscribeStep }) {
  if (step.at === 'done') return <Notice kind="info">{words.done(step.name)}</Notice>;
  if (step.at === 'access-refused') {
    return (
      <Notice kind="notice" title={words.accessRefused}>
        {words.accessRefusedNext}
      </Notice>
    );
  }
  if (step.at !== 'address' || !step.fault) return null;
  return (
    <Notice kind="error" title={words.couldNot}>
      {formatSubscribeFault(step.fault, timeZone())}
    </Notice>
  );
}
