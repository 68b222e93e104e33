import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { BUNDLE_CAPS, bundleName, readBundle, writeBundle } from '../../lib/exchange/bundle.ts';
import { tellFile } from '../../lib/exchange/tell-file.ts';
import { checksumOf } from '../../lib/record/entry-id.ts';

const { subtle } = crypto;
const LIST = '{"format":"first-call/list"}\n';
const LIST_NAME = 'list.firstcall.json';

function fileOf(text: string) {
  return { sha256: checksumOf(text), bytes: strToU8(text) };
}

const LETTER = fileOf('%PDF-1.7 a signed letter');
const PICTURE = fileOf('a picture of their page');

const read = (bytes: Uint8Array) => readBundle(subtle, bytes);
const faultOf = async (bytes: Uint8Array): Promise<string> => {
  const bundle = await read(bytes);
  return bundle.ok ? 'taken' : bundle.fault;
};

/** The archive with other bytes where a text stands last, which is in its directory. */
function inDirectory(bytes: Uint8Array, name: string, field: number, value: number): Uint8Array {
  const copy = bytes.slice();
  const at = new TextDecoder('latin1').decode(copy).lastIndexOf(name) - 46;
  new DataView(copy.buffer).setUint32(at + field, value, true);
  return copy;
}

describe('a bundle', () => {
  it('gives back the list and the files, whatever order they came in', async () => {
    const bundle = await read(writeBundle(LIST, [LETTER, PICTURE]));
    if (!bundle.ok) throw new Error(bundle.fault);
    expect(new TextDecoder().decode(bundle.listBytes)).toBe(LIST);
    const byName = [LETTER, PICTURE].sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1));
    expect(bundle.files).toEqual(byName);
    expect(bundle.refused).toEqual([]);
  });

  it('is the same, byte by byte, for the same list and files', () => {
    expect(writeBundle(LIST, [LETTER, PICTURE])).toEqual(writeBundle(LIST, [PICTURE, LETTER]));
  });

  it('is told from other archives, also without files', async () => {
    expect(tellFile(writeBundle(LIST, []))).toBe('bundle');
    expect(await faultOf(writeBundle(LIST, []))).toBe('taken');
  });

  it('has a name that says what it is', () => {
    expect(bundleName('2026-11-24')).toBe('first-call-2026-11-24.firstcall.zip');
  });

  it('refuses by name a file whose contents are others, and takes the rest', async () => {
    const wrong = { sha256: LETTER.sha256, bytes: strToU8('%PDF-1.7 another letter') };
    const bundle = await read(writeBundle(LIST, [wrong, PICTURE]));
    expect(bundle).toMatchObject({
      ok: true,
      files: [PICTURE],
      refused: [{ name: `files/${LETTER.sha256}`, why: 'other-contents' }],
    });
  });

  it('refuses by name a file that is larger than evidence may be', async () => {
    const large = new Uint8Array(BUNDLE_CAPS.file + 1);
    const bundle = await read(writeBundle(LIST, [{ sha256: LETTER.sha256, bytes: large }, PICTURE]));
    expect(bundle).toMatchObject({
      files: [PICTURE],
      refused: [{ name: `files/${LETTER.sha256}`, why: 'too-large' }],
    });
  });

  it('refuses by name a file that is broken', async () => {
    const name = `files/${LETTER.sha256}`;
    const bytes = zipSync({ [LIST_NAME]: strToU8(LIST), [name]: [LETTER.bytes, { level: 0 }] });
    const broken = await read(inDirectory(bytes, name, 42, 3));
    expect(broken).toMatchObject({ ok: true, files: [], refused: [{ name, why: 'broken' }] });
  });

  it('passes over what is no evidence', async () => {
    const others = [
      'files/',
      'files/notes.txt',
      `files/${LETTER.sha256.toUpperCase()}`,
      `files/${LETTER.sha256}.pdf`,
      `other/files/${LETTER.sha256}`,
      `../files/${LETTER.sha256}`,
      '__MACOSX/._list.firstcall.json',
    ];
    const parts = Object.fromEntries(others.map((name) => [name, LETTER.bytes]));
    const bundle = await read(zipSync({ [LIST_NAME]: strToU8(LIST), ...parts }));
    expect(bundle).toMatchObject({ ok: true, files: [], refused: [] });
  });
});

describe('no bundle', () => {
  it.each([
    ['no bytes', new Uint8Array()],
    ['a list file', strToU8(LIST)],
    ['cut off', writeBundle(LIST, [LETTER]).slice(0, -30)],
    ['a directory that names more than there is', inDirectory(writeBundle(LIST, []), LIST_NAME, 20, 1e6)],
  ])('%s', async (_what, bytes) => {
    expect(await faultOf(bytes)).toBe('broken');
  });

  it.each([
    ['an archive without a list', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') })],
    ['an empty archive', zipSync({})],
    ['a list in a folder', zipSync({ [`a/${LIST_NAME}`]: strToU8(LIST) })],
    ['a list under another name', zipSync({ 'first-call.firstcall.json': strToU8(LIST) })],
  ])('%s', async (_what, bytes) => {
    expect(await faultOf(bytes)).toBe('no-list');
  });

  it('two lists under one name', async () => {
    const two = zipSync({ [LIST_NAME]: strToU8(LIST), 'list.firstcall.jsom': strToU8(LIST) });
    const text = new TextDecoder('latin1').decode(two).replaceAll('list.firstcall.jsom', LIST_NAME);
    expect(await faultOf(Uint8Array.from(text, (char) => char.charCodeAt(0)))).toBe('no-list');
  });

  it('one that is locked with a password', async () => {
    const bytes = writeBundle(LIST, [LETTER]);
    expect(await faultOf(inDirectory(bytes, LIST_NAME, 8, 1))).toBe('encrypted');
    expect(await faultOf(inDirectory(bytes, `files/${LETTER.sha256}`, 8, 1))).toBe('encrypted');
  });
});

describe('a bundle that unpacks too far', () => {
  const blanks = new Uint8Array(4 * 1024 * 1024).fill(0x20);

  it('in its list', async () => {
    expect(await faultOf(zipSync({ [LIST_NAME]: blanks }))).toBe('zip-bomb');
  });

  it('although its directory says that it is small', async () => {
    expect(await faultOf(inDirectory(zipSync({ [LIST_NAME]: blanks }), LIST_NAME, 24, 100))).toBe('zip-bomb');
  });

  it('in its files together', async () => {
    const packed = zipSync({ [`files/${LETTER.sha256}`]: blanks, [LIST_NAME]: strToU8(LIST) });
    expect(await faultOf(packed)).toBe('zip-bomb');
  });
});
