import type { Statement } from '../../lib/record/entry.ts';
import { foldVendor, type Vendor } from '../../lib/record/fold.ts';
import { entryOf, PEOPLE, WRITERS, type WriterName } from '../record/writers.ts';

const KEY = 'acme.example';

/** A statement as it is told in these tests: topic and value, and who says it where that is not Ana. */
export type Told = readonly [topic: string, value: string, by?: WriterName];

/** A vendor of which each of these was said once, none replacing another. */
export function vendorOfTold(told: readonly Told[]): Vendor {
  const entries = told.map(([topic, value, by = 'ana'], n) => {
    const statement: Statement = { topic, value };
    return entryOf({
      by: WRITERS[by],
      at: `2026-03-02T09:${String(n % 60).padStart(2, '0')}:00.000Z`,
      statements: [statement],
    });
  });
  return foldVendor(KEY, entries, PEOPLE);
}
