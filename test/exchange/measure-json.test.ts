import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureJson } from '../../lib/exchange/measure-json.ts';

describe('measureJson', () => {
  it.each([
    ['nothing', '', 0, 0, 0, false],
    ['a number', '12', 0, 0, 0, false],
    ['an object', '{}', 0, 1, 1, true],
    ['an outermost array', '[1,2,3]', 0, 3, 1, true],
    ['arrays in an outermost array', '[[1,2],[3]]', 0, 5, 2, true],
    ['an empty member', '{"a":[]}', 1, 2, 2, true],
    ['a member of one', '{"a":[ 7 ]}', 1, 2, 2, true],
    ['a member of three', '{"a":[1,{},[]]}', 3, 6, 3, true],
    ['the longest of several', '{"a":[1,2],"b":[1,2,3],"c":[1]}', 3, 9, 2, true],
    ['the members of an object beside it', '{"a":[1],"b":{"c":1,"d":2,"e":3}}', 1, 6, 2, true],
    ['an array further in', '{"a":{"b":[1,2,3]}}', 0, 5, 3, true],
    ['commas of the items', '{"a":[[1,2,3],{"b":1,"c":2}]}', 2, 8, 3, true],
    ['brackets and commas in a text', '{"a":["[,{",1]}', 2, 3, 2, true],
    ['an escaped quotation mark', '{"a":["\\",[",1]}', 2, 3, 2, true],
    ['an escaped backslash', '{"a":["\\\\",[1]]}', 2, 4, 3, true],
    ['a text that breaks off', '{"a":["]}', 1, 2, 2, false],
    ['a text that breaks off after a backslash', '{"a":"\\', 0, 1, 1, false],
    ['a bracket that stays open', '{"a":[1,2]', 2, 3, 2, false],
    ['something after the end', '{"a":[1]}}{"b":[1,2]}', 1, 5, 2, true],
  ])('%s', (_what, text, items, values, depth, isClosed) => {
    expect(measureJson(text)).toEqual({ items, values, depth, isClosed });
  });

  it('counts of any JSON what parsing makes of it', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.oneof(fc.array(fc.jsonValue()), fc.jsonValue())),
        fc.nat({ max: 3 }),
        (value, spaces) => {
          const arrays = Object.values(value).filter((member) => Array.isArray(member));
          expect(measureJson(JSON.stringify(value, null, spaces))).toEqual({
            items: Math.max(0, ...arrays.map(({ length }) => Math.max(1, length))),
            values: countValues(value),
            depth: depthOf(value),
            isClosed: true,
          });
        },
      ),
      { numRuns: 500 },
    );
  });
});

const insideOf = (value: unknown): unknown[] | undefined =>
  typeof value === 'object' && value !== null ? Object.values(value) : undefined;

function countValues(value: unknown): number {
  const inside = insideOf(value);
  if (!inside) return 0;
  return 1 + Math.max(0, inside.length - 1) + inside.reduce((sum: number, one) => sum + countValues(one), 0);
}

function depthOf(value: unknown): number {
  const inside = insideOf(value);
  return inside ? 1 + Math.max(0, ...inside.map(depthOf)) : 0;
}
