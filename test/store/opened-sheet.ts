import { OWN_QUESTIONS } from '../../lib/diligence/question-list.ts';
import { openDesk } from '../../lib/store/desk-database.ts';
import { openSheets, type TableFacts } from '../../lib/store/open-sheets.ts';
import type { RecordDatabase } from '../../lib/store/record-database.ts';
import { SheetDesk } from '../../lib/store/sheet-desk.ts';
import type { SheetChoice } from '../../lib/store/sheet-rows.ts';

const DAY = { today: '2026-11-24', questions: OWN_QUESTIONS, rule: { twoPersons: false } };

/** A sheet of one table, open beside a record, with its columns as they are guessed. */
export interface OpenedSheet {
  readonly desk: SheetDesk;
  readonly facts: TableFacts;
  readonly choice: SheetChoice;
}

/** Opens a text as a sheet and reads its columns as they are guessed. */
export async function openSheet(
  db: RecordDatabase,
  text: string,
  { isOwn = false, fileName = 'vendors.csv' } = {},
): Promise<OpenedSheet> {
  const bytes = new TextEncoder().encode(text);
  const sha256 = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).toHex();
  const read = await openSheets(await openDesk(), bytes);
  if (!read.ok) throw new Error(`Refused: ${read.fault.code}`);
  const [facts] = read.facts;
  if (!facts) throw new Error('No table');
  const desk = new SheetDesk(db, { fileName, sha256, tables: read.tables }, DAY);
  const choice = { sheet: 0, layout: facts.layout, isOwn };
  await desk.read(choice);
  return { desk, facts, choice };
}
