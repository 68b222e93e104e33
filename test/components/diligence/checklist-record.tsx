import { render } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { ChecklistPart } from '../../../components/diligence/checklist-part.tsx';
import type { Saying } from '../../../components/vendor/record-act.ts';
import type { RecordPlace } from '../../../components/vendor/record-place.ts';
import type { DraftChange } from '../../../components/vendor/use-draft.ts';
import type { Entry, Statement } from '../../../lib/record/entry.ts';
import type { Draft } from '../../../lib/store/desk-database.ts';
import type { RecordOutcome } from '../../../lib/store/self.ts';
import { countSalts, entryOf, PEOPLE, WRITERS } from '../../record/writers.ts';
import { ANA, KEY, pageOf } from '../vendor/vendor-page.ts';

/** An entry with one answer, in writing unless its value says otherwise; Ana's unless it is somebody else's. */
export function answered(
  question: string,
  value: string,
  by: string = WRITERS.ana,
  members: Record<string, unknown> = {},
): Entry {
  return entryOf({ by, statements: [{ topic: `answer:${question}`, value, version: 1, ...members }] });
}

/** A body that says something. */
export function saying(body: Record<string, string>): { body: { salt: string } } {
  return { body: { salt: countSalts()(), ...body } };
}

/** The checklist of acme.example as Ana sees it, with a draft and a record that really change. */
export function showChecklist(
  entries: readonly Entry[] = [],
  at?: RecordPlace['at'],
  outcome?: RecordOutcome,
) {
  const said: Statement[][] = [];
  const places: RecordPlace[] = [];
  let latest: Draft = { key: KEY };
  function Checklist() {
    const [held, setHeld] = useState(entries);
    const [draft, setDraft] = useState<Draft>(latest);
    const [place, setPlace] = useState<RecordPlace>(at ? { part: 'checklist', at } : { part: 'checklist' });
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
    return (
      <ChecklistPart
        page={pageOf(held)}
        people={PEOPLE}
        self={ANA}
        desk={{ draft, isKept: true, change }}
        onAct={onAct}
        offered={{ names: [], phones: [] }}
        place={place}
        onPlace={(next) => {
          places.push(next);
          setPlace(next);
        }}
      />
    );
  }
  render(<Checklist />);
  return { said, places, draft: () => latest };
}
