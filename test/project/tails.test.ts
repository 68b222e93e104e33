import type { ESTree } from 'vite';
import { expect, test } from 'vitest';
import { placeOf, projectFiles, readText, type SourceFile, sourceFiles, walk } from './source-files.ts';
import TAILS from './tails.json' with { type: 'json' };

const FUNCTION_LINES = 40;
const COMPONENT_LINES = 100;
const FILE_LINES = 250;

interface Tail {
  path: string;
  /** The function's name, or `file`. */
  name: string;
  lines: number;
  place: string;
}

function nameOf(
  node: ESTree.Function | ESTree.ArrowFunctionExpression,
  parent: ESTree.Node | undefined,
): string {
  if (node.type !== 'ArrowFunctionExpression' && node.id) return node.id.name;
  if (parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier') return parent.id.name;
  if (
    (parent?.type === 'Property' || parent?.type === 'MethodDefinition') &&
    parent.key.type === 'Identifier'
  )
    return parent.key.name;
  return 'anonymous';
}

function longFunctions(file: SourceFile): Tail[] {
  const found: Tail[] = [];
  walk(file.program, (node, parents) => {
    if (
      node.type !== 'FunctionDeclaration' &&
      node.type !== 'FunctionExpression' &&
      node.type !== 'ArrowFunctionExpression'
    )
      return;
    const name = nameOf(node, parents.at(-1));
    const isComponent = file.path.endsWith('.tsx') && /^[A-Z]/.test(name);
    const lines = file.text.slice(node.start, node.end).split('\n').length;
    if (lines > (isComponent ? COMPONENT_LINES : FUNCTION_LINES))
      found.push({ path: file.path, name, lines, place: placeOf(file, node.start) });
  });
  return found;
}

function longFiles(): Tail[] {
  return projectFiles()
    .filter((path) => /^(components|entrypoints|lib|scripts|test)\/.*\.(ts|tsx|mts|mjs|css)$/.test(path))
    .map((path) => ({ path, name: 'file', lines: readText(path).trimEnd().split('\n').length, place: path }))
    .filter(({ lines }) => lines > FILE_LINES);
}

const FOUND = [
  ...sourceFiles('components', 'entrypoints', 'lib', 'scripts').flatMap(longFunctions),
  ...longFiles(),
];

const isSame = (a: { path: string; name: string }, b: { path: string; name: string }) =>
  a.path === b.path && a.name === b.name;

test('nothing grows a tail without a reason', () => {
  const broken = FOUND.filter((tail) => !TAILS.some((known) => isSame(known, tail)));
  expect(
    broken.map(({ place, name, lines }) => `${place} ${name}, ${lines} lines`),
    `Split it where its parts have names of their own (functions over ${FUNCTION_LINES} lines, components over ${COMPONENT_LINES}, files over ${FILE_LINES}), or give the reason in tails.json.`,
  ).toEqual([]);
});

test('every reason in tails.json is given, and still needed', () => {
  const broken = TAILS.filter(
    (known) => known.reason.length < 20 || !FOUND.some((tail) => isSame(known, tail)),
  );
  expect(broken, 'Write the reason as a sentence, or take the line out: the tail is gone.').toEqual([]);
});
