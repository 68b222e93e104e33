import type { IDBPTransaction } from 'idb';
import type { Entry } from '../record/entry.ts';
import { findFileHashes } from '../record/evidence.ts';
import { mergeEntries } from '../record/merge.ts';
import { adviceRows, filesFor, makeRows, withoutUndefined } from './backup-rows.ts';
import { announceChange } from './changes.ts';
import { commitOrFull } from './commit-or-full.ts';
import { keepBackup } from './keep-backup.ts';
import type { OpenedBackup } from './open-backup.ts';
import { putHistory } from './put-history.ts';
import { entriesOf, readAllHistories } from './read-record.ts';
import { readRestorePlan, type SelfAs } from './read-restore-plan.ts';
import type {
  FileRow,
  HistoryRow,
  PersonRow,
  RecordDatabase,
  RecordSchema,
  SelfRow,
} from './record-database.ts';
import { readSelf } from './self.ts';
import type { WriteOutcome } from './write-record.ts';

const WHOLE: (
  | 'histories'
  | 'likenesses'
  | 'people'
  | 'writers'
  | 'imports'
  | 'files'
  | 'questions'
  | 'lists'
  | 'advice'
  | 'self'
)[] = [
  'histories',
  'likenesses',
  'people',
  'writers',
  'imports',
  'files',
  'questions',
  'lists',
  'advice',
  'self',
];

type WholeTransaction = IDBPTransaction<RecordSchema, typeof WHOLE, 'readwrite'>;

/**
 * Puts a backup in the place of the list here, which is destroyed, in one transaction: whatever breaks it off leaves the
 * old list whole. This browser’s own writer stays, with what it said of its name. A snapshot is kept first; what another
 * page has recorded since is in none, and stays.
 */
export async function replaceByBackup(
  record: RecordDatabase,
  opened: OpenedBackup,
  selfAs: SelfAs,
): Promise<WriteOutcome> {
  const before = new Set(entriesOf(await readAllHistories(record)).map(({ id }) => id));
  const kept = await keepBackup(record, 'restore');
  if (!kept.ok) return kept;
  const self = await readSelf(record);
  const { entries } = await readRestorePlan(record, opened, selfAs);
  const own = self ? ((await record.get('histories', `writer:${self.writer}`))?.entries ?? []) : [];
  const restored = mergeEntries(entries, own);
  let rows: HistoryRow[] = [];
  const transaction = record.transaction(WHOLE, 'readwrite', { durability: 'strict' });
  const work = async (): Promise<void> => {
    const since = entriesOf(await transaction.objectStore('histories').getAll()).filter(
      ({ id }) => !before.has(id),
    );
    const files = await readNamedFiles(transaction, since);
    rows = makeRows(mergeEntries(restored, since));
    const heldSelf = self && (await transaction.objectStore('people').get(self.person));
    for (const name of WHOLE) if (name !== 'self') await transaction.objectStore(name).clear();
    for (const row of rows) await putHistory(transaction, undefined, row);
    for (const row of [...filesFor(opened, entries), ...files])
      await transaction.objectStore('files').put(row);
    await putBeside(transaction, opened);
    if (self) await putSelf(transaction, placeSelf(self, opened, selfAs, heldSelf));
  };
  const outcome = await commitOrFull(transaction, work);
  if (outcome.ok) {
    announceChange({ area: 'record', keys: rows.map(({ key }) => key) });
    for (const area of ['people', 'imports', 'files', 'questions', 'lists'] as const)
      announceChange({ area, keys: [] });
  }
  return outcome;
}

/** The files, as far as they are here, that some entries name. */
async function readNamedFiles(transaction: WholeTransaction, entries: readonly Entry[]): Promise<FileRow[]> {
  const files = transaction.objectStore('files');
  const rows = await Promise.all([...findFileHashes(entries)].map((sha256) => files.get(sha256)));
  return rows.filter((row) => row !== undefined);
}

/** All that a backup holds beside histories and files. */
async function putBeside(transaction: WholeTransaction, opened: OpenedBackup): Promise<void> {
  for (const row of opened.people) await transaction.objectStore('people').put(row);
  for (const row of opened.writers) await transaction.objectStore('writers').put(withoutUndefined(row));
  for (const row of opened.imports) await transaction.objectStore('imports').put(withoutUndefined(row));
  for (const row of opened.lists) await transaction.objectStore('lists').put(row);
  for (const row of opened.lists.flatMap(({ id }) => adviceRows(id, opened)))
    await transaction.objectStore('advice').put(row);
  if (opened.questions)
    await transaction.objectStore('questions').put({ id: 'team', list: opened.questions });
}

interface PlacedSelf {
  readonly row: SelfRow;
  /** To be put beside the people of the backup, where it does not have this one. */
  readonly person: PersonRow | undefined;
}

async function putSelf(transaction: WholeTransaction, { row, person }: PlacedSelf): Promise<void> {
  await transaction.objectStore('self').put(row);
  if (person) await transaction.objectStore('people').put(person);
  const since = new Date().toISOString();
  await transaction.objectStore('writers').put({ key: row.writer, person: row.person, since });
}

/** Whom this browser’s own writer belongs to afterwards, and that person where the backup does not have it. */
function placeSelf(
  self: SelfRow,
  opened: OpenedBackup,
  selfAs: SelfAs,
  held: PersonRow | undefined,
): PlacedSelf {
  const asked = opened.writers.find(({ key }) => key === self.writer)?.person ?? selfAs;
  const found = opened.people.find(({ id }) => id === asked);
  return found
    ? { row: { ...self, person: found.id }, person: undefined }
    : { row: self, person: opened.people.some(({ id }) => id === self.person) ? undefined : held };
}
