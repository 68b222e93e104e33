import { decodeXml } from './xml-tags.ts';

/** Texts of a run (ECMA-376 18.4.12), whether they stand in the worksheet or in the table of shared strings. */
const RUN = /<(?:\w{1,20}:)?t(?:\s[^<>]*)?>([^<]*)/g;
/** How a name is to be read aloud, in Japanese: it stands beside the text and is no part of it. */
const READING_AID = /<(?:\w{1,20}:)?rPh[\s>]/;
const READING_AID_END = /<\/(?:\w{1,20}:)?rPh\s*>/;

/** All runs of a text, joined. */
export function joinRuns(xml: string): string {
  const shown = xml.includes('rPh') ? withoutReadingAids(xml) : xml;
  let text = '';
  for (const [, run = ''] of shown.matchAll(RUN)) text += run;
  return decodeXlsxText(text);
}

/** Walks from one to the next: a lazy expression would look for the end of each in the whole rest of the text. */
function withoutReadingAids(xml: string): string {
  const [first = '', ...aids] = xml.split(READING_AID);
  return first + aids.map((aid) => aid.split(READING_AID_END).slice(1).join('')).join('');
}

/** XML's references, and the form that Excel gives to characters that XML has no place for: `_x000D_`. */
export function decodeXlsxText(text: string): string {
  const decoded = decodeXml(text);
  if (!decoded.includes('_x')) return decoded;
  return decoded.replace(/_x([\da-f]{4})_/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
