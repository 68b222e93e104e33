import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { RowScanner, type TextEnd } from '../../lib/exchange/row-scanner.ts';

interface Scanned {
  rows: string[][];
  end: TextEnd;
}

function scan(pieces: readonly string[], delimiter = ',', wanted?: readonly boolean[]): Scanned {
  const rows: string[][] = [];
  const scanner = new RowScanner(delimiter, wanted, (cells) => rows.push([...cells]));
  for (const piece of pieces) scanner.push(piece);
  return { rows, end: scanner.end() };
}

const WHOLE = { isOpen: false, hasLineEnd: true };

describe('rows of a text', () => {
  test.each([
    ['nothing', '', []],
    [
      'an empty line between rows',
      'a,b\n\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['empty cells', ',\n""\n', [['', ''], ['']]],
    [
      'all line ends',
      'a,b\r\nc,d\re,f\n',
      [
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
      ],
    ],
    ['a line break in a cell', '"a\r\nb",c\n', [['a\r\nb', 'c']]],
    ['doubled marks', '"say ""hi""",c\n', [['say "hi"', 'c']]],
    ['a mark inside a plain cell', '5" tape,c\n', [['5" tape', 'c']]],
    ['a mark inside a quoted cell', '"A "B" C",d\n', [['A "B" C', 'd']]],
    ['blanks behind a quoted cell', '"a" ,"b"  \n', [['a', 'b']]],
    ['a delimiter in a cell', '"a,b",c\n', [['a,b', 'c']]],
  ])('%s', (_, text, rows) => {
    expect(scan([text])).toEqual({ rows, end: WHOLE });
  });

  test('a last row without its line break is a row', () => {
    expect(scan(['a,b\nc,d'])).toEqual({
      rows: [
        ['a', 'b'],
        ['c', 'd'],
      ],
      end: { isOpen: false, hasLineEnd: false },
    });
  });

  test('a cell that is never closed leaves the text open, and is no row', () => {
    expect(scan(['a,b\n"c,d\ne,f\n'])).toEqual({
      rows: [['a', 'b']],
      end: { isOpen: true, hasLineEnd: true },
    });
  });

  test('a mark left open stops the reading after a megabyte, however long the text is', () => {
    const scanner = new RowScanner(',', undefined, () => {});
    const piece = 'x'.repeat(400_000);
    expect([
      scanner.push(`"${piece}`),
      scanner.push(piece),
      scanner.push(piece),
      scanner.push(piece),
    ]).toEqual([true, true, false, false]);
    expect(scanner.end().isOpen).toBe(true);
  });

  test('a column that is not wanted is never given', () => {
    expect(scan(['"a","b",c\n'], ',', [true, false, true]).rows).toEqual([['a', '', 'c']]);
  });

  test('columns that are not wanted make no row blank', () => {
    expect(scan(['x\n\na,b\n'], ',', [false, true]).rows).toEqual([[''], ['', 'b']]);
  });
});

const cell = fc.string({
  unit: fc.constantFrom('a', 'B', ' ', '"', ',', ';', '\n', '\r', 'é', '1'),
  maxLength: 8,
});
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 8 });

test('reads every table that Papa Parse writes, wherever the text is cut into pieces', () => {
  fc.assert(
    fc.property(
      table,
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.boolean(),
      fc.array(fc.nat({ max: 200 }), { maxLength: 6 }),
      (rows, newline, quotes, cuts) => {
        const text =
          Papa.unparse(rows, { newline, quotes: quotes ? true : rows.flat().map(() => false) }) + newline;
        const ends = [...cuts, text.length].sort((a, b) => a - b);
        const pieces = ends.map((end, index) => text.slice(index === 0 ? 0 : ends[index - 1], end));
        const scanned = scan(pieces);
        expect(scanned.rows).toEqual(rows);
        expect(scanned.end).toEqual(WHOLE);
      },
    ),
    { numRuns: 2_000 },
  );
});
