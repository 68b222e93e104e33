import { type Entry, statementName, writerOf } from '../record/entry.ts';
import { keysFiledUnder } from '../record/link.ts';
import { findRedactions } from '../record/redaction.ts';
import { namedIn } from './named-in.ts';
import { type RefusedEntry, verifyEntries } from './verify-entries.ts';

/**
 * What an entry of a file turns out to be.
 *
 * - `intact`: hash and signature hold, and every text is there
 * - `erased`: they hold; a text is left out, and a redaction in the file asks for that
 * - `withheld`: they hold; a text is left out, and nothing asks for that
 * - `missing`: not in the file, though the file names it or this browser holds it
 * - `altered`: hash, signature or form does not hold
 */
export const ENTRY_STATES = ['altered', 'missing', 'withheld', 'erased', 'intact'] as const;
export type EntryState = (typeof ENTRY_STATES)[number];

/** How an entry is known to be missing: a writer names it, or it is held here. */
export type MissingWhy = 'named' | 'held-here';

/** One entry as the file has it, or lacks it. What an altered one says of itself is a claim. */
export interface CheckedEntry {
  readonly state: EntryState;
  readonly id?: string | undefined;
  /** Vendor key; of a missing entry the key of the entry that names it. */
  readonly about?: string | undefined;
  /** The writer’s key; of an entry that others name, theirs. */
  readonly by?: string | undefined;
  readonly at?: string | undefined;
  /** Texts that are left out. */
  readonly leftOut: number;
  /** Texts that a redaction asks to erase and that are in the file all the same. */
  readonly stillThere: number;
  /** Its place in the file, from 1; only of an altered one. */
  readonly place?: number;
  readonly fault?: RefusedEntry['fault'];
  readonly why?: MissingWhy;
}

/** Everything that is found out about a file’s entries. */
export interface ListCheck {
  /** By vendor key, then time, then id; what says of no vendor what it is about comes last. */
  readonly entries: readonly CheckedEntry[];
  /** The entries that hold, as the file has them. */
  readonly sound: readonly Entry[];
  /** How many entries about the file’s vendors were recorded here after the file was exported. */
  readonly newerHere: number;
}

interface CheckOptions {
  readonly subtle: SubtleCrypto;
  /** When the file says it was exported: what was recorded here later cannot be missing from it. */
  readonly exportedAt: string;
  /** Entries of this browser’s own record about the vendors of the file. */
  readonly held: readonly Entry[];
  /** Called after each slice of work and awaited. */
  readonly pause: (done: number, total: number) => Promise<void> | void;
  readonly signal: AbortSignal;
}

/**
 * Checks every entry of a list file by itself: shape, hash and signature, whatever this browser holds; then what is left
 * out of it. Undefined where the signal was aborted meanwhile. Imports nothing.
 */
export async function checkListFile(
  raws: readonly unknown[],
  { subtle, exportedAt, held, pause, signal }: CheckOptions,
): Promise<ListCheck | undefined> {
  const list = await verifyEntries(raws, { subtle, held: new Map(), pause, signal });
  if (!list) return undefined;
  const refused = new Set(list.refused.map(({ place }) => place));
  const sound = joinCopies(raws.filter((_raw, index) => !refused.has(index + 1)) as readonly Entry[]);
  const altered = list.refused.map(
    (claims): CheckedEntry => ({
      state: 'altered',
      leftOut: 0,
      stillThere: 0,
      ...claims,
    }),
  );
  const present = new Set([...sound.keys(), ...altered.flatMap(({ id }) => id ?? [])]);
  const lacking = findLacking(sound, held, present);
  const [newer, missing] = split(lacking, ({ why, at }) => why === 'held-here' && (at ?? '') > exportedAt);
  return {
    entries: [...altered, ...missing, ...judgeSound(sound)].sort(compareInCheck),
    sound: [...sound.values()],
    newerHere: newer.length,
  };
}

/** One copy of each entry with every text that any copy has, redacted ones too: what the file really holds. */
function joinCopies(copies: readonly Entry[]): Map<string, Entry> {
  const byId = new Map<string, Entry>();
  for (const copy of copies) {
    const held = byId.get(copy.id);
    const statements = held?.statements.map((said, n) => (said.body ? said : (copy.statements[n] ?? said)));
    byId.set(copy.id, held && statements ? { ...held, statements } : copy);
  }
  return byId;
}

function judgeSound(sound: ReadonlyMap<string, Entry>): CheckedEntry[] {
  const redactions = findRedactions([...sound.values()]);
  return [...sound.values()].map(({ id, about, by, at, statements }): CheckedEntry => {
    const isAsked = (n: number): boolean => redactions.has(statementName(id, n));
    const places = [...statements.keys()];
    const leftOut = places.filter((n) => statements[n]?.digest !== undefined);
    const isWithheld = leftOut.some((n) => !isAsked(n));
    return {
      state: isWithheld ? 'withheld' : leftOut.length > 0 ? 'erased' : 'intact',
      id,
      about,
      by,
      at,
      leftOut: leftOut.length,
      stillThere: places.filter((n) => statements[n]?.body !== undefined && isAsked(n)).length,
    };
  });
}

/** Entries that those of the file name, and entries held here about its vendors, that are not in it. */
function findLacking(
  sound: ReadonlyMap<string, Entry>,
  held: readonly Entry[],
  present: ReadonlySet<string>,
): CheckedEntry[] {
  const none = { state: 'missing', leftOut: 0, stillThere: 0 } as const;
  const lacking = new Map<string, CheckedEntry>();
  const keys = new Set([...sound.values()].flatMap(keysFiledUnder));
  for (const { id, about, by, at } of held) {
    if (!present.has(id) && keys.has(about) && writerOf(about) === undefined)
      lacking.set(id, { ...none, why: 'held-here', id, about, by, at });
  }
  for (const entry of sound.values()) {
    for (const id of namedIn(entry)) {
      if (!present.has(id) && !lacking.has(id))
        lacking.set(id, { ...none, why: 'named', id, about: entry.about, by: entry.by });
    }
  }
  return [...lacking.values()];
}

function split<T>(items: readonly T[], isFirst: (item: T) => boolean): [first: T[], rest: T[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}

function compareInCheck(a: CheckedEntry, b: CheckedEntry): number {
  return (
    compareText(a.about, b.about) ||
    compareText(a.at, b.at) ||
    compareText(a.id, b.id) ||
    placeOf(a) - placeOf(b)
  );
}

function placeOf({ place = 0 }: CheckedEntry): number {
  return place;
}

/** By UTF-16 units; what is not known comes last. */
function compareText(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  if (a === undefined || b === undefined) return a === undefined ? 1 : -1;
  return a < b ? -1 : 1;
}
