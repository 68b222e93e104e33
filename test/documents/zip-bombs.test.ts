import { deflateSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../lib/documents/limits.ts';
import { listZip, UnpacksTooFar, unpackEntry } from '../../lib/exchange/read-zip.ts';
import { makeDocx, paragraph } from './make-docx.ts';
import { makePdf } from './make-pdf.ts';
import { bytesOf, read, readPages } from './read-fixture.ts';

const blanks = (length: number) => new Uint8Array(length).fill(0x20);
const BOMB = { ok: false, fault: { code: 'zip-bomb', kind: 'docx' } };

/** Where the archive's directory lists a file: its header of 46 bytes, then its name. */
function directoryEntry(bytes: Uint8Array, name: string): number {
  return new TextDecoder('latin1').decode(bytes).lastIndexOf(name) - 46;
}

/** The archive with another number in its directory, 4 bytes at `field` of the entry. */
function relabelled(bytes: Uint8Array<ArrayBuffer>, name: string, field: number, value: number) {
  const copy = bytes.slice();
  new DataView(copy.buffer).setUint32(directoryEntry(copy, name) + field, value, true);
  return copy;
}

const UNPACKED = 24;
const PACKED = 20;
const OFFSET = 42;

describe('a Word file that unpacks too far', () => {
  test('in the text itself', async () => {
    const more = { 'word/document.xml': blanks(LIMITS.unpacked + 1) };
    expect(await read(makeDocx({ body: '', more }), 'a.docx')).toEqual(BOMB);
  });

  test('in all parts together', async () => {
    const half = blanks(LIMITS.unpacked / 2);
    const more = { 'word/styles.xml': half, 'word/footnotes.xml': half };
    expect(await read(makeDocx({ body: paragraph('A'), more }), 'a.docx')).toEqual(BOMB);
  });

  test('although its directory says that it is small', async () => {
    const more = { 'word/document.xml': blanks(LIMITS.unpacked + 1) };
    const bytes = relabelled(makeDocx({ body: '', more }), 'word/document.xml', UNPACKED, 1000);
    expect(await read(bytes, 'a.docx')).toEqual(BOMB);
  });

  test('in what is not read, as its directory says', async () => {
    const bytes = makeDocx({ body: paragraph('A'), more: { 'word/media/image1.bmp': blanks(1000) } });
    const bomb = relabelled(bytes, 'word/media/image1.bmp', UNPACKED, LIMITS.declared);
    expect(await read(bomb, 'a.docx')).toEqual(BOMB);
  });

  test('a file with a large picture is none', async () => {
    const more = { 'word/media/image1.bmp': blanks(LIMITS.unpacked * 2) };
    expect(await read(makeDocx({ body: paragraph('A'), more }), 'a.docx')).toMatchObject({
      ok: true,
      pages: ['A'],
    });
  });

  test('nor is one with an archive in it, which stays packed', async () => {
    const more = { 'word/embeddings/a.zip': zipSync({ a: blanks(LIMITS.unpacked) }) };
    expect(await read(makeDocx({ body: paragraph('A'), more }), 'a.docx')).toMatchObject({
      ok: true,
      pages: ['A'],
    });
  });
});

describe('an archive that is not what it says', () => {
  const whole = makeDocx({ body: paragraph('Agreement') });
  const broken = { ok: false, fault: { code: 'broken', kind: 'docx' } };

  test.each([
    { what: 'points behind its end', bytes: relabelled(whole, 'word/document.xml', OFFSET, 0xfffffff0) },
    { what: 'points at no file', bytes: relabelled(whole, 'word/document.xml', OFFSET, 7) },
    { what: 'packs more than it has', bytes: relabelled(whole, 'word/document.xml', PACKED, 0x7fffffff) },
  ])('$what', async ({ bytes }) => {
    expect(await read(bytes, 'a.docx')).toEqual(broken);
  });

  test('a file locked by the archive’s own means is called that', async () => {
    const bytes = whole.slice();
    const at = directoryEntry(bytes, 'word/document.xml') + 8;
    bytes[at] = (bytes[at] ?? 0) | 1;
    expect(await read(bytes, 'a.docx')).toEqual({ ok: false, fault: { code: 'encrypted', kind: 'docx' } });
  });

  test.each([
    { what: 'no bytes', bytes: new Uint8Array() },
    { what: 'a text', bytes: bytesOf('PK, as it begins') },
    { what: 'an archive cut short', bytes: whole.subarray(0, whole.length - 30) },
  ])('$what is no archive', ({ bytes }) => {
    expect(listZip(bytes)).toBe(undefined);
  });
});

test('unpacking stops soon after the bound: what comes long after it is not even looked at', () => {
  const bytes = zipSync({ bomb: blanks(64 * 1024 * 1024) });
  const [entry] = listZip(bytes) ?? [];
  if (!entry) throw new Error('The archive is not listed');
  bytes.fill(0xff, entry.packed / 2, entry.packed);
  expect(() => unpackEntry(bytes, entry, 1_000_000)).toThrow(UnpacksTooFar);
  expect(() => unpackEntry(bytes, entry, entry.declared)).not.toThrow(UnpacksTooFar);
  expect(() => unpackEntry(bytes, entry, entry.declared)).toThrow();
});

test('a stored file is bounded, too', () => {
  const bytes = zipSync({ stored: blanks(1000) }, { level: 0 });
  const [entry] = listZip(bytes) ?? [];
  if (!entry) throw new Error('The archive is not listed');
  expect(() => unpackEntry(bytes, entry, 999)).toThrow(UnpacksTooFar);
  expect(unpackEntry(bytes, entry, 1000)).toEqual(blanks(1000));
});

describe('a PDF that unpacks too far', () => {
  /** A page whose content is the given bytes, packed. */
  const packedPage = (content: Uint8Array) => {
    const text = new TextDecoder().decode(makePdf([['X']]));
    const packed = deflateSync(content);
    const begin = text.indexOf('stream\n') + 'stream\n'.length;
    const head = text
      .slice(0, begin)
      .replace(/<< \/Length \d+ >>(?=\nstream\n$)/, `<< /Length ${packed.length} /Filter /FlateDecode >>`);
    return new Uint8Array([...bytesOf(head), ...packed, ...bytesOf(text.slice(text.indexOf('\nendstream')))]);
  };

  test('a packed page is read', async () => {
    const content = bytesOf('BT /F1 11 Tf 1 0 0 1 72 720 Tm (Agreement) Tj ET');
    expect(await readPages(packedPage(content), 'a.pdf')).toEqual(['Agreement']);
  });

  test('a page of blanks without end is not', async () => {
    const outcome = await read(packedPage(blanks(LIMITS.stream + 1)), 'a.pdf');
    expect(outcome).toEqual({ ok: false, fault: { code: 'zip-bomb', kind: 'pdf' } });
  });
});
