import { render } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { ScreeningPart } from '../../../components/screening/screening-part.tsx';
import type { Offered } from '../../../components/vendor/offered.ts';
import type { Saying } from '../../../components/vendor/record-act.ts';
import type { DraftChange } from '../../../components/vendor/use-draft.ts';
import type { Entry, Statement } from '../../../lib/record/entry.ts';
import type { LoadedRegister } from '../../../lib/registers/register.ts';
import type { Draft } from '../../../lib/store/desk-database.ts';
import type { RecordOutcome } from '../../../lib/store/self.ts';
import { countSalts, entryOf, PEOPLE } from '../../record/writers.ts';
import { ANA, KEY, pageOf } from '../vendor/vendor-page.ts';

/** LEIE as it is loaded in these tests. */
export const LEIE: LoadedRegister = {
  id: 'leie',
  from: { kind: 'file', name: 'UPDATED.csv' },
  newest: '2026-08-20',
  listDate: '2026-08-10',
  loadedAt: '2026-08-11T09:00:00.000Z',
  rows: 82_714,
  sha256: `3f2a${'0'.repeat(56)}009c`,
  hasDescriptions: false,
};

/** The portal's archive, without the descriptions. */
export const ARCHIVE: LoadedRegister = {
  ...LEIE,
  id: 'breaches-archive',
  from: { kind: 'snapshot' },
  rows: 5_371,
};

interface Shown {
  entries?: readonly Entry[];
  offered?: Offered;
  draft?: Omit<Draft, 'key'>;
  outcome?: RecordOutcome;
}

/** The screening of acme.example as Ana sees it, with a draft and a record that really change. */
export function showScreening({
  entries = [],
  offered = { names: [], phones: [] },
  draft: first,
  outcome,
}: Shown) {
  const said: Statement[][] = [];
  let latest: Draft = { key: KEY, ...first };
  function Screening() {
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
    return (
      <ScreeningPart
        page={pageOf(held)}
        people={PEOPLE}
        self={ANA}
        desk={{ draft, isKept: true, change }}
        onAct={onAct}
        offered={offered}
      />
    );
  }
  render(<Screening />);
  return { said, draft: () => latest };
}
