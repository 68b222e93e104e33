import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { type FileSort, tellFile } from '../../lib/exchange/tell-file.ts';

const bytes = (...given: (string | number)[]): Uint8Array =>
  Uint8Array.from(
    given.flatMap((part) => (typeof part === 'number' ? [part] : [...new TextEncoder().encode(part)])),
  );
const archive = (...names: string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));
const utf16 = (text: string): Uint8Array =>
  new Uint8Array(Uint16Array.from([...text], (char) => char.charCodeAt(0)).buffer);
test.each<[string, Uint8Array, FileSort]>([
  ['a list file', bytes('{\n"format":"first-call/list",'), 'list'],
  ['a list file behind a byte order mark', bytes(0xef, 0xbb, 0xbf, ' {"format"'), 'list'],
  ['a bundle', archive('list.firstcall.json', `files/${'0'.repeat(64)}`), 'bundle'],
  ['a bundle that somebody unpacked and packed again', archive('export/list.firstcall.json'), 'bundle'],
  ['two bundles in one archive', archive('a/list.firstcall.json', 'b/list.firstcall.json'), 'bundle'],
  ['a sealed file', bytes('age-encryption.org/v1\n-> scrypt'), 'sealed'],
  ['a printable sealed file', bytes('\n-----BEGIN AGE ENCRYPTED FILE-----\n'), 'sealed'],
  ['a text about sealing', bytes('See age-encryption.org/v1\n'), 'table'],
  ['an Excel workbook', archive('[Content_Types].xml', 'xl/workbook.xml'), 'workbook'],
  ['a binary workbook', archive('xl/workbook.bin'), 'workbook'],
  ['an OpenDocument spreadsheet', archive('mimetype', 'content.xml'), 'workbook'],
  ['a Word document', archive('word/document.xml'), 'document'],
  ['a list with another name in an archive', archive('my-list.firstcall.json'), 'other'],
  ['pictures in an archive', archive('a.png', 'b.png'), 'other'],
  ['an archive that breaks off', archive('xl/workbook.xml').slice(0, 40), 'workbook'],
  [
    'an Office file of before 2007',
    Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0),
    'workbook',
  ],
  ['a PDF', bytes('%PDF-1.7\n'), 'document'],
  ['a picture', bytes(0x89, 'PNG\r\n', 0x1a, '\n'), 'other'],
  ['packed with gzip', Uint8Array.of(0x1f, 0x8b, 8, 0), 'other'],
  ['a web page', bytes('<!DOCTYPE html><title>Vendors</title>'), 'page'],
  ['a table about web pages', bytes('Name,Site\n<html>,acme.example\n'), 'table'],
  ['a CSV', bytes('Name,Site\nAcme,acme.example\n'), 'table'],
  ['Unicode text of Excel', Uint8Array.of(0xff, 0xfe, ...utf16('Name\tSite\r\n')), 'table'],
  ['one domain', bytes('acme.example'), 'table'],
  ['nothing', bytes(), 'empty'],
  ['white space', bytes(0xef, 0xbb, 0xbf, ' \r\n\t'), 'empty'],
  ['white space in UTF-16', Uint8Array.of(0xff, 0xfe, ...utf16(' \r\n')), 'empty'],
])('%s', (_what, given, sort) => {
  expect(tellFile(given)).toBe(sort);
});
