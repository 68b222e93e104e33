import { useState } from 'preact/hooks';
import type { Saying } from '../../../components/vendor/record-act.ts';
import type { DraftChange } from '../../../components/vendor/use-draft.ts';
import type { Entry, Statement } from '../../../lib/record/entry.ts';
import type { Draft } from '../../../lib/store/desk-database.ts';
import type { RecordOutcome } from '../../../lib/store/self.ts';
import { countSalts, entryOf, PEOPLE } from '../../record/writers.ts';
import { ANA, KEY, pageOf } from './vendor-page.ts';

/** What acme.example begins with, and what comes of recording about it. */
interface Held {
  readonly entries?: readonly Entry[];
  readonly draft?: Omit<Draft, 'key'> | undefined;
  readonly outcome?: RecordOutcome | undefined;
}

/** A record and a draft of acme.example that really change, as Ana has them; what is said about it is kept. */
export function holdRecord({ entries = [], draft: first, outcome }: Held) {
  const said: Statement[][] = [];
  let latest: Draft = { key: KEY, ...first };
  /** The props that every part of a record takes. */
  function useHeldRecord() {
    const [held, setHeld] = useState(entries);
    const [draft, setDraft] = useState<Draft>(latest);
    const change = (changed: DraftChange): void => {
      latest = { ...latest, ...changed } as Draft;
      setDraft(latest);
    };
    const onAct = async (act: Saying): Promise<RecordOutcome> => {
      const statements = [...act(countSalts())];
      said.push(statements);
      if (outcome?.ok === false) return outcome;
      setHeld((before) => [...before, entryOf({ statements })]);
      return { ok: true };
    };
    return { page: pageOf(held), people: PEOPLE, self: ANA, desk: { draft, isKept: true, change }, onAct };
  }
  return { said, draft: () => latest, useHeldRecord };
}
