import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const OUTCOMES = [
  '120 MB of {}: too-many-entries',
  '30 MB of []: too-many-entries',
  '30 MB of numbers: too-many-entries',
  '30 MB of short texts: too-many-entries',
  '30 MB of {}, without an end: too-many-entries',
  '5 MB of {}: too-many-entries',
  'one {} too many: too-many-entries',
  'as many {} as entries: taken',
  '30 MB of {} in one entry: not-a-list',
  '30 MB of {} in an object: not-a-list',
  '30 MB of {} without a frame: not-a-list',
  '40 MB of members: not-a-list',
  '30 MB of brackets: not-a-list',
  '10 MB of objects in each other: not-a-list',
  'as deep as it may be: taken',
  'one too deep: not-a-list',
  '30 MB of one text: taken',
  '20 MB of escapes: taken',
  '30 MB of quotation marks: truncated',
  '10 MB of one number: taken',
  '30 MB of spaces: not-a-list',
  '2e6 lines: too-large',
  '60 MB of line ends: too-large',
  'one line too many: too-large',
  'as many lines as entries: 0 entries',
  'a header of 30 MB of {}: foreign',
  'a line of 30 MB of {}: too-large',
  'a line of 3 MB of {}: 0 entries',
  'lines of {} together: too-large',
  'an end of 2 MB of {}: 1 entries',
  'a line of brackets: 0 entries',
];

/** Far above what any takes, also where other work goes on beside it. */
const HANG = 30_000;

test('lists and files of a folder made to fill the memory are read or refused, in bounded time and memory', {
  timeout: 300_000,
}, async () => {
  const program = path.join(import.meta.dirname, 'hostile-lists.ts');
  // Ends where it needs more memory than it may have.
  const { stdout } = await promisify(execFile)(process.execPath, ['--max-old-space-size=256', program]);
  const { outcomes, slowest } = JSON.parse(stdout);
  expect(outcomes).toEqual(OUTCOMES);
  expect(slowest).toBeLessThan(HANG);
});
