import type { ESTree } from 'vite';
import { expect, test } from 'vitest';
import { placeOf, type SourceFile, sourceFiles, walk } from './source-files.ts';

/** An entry of the catalogue: `PANEL_WORDS.notes.add`. */
interface Entry {
  path: string;
  place: string;
}

const isInside = (path: string, whole: string) => path === whole || path.startsWith(`${whole}.`);

function keyOf(property: ESTree.ObjectProperty): string | undefined {
  if (property.key.type === 'Identifier' && !property.computed) return property.key.name;
  return property.key.type === 'Literal' ? String(property.key.value) : undefined;
}

/** The object behind `as const`, `satisfies` and `Object.freeze`. */
function objectOf(node: ESTree.Node | null): ESTree.ObjectExpression | undefined {
  if (node?.type === 'TSAsExpression' || node?.type === 'TSSatisfiesExpression')
    return objectOf(node.expression);
  return node?.type === 'ObjectExpression' ? node : undefined;
}

function entriesOf(file: SourceFile, path: string, object: ESTree.ObjectExpression): Entry[] {
  return object.properties.flatMap((property) => {
    const key = property.type === 'Property' ? keyOf(property) : undefined;
    if (property.type !== 'Property' || key === undefined) return [];
    const inner = objectOf(property.value);
    if (inner) return entriesOf(file, `${path}.${key}`, inner);
    return [{ path: `${path}.${key}`, place: placeOf(file, property.start) }];
  });
}

function catalogueOf(file: SourceFile): Entry[] {
  return file.program.body.flatMap((statement) => {
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : undefined;
    if (declaration?.type !== 'VariableDeclaration') return [];
    return declaration.declarations.flatMap(({ id, init }) => {
      const object = objectOf(init);
      return object && id.type === 'Identifier' ? entriesOf(file, id.name, object) : [];
    });
  });
}

/** How far the members taken from a name are known: to the end, or to where they are computed or passed on whole. */
function pathTaken(name: string, parents: readonly ESTree.Node[], node: ESTree.Node): string {
  let path = name;
  let inner = node;
  for (const parent of parents.toReversed()) {
    if (parent.type !== 'MemberExpression' || parent.object !== inner) break;
    if (!parent.computed && parent.property.type === 'Identifier') path += `.${parent.property.name}`;
    else if (parent.property.type === 'Literal') path += `.${parent.property.value}`;
    else break;
    inner = parent;
  }
  return path;
}

/** Names that a file gives to what it imports: `words` for `PANEL_WORDS`. */
function aliasesIn(file: SourceFile): Map<string, string> {
  const aliases = new Map<string, string>();
  walk(file.program, (node) => {
    if (node.type === 'ImportSpecifier' && node.imported.type === 'Identifier')
      aliases.set(node.local.name, node.imported.name);
  });
  return aliases;
}

test('every entry of the catalogue is shown somewhere', () => {
  const entries = sourceFiles('lib/words').flatMap(catalogueOf);
  const roots = new Set(entries.map(({ path }) => path.split('.')[0] ?? ''));
  const taken = new Set<string>();
  for (const file of sourceFiles('lib', 'components', 'entrypoints')) {
    const aliases = aliasesIn(file);
    walk(file.program, (node, parents) => {
      if (node.type !== 'Identifier') return;
      const root = aliases.get(node.name) ?? node.name;
      if (!roots.has(root)) return;
      const parent = parents.at(-1);
      if (parent?.type === 'ImportSpecifier' || parents.some(({ type }) => type === 'TSTypeQuery')) return;
      if (parent?.type === 'VariableDeclarator' && parent.id === node) return;
      taken.add(pathTaken(root, parents, node));
    });
  }
  const isTaken = (path: string) => [...taken].some((part) => isInside(path, part) || isInside(part, path));
  const unused = entries.filter(({ path }) => !isTaken(path));
  expect(
    unused.map(({ path, place }) => `${place} ${path}`),
    'Take it out of lib/words, or show it.',
  ).toEqual([]);
});
