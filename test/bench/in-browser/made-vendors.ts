import type { Entry } from '../../../lib/record/entry.ts';
import { sayLink, sayStanding, sayText } from '../../../lib/record/say.ts';
import { STANDINGS } from '../../../lib/record/topics.ts';
import type { HistoryRow } from '../../../lib/store/record-database.ts';
import { countSalts, entryOf, nameIn, WRITERS } from '../../record/writers.ts';

const salts = countSalts();
const LINKED_EVERY = 10;

export function madeKey(n: number): string {
  return `v${n}.example`;
}

/** What Ana said first about a vendor: name, standing with a reason, note. */
export function firstEntry(n: number): Entry {
  return entryOf({
    about: madeKey(n),
    statements: [
      sayText(salts, 'name', `Answering Service ${n}`),
      sayStanding(salts, {
        value: STANDINGS[n % STANDINGS.length] ?? 'in-review',
        reason: 'Would not name the people who would take our calls, nor where they sit.',
        replaces: [],
      }),
      sayText(salts, 'note', 'Asked twice by mail for a sample agreement; they sent a brochure instead.'),
    ],
  });
}

/** A second opinion, by Ana or by Ben, which replaces the standing, and a note: five statements with the first entry. */
export function secondEntry(first: Entry, by: 'ana' | 'ben'): Entry {
  return entryOf({
    about: first.about,
    by: WRITERS[by],
    at: '2026-05-11T14:30:00.000Z',
    after: [first.id],
    statements: [
      sayStanding(salts, { value: 'in-review', reason: 'The agreement came.', replaces: [nameIn(first, 1)] }),
      sayText(salts, 'note', `Their answer of May, read by ${by}.`),
    ],
  });
}

/** Vendor `n` as it lies in the record; every tenth is linked with the next. */
export function madeRow(n: number): HistoryRow {
  const key = madeKey(n);
  const link = entryOf({ about: key, statements: [sayLink(madeKey(n + 1))] });
  const entries = [firstEntry(n), ...(n % LINKED_EVERY === 0 ? [link] : [])];
  return {
    key,
    entries: entries.sort((a, b) => (a.id < b.id ? -1 : 1)),
    namedBy: n % LINKED_EVERY === 1 ? [madeKey(n - 1)] : [],
  };
}
