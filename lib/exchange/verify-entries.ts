import type { Entry } from '../record/entry.ts';
import { mergeEntries } from '../record/merge.ts';
import { type EntryFault, parseEntry } from '../record/parse-entry.ts';
import { verifySignature } from '../record/signature.ts';

/** An item of a file that is not taken. What it says of itself (vendor, writer, time) is a claim nobody has checked. */
export interface RefusedEntry {
  readonly fault: EntryFault | 'forged';
  /** Its place in the file, from 1. */
  readonly place: number;
  readonly id?: string;
  readonly about?: string;
  readonly by?: string;
  readonly at?: string;
}

/** The entries of a file whose shape, hash and signature hold, one copy each and ordered by id, and those refused. */
export interface VerifiedList {
  readonly entries: readonly Entry[];
  readonly refused: readonly RefusedEntry[];
}

export interface VerifyOptions {
  readonly subtle: SubtleCrypto;
  /** Entries already checked, by id. */
  readonly held: ReadonlyMap<string, Entry>;
  /** Called after each slice of work and awaited, so that a page can show progress and breathe. */
  readonly pause: (done: number, total: number) => Promise<void> | void;
  readonly signal: AbortSignal;
}

const SLICE = 200;

/**
 * Checks a file's entries one by one; undefined where the signal was aborted meanwhile. A copy equal to one already held
 * is not checked again, and neither is a signature that we hold on the same id.
 */
export async function verifyEntries(
  raws: readonly unknown[],
  { subtle, held, pause, signal }: VerifyOptions,
): Promise<VerifiedList | undefined> {
  const entries: Entry[] = [];
  const refused: RefusedEntry[] = [];
  const seen = new Map<string, Entry>(held);
  for (const [index, raw] of raws.entries()) {
    if (index % SLICE === 0) {
      await pause(index, raws.length);
      if (signal.aborted) return undefined;
    }
    const checked = await verifyEntry(subtle, raw, seen);
    if (typeof checked === 'string') refused.push({ fault: checked, place: index + 1, ...findClaims(raw) });
    else {
      entries.push(checked);
      if (!seen.has(checked.id)) seen.set(checked.id, checked);
    }
  }
  await pause(raws.length, raws.length);
  return signal.aborted ? undefined : { entries: mergeEntries([], entries), refused };
}

async function verifyEntry(
  subtle: SubtleCrypto,
  raw: unknown,
  seen: ReadonlyMap<string, Entry>,
): Promise<Entry | RefusedEntry['fault']> {
  const known = findKnownCopy(raw, seen);
  if (known) return known;
  const parsed = parseEntry(raw);
  if (!parsed.ok) return parsed.fault;
  const { entry } = parsed;
  // The smaller of two signatures stands when copies are merged: one that differs from ours must hold by itself.
  if (seen.get(entry.id)?.sig === entry.sig) return entry;
  return (await verifySignature(subtle, entry)) ? entry : 'forged';
}

function findKnownCopy(raw: unknown, seen: ReadonlyMap<string, Entry>): Entry | undefined {
  const known = seen.get(textMember(raw, 'id') ?? '');
  return known && isSameJson(raw, known) ? known : undefined;
}

/** Whether two JSON values are equal. Walks no deeper than `known`, which was checked, so that `raw` may be anything. */
function isSameJson(raw: unknown, known: unknown): boolean {
  if (typeof raw !== 'object' || typeof known !== 'object' || raw === null || known === null) {
    return Object.is(raw, known);
  }
  if (Array.isArray(raw) !== Array.isArray(known)) return false;
  const members = Object.entries(known);
  return (
    Object.keys(raw).length === members.length &&
    members.every(
      ([name, value]) =>
        Object.hasOwn(raw, name) && isSameJson((raw as Record<string, unknown>)[name], value),
    )
  );
}

/** The longest claim worth showing: a vendor key. */
const LONGEST_CLAIM = 2_048;

/** What an unchecked item says of itself, cut and cleaned for showing. */
export function findClaims(raw: unknown): Pick<RefusedEntry, 'id' | 'about' | 'by' | 'at'> {
  const members = (['id', 'about', 'by', 'at'] as const).map(
    (name) => [name, textMember(raw, name)] as const,
  );
  return Object.fromEntries(members.filter(([, text]) => text !== undefined));
}

function textMember(raw: unknown, name: string): string | undefined {
  if (typeof raw !== 'object' || raw === null || !Object.hasOwn(raw, name)) return undefined;
  const text = (raw as Record<string, unknown>)[name];
  return typeof text === 'string'
    ? text.slice(0, LONGEST_CLAIM).toWellFormed().replaceAll('\0', '')
    : undefined;
}
