import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../lib/documents/limits.ts';
import { formatDocumentFault } from '../../lib/words/document-words.ts';
import { makeDocx, paragraph } from './make-docx.ts';
import { makePdf } from './make-pdf.ts';
import { bytesOf, fixtureBytes, read, readPages } from './read-fixture.ts';

const DOCX = makeDocx({ body: paragraph('Agreement') });
const JPEG = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0);
const LOCKED_WORD = Uint8Array.from([
  ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
  ...[...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]),
]);

describe('what a file is decides, and its name must not say otherwise', () => {
  test.each([
    { name: 'agreement.pdf', bytes: DOCX, says: 'ends in .pdf, but it is a Word document' },
    { name: 'agreement.PDF', bytes: bytesOf('Agreement'), says: 'ends in .pdf, but it is plain text' },
    { name: 'agreement.pdf', bytes: bytesOf('<!doctype html><p>Sign in'), says: 'it is a web page' },
    { name: 'agreement.docx', bytes: fixtureBytes('printed-agreement.pdf'), says: 'it is a PDF' },
    { name: 'agreement.docx', bytes: Uint8Array.of(0, 1, 2, 3), says: 'it is something else' },
    { name: 'agreement.txt', bytes: makePdf([['A']]), says: 'ends in .txt, but it is a PDF' },
  ])('$name: $says', async ({ name, bytes, says }) => {
    const outcome = await read(bytes, name);
    expect(!outcome.ok && outcome.fault.code).toBe('not-what-its-name-says');
    expect(!outcome.ok && formatDocumentFault(outcome.fault)).toContain(says);
  });

  test.each([
    { name: 'agreement', bytes: DOCX, kind: 'docx' },
    { name: 'v1.2', bytes: bytesOf('Agreement'), kind: 'txt' },
    { name: 'agreement.bin', bytes: makePdf([['A']]), kind: 'pdf' },
    { name: 'agreement.txt', bytes: bytesOf('<p>Agreement'), kind: 'txt' },
    { name: 'agreement.htm', bytes: bytesOf('Agreement'), kind: 'html' },
  ])('$name is read as $kind', async ({ name, bytes, kind }) => {
    expect(await read(bytes, name)).toMatchObject({ ok: true, kind });
  });
});

test.each([
  { what: 'a picture', name: 'a.jpg', bytes: JPEG, fault: { code: 'not-read', kind: 'jpeg' } },
  {
    what: 'a mail',
    name: 'a.eml',
    bytes: bytesOf('From: a\nReceived: b\n\nc'),
    fault: { code: 'not-read', kind: 'eml' },
  },
  {
    what: 'an unknown type',
    name: 'a.doc',
    bytes: Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 1),
    fault: { code: 'unknown-type', kind: 'unknown' },
  },
  {
    what: 'a locked Word file',
    name: 'a.docx',
    bytes: LOCKED_WORD,
    fault: { code: 'encrypted', kind: 'unknown' },
  },
  {
    what: 'an empty file',
    name: 'a.pdf',
    bytes: new Uint8Array(),
    fault: { code: 'broken', kind: 'unknown' },
  },
])('$what is refused by its name', async ({ name, bytes, fault }) => {
  expect(await read(bytes, name)).toEqual({ ok: false, fault });
});

test('25 MB are read, a byte more is not', async () => {
  const text = (length: number) => new Uint8Array(length).fill(0x20);
  const refused = await read(text(LIMITS.file + 1), 'a.txt');
  expect(!refused.ok && refused.fault).toMatchObject({ code: 'too-large', bytes: LIMITS.file + 1 });
  expect(!refused.ok && formatDocumentFault(refused.fault)).toContain('26 MB large; 25 MB can be read');
  const outcome = await read(text(LIMITS.file), 'a.txt');
  expect(!outcome.ok && outcome.fault.code).toBe('too-much-text');
});

describe('text', () => {
  test('form feeds split it into pages', async () => {
    expect(await readPages(bytesOf('One\n\fTwo\f\fFour\n'), 'a.txt')).toEqual(['One\n', 'Two', '', 'Four\n']);
  });
  test('the last form feed begins no page', async () => {
    expect(await readPages(bytesOf('One\fTwo\n\f\n'), 'a.txt')).toEqual(['One', 'Two\n']);
  });
  test('blanks alone are a page without text', async () => {
    expect(await readPages(bytesOf(' \n'), 'a.txt')).toEqual([' \n']);
  });
  test('more than 600 pages are refused', async () => {
    const outcome = await read(bytesOf('a\f'.repeat(601)), 'a.txt');
    expect(!outcome.ok && outcome.fault).toMatchObject({ code: 'too-many-pages', pages: 601, most: 600 });
  });
});
