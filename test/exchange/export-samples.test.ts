import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readBundle } from '../../lib/exchange/bundle.ts';
import { formatListFile, parseListFile } from '../../lib/exchange/list-file.ts';
import { listFileSchema } from '../../lib/exchange/list-file-schema.ts';
import { checkListSignature } from '../../lib/exchange/list-signature.ts';
import { unseal } from '../../lib/exchange/seal.ts';
import { verifyEntries } from '../../lib/exchange/verify-entries.ts';
import type { Entry } from '../../lib/record/entry.ts';
import { findFileHashes } from '../../lib/record/evidence.ts';
import { foldVendor } from '../../lib/record/fold.ts';

/** Files as the first version wrote them: frozen, and to be read for ever. */
function sample(name: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(new URL(`./samples/${name}`, import.meta.url)));
}

const LIST = sample('signed-v1.firstcall.json');
const BUNDLE = sample('bundle-v1.firstcall.zip');
const TEXT = new TextDecoder().decode(LIST);

async function readEntries(): Promise<{ exportedBy: string; entries: readonly Entry[] }> {
  const parsed = parseListFile(TEXT);
  if (!parsed.ok) throw new Error(`Refused: ${parsed.fault.code}`);
  const { signal } = new AbortController();
  const work = { subtle: crypto.subtle, held: new Map(), pause: () => undefined, signal };
  const list = await verifyEntries(parsed.file.entries, work);
  expect(list?.refused).toEqual([]);
  return { exportedBy: parsed.file.exportedBy, entries: list?.entries ?? [] };
}

it('reads a signed list as it was meant', async () => {
  const { exportedBy, entries } = await readEntries();
  expect(await checkListSignature(crypto.subtle, LIST, exportedBy)).toBe('holds');
  expect(listFileSchema.safeParse(JSON.parse(TEXT)).success).toBe(true);
  const people = new Map(entries.map(({ by }) => [by, { id: by, name: by }]));
  const about = entries.filter((entry) => entry.about === 'harborline.example');
  const { views } = foldVendor('harborline.example', about, people);
  const said = views.map(({ statement, bodyState }) => [
    statement.topic,
    statement['private'] ?? false,
    bodyState,
  ]);
  expect(said.toSorted()).toEqual([
    ['evidence', false, 'shown'],
    ['evidence', false, 'shown'],
    ['name', false, 'shown'],
    ['note', false, 'shown'],
    ['note', true, 'withheld'],
    ['standing', false, 'shown'],
  ]);
});

it('writes a signed list again byte by byte, up to its signature', async () => {
  const parsed = parseListFile(TEXT);
  if (!parsed.ok) throw new Error(`Refused: ${parsed.fault.code}`);
  const again = formatListFile({ ...parsed.file, entries: (await readEntries()).entries });
  expect(TEXT.startsWith(`${again.slice(0, -'\n}\n'.length)},\n"signature":"`)).toBe(true);
});

it('reads a bundle as it was meant: the list, and the one file that came along', async () => {
  const bundle = await readBundle(crypto.subtle, BUNDLE);
  if (!bundle.ok) throw new Error(bundle.fault);
  expect(bundle.listBytes).toEqual(LIST);
  expect(bundle.refused).toEqual([]);
  const named = findFileHashes((await readEntries()).entries);
  expect(named.size).toBe(2);
  expect(bundle.files.map(({ sha256 }) => named.has(sha256))).toEqual([true]);
});

it('opens a sealed bundle', async () => {
  const opened = await unseal(sample('sealed-v1.firstcall.zip.age'), 'harbor tulip seven café');
  expect(opened.ok && opened.bytes).toEqual(BUNDLE);
});
