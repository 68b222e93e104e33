import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

interface Outcome {
  readonly outcomes: Readonly<Record<string, number>>;
  /** Milliseconds of the slowest file. */
  readonly slowest: number;
}

/** Reads hostile files in a program of its own, which ends where it needs more memory than it may have. */
async function readHostile(...given: string[]): Promise<Outcome> {
  const program = path.join(import.meta.dirname, 'hostile-sheets.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--max-old-space-size=256',
    program,
    ...given,
  ]);
  return JSON.parse(stdout) as Outcome;
}

const BOMBS = [
  '1e6 columns: too-many-columns',
  '1e7 commas: empty',
  'a cell of 32 MB: cell-too-long',
  'a cell of 64 MB: too-large',
  'a quotation mark and 15 MB: open-quote',
  'quotation marks alone: open-quote',
  'quotation marks and spaces: cell-too-long',
  '2e6 rows: too-many-rows',
  'apostrophes: read',
  'spaces: read',
  'two bytes a letter: read',
  'a sheet of 80 MB: zip-bomb',
  'shared strings of 65 MB: zip-bomb',
  'a text of 60 MB in a cell: cell-too-long',
  'a shared string of 60 MB: broken',
  '1e6 columns in a row: too-many-columns',
  '2e5 rows of one cell far out: too-many-cells',
  '2e6 shared strings: too-many-cells',
  'one string 1e6 times: read',
  'cells that never end: too-many-columns',
  'texts that never end: broken',
  '1e6 styles: read',
  '2e5 sheets: too-many-sheets',
];

/** Far above what any takes, also where other work goes on beside it. */
const HANG = 60_000;

describe('hostile sheets are read or refused with a sentence, in bounded time and memory', {
  timeout: 300_000,
}, () => {
  it.each([
    ['csv', '1', '10000'],
    ['xlsx', '2', '10000'],
  ])('10,000 mutated %s', async (...given) => {
    const { outcomes, slowest } = await readHostile(...given);
    const counts = Object.values(outcomes);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(10_000);
    expect(outcomes['read']).toBeGreaterThan(1_000);
    expect(outcomes['read']).toBeLessThan(9_000);
    expect(slowest).toBeLessThan(HANG);
  });

  it('files made to fill the memory', async () => {
    const { outcomes, slowest } = await readHostile('bombs');
    expect(Object.keys(outcomes)).toEqual(BOMBS);
    expect(slowest).toBeLessThan(HANG);
  });
});
