import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { LIST_CAPS, listFrameSchema } from '../../lib/exchange/list-file-schema.ts';
import { CAPS } from '../../lib/record/entry-schema.ts';
import { readSample, SAMPLE } from './read-sample.ts';

const DOC = readFileSync(new URL('../../docs/list-file.md', import.meta.url), 'utf8');

it('carries a script that checks a list with nothing but Node', () => {
  const script = /```js\n(.*?)```/s.exec(DOC)?.[1] ?? '';
  const run = (path: string): string[] =>
    execFileSync(process.execPath, ['--input-type=module', '-e', script, path], { encoding: 'utf8' })
      .trim()
      .split('\n')
      .map((line) => line.split(' ', 1)[0] ?? '');
  const entries = listFrameSchema.parse(JSON.parse(readSample())).entries.length;
  expect(run(fileURLToPath(SAMPLE))).toEqual(Array.from({ length: entries }, () => 'holds'));
});

it.each([
  LIST_CAPS.bytes,
  LIST_CAPS.entries,
  LIST_CAPS.values,
  LIST_CAPS.depth,
  CAPS.statements,
  CAPS.references,
  CAPS.after,
  CAPS.bytes,
  CAPS.depth,
])('names the limit %d as it is', (limit) => {
  expect(DOC).toMatch(new RegExp(`\\b${limit.toLocaleString('en')}\\b`));
});
