import { formatBackupHeader, formatBackupLine } from '../exchange/backup-line.ts';
import { findErasedNames } from '../exchange/erased-names.ts';
import { planPruning } from '../exchange/plan-pruning.ts';
import { writerOf } from '../record/entry.ts';
import type { BackupDatabase, BackupWhy, SnapshotRow } from './backup-database.ts';
import { announceChange } from './changes.ts';
import { commit } from './commit.ts';
import { eraseInSnapshots } from './erase-in-snapshots.ts';
import { openLinePacker } from './pack-lines.ts';
import type { RecordDatabase } from './record-database.ts';
import { readSelf } from './self.ts';
import { theBackups } from './stores.ts';
import { walkList } from './walk-list.ts';
import { isStorageFull, type WriteOutcome } from './write-record.ts';

/**
 * Keeps a snapshot of the list in this browser, and lets go of the oldest. Done before every act that changes much at
 * once; where the disk is full it says so, and whoever called goes on only with the reviewer’s word. A list that is still
 * what it was in the newest snapshot is not kept again, and an empty one not at all.
 */
export function keepBackup(record: RecordDatabase, why: BackupWhy): Promise<WriteOutcome> {
  return keepWhereDue(record, why, () => true);
}

const DAY = 24 * 60 * 60 * 1000;
const WEEK = 7 * DAY;

/** Keeps a snapshot where the newest one is a week old. For whenever a page of ours opens: the background keeps none. */
export function keepWeeklyBackup(record: RecordDatabase): Promise<WriteOutcome> {
  return keepWhereDue(record, 'weekly', (snapshots) => !isWithin(WEEK, snapshots));
}

/** Keeps a snapshot before what comes by itself, which is often: one a day is enough. */
export function keepDailyBackup(record: RecordDatabase, why: BackupWhy): Promise<WriteOutcome> {
  const isAlike = (snapshot: SnapshotRow): boolean => snapshot.why.includes(why);
  return keepWhereDue(record, why, (snapshots) => !isWithin(DAY, snapshots.filter(isAlike)));
}

function isWithin(milliseconds: number, snapshots: readonly SnapshotRow[]): boolean {
  const newest = newestOf(snapshots);
  return newest !== undefined && Date.parse(newest.sameUntil) > Date.now() - milliseconds;
}

/** Whether one is due is asked when nobody else is keeping one, whose snapshot would do. */
function keepWhereDue(
  record: RecordDatabase,
  why: BackupWhy,
  isDue: (snapshots: readonly SnapshotRow[]) => boolean,
): Promise<WriteOutcome> {
  return withBackupLock(async () => {
    try {
      const backups = await theBackups();
      if (!isDue(await backups.getAll('snapshots'))) return { ok: true };
      await keep(record, backups, why);
    } catch (error) {
      if (isStorageFull(error)) return { ok: false, fault: 'storage-full' };
      throw error;
    }
    announceChange({ area: 'backups', keys: [] });
    return { ok: true };
  });
}

/** Runs while nobody else writes snapshots, in this page or any other. */
function withBackupLock<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request('first-call/backups', work);
}

async function keep(record: RecordDatabase, backups: BackupDatabase, why: BackupWhy): Promise<void> {
  const { contents, ...packed } = await packList(record);
  const snapshots = await backups.getAll('snapshots');
  await eraseInSnapshots(backups, snapshots, packed.erased);
  const newest = newestOf(snapshots);
  const at = new Date().toISOString();
  if (newest?.digest === packed.digest)
    await backups.put('snapshots', { ...newest, sameUntil: at, why: [...new Set([...newest.why, why])] });
  else if (packed.rows > 0) {
    await keepFiles(record, backups, packed.files);
    const { rows: _rows, ...facts } = packed;
    await putSnapshot(
      backups,
      { id: crypto.randomUUID(), at, sameUntil: at, why: [why], bytes: contents.size, ...facts },
      contents,
    );
  }
  await prune(backups);
}

function newestOf(snapshots: readonly SnapshotRow[]): SnapshotRow | undefined {
  return snapshots.toSorted((a, b) => (a.at > b.at ? -1 : 1))[0];
}

interface PackedList extends Pick<SnapshotRow, 'vendors' | 'entries' | 'digest' | 'files' | 'erased'> {
  /** Rows of what others or this reviewer wrote, beside the people. */
  readonly rows: number;
  readonly contents: Blob;
}

/** Packs slice by slice what the list consists of, so that neither the page stands still nor all of it is in memory. */
async function packList(record: RecordDatabase): Promise<PackedList> {
  const self = await readSelf(record);
  const savedAt = new Date().toISOString();
  const packer = openLinePacker(formatBackupHeader({ savedAt, ...(self ? { writer: self.writer } : {}) }));
  const counts = { vendors: 0, entries: 0, rows: 0 };
  const erased: string[] = [];
  const files = await walkList(record, {
    onHistory({ key, entries }) {
      packer.add(formatBackupLine('history', { key, entries }));
      counts.entries += entries.length;
      if (writerOf(key) !== undefined || entries.length === 0) return;
      counts.vendors++;
      counts.rows++;
      erased.push(...findErasedNames(entries));
    },
    onRow(kind, row) {
      packer.add(formatBackupLine(kind, row));
      if (kind !== 'person' && kind !== 'writer') counts.rows++;
    },
  });
  return { ...counts, files, erased: erased.sort(), ...packer.end() };
}

/** Files first, so that no snapshot ever names one that is not there. Those that the list lacks were lost before. */
async function keepFiles(
  record: RecordDatabase,
  backups: BackupDatabase,
  files: readonly string[],
): Promise<void> {
  const held = new Set(await backups.getAllKeys('files'));
  for (const sha256 of files) {
    const row = held.has(sha256) ? undefined : await record.get('files', sha256);
    if (row) await backups.put('files', row);
  }
}

async function putSnapshot(backups: BackupDatabase, row: SnapshotRow, contents: Blob): Promise<void> {
  const transaction = backups.transaction(['snapshots', 'contents'], 'readwrite', { durability: 'strict' });
  const work = async (): Promise<void> => {
    await transaction.objectStore('snapshots').put(row);
    await transaction.objectStore('contents').put(contents, row.id);
  };
  try {
    await commit(transaction, work());
  } catch (error) {
    throw isStorageFull(transaction.error) ? transaction.error : error;
  }
}

/** Lets go of snapshots that are not kept any longer, and of files that none of the others holds. */
async function prune(backups: BackupDatabase): Promise<void> {
  const transaction = backups.transaction(['snapshots', 'contents', 'files'], 'readwrite');
  const work = async (): Promise<void> => {
    const snapshots = await transaction.objectStore('snapshots').getAll();
    const going = planPruning(snapshots);
    for (const id of going) {
      await transaction.objectStore('snapshots').delete(id);
      await transaction.objectStore('contents').delete(id);
    }
    const kept = new Set(snapshots.flatMap(({ id, files }) => (going.has(id) ? [] : files)));
    for (const sha256 of await transaction.objectStore('files').getAllKeys())
      if (!kept.has(sha256)) await transaction.objectStore('files').delete(sha256);
  };
  await commit(transaction, work());
}

/** Throws one snapshot away, as the reviewer wishes. */
export function dropSnapshot(id: string): Promise<void> {
  return withBackupLock(async () => {
    const backups = await theBackups();
    await backups.delete('snapshots', id);
    await backups.delete('contents', id);
    await prune(backups);
    announceChange({ area: 'backups', keys: [] });
  });
}
