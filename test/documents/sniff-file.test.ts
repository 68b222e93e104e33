import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { isLockedOffice, sniffFile } from '../../lib/documents/sniff-file.ts';
import type { FileKind } from '../../lib/words/document-words.ts';
import { makeDocx, paragraph } from './make-docx.ts';
import { makePdf } from './make-pdf.ts';
import { bytesOf, fixtureBytes } from './read-fixture.ts';

const MAIL =
  'Return-Path: <dana@lakeline.example>\nFrom: Dana Reed <dana@lakeline.example>\nSubject: Our agreement\n\tfor 2026\nMessage-ID: <1@lakeline.example>\n\nSee below.\n';

const FILES: readonly { what: string; bytes: Uint8Array; kind: FileKind }[] = [
  { what: 'no bytes', bytes: new Uint8Array(), kind: 'unknown' },
  {
    what: 'a text about the mark of PDF',
    bytes: bytesOf('Every PDF begins with %PDF-1.7, then its objects.'),
    kind: 'txt',
  },
  { what: 'a PDF', bytes: makePdf([['Agreement']]), kind: 'pdf' },
  {
    what: 'a PDF behind other bytes',
    bytes: bytesOf(`\n\n${new TextDecoder().decode(makePdf([['A']]))}`),
    kind: 'pdf',
  },
  { what: 'a printed PDF', bytes: fixtureBytes('printed-agreement.pdf'), kind: 'pdf' },
  { what: 'a locked PDF', bytes: fixtureBytes('locked-agreement.pdf'), kind: 'pdf' },
  {
    what: 'an archive of anything',
    bytes: zipSync({ 'word.txt': bytesOf('word/document.xml') }),
    kind: 'unknown',
  },
  { what: 'a broken archive', bytes: makeDocx({ body: paragraph('A') }).subarray(0, 200), kind: 'unknown' },
  { what: 'a Word document', bytes: makeDocx({ body: paragraph('A') }), kind: 'docx' },
  { what: 'a workbook', bytes: zipSync({ 'xl/workbook.xml': bytesOf('<workbook/>') }), kind: 'xlsx' },
  { what: 'a PNG picture', bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0), kind: 'png' },
  { what: 'half the mark of PNG', bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0), kind: 'unknown' },
  { what: 'a JPEG picture', bytes: Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16), kind: 'jpeg' },
  { what: 'binary', bytes: Uint8Array.of(1, 2, 3, 0, 250, 7), kind: 'unknown' },
  { what: 'a program with few zeros', bytes: bytesOf('\u0001\u0002 text \u0003'), kind: 'unknown' },
  { what: 'plain text', bytes: bytesOf('Business Associate Agreement\n'), kind: 'txt' },
  { what: 'text with form feeds', bytes: bytesOf('Page one\f\nPage two'), kind: 'txt' },
  { what: 'Windows-1252', bytes: Uint8Array.of(0x93, 0x50, 0x48, 0x49, 0x94), kind: 'txt' },
  {
    what: 'a memo with heads like a mail’s',
    bytes: bytesOf('From: Dana\nTo: Lee\nDate: May 1\n\nHello'),
    kind: 'txt',
  },
  { what: 'a letter that quotes a mail', bytes: bytesOf(`Dear Lee,\n\n${MAIL}`), kind: 'txt' },
  { what: 'a saved mail', bytes: bytesOf(MAIL), kind: 'eml' },
  { what: 'a saved mail of Windows', bytes: bytesOf(MAIL.replaceAll('\n', '\r\n')), kind: 'eml' },
  { what: 'text that speaks of tags', bytes: bytesOf('Use <p> for a paragraph.'), kind: 'txt' },
  { what: 'less-than in a text', bytes: bytesOf('<30 days: notice'), kind: 'txt' },
  { what: 'a web page', bytes: bytesOf('\uFEFF<!DOCTYPE html><p>Hi'), kind: 'html' },
  { what: 'a web page behind a remark', bytes: bytesOf('<!-- saved from -->\n<html><body>'), kind: 'html' },
  { what: 'a piece of a web page', bytes: bytesOf('<div class="a">Agreement</div>'), kind: 'html' },
];

test.each(FILES)('$what is $kind', ({ bytes, kind }) => {
  expect(sniffFile(bytes)).toBe(kind);
});

describe('files that Office locked with a password', () => {
  const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const utf16 = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);

  test('an old Word document is none', () => {
    expect(isLockedOffice(Uint8Array.from([...OLE, ...utf16('WordDocument')]))).toBe(false);
  });
  test('a text about them is none', () => {
    expect(isLockedOffice(Uint8Array.from(utf16('EncryptedPackage')))).toBe(false);
  });
  test('a container of an encrypted package is one', () => {
    expect(isLockedOffice(Uint8Array.from([...OLE, 0, 0, ...utf16('EncryptedPackage'), 0, 0]))).toBe(true);
  });
});
