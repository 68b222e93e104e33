import { useEffect, useRef, useState } from 'preact/hooks';
import { findOwnNames } from '../../lib/exchange/own-name.ts';
import { timeZone } from '../../lib/platform/today.ts';
import { writerOf } from '../../lib/record/entry.ts';
import { typedText } from '../../lib/record/statement-parts.ts';
import { formatSubscribeFault, SUBSCRIBE_WORDS as words } from '../../lib/words/subscribe-words.ts';
import { Fingerprint } from '../dashboard/fingerprint.tsx';
import { formatRoute } from '../dashboard/route.ts';
import { Actions } from '../ui/actions.tsx';
import { Button } from '../ui/button.tsx';
import { Digest } from '../ui/digest.tsx';
import { TextField } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import { Time } from '../ui/time.tsx';
import { useFocusOnFault } from '../ui/use-focus-on-fault.ts';
import { handFile } from './handed-file.ts';
import { ListFact } from './list-fact.tsx';
import type { SubscribeStep, Subscribing } from './use-subscribe.ts';
import './subscribed-lists.css';

interface SubscribeConfirmProps extends Pick<Subscribing, 'confirm' | 'cancel'> {
  step: Extract<SubscribeStep, { at: 'confirm' }>;
}

/** What came from the address, and by whose key it is signed: the reviewer confirms it once. */
export function SubscribeConfirm({ step, confirm, cancel }: SubscribeConfirmProps) {
  const { address, copy, fault } = step;
  const [name, setName] = useState(() => new URL(address).hostname);
  const [missing, setMissing] = useState({ isName: false });
  const form = useFocusOnFault<HTMLFormElement>(missing);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const submit = (): void => {
    const given = typedText(name);
    if (given === '') setMissing({ isName: true });
    else confirm(given);
  };
  return (
    <form
      ref={form}
      class="subscribed-lists__confirm"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h3 ref={heading} tabIndex={-1}>
        {words.confirmTitle}
      </h3>
      <CopyFacts step={step} />
      <p>{words.compare}</p>
      <TextField
        label={words.name}
        description={words.nameWhat}
        value={name}
        onInput={setName}
        error={missing.isName && typedText(name) === '' ? words.nameMissing : undefined}
      />
      {fault && <Notice kind="error">{formatSubscribeFault(fault, timeZone())}</Notice>}
      <Actions>
        <Button onClick={cancel}>{words.cancel}</Button>
        <Button
          onClick={() => {
            handFile(copy.file);
            location.hash = formatRoute({ view: 'import' });
          }}
        >
          {words.merge}
        </Button>
        <Button type="submit" variant="primary">
          {words.subscribe}
        </Button>
      </Actions>
      <p class="text-meta">{words.mergeWhat}</p>
    </form>
  );
}

function CopyFacts({ step: { address, copy } }: Pick<SubscribeConfirmProps, 'step'>) {
  const { exportedBy, exportedAt, digest, input } = copy.opened;
  const { entries, refused } = input.list;
  const vendors = new Set(entries.map(({ about }) => about).filter((key) => writerOf(key) === undefined));
  const name = input.people.get(exportedBy)?.name ?? findOwnNames(entries).get(exportedBy);
  return (
    <>
      <dl class="advisory-lists__facts">
        <ListFact name={words.itsAddress}>{address}</ListFact>
        <ListFact name={words.exportedBy}>
          {name !== undefined && `${name} `}
          <Fingerprint writer={exportedBy} />
        </ListFact>
        <ListFact name={words.exportedAt}>
          <Time value={exportedAt} />
        </ListFact>
        <ListFact name={words.digest}>
          <Digest value={digest} />
        </ListFact>
      </dl>
      <p class="text-numeric">
        {words.what(vendors.size, entries.length)}. {words.signed}
      </p>
      {refused.length > 0 && <Notice kind="notice">{words.refused(refused.length)}</Notice>}
    </>
  );
}
