import { useRef, useState } from 'preact/hooks';
import { decideCopy, NO_COPY } from '../../lib/exchange/decide-copy.ts';
import { type AddressFault, parseListAddress } from '../../lib/exchange/list-address.ts';
import { askToCheckTabs } from '../../lib/platform/ask-background.ts';
import { requestListAccess } from '../../lib/platform/list-access.ts';
import { planListAlarm } from '../../lib/platform/list-alarm.ts';
import { type FetchedCopy, fetchListCopy, type ListCopy } from '../../lib/store/fetch-list-copy.ts';
import { theRecord } from '../../lib/store/stores.ts';
import { type SubscribeOutcome, subscribeList } from '../../lib/store/subscribe-list.ts';
import { useLongWork, type WorkProgress } from '../live/use-long-work.ts';

type SubscribeFault = Extract<SubscribeOutcome, { ok: false }>['fault'];

/** Where a new subscription stands. */
export type SubscribeStep =
  | { readonly at: 'address'; readonly typed?: AddressFault; readonly fault?: SubscribeFault }
  | { readonly at: 'access-refused' }
  | { readonly at: 'fetching'; readonly bytes: number; readonly progress: WorkProgress }
  | {
      readonly at: 'confirm';
      readonly address: string;
      readonly copy: ListCopy;
      readonly fault?: SubscribeFault;
    }
  | { readonly at: 'done'; readonly name: string };

const START: SubscribeStep = { at: 'address' };

export interface Subscribing {
  readonly step: SubscribeStep;
  /** To be called in the handler of a click. */
  readonly look: (typed: string) => void;
  readonly confirm: (name: string) => void;
  readonly cancel: () => void;
}

/** Takes a list from its address, typed or given by a link, to subscribed. Nothing is fetched before `look`. */
export function useSubscribe(): Subscribing {
  const [step, setStep] = useState(START);
  const [bytes, setBytes] = useState(0);
  const isKeeping = useRef(false);
  const work = useLongWork();

  const confirm = async (name: string): Promise<void> => {
    if (step.at !== 'confirm' || isKeeping.current) return;
    isKeeping.current = true;
    setStep(await keep(step, name).finally(() => (isKeeping.current = false)));
  };
  const fetchCopy = async (address: string): Promise<void> => {
    setBytes(0);
    const outcome = await work.run(async (steps) =>
      fetchListCopy(await theRecord(), address, { hasAccess: true, onBytes: setBytes, ...steps }),
    );
    setStep(stepAfter(address, outcome));
  };
  return {
    step: work.progress ? { at: 'fetching', bytes, progress: work.progress } : step,
    look: (typed) => {
      const parsed = parseListAddress(typed);
      if (!parsed.ok) return setStep({ at: 'address', typed: parsed.fault });
      // Not async before the request: the browser asks only inside the handler of the click.
      void requestListAccess(parsed.address).then((granted) =>
        granted ? fetchCopy(parsed.address) : setStep({ at: 'access-refused' }),
      );
    },
    confirm: (name) => void confirm(name),
    cancel: () => {
      work.cancel();
      setStep(START);
    },
  };
}

function stepAfter(address: string, outcome: FetchedCopy): SubscribeStep {
  if (!outcome.ok)
    return outcome.fault.code === 'cancelled' ? START : { at: 'address', fault: outcome.fault };
  if (!outcome.copy) return START;
  const verdict = decideCopy(outcome.copy.opened, NO_COPY);
  if (verdict.take === 'none') return { at: 'address', fault: verdict.fault };
  return { at: 'confirm', address, copy: outcome.copy };
}

async function keep(step: Extract<SubscribeStep, { at: 'confirm' }>, name: string): Promise<SubscribeStep> {
  const { address, copy } = step;
  const outcome = await subscribeList(await theRecord(), copy, { address, name });
  if (!outcome.ok) return { ...step, fault: outcome.fault };
  await planListAlarm();
  await askToCheckTabs();
  return { at: 'done', name };
}
