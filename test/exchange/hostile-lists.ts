import { parseFolderFile } from '../../lib/exchange/folder-file.ts';
import { parseListFile } from '../../lib/exchange/list-file.ts';
import { LIST_CAPS } from '../../lib/exchange/list-file-schema.ts';
import { formatOpenFault } from '../../lib/words/import-words.ts';

// Run as a program of its own, so that its memory can be bounded: reads lists and files of a folder that are made to hang
// a reader or to fill its memory, prints what came of them.

const MB = 1024 * 1024;
const KEY = 'A'.repeat(43);
const FRAME = `{"format":"first-call/list","version":1,"exportedAt":"2026-11-24T10:00:00.000Z","exportedBy":"${KEY}",`;
const HEADER = `{"format":"first-call/folder","version":1,"writer":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}\n`;

/** `head`, then `piece` over and over to about `size` bytes, then `tail`. */
function fill(head: string, piece: string, size: number, tail: string): Uint8Array<ArrayBuffer> {
  const [start, end] = [Buffer.from(head), Buffer.from(tail)];
  const length = Buffer.byteLength(piece);
  const bytes = new Uint8Array(start.length + Math.floor(size / length) * length + end.length);
  bytes.set(start);
  Buffer.from(bytes.buffer).fill(piece, start.length, bytes.length - end.length);
  bytes.set(end, bytes.length - end.length);
  return bytes;
}

const inEntries = (piece: string, size: number, last = piece.replace(/,$/, '')) =>
  fill(`${FRAME}"entries":[`, piece, size, `${last}]}`);
const inMember = (open: string, piece: string, size: number, close: string) =>
  fill(`${FRAME}"entries":[],"more":${open}`, piece, size, `${close}}`);
const deep = (levels: number) => inMember('[', '[', levels - 1, ']'.repeat(levels));

const LISTS: readonly [string, () => Uint8Array<ArrayBuffer>][] = [
  ['120 MB of {}', () => inEntries('{},', 120 * MB)],
  ['30 MB of []', () => inEntries('[],', 30 * MB)],
  ['30 MB of numbers', () => inEntries('1,', 30 * MB)],
  ['30 MB of short texts', () => inEntries('"a",', 30 * MB)],
  ['30 MB of {}, without an end', () => fill(`${FRAME}"entries":[`, '{},', 30 * MB, '')],
  ['5 MB of {}', () => inEntries('{},', 5 * MB)],
  ['one {} too many', () => inEntries('{},', LIST_CAPS.entries * 3)],
  ['as many {} as entries', () => inEntries('{},', (LIST_CAPS.entries - 1) * 3)],
  ['30 MB of {} in one entry', () => fill(`${FRAME}"entries":[[`, '{},', 30 * MB, '{}]]}')],
  ['30 MB of {} in an object', () => inMember('{"a":[', '{},', 30 * MB, '{}]}')],
  ['30 MB of {} without a frame', () => fill('[', '{},', 30 * MB, '{}]')],
  ['40 MB of members', () => inMember('{', '"a":{},', 40 * MB, '"a":0}')],
  ['30 MB of brackets', () => inMember('', '[', 30 * MB, '')],
  ['10 MB of objects in each other', () => inMember('', '{"a":', 10 * MB, '')],
  ['as deep as it may be', () => deep(LIST_CAPS.depth - 1)],
  ['one too deep', () => deep(LIST_CAPS.depth)],
  ['30 MB of one text', () => inMember('"', 'x', 30 * MB, '"')],
  ['20 MB of escapes', () => inMember('"', '\\"', 20 * MB, '"')],
  ['30 MB of quotation marks', () => fill('{', '"', 30 * MB, '')],
  ['10 MB of one number', () => inMember('', '1', 10 * MB, '')],
  ['30 MB of spaces', () => fill('', ' ', 30 * MB, '{}')],
];

const FOLDER_FILES: readonly [string, () => Uint8Array<ArrayBuffer>][] = [
  ['2e6 lines', () => fill(HEADER, '{"id":"a"}\n', 22e6, '')],
  ['60 MB of line ends', () => fill(HEADER, '\n', 60 * MB, '')],
  ['one line too many', () => fill(HEADER, '{}\n', (LIST_CAPS.entries + 2) * 3, '')],
  ['as many lines as entries', () => fill(HEADER, '{}\n', (LIST_CAPS.entries + 1) * 3, '')],
  ['a header of 30 MB of {}', () => fill(HEADER.replace('}\n', ',"b":['), '{},', 30 * MB, '{}]}\n')],
  ['a line of 30 MB of {}', () => fill(`${HEADER}{"id":"a","b":[`, '{},', 30 * MB, '{}]}\n')],
  ['a line of 3 MB of {}', () => fill(`${HEADER}{"id":"a","b":[`, '{},', 3.5 * MB, '{}]}\n')],
  ['lines of {} together', () => fill(HEADER, `{"id":"a","b":[${'{},'.repeat(9_999)}{}]}\n`, 18 * MB, '')],
  ['an end of 2 MB of {}', () => fill(`${HEADER}{"id":"a"}\n{"a":[`, '{},', 2 * MB, '{}]}\n')],
  ['a line of brackets', () => fill(`${HEADER}{"id":"a","b":`, '[', 2 * MB, '}\n')],
];

function takeList(bytes: Uint8Array<ArrayBuffer>): string {
  const parsed = parseListFile(new TextDecoder().decode(bytes));
  if (parsed.ok) return 'taken';
  const sentence = formatOpenFault(parsed.fault);
  if (!/^\p{Lu}.+\.$/u.test(sentence)) throw new Error(`No sentence: ${sentence}`);
  return parsed.fault.code;
}

async function takeFolderFile(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const parsed = await parseFolderFile(crypto.subtle, bytes, () => undefined);
  return parsed.ok ? `${parsed.entries.length} entries` : parsed.fault;
}

const outcomes: string[] = [];
let slowest = 0;
async function time(
  name: string,
  make: () => Uint8Array<ArrayBuffer>,
  take: (bytes: Uint8Array<ArrayBuffer>) => string | Promise<string>,
): Promise<void> {
  const bytes = make();
  const started = performance.now();
  const outcome = await take(bytes);
  const took = performance.now() - started;
  slowest = Math.max(slowest, took);
  outcomes.push(`${name}: ${outcome}`);
  if (process.env['SHOW_TIMES']) console.error(name, outcome, Math.round(took), 'ms');
}
for (const [name, make] of LISTS) await time(name, make, takeList);
for (const [name, make] of FOLDER_FILES) await time(name, make, takeFolderFile);
console.log(JSON.stringify({ outcomes, slowest }));
