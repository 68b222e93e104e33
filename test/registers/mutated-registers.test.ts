import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readRegister } from '../../lib/registers/read-register.ts';
import { formatRow, parseRow } from '../../lib/registers/row-line.ts';
import { formatRegisterFault } from '../../lib/words/register-fault-words.ts';
import { makeBreaches } from './made-breaches.ts';
import { makeLeie, makeLeieSupplement } from './made-leie.ts';
import { makeSam } from './made-sam.ts';
import { TODAY } from './read-as.ts';

const sample = (name: string) => new Uint8Array(readFileSync(join(import.meta.dirname, 'samples', name)));

/** One way to spoil a file: bytes overwritten, cut out, doubled, or everything behind them lost. */
const spoiling = fc.record({
  how: fc.constantFrom('overwrite', 'cut', 'double', 'end'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  bytes: fc.oneof(
    fc.uint8Array({ minLength: 1, maxLength: 12 }),
    fc
      .constantFrom('"', '""', ',', '\r\n', '\n', ';', '\u0000', '99/99/9999', '<html>', '\ufeff')
      .map((text) => new TextEncoder().encode(text)),
  ),
});

type Spoiling = typeof spoiling extends fc.Arbitrary<infer T> ? T : never;

function spoil(whole: Uint8Array, spoilings: readonly Spoiling[]): Uint8Array {
  return spoilings.reduce<Uint8Array>((file, { how, at, bytes }) => {
    const from = Math.floor(at * file.length);
    const before = file.subarray(0, from);
    if (how === 'end') return at > 0.3 ? before : file;
    const middle =
      how === 'overwrite' ? bytes : how === 'cut' ? new Uint8Array() : file.subarray(from, from + 40);
    const rest = file.subarray(how === 'double' ? from : from + bytes.length);
    return Uint8Array.from([...before, ...middle, ...rest]);
  }, whole);
}

/** Reads a spoilt file and asks that what comes out is sound. */
async function check(bytes: Uint8Array, name: string): Promise<void> {
  const reading = await readRegister(bytes, name, TODAY);
  if (reading.fault) expect(formatRegisterFault(reading.fault)).toMatch(/\.$/);
  else if (reading.ok) {
    expect(reading.newest).toMatch(/^\d{4}-\d\d-\d\d$/);
    for (const row of reading.rows) {
      expect(row.names.length).toBeGreaterThan(0);
      expect(parseRow(formatRow(row))).toEqual(row);
    }
  } else expect(reading.ask.rows).toBeGreaterThan(0);
}

describe('spoilt files are read or refused, and nothing else', () => {
  test.each([
    ['breaches, current', makeBreaches('current'), 800],
    ['breaches, archive', makeBreaches('archive'), 800],
    ['a supplement of the LEIE', makeLeieSupplement(12), 500],
    ['a small LEIE', makeLeie({ rows: 12 }), 300],
    ['a small SAM', makeSam({ rows: 8 }), 300],
    ['a ZIP', zipSync({ 'a.csv': makeBreaches('archive') }), 400],
    ['an XLSX', sample('breaches-archive-dates.xlsx'), 300],
    ['an XLS', sample('breaches-archive-text.xls'), 600],
  ])('%s', async (name, bytes, numRuns) => {
    await fc.assert(
      fc.asyncProperty(fc.array(spoiling, { minLength: 1, maxLength: 5 }), (spoilings) =>
        check(spoil(bytes, spoilings), name),
      ),
      { numRuns },
    );
  });

  test('any bytes under any name', async () => {
    const start = fc.constantFrom(
      '',
      '%PDF-',
      'PK\u0003\u0004',
      '<html>',
      '\ufeff',
      'LASTNAME,FIRSTNAME,',
      '{"format":',
    );
    const name = fc.constantFrom(
      'UPDATED.csv',
      '2608REIN.csv',
      'breach_report.xls',
      'profile corrections',
      '',
    );
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 400 }), name, (head, tail, fileName) =>
        check(Uint8Array.from([...new TextEncoder().encode(head), ...tail]), fileName),
      ),
      { numRuns: 800 },
    );
  });

  test('a row in the middle of 50,000 that is spoilt costs that row, or the file', async () => {
    const file = makeLeie({ rows: 50_200 });
    await fc.assert(
      fc.asyncProperty(spoiling, async (one) => {
        const reading = await readRegister(spoilInPlace(file, one), 'UPDATED.csv', TODAY);
        if (reading.ok) expect(reading.rows.length).toBeGreaterThan(50_200 - 24 - 1_005);
        else
          expect(reading.fault?.code).toMatch(
            /^(?:binary|truncated|missing-columns|not-a-register|unreadable-rows)$/,
          );
      }),
      { numRuns: 12 },
    );
  });
});

/** As one pass of copying, for files of megabytes. */
function spoilInPlace(whole: Uint8Array, { at, bytes }: Spoiling): Uint8Array {
  const copy = whole.slice();
  copy.set(
    bytes.subarray(0, Math.max(0, copy.length - Math.floor(at * copy.length))),
    Math.floor(at * copy.length),
  );
  return copy;
}
