import { RowScanner } from './row-scanner.ts';

/** Commas last: they stand in prose and in numbers as well. */
const DELIMITERS = ['\t', ';', '|', ','];
/** What a line of a list says about it, or about its one thing, and may do so with commas. */
const REMARK = /^#.|\s#\s/;
/** So much of a text is looked at. */
const BEGINNING = 64 * 1024;
/** The share of rows that a mark has to part alike; below, it only stands in some of the words. */
const LEAST_SHARE = 0.2;

/**
 * The mark that parts the cells of a text: the one by which most rows have the same number of cells, two at least. A tab
 * where there is none, as in a list of one thing a line.
 */
export function findDelimiter(text: string): string {
  const beginning = text.slice(0, BEGINNING);
  let best = { delimiter: '\t', share: LEAST_SHARE, width: 0 };
  for (const delimiter of DELIMITERS) {
    if (!beginning.includes(delimiter)) continue;
    const { share, width } = countWidths(beginning, delimiter);
    if (share > best.share || (share === best.share && width > best.width))
      best = { delimiter, share, width };
  }
  return best.delimiter;
}

/** The most usual width of rows that have two cells at least, and how many of all rows have it. */
function countWidths(beginning: string, delimiter: string): { share: number; width: number } {
  const counts = new Map<number, number>();
  let rows = 0;
  const scanner = new RowScanner(delimiter, undefined, ({ length, 0: first = '' }) => {
    if (REMARK.test(first)) return;
    rows += 1;
    if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  });
  scanner.push(beginning);
  scanner.end();
  let usual = { width: 0, count: 0 };
  for (const [width, count] of counts) if (count > usual.count) usual = { width, count };
  return { share: rows === 0 ? 0 : usual.count / rows, width: usual.width };
}
