import { formatListFile, parseListFile } from '../../../lib/exchange/list-file.ts';
import { verifyEntries } from '../../../lib/exchange/verify-entries.ts';
import type { Entry, UnsignedEntry } from '../../../lib/record/entry.ts';
import { foldVendor, foldVendors } from '../../../lib/record/fold.ts';
import { mergeEntries } from '../../../lib/record/merge.ts';
import { parseEntry } from '../../../lib/record/parse-entry.ts';
import type { People } from '../../../lib/record/people.ts';
import { makeWriter, signEntry, verifySignature, type Writer } from '../../../lib/record/signature.ts';
import { clock } from '../sampled.ts';
import { firstEntry, secondEntry } from './made-vendors.ts';

/** Our list and a colleague's file of it: both hold each vendor's first entry, and half of the second ones each. */
interface Lists {
  readonly ours: readonly Entry[];
  readonly text: string;
  readonly raws: readonly unknown[];
  readonly theirs: readonly Entry[];
  readonly people: People;
  readonly publicKeys: ReadonlyMap<string, CryptoKey>;
}

let made: Lists | undefined;

function lists(): Lists {
  if (!made) throw new Error('makeLists comes first');
  return made;
}

/** Makes and signs the lists of so many vendors, five statements each. */
export async function makeLists(vendors: number): Promise<void> {
  const [ana, ben] = [await makeWriter(crypto.subtle), await makeWriter(crypto.subtle)];
  const ours: Entry[] = [];
  const theirs: Entry[] = [];
  for (let n = 0; n < vendors; n++) {
    const first = await signedBy(ana, firstEntry(n));
    const isAnas = n % 2 === 0;
    const second = await signedBy(isAnas ? ana : ben, secondEntry(first, isAnas ? 'ana' : 'ben'));
    ours.push(first, ...(isAnas ? [second] : []));
    theirs.push(first, ...(isAnas ? [] : [second]));
  }
  const text = formatListFile({
    exportedAt: '2026-06-01T00:00:00.000Z',
    exportedBy: ben.key,
    entries: theirs,
  });
  const parsed = parseListFile(text);
  if (!parsed.ok) throw new Error(parsed.fault.code);
  made = {
    ours: mergeEntries([], ours),
    text,
    raws: parsed.file.entries,
    theirs,
    people: new Map([
      [ana.key, { id: 'ana', name: 'Ana Ortiz' }],
      [ben.key, { id: 'ben', name: 'Ben Adeyemi' }],
    ]),
    publicKeys: new Map([
      [ana.key, await publicKeyOf(ana)],
      [ben.key, await publicKeyOf(ben)],
    ]),
  };
}

function signedBy(writer: Writer, { id: _id, sig: _sig, ...entry }: Entry): Promise<Entry> {
  return signEntry(crypto.subtle, writer.privateKey, { ...entry, by: writer.key } as UnsignedEntry);
}

function publicKeyOf({ key }: Writer): Promise<CryptoKey> {
  const raw = Uint8Array.fromBase64(key, { alphabet: 'base64url' });
  return crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify']);
}

/** Bytes of the file. */
export function fileSize(): number {
  return new TextEncoder().encode(lists().text).length;
}

export function parseJson(): Promise<number> {
  return clock(() => JSON.parse(lists().text));
}

export function parseFile(): Promise<number> {
  return clock(() => parseListFile(lists().text));
}

/** Shape, caps, keys and hash of every entry. */
export function checkEntries(): Promise<number> {
  return clock(() => {
    for (const raw of lists().raws) if (!parseEntry(raw).ok) throw new Error('An entry was refused');
  });
}

export function checkSignatures(): Promise<number> {
  return clock(async () => {
    for (const entry of lists().theirs)
      if (!(await verifySignature(crypto.subtle, entry))) throw new Error('A signature was refused');
  });
}

/** WebCrypto alone, with keys and bytes at hand. */
export async function bareSignatures(): Promise<number> {
  const work = lists().theirs.map(({ id, by, sig }) => ({
    key: lists().publicKeys.get(by),
    sig: Uint8Array.fromBase64(sig, { alphabet: 'base64url' }),
    text: new TextEncoder().encode(`first-call/entry/1\n${id}`),
  }));
  return clock(async () => {
    for (const { key, sig, text } of work)
      if (!key || !(await crypto.subtle.verify('Ed25519', key, sig, text))) throw new Error('Refused');
  });
}

export function merge(): Promise<number> {
  return clock(() => mergeEntries(lists().ours, lists().theirs));
}

/** A union by id and nothing else: neither order nor bodies nor redactions. */
export function bareUnion(): Promise<number> {
  return clock(() => new Map([...lists().ours, ...lists().theirs].map((entry) => [entry.id, entry])));
}

export function fold(): Promise<number> {
  const merged = mergeEntries(lists().ours, lists().theirs);
  return clock(() => foldVendors(merged, lists().people));
}

/** Each statement touched once, by vendor. */
export function bareGrouping(): Promise<number> {
  const merged = mergeEntries(lists().ours, lists().theirs);
  return clock(() =>
    Map.groupBy(
      merged.flatMap(({ about, statements }) => statements.map((said) => ({ about, said }))),
      ({ about }) => about,
    ),
  );
}

export function mergeAndFold(): Promise<number> {
  return clock(() => foldVendors(mergeEntries(lists().ours, lists().theirs), lists().people));
}

/** One vendor after an entry has arrived: its mean over the list. */
export async function refoldOne(): Promise<number> {
  const histories = [...Map.groupBy(mergeEntries(lists().ours, lists().theirs), ({ about }) => about)];
  const took = await clock(() => {
    for (const [key, entries] of histories)
      foldVendor(key, mergeEntries(entries, entries.slice(-1)), lists().people);
  });
  return took / histories.length;
}

/** As an import does it, less the database: parsed, checked, verified, merged, folded. */
export function fromFile(): Promise<number> {
  return clock(async () => {
    const { ours, people, text } = lists();
    const parsed = parseListFile(text);
    if (!parsed.ok) throw new Error(parsed.fault.code);
    const held = new Map(ours.map((entry) => [entry.id, entry]));
    const checked = await verifyEntries(parsed.file.entries, {
      subtle: crypto.subtle,
      held,
      pause: () => undefined,
      signal: new AbortController().signal,
    });
    if (checked?.refused.length !== 0) throw new Error('An entry was refused');
    foldVendors(mergeEntries(ours, checked.entries), people);
  });
}
