import { formatListFrame } from '../exchange/list-file.ts';
import { type HeldTexts, joinHeldTexts, readHeldTexts } from '../exchange/plan-folder-entries.ts';
import { planImport } from '../exchange/plan-import.ts';
import { commitImport, listAlone, openList } from './import-list.ts';
import { keepDailyBackup } from './keep-backup.ts';
import type { FolderReading } from './read-folder.ts';
import type { ImportRow, RecordDatabase, SelfRow } from './record-database.ts';

/** What came of taking what the others wrote. */
export type TakeOutcome =
  | { readonly ok: true; readonly taken: Taken }
  | { readonly ok: false; readonly fault: 'storage-full' };

export interface Taken {
  /** Entries added to our list. */
  readonly brought: number;
  /** Entries as received whose writers nothing is decided about, and these writers. */
  readonly waiting: readonly unknown[];
  readonly writers: number;
  readonly takenBack: number;
  readonly refused: number;
}

interface TakeInput {
  readonly record: RecordDatabase;
  readonly self: SelfRow;
  readonly reading: FolderReading;
  /** By id of every entry that our list holds. */
  readonly held: ReadonlyMap<string, HeldTexts>;
  /** What the import is called in the list of imports. */
  readonly name: string;
  /** Calendar date of the reviewer, `YYYY-MM-DD`. */
  readonly today: string;
  readonly pause: (done: number, total: number) => Promise<void> | void;
}

const NOTHING: Taken = { brought: 0, waiting: [], writers: 0, takenBack: 0, refused: 0 };

/**
 * Merges what known people and strangers wrote into the list, as an import that can be undone, after a snapshot of the
 * day. What writers wrote about whom nothing is decided waits; what an undone import had brought stays out.
 */
export async function takeFromFolder(input: TakeInput): Promise<TakeOutcome> {
  const { record, self, reading, held, name, today, pause } = input;
  const undone = await readUndone(record);
  const news = reading.arrived.filter(({ raw }) => isNew(raw, held));
  const wanted = news.filter(({ raw }) => !undone.has(idOf(raw)));
  const takenBack = news.length - wanted.length;
  if (wanted.length === 0) return { ok: true, taken: { ...NOTHING, takenBack } };
  const frame = { exportedAt: new Date().toISOString(), exportedBy: self.writer };
  const lines = wanted.map(({ raw }) => JSON.stringify(raw));
  const bytes = new TextEncoder().encode(formatListFrame(frame, lines));
  const work = { pause, signal: new AbortController().signal };
  const outcome = await openList(record, await listAlone(name, bytes), work);
  if (!outcome.ok) throw new Error(`Lines of our own making are no list: ${outcome.fault.code}`);
  const { opened } = outcome;
  const { people, strangers } = opened.input;
  const isNewWriter = (by: string): boolean => by !== self.writer && !people.has(by) && !strangers.has(by);
  const writers = new Set(opened.input.list.entries.map(({ by }) => by).filter(isNewWriter));
  const decisions = new Map([...writers].map((by) => [by, { kind: 'leave-out' } as const]));
  const refused = new Set(opened.input.list.refused.map(({ place }) => place - 1));
  const waits = markOpen(wanted, refused, writers);
  const committed = await commitNews(record, opened, planImport({ ...opened.input, decisions, today }));
  if (!committed.ok) return committed;
  return {
    ok: true,
    taken: {
      brought: committed.added,
      waiting: waits,
      writers: writers.size,
      takenBack,
      refused: refused.size,
    },
  };
}

type CommitOutcome =
  | { readonly ok: true; readonly added: number }
  | { readonly ok: false; readonly fault: 'storage-full' };

async function commitNews(
  record: RecordDatabase,
  opened: Parameters<typeof commitImport>[1],
  plan: Parameters<typeof commitImport>[2],
): Promise<CommitOutcome> {
  const kept = await keepDailyBackup(record, 'folder');
  if (!kept.ok) return kept;
  const outcome = await commitImport(record, opened, plan, new Set(), 'none');
  if (outcome.ok) return { ok: true, added: countAdded(outcome.imported) };
  return outcome.fault === 'storage-full' ? { ok: false, fault: 'storage-full' } : { ok: true, added: 0 };
}

function countAdded({ added }: ImportRow): number {
  return Object.values(added).reduce((sum, ids) => sum + ids.length, 0);
}

/**
 * Marks files in which something waits, to be read again until it is decided, and forgets of a file what does not hold: it
 * is no copy of anything. Gives what waits.
 */
function markOpen(
  wanted: FolderReading['arrived'],
  refused: ReadonlySet<number>,
  writers: ReadonlySet<string>,
): unknown[] {
  const waiting = new Map<string, unknown>();
  wanted.forEach(({ raw, file }, n) => {
    if (refused.has(n)) file.texts.delete(idOf(raw));
    else if (writers.has((raw as { by: string }).by)) {
      file.isOpen = true;
      waiting.set(idOf(raw), raw);
    }
  });
  return [...waiting.values()];
}

/** Ids that an undone import had brought, less those that another one brings. */
async function readUndone(record: RecordDatabase): Promise<Set<string>> {
  const imports = await record.getAll('imports');
  const idsOf = (rows: readonly ImportRow[]): string[] =>
    rows.flatMap(({ added }) => Object.values(added).flat());
  const undone = new Set(idsOf(imports.filter(({ undoneAt }) => undoneAt !== undefined)));
  for (const id of idsOf(imports.filter(({ undoneAt }) => undoneAt === undefined))) undone.delete(id);
  return undone;
}

function idOf(raw: unknown): string {
  return (raw as { id: string }).id;
}

/** Whether something in it is not here: the entry itself, or a text of it. What it claims is checked afterwards. */
function isNew(raw: unknown, held: ReadonlyMap<string, HeldTexts>): boolean {
  const texts = held.get(idOf(raw));
  return texts === undefined || joinHeldTexts(texts, readHeldTexts(raw)) !== texts;
}
