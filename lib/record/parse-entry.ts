import { isVendorKey } from '../identity/vendor-key.ts';
import { type Entry, type Statement, writerOf } from './entry.ts';
import { canonicalJson, digestText, headerOf } from './entry-id.ts';
import { CAPS, entrySchema } from './entry-schema.ts';
import { findStructureFault, type StructureFault } from './inspect-structure.ts';
import { otherKeyOf } from './link.ts';
import { findTopicRule } from './topics.ts';
import { parseWriterKey } from './writer-key.ts';

export type EntryFault =
  | StructureFault
  | 'newer-version'
  | 'shape'
  | 'impossible-time'
  | 'about'
  | 'writer-key'
  | 'named-key'
  | 'body-and-digest'
  | 'verdict-twice'
  | 'header-too-large'
  | 'body-too-large'
  | 'altered';

type ParsedEntry =
  | { readonly ok: true; readonly entry: Entry }
  | { readonly ok: false; readonly fault: EntryFault; readonly id?: string };

/**
 * Checks one entry from outside: shape, caps, keys and hash, in the order from cheap to dear. The signature is checked
 * apart (`verifySignature`), since it is asynchronous and may be skipped where this id is held *with this signature*:
 * the id says nothing about the signature beside it, and a merge keeps the smaller of two.
 */
export function parseEntry(raw: unknown): ParsedEntry {
  const id = findClaimedId(raw);
  const refuse = (fault: EntryFault): ParsedEntry => ({
    ok: false,
    fault,
    ...(id === undefined ? {} : { id }),
  });
  const structure = findStructureFault(raw);
  if (structure) return refuse(structure);
  if (isNewer(raw)) return refuse('newer-version');
  const shaped = entrySchema.safeParse(raw);
  if (!shaped.success) return refuse('shape');
  const entry = shaped.data as Entry;
  const fault = findContentFault(entry);
  return fault ? refuse(fault) : { ok: true, entry };
}

/** The id that a broken entry claims, so that a refusal can name it. */
function findClaimedId(raw: unknown): string | undefined {
  if (typeof raw !== 'object' || raw === null || !('id' in raw)) return undefined;
  return typeof raw.id === 'string' && raw.id.isWellFormed() ? raw.id.slice(0, 43) : undefined;
}

function isNewer(raw: unknown): boolean {
  return typeof raw === 'object' && raw !== null && 'v' in raw && typeof raw.v === 'number' && raw.v > 1;
}

function findContentFault(entry: Entry): EntryFault | undefined {
  const writer = writerOf(entry.about);
  if (!isRealInstant(entry.at)) return 'impossible-time';
  if (writer === undefined ? !isVendorKey(entry.about) : writer !== entry.by) return 'about';
  if (!parseWriterKey(entry.by)) return 'writer-key';
  if (!entry.statements.every((said) => namesKeys(said, writer === undefined))) return 'named-key';
  if (entry.statements.some((said) => said.body && said.digest)) return 'body-and-digest';
  if (saysVerdictTwice(entry.statements)) return 'verdict-twice';
  if (entry.statements.some(({ body }) => body && byteLength(canonicalJson(body)) > CAPS.bytes))
    return 'body-too-large';
  const header = canonicalJson(headerOf(entry));
  if (byteLength(header) > CAPS.bytes) return 'header-too-large';
  return digestText(header) === entry.id ? undefined : 'altered';
}

/** Whether the keys that a link joins, or that a standing covers, are keys. Only vendors can be linked. */
function namesKeys(said: Statement, isAboutVendor: boolean): boolean {
  if (said.topic === 'link') return isAboutVendor && isVendorKey(otherKeyOf(said) ?? '');
  return said.topic !== 'standing' || (said.covers ?? []).every(isVendorKey);
}

function isRealInstant(at: string): boolean {
  const instant = new Date(at);
  return !Number.isNaN(instant.getTime()) && instant.toISOString() === at;
}

function saysVerdictTwice(statements: readonly Statement[]): boolean {
  const verdicts = statements
    .map((said) => said.topic)
    .filter((topic) => findTopicRule(topic)?.fold === 'verdict');
  return new Set(verdicts).size < verdicts.length;
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
