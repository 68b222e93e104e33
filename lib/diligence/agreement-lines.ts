import { keepMarked } from './agreement-boxes.ts';
import { nameColumns } from './agreement-party-columns.ts';
import { joinRows } from './agreement-rows.ts';

/** A line of an agreement: its words, its page (from 1), and whether an empty line stands before it. */
export interface AgreementLine {
  readonly text: string;
  readonly page: number;
  readonly apart: boolean;
}

/** How many lines at the top and at the foot of a page can be its header and its footer. */
const EDGE = 3;
const LONGEST_EDGE = 120;
const PAGE_NUMBER = /^(?:[-–] ?)?(?:page )?\d{1,3}(?: ?(?:of|\/) ?\d{1,3})?(?: ?[-–])?$/i;

/** The lines of all pages, without headers, footers and page numbers, with quotation marks and blanks in one form. */
export function readAgreementLines(pages: readonly string[]): AgreementLine[] {
  const raw = nameColumns(keepMarked(pages).map(joinRows)).map((page) => foldPage(page).split('\n'));
  const repeated = findRepeated(raw);
  return closeUp(
    raw.flatMap((lines, index) => {
      const edges = findEdges(lines);
      let apart = false;
      const kept: AgreementLine[] = [];
      for (const [at, line] of lines.entries()) {
        const text = line.trim();
        if (text === '') apart = true;
        else if (!edges.has(at) || !(PAGE_NUMBER.test(text) || repeated.has(maskDigits(text)))) {
          kept.push({ text, page: index + 1, apart: apart && kept.length > 0 });
          apart = false;
        }
      }
      return kept;
    }),
  );
}

/** Lines of a text with double spacing stand apart for no reason. */
function closeUp(lines: readonly AgreementLine[]): AgreementLine[] {
  const gaps = lines.flatMap(({ text, apart }, at) =>
    apart ? [{ text, before: lines[at - 1]?.text ?? '' }] : [],
  );
  const inside = gaps.filter(({ text, before }) => /^[a-z]/.test(text) && !/[.;:]$/.test(before)).length;
  if (inside < 10 || inside < gaps.length * 0.25) return [...lines];
  return lines.map((line) => ({ ...line, apart: false }));
}

const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/\r\n?|\f/g, '\n'],
  [/\u00AD/g, ''],
  [/~~[^~\n]{1,2000}~~/g, ''],
  [/\uFB01/g, 'fi'],
  [/\uFB02/g, 'fl'],
  [/\uFB00/g, 'ff'],
  [/\uFB03/g, 'ffi'],
  [/[\u2018\u2019\u02BC]/g, "'"],
  [/[\u201C\u201D\u201E\u2033]/g, '"'],
  [/[\u2010\u2011]/g, '-'],
  [/[\u2012-\u2015]/g, '–'],
  [/[\u00A0\u2000-\u200A\u202F\u3000]/g, ' '],
  [/[\u200B-\u200D\u2060\uFEFF]/g, ''],
  [/\t| {3,}/g, ' | '],
  [/ *\|(?:[ \t]*\|)+ */g, ' | '],
  [/ {2,}(?=\|)/g, ' '],
  [/(?:\*\*|__)(?=\S)|(?<=\S)(?:\*\*|__)/g, ''],
  [/_{3,}|\.{4,}|-{4,}|={4,}/g, ' '],
  [/ +(?=[•▪◦●■] )/g, '\n'],
  [
    /(?<=[.;:]) +(?=(?:\d{1,2}(?:\.\d{1,2}){1,2}\.?|\d{1,2}\.|(?:Section|SECTION|Article|ARTICLE) [\dIVX]{1,5}\.?) +[A-Z])/g,
    '\n',
  ],
];

/** What a mail quotes of the mail before. */
const QUOTED_MAIL = /^(?:> ?){1,6}[ \t]{0,40}/gm;

function foldPage(page: string): string {
  const trimmed = page.replaceAll(/^[ \t]{1,200}|[ \t]{1,200}$/gm, '').replaceAll(QUOTED_MAIL, '');
  return FOLDS.reduce((text, [found, form]) => text.replaceAll(found, form), trimmed);
}

const maskDigits = (line: string): string => line.replaceAll(/\d+|\b[ivxl]+\b/gi, '#');

/** Which lines stand near the top or the foot, counted in lines with words. */
function findEdges(lines: readonly string[]): ReadonlySet<number> {
  const worded = lines.flatMap((line, at) => (line.trim() === '' ? [] : [at]));
  return new Set([...worded.slice(0, EDGE), ...worded.slice(-EDGE)]);
}

/** Edge lines that stand on several pages, numbers aside. */
function findRepeated(pages: readonly (readonly string[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    const near = findEdges(lines);
    const edges = lines
      .filter((_, at) => near.has(at))
      .map((line) => maskDigits(line.trim()))
      .filter((line) => line !== '' && line.length <= LONGEST_EDGE);
    for (const edge of new Set(edges)) counts.set(edge, (counts.get(edge) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= 2).map(([edge]) => edge));
}
