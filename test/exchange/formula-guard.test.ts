import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guardCell, unguardCell } from '../../lib/exchange/formula-guard.ts';

describe('what is guarded', () => {
  test.each([
    ['a formula', '=1+1'],
    ['a plus, as phones have', '+15125550123'],
    ['a minus', '-2+3'],
    ['an at sign', '@SUM(A1)'],
    ['a tab', '\tx'],
    ['a return', '\rx'],
    ['a line feed', '\n=1'],
    ['full-width forms', '＝1+1'],
    ['a full-width at sign', '＠SUM(A1)'],
    ['small forms', '﹢1'],
    ['a formula behind spaces', '   =1+1'],
    ['a formula behind a no-break space', '\u00a0=1+1'],
    ['a formula behind a zero-width space', '\u200b=1+1'],
    ['a formula behind a byte order mark', '\ufeff=1+1'],
    ['what a guard would be taken off from', "'=1+1"],
    ['the same twice', "''=1+1"],
  ])('%s', (_, text) => {
    expect(guardCell(text)).toBe(`'${text}`);
  });

  test.each([
    ['plain words', 'Acme Calls'],
    ['nothing', ''],
    ['a name that begins with an apostrophe', "'t Hooft Answering"],
    ['an apostrophe alone', "'"],
    ['a sign inside', 'A=B'],
    ['a number', '15125550123'],
    ['a dash of print', '– none'],
    ['spaces before words', '  Acme'],
  ])('not %s', (_, text) => {
    expect(guardCell(text)).toBe(text);
    expect(unguardCell(text)).toBe(text);
  });
});

const TEXT = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom("'", '=', '+', '-', '@', '＝', '\t', '\r', '\n', ' ', '\u00a0', 'a', '1'))
    .map((parts) => parts.join('')),
);

test('every text comes back exactly as it was', () => {
  fc.assert(
    fc.property(TEXT, (text) => unguardCell(guardCell(text)) === text),
    { numRuns: 5_000 },
  );
});

test('no guarded text begins as a formula, whatever stands before it', () => {
  fc.assert(
    fc.property(TEXT, (text) => !/^[\s\u200b]*[=+\-@＝＋－＠]/.test(guardCell(text))),
    { numRuns: 5_000 },
  );
});
