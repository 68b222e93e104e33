import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { type OpenedList, openListFile } from '../../lib/store/import-list.ts';
import { openRecord, type RecordDatabase } from '../../lib/store/record-database.ts';
import { makeSelf, readSelf } from '../../lib/store/self.ts';

/** One reviewer's browser: a record of its own, with a writer. */
export interface Browser {
  readonly db: RecordDatabase;
  readonly writer: string;
}

/** Opens the record of a new browser. */
export async function openBrowser(name: string): Promise<Browser> {
  globalThis.indexedDB = new IDBFactory();
  const db = await openRecord();
  await makeSelf(db, name);
  const self = await readSelf(db);
  if (!self) throw new Error('No writer was made');
  return { db, writer: self.writer };
}

/** Opens a list file and expects it to be one. */
export async function openText(db: RecordDatabase, text: string): Promise<OpenedList> {
  const outcome = await openListFile(db, new File([text], 'list.firstcall.json'), quietWork());
  if (!outcome.ok) throw new Error(`Refused: ${outcome.fault.code}`);
  return outcome.opened;
}

export function quietWork() {
  return { pause: () => undefined, signal: new AbortController().signal };
}
