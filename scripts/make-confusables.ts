/**
 * Makes lib/identity/confusables.json: `node scripts/make-confusables.ts confusables.txt`, with the file of that name
 * from https://www.unicode.org/Public/security/latest/. Kept is what can stand in the label of a host name and looks
 * like a letter or digit of ASCII; targets are in lower case and without accents, as hosts are shown and read.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const TARGET = join(import.meta.dirname, '..', 'lib', 'identity', 'confusables.json');
/** `0430 ;	0061 ;	MA	# …` */
const LINE = /^([0-9A-F]+)\s*;\s*([0-9A-F ]+?)\s*;\s*MA\b/;

function fromHex(codes: string): string {
  return String.fromCodePoint(...codes.split(' ').map((code) => Number.parseInt(code, 16)));
}

/** Letters and digits that IDNA takes as they are (RFC 5892): stable under case folding and compatibility mapping. */
function isInLabels(char: string): boolean {
  const folded = char.normalize('NFKC').toLowerCase().normalize('NFKC');
  return /^[\p{Ll}\p{Lo}\p{Lm}\p{Nd}]$/u.test(char) && folded === char;
}

/** What a target looks like to a hurried reader: `rn` is how the file writes an m. */
function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('rn', 'm');
}

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('Name the file: node scripts/make-confusables.ts confusables.txt');
const text = await readFile(path, 'utf8');
const [, version] = /^# Version: ([\d.]+)/m.exec(text) ?? [];
if (version === undefined) throw new Error(`${path} names no version`);
const looksLike: Record<string, string> = {};
for (const line of text.split('\n')) {
  const [, source, target] = LINE.exec(line) ?? [];
  if (source === undefined || target === undefined) continue;
  const [char, ascii] = [fromHex(source), plain(fromHex(target))];
  // In ASCII only the two digits: that an m looks like rn is told by the two letters, not by the one.
  const isKept = isInLabels(char) && (char > '\x7f' || /^[01]$/.test(char));
  if (isKept && /^[a-z0-9]$/.test(ascii)) looksLike[ascii] = (looksLike[ascii] ?? '') + char;
}
const sorted = Object.fromEntries(Object.entries(looksLike).sort(([a], [b]) => (a < b ? -1 : 1)));
const made = {
  source: `Unicode Security Mechanisms (UTS #39), confusables.txt, version ${version}: a selection made by scripts/make-confusables.ts`,
  licence: 'Unicode License V3, https://www.unicode.org/license.txt. © Unicode, Inc.',
  version,
  looksLike: sorted,
};
const escaped = JSON.stringify(made, undefined, 2).replaceAll(/[^\0-\x7f©]/gu, (char) =>
  Array.from(
    { length: char.length },
    (_, n) => `\\u${char.charCodeAt(n).toString(16).padStart(4, '0')}`,
  ).join(''),
);
await writeFile(TARGET, `${escaped}\n`);
