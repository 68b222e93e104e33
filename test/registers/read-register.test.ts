import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { formatListFile } from '../../lib/exchange/list-file.ts';
import { readRegister } from '../../lib/registers/read-register.ts';
import { BREACH_TITLES, makeBreaches } from './made-breaches.ts';
import { bytesOf, faultOf, readAs, TODAY } from './read-as.ts';

const CSV = makeBreaches('archive');
const list = formatListFile({
  exportedAt: '2026-11-24T10:00:00.000Z',
  exportedBy: 'A'.repeat(43),
  entries: [],
});
const sample = (name: string) => new Uint8Array(readFileSync(join(import.meta.dirname, 'samples', name)));
const locked = (bytes: Uint8Array) =>
  Uint8Array.from([...bytes, ...[...'EncryptedPackage'].flatMap((char) => [char.charCodeAt(0), 0])]);

/** The archive with its first directory entry changed. */
function relabelled(bytes: Uint8Array, field: number, value: number): Uint8Array {
  const copy = bytes.slice();
  const entry = new TextDecoder('latin1').decode(copy).lastIndexOf('PK\u0001\u0002');
  new DataView(copy.buffer).setUint16(entry + field, value, true);
  return copy;
}

describe('files that are no register', () => {
  test.each<[string, Uint8Array | string, string]>([
    ['nothing', '', 'empty'],
    ['blank lines', '\n \n', 'empty'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13), 'binary'],
    ['a file of zeros', new Uint8Array(5_000), 'binary'],
    ['a PDF', '%PDF-1.7\n1 0 obj', 'pdf'],
    ['a page that a server sent', '<!DOCTYPE html>\n<html><title>Error 404</title>', 'web-page'],
    ['a page without a head', '  <html lang="en"><body>Sign in', 'web-page'],
    ['an error of a file store', '<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>', 'web-page'],
    [
      'a spreadsheet of XML',
      '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
      'other-spreadsheet',
    ],
    ['a list of ours', list, 'own-list'],
    ['a list of candidates', 'Name,Site\nHalden Calls,halden.example\n', 'not-a-register'],
    ['prose', 'The name of a covered entity, its state and its type are in the report.', 'not-a-register'],
    ['half of a register’s titles', BREACH_TITLES.slice(0, 4).join(','), 'not-a-register'],
    ['an OpenDocument spreadsheet', sample('breaches-archive.ods'), 'other-spreadsheet'],
    ['an archive without a table', zipSync({ 'readme.md': bytesOf('x') }), 'no-table-in-archive'],
    ['an archive of an archive', zipSync({ 'a.zip': zipSync({ 'a.csv': CSV }) }), 'no-table-in-archive'],
    ['an archive of two tables', zipSync({ 'a.csv': CSV, 'b.csv': CSV }), 'several-tables-in-archive'],
    ['an archive that is cut', zipSync({ 'a.csv': CSV }).subarray(0, 200), 'broken-archive'],
    [
      'an archive that holds less than it says',
      relabelled(zipSync({ 'a.csv': CSV }), 24, 9),
      'broken-archive',
    ],
    ['a locked archive', relabelled(zipSync({ 'a.csv': CSV }), 8, 1), 'encrypted'],
    ['an archive of a page', zipSync({ 'a.csv': bytesOf('<html>') }), 'web-page'],
    ['a locked workbook', locked(sample('breaches-archive-text.xls')), 'encrypted'],
    ['an XLS file that is cut', sample('breaches-archive-text.xls').subarray(0, 3_000), 'broken-workbook'],
    ['the beginning of an XLS file', sample('breaches-archive-text.xls').subarray(0, 100), 'broken-workbook'],
    [
      'a Word document of old',
      sample('breaches-archive-text.xls').map((byte, at, all) =>
        byte === 0x57 && all[at + 2] === 0x6f ? 0x58 : byte,
      ),
      'other-spreadsheet',
    ],
  ])('%s', async (_, file, code) => {
    expect(await faultOf(file)).toEqual({ code });
  });

  test('an XLS file of giant sectors reserves no memory', async () => {
    const bytes = sample('breaches-archive-text.xls').slice();
    const view = new DataView(bytes.buffer);
    view.setUint16(30, 30, true);
    view.setUint32(44, 0, true);
    const { arrayBuffers } = process.memoryUsage();
    expect(await faultOf(bytes)).toEqual({ code: 'broken-workbook' });
    expect(process.memoryUsage().arrayBuffers - arrayBuffers).toBeLessThan(100_000_000);
  });

  test('a workbook of something else', async () => {
    const rows = [
      ['Vendor', 'Site'],
      ['Halden', 'halden.example'],
    ];
    expect(await faultOf(await writeXlsx({ sheets: [{ name: 'A', rows }] }))).toEqual({
      code: 'not-a-register',
    });
  });

  test('a workbook whose sheet is broken', async () => {
    const rows = [[...BREACH_TITLES]];
    const bytes = await writeXlsx({ sheets: [{ name: 'A', rows }] });
    expect((await faultOf(bytes.subarray(0, bytes.length - 30))).code).toBe('broken-archive');
  });

  test('a file larger than any register is not looked into', async () => {
    const bytes = 200 * 1024 * 1024 + 1;
    expect(await faultOf(new Uint8Array(bytes))).toEqual({ code: 'too-large', bytes, most: bytes - 1 });
  });

  test('an archive that unpacks to more than any register is left soon', async () => {
    const bomb = zipSync({ 'a.csv': new Uint8Array(201 * 1024 * 1024) }, { level: 9 });
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await faultOf(bomb)).toEqual({ code: 'unpacks-too-far' });
  });
});

describe('files that hold a register', () => {
  test.each<[string, Uint8Array]>([
    [
      'an archive with what macOS adds',
      zipSync({ 'breach_report.csv': CSV, '__MACOSX/._breach_report.csv': bytesOf('x') }),
    ],
    ['a table under another name', zipSync({ 'data/EXPORT.TXT': CSV })],
  ])('%s', async (_, file) => {
    expect((await readAs(file, 'whatever.bin')).rows).toHaveLength(7);
  });

  test('the sheet that has its titles, wherever it stands', async () => {
    const cells = ['Halden', 'OH', 'Health Plan', 500, '11/13/2026', 'Loss', 'Email', true];
    const bytes = await writeXlsx({
      sheets: [
        { name: 'About', rows: [['Made by nobody']] },
        { name: 'Data', rows: [['Breach report'], [], [...BREACH_TITLES], cells] },
      ],
    });
    const [row] = (await readAs(bytes)).rows;
    expect(row).toMatchObject({
      register: 'breaches-current',
      people: 500,
      vendorPresent: true,
      since: '2026-11-13',
    });
  });

  test('whatever its name says', async () => {
    expect((await readRegister(CSV, 'SAM_Exclusions_Public_Extract_V2_26329.ZIP', TODAY)).ok).toBe(true);
  });
});
