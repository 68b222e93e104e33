import { render } from '@testing-library/preact';
import { ScreeningPart } from '../../../components/screening/screening-part.tsx';
import type { Offered } from '../../../components/vendor/offered.ts';
import type { Entry } from '../../../lib/record/entry.ts';
import type { LoadedRegister } from '../../../lib/registers/register.ts';
import type { Draft } from '../../../lib/store/desk-database.ts';
import type { RecordOutcome } from '../../../lib/store/self.ts';
import { holdRecord } from '../vendor/held-record.ts';

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
export function showScreening({ offered = { names: [], phones: [] }, ...held }: Shown) {
  const { useHeldRecord, ...record } = holdRecord(held);
  function Screening() {
    return <ScreeningPart {...useHeldRecord()} offered={offered} />;
  }
  render(<Screening />);
  return record;
}
