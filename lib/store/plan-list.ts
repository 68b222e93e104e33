import type { GoesAlong } from '../exchange/goes-along.ts';
import { planExport } from '../exchange/plan-export.ts';
import { findShownName } from '../exchange/shown-name.ts';
import { countSignedTexts } from '../privacy/find-in-entries.ts';
import { type Entry, writerOf } from '../record/entry.ts';
import { foldVendor } from '../record/fold.ts';
import type { People } from '../record/people.ts';
import { entriesOf, readAllHistories, readPeople } from './read-record.ts';
import type { RecordDatabase, SelfRow } from './record-database.ts';
import { readSelf } from './self.ts';

/** What an export is made from. */
export interface PlannedList {
  /** What it carries, texts that stay home left out. */
  readonly entries: readonly Entry[];
  /** Keys of vendors in it, in their order. */
  readonly keys: readonly string[];
  readonly people: People;
  readonly exporter: SelfRow;
}

/** A vendor and how many texts about it seem to hold patient data. */
export interface SignedVendor {
  readonly key: string;
  readonly name: string | undefined;
  readonly texts: number;
}

/** Plans an export of the whole record, or of chosen vendors with everything joined to them. */
export async function planList(
  db: RecordDatabase,
  chosen: 'all' | readonly string[],
  along: GoesAlong,
): Promise<PlannedList> {
  const [rows, people, self] = await Promise.all([readAllHistories(db), readPeople(db), readSelf(db)]);
  if (!self) throw new Error('A list cannot be exported before this browser has a writer');
  const held = entriesOf(rows);
  const entries = planExport({ entries: held, people, keys: chosen, exporter: self.writer, along });
  const keys = new Set(entries.map(({ about }) => about).filter((about) => writerOf(about) === undefined));
  return { entries, keys: [...keys].sort(), people, exporter: self };
}

/** Vendors with texts that seem to hold patient data, those with most of them first. */
export function findSignedVendors({ entries, people }: PlannedList): SignedVendor[] {
  const counts = [...countSignedTexts(entries)].sort(([, a], [, b]) => b - a);
  const histories = Map.groupBy(entries, ({ about }) => about);
  return counts.map(([key, texts]) => ({
    key,
    name: findShownName(foldVendor(key, histories.get(key) ?? [], people)),
    texts,
  }));
}
