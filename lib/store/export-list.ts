import { formatListFile, listFileName } from '../exchange/list-file.ts';
import { planExport } from '../exchange/plan-export.ts';
import { writerOf } from '../record/entry.ts';
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
  return { fileName: listFileName(today), text, keys: [...keys].sort(), entries: entries.length };
}
