import { automergeWasmBase64 } from '@automerge/automerge/automerge.wasm.base64';
import * as Automerge from '@automerge/automerge/slim';
import { formatListFile, parseListFile } from '../../../lib/exchange/list-file.ts';
import { verifyEntries } from '../../../lib/exchange/verify-entries.ts';
import type { Entry, UnsignedEntry } from '../../../lib/record/entry.ts';
import { foldVendor, foldVendors } from '../../../lib/record/fold.ts';
import { mergeEntries } from '../../../lib/record/merge.ts';
import type { People } from '../../../lib/record/people.ts';
import { makeWriter, signEntry, type Writer } from '../../../lib/record/signature.ts';
import { clock } from '../sampled.ts';
import { firstEntry, secondEntry } from './made-vendors.ts';

/** The same statements as an Automerge document keeps them: by vendor, then by entry. */
type Doc = { readonly vendors: Record<string, Record<string, KeptEntry>> };
type KeptEntry = Pick<Entry, 'by' | 'at' | 'statements'>;

/** One list that two reviewers hold, each of whom has then written about some vendors of it. */
interface Both {
  /** What both held before. */
  readonly base: readonly Entry[];
  readonly ours: readonly Entry[];
  readonly theirs: readonly Entry[];
  /** Their list as a file. */
  readonly file: string;
  readonly people: People;
  readonly docs: { readonly ours: Automerge.Doc<Doc>; readonly theirs: Automerge.Doc<Doc> };
  readonly saved: { readonly ours: Uint8Array; readonly theirs: Uint8Array };
}

let made: Both | undefined;

function both(): Both {
  if (!made) throw new Error('makeBoth comes first');
  return made;
}

/** Five statements a vendor that both hold, in two entries; then each adds a verdict and a note to `edited` of them. */
export async function makeBoth(vendors: number, edited: number): Promise<void> {
  await Automerge.initializeBase64Wasm(automergeWasmBase64);
  const [ana, ben] = [await makeWriter(crypto.subtle), await makeWriter(crypto.subtle)];
  const base: Entry[] = [];
  const added: Record<'ours' | 'theirs', Entry[]> = { ours: [], theirs: [] };
  for (let n = 0; n < vendors; n++) {
    const first = await signedBy(ana, firstEntry(n));
    const second = await signedBy(ana, secondEntry(first, 'ana'));
    base.push(first, second);
    if (n < edited) added.ours.push(await signedBy(ana, secondEntry(second, 'ana')));
    else if (n < 2 * edited) added.theirs.push(await signedBy(ben, secondEntry(second, 'ben')));
  }
  const theirs = [...base, ...added.theirs];
  const docs = makeDocs(base, added);
  made = {
    base,
    ours: mergeEntries([], [...base, ...added.ours]),
    theirs,
    file: formatListFile({ exportedAt: '2026-06-01T00:00:00.000Z', exportedBy: ben.key, entries: theirs }),
    people: new Map([
      [ana.key, { id: 'ana', name: 'Ana Ortiz' }],
      [ben.key, { id: 'ben', name: 'Ben Adeyemi' }],
    ]),
    docs,
    saved: { ours: Automerge.save(docs.ours), theirs: Automerge.save(docs.theirs) },
  };
}

function signedBy(writer: Writer, { id: _id, sig: _sig, ...entry }: Entry): Promise<Entry> {
  return signEntry(crypto.subtle, writer.privateKey, { ...entry, by: writer.key } as UnsignedEntry);
}

/** The base in one change, which favours Automerge; then one change an entry, as reviewers make them. */
function makeDocs(base: readonly Entry[], added: Readonly<Record<'ours' | 'theirs', readonly Entry[]>>) {
  const vendors: Doc['vendors'] = {};
  for (const entry of base) keep(vendors, entry);
  const common = Automerge.from<Doc>({ vendors }, { actor: 'aa' });
  const withAdded = (actor: string, entries: readonly Entry[]): Automerge.Doc<Doc> => {
    let doc = Automerge.clone(common, { actor });
    for (const entry of entries) doc = Automerge.change(doc, (draft) => keep(draft.vendors, entry));
    return doc;
  };
  return { ours: withAdded('bb', added.ours), theirs: withAdded('cc', added.theirs) };
}

function keep(vendors: Doc['vendors'], { id, about, by, at, statements }: Entry): void {
  vendors[about] ??= {};
  const vendor = vendors[about];
  if (vendor) vendor[id] = { by, at, statements: structuredClone(statements) };
}

/** Bytes of their list: ours, and Automerge’s. */
export function fileSizes(): { readonly ours: number; readonly automerge: number } {
  return { ours: new TextEncoder().encode(both().file).length, automerge: both().saved.theirs.length };
}

/** Their file comes in where the base is held: parsed, checked, new entries verified; merged and folded. */
export function fromFile(): Promise<number> {
  return takeIn(both().ours);
}

/** The same where nothing is held yet: every signature is verified. */
export function firstFile(): Promise<number> {
  return takeIn([]);
}

function takeIn(held: readonly Entry[]): Promise<number> {
  const { file, people } = both();
  return clock(async () => {
    const parsed = parseListFile(file);
    if (!parsed.ok) throw new Error(parsed.fault.code);
    const checked = await verifyEntries(parsed.file.entries, {
      subtle: crypto.subtle,
      held: new Map(held.map((entry) => [entry.id, entry])),
      pause: () => undefined,
      signal: new AbortController().signal,
    });
    if (checked?.refused.length !== 0) throw new Error('An entry was refused');
    foldVendors(mergeEntries(held, checked.entries), people);
  });
}

/** Union and fold of all vendors, in memory. */
export function inMemory(): Promise<number> {
  const { ours, theirs, people } = both();
  return clock(() => foldVendors(mergeEntries(ours, theirs), people));
}

/** Union, and a fold of the vendors that changed, in memory: what there is to do once the rest is shown. */
export function inMemoryChanged(): Promise<number> {
  const { base, ours, theirs, people } = both();
  return clock(() => {
    const histories = Map.groupBy(mergeEntries(ours, theirs), ({ about }) => about);
    for (const { about } of theirs.slice(base.length)) foldVendor(about, histories.get(about) ?? [], people);
  });
}

export function automergeLoadAndMerge(): Promise<number> {
  const { saved } = both();
  return clock(() => Automerge.merge(Automerge.load<Doc>(saved.ours), Automerge.load<Doc>(saved.theirs)));
}

/** Merging takes the document apart, so each time it is done to a copy that is made before. */
export function automergeMerge(): Promise<number> {
  const { docs } = both();
  const copy = Automerge.clone(docs.ours);
  return clock(() => Automerge.merge(copy, docs.theirs));
}
