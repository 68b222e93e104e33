import { formatListFrame } from '../exchange/list-file.ts';
import { LIST_CAPS } from '../exchange/list-file-schema.ts';
import { measureJson } from '../exchange/measure-json.ts';
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

/** What is in the frame of a list beside its entries, and more. */
const FRAME_VALUES = 16;

/**
 * Merges what known people and strangers wrote into the list, as an import that can be undone, after a snapshot of the
 * day. What writers wrote about whom nothing is decided waits; what an undone import had brought stays out. More than one
 * list may hold is merged as several.
 */
export async function takeFromFolder(input: TakeInput): Promise<TakeOutcome> {
  const { record, reading, held } = input;
  const undone = await readUndone(record);
  const news = reading.arrived.filter(({ raw }) => isNew(raw, held));
  const wanted = news.filter(({ raw }) => !undone.has(idOf(raw)));
  const waiting = new Map<string, unknown>();
  const writers = new Set<string>();
  let [brought, refused] = [0, 0];
  for (const part of splitArrived(wanted)) {
    const taken = await takePart(input, part);
    if (!taken.ok) return taken;
    brought += taken.added;
    refused += taken.refused.size;
    for (const writer of taken.writers) writers.add(writer);
    markOpen(part.arrived, taken, waiting);
  }
  const takenBack = news.length - wanted.length;
  return {
    ok: true,
    taken: { brought, waiting: [...waiting.values()], writers: writers.size, takenBack, refused },
  };
}

type Arrived = FolderReading['arrived'];

/** What goes into one list: each with its line. */
interface Part {
  readonly arrived: Arrived[number][];
  readonly lines: string[];
}

/** What arrived in parts of which each is a list that can be read, in order. One part of it all wherever that is one. */
function* splitArrived(arrived: Arrived): Generator<Part> {
  let part: Part = { arrived: [], lines: [] };
  let [values, length] = [FRAME_VALUES, 0];
  for (const one of arrived) {
    const line = JSON.stringify(one.raw);
    const more = measureJson(line).values + 1;
    const isOver =
      part.lines.length === LIST_CAPS.entries ||
      values + more > LIST_CAPS.values ||
      length + line.length > LIST_CAPS.bytes;
    if (isOver && part.lines.length > 0) {
      yield part;
      part = { arrived: [], lines: [] };
      [values, length] = [FRAME_VALUES, 0];
    }
    part.arrived.push(one);
    part.lines.push(line);
    values += more;
    length += line.length;
  }
  if (part.lines.length > 0) yield part;
}

type TakenPart =
  | {
      readonly ok: true;
      readonly added: number;
      /** Places of what does not hold, from 0. */
      readonly refused: ReadonlySet<number>;
      /** About whom nothing is decided. */
      readonly writers: ReadonlySet<string>;
    }
  | { readonly ok: false; readonly fault: 'storage-full' };

async function takePart(
  { record, self, name, today, pause }: TakeInput,
  { lines }: Part,
): Promise<TakenPart> {
  const frame = { exportedAt: new Date().toISOString(), exportedBy: self.writer };
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
  const committed = await commitNews(record, opened, planImport({ ...opened.input, decisions, today }));
  return committed.ok ? { ...committed, refused, writers } : committed;
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
 * is no copy of anything. Adds what waits to `waiting`, by id.
 */
function markOpen(
  arrived: Arrived,
  { refused, writers }: Pick<Extract<TakenPart, { ok: true }>, 'refused' | 'writers'>,
  waiting: Map<string, unknown>,
): void {
  arrived.forEach(({ raw, file }, n) => {
    if (refused.has(n)) file.texts.delete(idOf(raw));
    else if (writers.has((raw as { by: string }).by)) {
      file.isOpen = true;
      waiting.set(idOf(raw), raw);
    }
  });
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
