import { strToU8, unzipSync, zipSync } from 'fflate';
import { guessLayout } from '../../lib/exchange/guess-layout.ts';
import { readSheets } from '../../lib/exchange/read-sheets.ts';
import { SHEET_CAPS, type SheetTable } from '../../lib/exchange/sheet-table.ts';
import { formatRowFault } from '../../lib/words/row-words.ts';
import { formatWayInFault } from '../../lib/words/way-in-words.ts';
import { madeChance, pick } from '../registers/made-chance.ts';
import { makeWorkbook } from './raw-workbook.ts';
import { planRows } from './sheet-input.ts';

// Run as a program of its own, so that its memory can be bounded: reads mutated files, prints what came of them.

const SENTENCE = /^\p{Lu}.*[.”]$|^“.*\.$/su;
const TEXT = `\ufeffName,Website,Phone,Status,Review date,Comments\r\n${Array.from(
  { length: 6 },
  (_, n) =>
    `"Vendor ${n}, Inc.",vendor${n}.example,+1 918 555 01${10 + n},Approved,2027-03-${10 + n},"Line one\r\nLine ""two"" – é"\r\n`,
).join('')}`;
const ROWS = Array.from(
  { length: 6 },
  (_, n) =>
    `<row r="${n + 1}"><c r="A${n + 1}" t="inlineStr"><is><t>Vendor ${n} &amp; Co</t></is></c><c r="B${n + 1}" t="inlineStr"><is><t>vendor${n}.example</t></is></c>` +
    `<c r="C${n + 1}"><v>19185550${100 + n}</v></c><c r="D${n + 1}" s="2"><v>${46460 + n}</v></c><c r="E${n + 1}" t="s"><v>1</v></c></row>`,
).join('');
const WORKBOOK = makeWorkbook(ROWS);
const SHEET_PARTS = unzipSync(WORKBOOK);

const EVIL: readonly Uint8Array[] = [
  ...[
    '"',
    ',',
    ';',
    '\t',
    '\r',
    '\n',
    '\0',
    '=1+1',
    "'",
    '\ufeff',
    '\ufffd',
    'sep=;\n',
    '""',
    '|',
    ' ',
    '\u202e',
  ].map((text) => strToU8(text)),
  ...[
    '<',
    '>',
    '</row>',
    '<row r="9">',
    '<c r="ZZZ99999">',
    '</c>',
    '<v>',
    't="s"',
    '&#x110000;',
    '&amp;',
    '_x0000_',
    'r="A1"',
    '<si>',
    '<rPh>',
    '1e999',
    '-1',
  ].map((text) => strToU8(text)),
  Uint8Array.of(0xff, 0xfe),
  Uint8Array.of(0xfe, 0xff),
  Uint8Array.of(0xc3),
  Uint8Array.of(0x80, 0x92, 0xe9),
  Uint8Array.of(0, 0, 0, 0),
];

function encode(text: string, chance: () => number): Uint8Array {
  const kind = chance();
  if (kind < 0.5) return new TextEncoder().encode(text);
  if (kind < 0.7) return Uint8Array.from(text.replace('\ufeff', ''), (letter) => letter.charCodeAt(0));
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), kind < 0.9);
  return bytes;
}

/** Cuts, doubles, overwrites and inserts, a few times over. */
function mutate(bytes: Uint8Array, chance: () => number): Uint8Array {
  let mutant = bytes;
  for (let times = 1 + Math.floor(chance() * 4); times > 0; times -= 1) {
    const at = Math.floor(chance() * mutant.length);
    const end = Math.min(mutant.length, at + Math.floor(chance() * 40));
    const kind = chance();
    const middle =
      kind < 0.4 ? pick(EVIL, chance()) : kind < 0.6 ? mutant.subarray(at, end) : new Uint8Array(0);
    const rest = mutant.subarray(kind < 0.3 || kind > 0.9 ? end : at);
    if (kind > 0.6 && kind <= 0.9) {
      mutant = mutant.slice();
      mutant[at] = Math.floor(chance() * 256);
    } else mutant = joinBytes(mutant.subarray(0, at), middle, rest);
  }
  return mutant;
}

