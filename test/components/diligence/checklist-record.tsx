import { render } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { ChecklistPart } from '../../../components/diligence/checklist-part.tsx';
import type { RecordPlace } from '../../../components/vendor/record-place.ts';
import type { Entry } from '../../../lib/record/entry.ts';
import type { RecordOutcome } from '../../../lib/store/self.ts';
import { countSalts, entryOf, WRITERS } from '../../record/writers.ts';
import { holdRecord } from '../vendor/held-record.ts';

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
  const { useHeldRecord, ...record } = holdRecord({ entries, outcome });
  const places: RecordPlace[] = [];
  function Checklist() {
    const [place, setPlace] = useState<RecordPlace>(at ? { part: 'checklist', at } : { part: 'checklist' });
    return (
      <ChecklistPart
        {...useHeldRecord()}
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
  return { ...record, places };
}
