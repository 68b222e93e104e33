import 'fake-indexeddb/auto';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openBackups } from '../../lib/store/backup-database.ts';
import { openSnapshot } from '../../lib/store/open-backup.ts';
import { readAllHistories } from '../../lib/store/read-record.ts';
import { openRecord } from '../../lib/store/record-database.ts';
import { replaceByBackup } from '../../lib/store/replace-by-backup.ts';
import { readSavedBackup } from '../../lib/store/save-backup.ts';
import { theBackups } from '../../lib/store/stores.ts';
import { quietWork } from './browser.ts';
import { emptyOrigin } from './empty-record.ts';

/** The snapshots of one browser as a version of the extension left them: every store with its rows. */
interface SavedBackups {
  readonly version: number;
  readonly stores: readonly {
    name: string;
    /** Null where rows stand under keys of their own, given beside them. */
    keyPath: string | null;
    /** Packed contents are in base64, those of a file as text. */
    rows: readonly { key?: string; value: Record<string, unknown> | string }[];
  }[];
}

const { name: backupName, version: backupVersion } = await readLayout();
const versions = Array.from({ length: backupVersion }, (_, n) => n + 1);

async function readLayout(): Promise<{ name: string; version: number }> {
  await emptyOrigin();
  const db = await openBackups();
  const { name, version } = db;
  db.close();
  return { name, version };
}

function samplePath(version: number): URL {
  return new URL(`samples/backup-v${version}.json`, import.meta.url);
}

function revive(value: Record<string, unknown> | string): unknown {
  if (typeof value === 'string') return new Blob([Buffer.from(value, 'base64')]);
  return typeof value['bytes'] === 'string' && 'sha256' in value
    ? { ...value, bytes: new Blob([value['bytes']]) }
    : value;
}

/** Builds the database as that version had it, by plain IndexedDB and not by today's migrations. */
async function build({ version, stores }: SavedBackups): Promise<void> {
  await emptyOrigin();
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.open(backupName, version);
    request.onupgradeneeded = () => {
      for (const { name, keyPath, rows } of stores) {
        const store = request.result.createObjectStore(name, keyPath === null ? {} : { keyPath });
        for (const { key, value } of rows) store.put(revive(value), key);
      }
    };
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}

test('every version of the snapshots has a saved sample', () => {
  const missing = versions.filter((version) => !existsSync(samplePath(version)));
  expect(
    missing,
    'Save the rows of every store as this version leaves them: samples/backup-v<n>.json',
  ).toEqual([]);
});

test.each(versions)('a snapshot of version %i gives its list back', async (version) => {
  await build(JSON.parse(readFileSync(samplePath(version), 'utf8')));
  const db = await openRecord();
  const [snapshot] = await (await theBackups()).getAll('snapshots');
  expect(snapshot).toMatchObject({ why: ['import'], vendors: 6, entries: 25 });
  const outcome = await openSnapshot(db, snapshot?.id ?? '', quietWork());
  if (!outcome.ok) throw new Error(outcome.fault);
  expect(outcome.opened.refused).toBe(0);
  await replaceByBackup(db, outcome.opened, undefined);
  expect((await readAllHistories(db)).map(({ key }) => key)).toContain('northbell.example');
  expect(await db.count('people')).toBe(2);
  expect(await db.count('questions')).toBe(1);
  expect((await db.getAll('lists')).map(({ name }) => name)).toEqual(['West Campus']);
  expect(await (await db.getAll('files'))[0]?.bytes.text()).toMatch(/^Business associate agreement/);
  expect(await readSavedBackup()).toMatchObject({ vendors: 4 });
  db.close();
});