function joinBytes(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function mutateWorkbook(chance: () => number): Uint8Array {
  if (chance() < 0.3) return mutate(WORKBOOK, chance);
  const name = pick(Object.keys(SHEET_PARTS), chance());
  const part = SHEET_PARTS[name] ?? new Uint8Array(0);
  return zipSync({ ...SHEET_PARTS, [name]: mutate(part, chance) }, { level: 0 });
}

/** Reads a file as far as rows would be written; throws where something is taken that must not be. */
function takeIn(bytes: Uint8Array): string {
  const read = readSheets(bytes);
  if (!read.ok) {
    checkSentence(formatWayInFault({ code: 'sheet', fault: read.fault }));
    return read.fault.code;
  }
  for (const table of read.sheets) {
    checkRows(table);
    if (table.rows.length < 1_000) checkPlan(table);
  }
  return 'read';
}

function checkSentence(sentence: string): void {
  if (!SENTENCE.test(sentence)) throw new Error(`No sentence: ${sentence}`);
}

function checkRows({ rows }: SheetTable): void {
  let before = 0;
  for (const { row, cells } of rows) {
    if (row <= before || cells.length === 0 || cells.length > SHEET_CAPS.columns)
      throw new Error('Rows out of order');
    before = row;
    if (cells.some((cell) => cell.length > SHEET_CAPS.cell || !cell.isWellFormed() || cell.includes('\0')))
      throw new Error('A cell that is none');
  }
}

function checkPlan(table: SheetTable): void {
  const { rows } = planRows(table.rows, { layout: guessLayout(table) });
  for (const { says, refusal } of rows) {
    if (says.some((said) => 'value' in said && said.value === 'verified')) throw new Error('A file verified');
    if (refusal) checkSentence(formatRowFault(refusal));
  }
}

function repeat(piece: string, times: number): string {
  return piece.repeat(times);
}

/** Files made to hang a reader or to fill its memory. */
const BOMBS: readonly [string, () => Uint8Array][] = [
  ['1e6 columns', () => strToU8(repeat('a,', 1_000_000))],
  ['1e7 commas', () => strToU8(repeat(',', 10_000_000))],
  ['a cell of 32 MB', () => strToU8(repeat('x', SHEET_CAPS.bytes))],
  ['a cell of 64 MB', () => new Uint8Array(64 * 1024 * 1024).fill(0x61)],
  ['a quotation mark and 15 MB', () => strToU8(`"${repeat('a\n', 7_500_000)}`)],
  ['quotation marks alone', () => strToU8(repeat('"', 10_000_001))],
  ['quotation marks and spaces', () => strToU8(repeat('" ', 5_000_000))],
  ['2e6 rows', () => strToU8(repeat('a\n', 2_000_000))],
  ['apostrophes', () => strToU8(repeat(`${repeat("'", 32_000)}\n`, 900))],
  ['spaces', () => strToU8(repeat(`a${repeat(' ', 32_000)}b\n`, 900))],
  ['two bytes a letter', () => strToU8(repeat('’\n', 199_999))],
  ['a sheet of 80 MB', () => makeWorkbook('', { 'xl/worksheets/sheet1.xml': bigPart(80) })],
  ['shared strings of 65 MB', () => makeWorkbook('', { 'xl/sharedStrings.xml': bigPart(65) })],
  [
    'a text of 60 MB in a cell',
    () =>
      makeWorkbook(`<row r="1"><c r="A1" t="inlineStr"><is><t>${repeat('x', 60_000_000)}</t></is></c></row>`),
  ],
  [
    'a shared string of 60 MB',
    () =>
      makeWorkbook('', { 'xl/sharedStrings.xml': `<sst><si><t>${repeat('x', 60_000_000)}</t></si></sst>` }),
  ],
  ['1e6 columns in a row', () => makeWorkbook(`<row r="1">${repeat('<c><v>1</v></c>', 1_000_000)}</row>`)],
  [
    '2e5 rows of one cell far out',
    () =>
      makeWorkbook(
        Array.from(
          { length: 200_000 },
          (_, n) => `<row r="${n + 1}"><c r="ALL${n + 1}"><v>1</v></c></row>`,
        ).join(''),
      ),
  ],
  [
    '2e6 shared strings',
    () =>
      makeWorkbook('', { 'xl/sharedStrings.xml': `<sst>${repeat('<si><t>ab</t></si>', 2_000_000)}</sst>` }),
  ],
  [
    'one string 1e6 times',
    () => makeWorkbook(repeat(`<row>${repeat('<c t="s"><v>1</v></c>', 999)}</row>`, 1_001)),
  ],
  ['cells that never end', () => makeWorkbook(repeat('<row><c>', 1_500_000))],
  [
    'texts that never end',
    () => makeWorkbook('', { 'xl/sharedStrings.xml': repeat('<si><rPh>', 1_000_000) }),
  ],
  [
    '1e6 styles',
    () =>
      makeWorkbook('', { 'xl/styles.xml': `<cellXfs>${repeat('<xf numFmtId="1"/>', 1_000_000)}</cellXfs>` }),
  ],
  [
    '2e5 sheets',
    () =>
      makeWorkbook('', {
        'xl/workbook.xml': `<workbook><sheets>${repeat('<sheet name="S" r:id="rId1"/>', 200_000)}</sheets></workbook>`,
      }),
  ],
];

function bigPart(megabytes: number): Uint8Array {
  return new Uint8Array(megabytes * 1024 * 1024).fill(0x20);
}

const [, , what = '', seed = '1', count = '0'] = process.argv;
const outcomes = new Map<string, number>();
let slowest = 0;
function time(name: string, make: () => Uint8Array): void {
  const bytes = make();
  const started = performance.now();
  const outcome = takeIn(bytes);
  slowest = Math.max(slowest, performance.now() - started);
  const key = what === 'bombs' ? `${name}: ${outcome}` : outcome;
  outcomes.set(key, (outcomes.get(key) ?? 0) + 1);
  if (process.env['SHOW_TIMES']) console.error(name, outcome, Math.round(performance.now() - started), 'ms');
}
if (what === 'bombs') for (const [name, make] of BOMBS) time(name, make);
else {
  const chance = madeChance(Number(seed));
  for (let n = 0; n < Number(count); n += 1) {
    time(what, what === 'csv' ? () => mutate(encode(TEXT, chance), chance) : () => mutateWorkbook(chance));
  }
}
console.log(
  JSON.stringify({
    outcomes: Object.fromEntries(outcomes),
    slowest,
    rss: process.resourceUsage().maxRSS / 1024,
  }),
);
