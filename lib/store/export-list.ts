import { formatListFile, listFileName } from '../exchange/list-file.ts';
import { planExport } from '../exchange/plan-export.ts';
import { findShownName } from '../exchange/shown-name.ts';
import { countSignedTexts } from '../privacy/find-in-entries.ts';
import { type Entry, writerOf } from '../record/entry.ts';
import { foldVendor } from '../record/fold.ts';
import type { People } from '../record/people.ts';
import { entriesOf, readAllHistories, readPeople } from './read-record.ts';
import type { RecordDatabase } from './record-database.ts';
import { readSelf } from './self.ts';

/** A list file ready to be saved. */
export interface ExportedList {
  readonly fileName: string;
  readonly text: string;
  /** Keys of vendors in it. */
  readonly keys: readonly string[];
  readonly entries: number;
  /** Vendors with texts that seem to hold patient data, those with most of them first. */
  readonly signed: readonly SignedVendor[];
}

/** A vendor and how many texts about it seem to hold patient data. */
export interface SignedVendor {
  readonly key: string;
  readonly name: string | undefined;
  readonly texts: number;
}

/**
 * Makes a list file of the whole record, or of chosen vendors with everything joined to them.
 *
 * @param today calendar date of the reviewer, `YYYY-MM-DD`, for the file's name
 */
export async function exportList(
  db: RecordDatabase,
  chosen: 'all' | readonly string[],
  today: string,
): Promise<ExportedList> {
  const [rows, people, self] = await Promise.all([readAllHistories(db), readPeople(db), readSelf(db)]);
  if (!self) throw new Error('A list cannot be exported before this browser has a writer');
  const entries = planExport({ entries: entriesOf(rows), people, keys: chosen, exporter: self.writer });
  const keys = new Set(entries.map(({ about }) => about).filter((about) => writerOf(about) === undefined));
  const text = formatListFile({
    exportedAt: new Date().toISOString(),
    exportedBy: self.writer,
    entries,
  });
  return {
    fileName: listFileName(today),
    text,
    keys: [...keys].sort(),
    entries: entries.length,
    signed: findSigned(entries, people),
  };
}

function findSigned(entries: readonly Entry[], people: People): SignedVendor[] {
  const counts = [...countSignedTexts(entries)].sort(([, a], [, b]) => b - a);
  const histories = Map.groupBy(entries, ({ about }) => about);
  return counts.map(([key, texts]) => ({
    key,
    name: findShownName(foldVendor(key, histories.get(key) ?? [], people)),
    texts,
  }));
}
