import { posix } from 'node:path';
import type { ESTree } from 'vite';
import { expect, test } from 'vitest';
import { placeOf, type SourceFile, sourceFiles, walk } from './source-files.ts';

const TESTS = sourceFiles('test');
const ALL = [...TESTS, ...sourceFiles('lib', 'components', 'entrypoints', 'scripts')];

function callsIn(file: SourceFile, isFound: (call: ESTree.CallExpression) => boolean): string[] {
  const found: string[] = [];
  walk(file.program, (node) => {
    if (node.type === 'CallExpression' && isFound(node)) found.push(placeOf(file, node.start));
  });
  return found;
}

/** `test.each.skip` → `['test', 'each', 'skip']`. */
function namesOf(node: ESTree.Node): string[] {
  if (node.type === 'Identifier') return [node.name];
  if (node.type === 'CallExpression') return namesOf(node.callee);
  if (node.type !== 'MemberExpression' || node.property.type !== 'Identifier') return [];
  return [...namesOf(node.object), node.property.name];
}

const LEFT_OUT = new Set(['skip', 'only', 'todo', 'skipIf', 'runIf', 'fails', 'concurrent']);

test('no test is left out', () => {
  const broken = TESTS.flatMap((file) =>
    callsIn(file, ({ callee }) => {
      const [first, ...rest] = namesOf(callee);
      return /^(test|it|describe|suite)$/.test(first ?? '') && rest.some((name) => LEFT_OUT.has(name));
    }),
  );
  expect(broken, 'Make it pass, or delete it together with what it says.').toEqual([]);
});

test('no test sleeps', () => {
  const broken = TESTS.flatMap((file) =>
    callsIn(file, (call) => {
      const name = namesOf(call.callee).at(-1);
      const waits = call.arguments.some((given) => given.type === 'Literal' && Number(given.value) >= 100);
      return name === 'waitForTimeout' || (/^(setTimeout|sleep|delay|wait)$/.test(name ?? '') && waits);
    }),
  );
  expect(broken, 'Wait for what you wait for: an event, a state, `expect.poll`.').toEqual([]);
});

test('no test compares with a snapshot', () => {
  const broken = TESTS.flatMap((file) =>
    callsIn(file, ({ callee }) => /^to\w*Snapshot$/.test(namesOf(callee).at(-1) ?? '')),
  );
  expect(broken, 'Say in the test what has to be the case.').toEqual([]);
});

test('every test file has a name that its runner finds, or is imported by one that has', () => {
  const imported = new Set(TESTS.flatMap((file) => file.imports.map(({ target }) => target)));
  const broken = TESTS.filter(
    (file) =>
      file.imports.some(({ target, names }) => target === 'vitest' && names.includes('test')) &&
      !/\.test\.tsx?$/.test(posix.basename(file.path)) &&
      !imported.has(file.path),
  );
  expect(
    broken.map(({ path }) => path),
    'Name it `….test.ts`, so that it runs.',
  ).toEqual([]);
});

test('no rule of the linter or the compiler is switched off in a comment', () => {
  const broken = ALL.flatMap((file) =>
    file.comments
      .filter(({ value }) =>
        /(biome|eslint|prettier|oxlint)-(ignore|disable)|@ts-(ignore|nocheck|expect)/.test(value),
      )
      .map(({ start }) => placeOf(file, start)),
  );
  expect(
    broken,
    'Change the code so that the rule holds, or change the rule for everybody, with a reason.',
  ).toEqual([]);
});
