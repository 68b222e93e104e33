import { formatBackupLine, parseBackupLine } from '../exchange/backup-line.ts';
import type { Entry } from '../record/entry.ts';
import { findFileHashes } from '../record/evidence.ts';
import { eraseWhere } from '../record/redaction.ts';
import type { BackupDatabase, SnapshotRow } from './backup-database.ts';
import { commit } from './commit.ts';
import { type LinePacker, openLinePacker } from './pack-lines.ts';
import { readLines } from './read-lines.ts';

/**
 * Erases from older snapshots the texts that a redaction has erased from the list since, so that they are not kept behind
 * its back. Entries stay, with the digest in the text’s place; files that nothing names any more are let go.
 *
 * @param erased names of the statements whose texts the list does not hold any more
 */
export async function eraseInSnapshots(
  backups: BackupDatabase,
  snapshots: readonly SnapshotRow[],
  erased: readonly string[],
): Promise<void> {
  for (const snapshot of snapshots) {
    const known = new Set(snapshot.erased);
    if (erased.every((name) => known.has(name))) continue;
    await eraseIn(backups, snapshot, new Set([...snapshot.erased, ...erased]));
  }
}

async function eraseIn(
  backups: BackupDatabase,
  snapshot: SnapshotRow,
  erased: ReadonlySet<string>,
): Promise<void> {
  const held = await backups.get('contents', snapshot.id);
  if (!held) return;
  const ids = new Set([...erased].map((name) => name.slice(0, name.lastIndexOf('.'))));
  const named = new Set<string>();
  let packer: LinePacker | undefined;
  for await (const line of readLines(held, 'gzip')) {
    if (packer) {
      const { kept, files } = eraseLine(line, ids, erased);
      packer.add(kept);
      for (const sha256 of files) named.add(sha256);
    } else packer = openLinePacker(`${line}\n`);
  }
  if (!packer) return;
  const { contents, digest } = packer.end();
  const files = snapshot.files.filter((sha256) => named.has(sha256));
  const row = { ...snapshot, erased: [...erased].sort(), bytes: contents.size, digest, files };
  const transaction = backups.transaction(['snapshots', 'contents'], 'readwrite', { durability: 'strict' });
  const work = async (): Promise<void> => {
    await transaction.objectStore('snapshots').put(row);
    await transaction.objectStore('contents').put(contents, row.id);
  };
  await commit(transaction, work());
}

/** One line with its line feed, less the texts; and the files that it names then. */
function eraseLine(
  line: string,
  ids: ReadonlySet<string>,
  erased: ReadonlySet<string>,
): { kept: string; files: Iterable<string> } {
  const parsed = parseBackupLine(line);
  if (parsed?.kind !== 'history') return { kept: `${line}\n`, files: [] };
  // They were checked when the list took them in.
  const entries = parsed.row.entries as Entry[];
  if (!entries.some(({ id }) => ids.has(id))) return { kept: `${line}\n`, files: findFileHashes(entries) };
  const left = entries.map((entry) => eraseWhere(entry, (name) => erased.has(name)));
  return {
    kept: formatBackupLine('history', { key: parsed.row.key, entries: left }),
    files: findFileHashes(left),
  };
}
