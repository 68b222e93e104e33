import { deleteDB } from 'idb';
import { openRecord, type RecordDatabase } from '../../lib/store/record-database.ts';

/** Throws where two values differ as JSON. */
export function assertEqual(actual: unknown, expected: unknown, what: string): void {
  const [found, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (found !== wanted) throw new Error(`${what}: expected ${wanted}, found ${found}`);
}

/** Throws where work succeeds. */
export async function assertRejects(work: Promise<unknown>, what: string): Promise<void> {
  const failed = await work.then(
    () => false,
    () => true,
  );
  if (!failed) throw new Error(`${what}: expected a failure`);
}

/** Deletes every database of the origin. */
export async function emptyOrigin(): Promise<void> {
  for (const { name } of await indexedDB.databases()) if (name !== undefined) await deleteDB(name);
}

/** Runs against an empty record and closes it whatever happens. */
export async function withRecord(check: (db: RecordDatabase) => Promise<void>): Promise<void> {
  await emptyOrigin();
  const db = await openRecord();
  try {
    await check(db);
  } finally {
    db.close();
  }
}
