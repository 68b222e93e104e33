import type { ESTree } from 'vite';
import { expect, test } from 'vitest';
import { placeOf, projectFiles, readText, type SourceFile, sourceFiles, walk } from './source-files.ts';

/** Attributes, of elements and of the kit, whose text is seen or read out. */
const SHOWN = new Set([
  ...['label', 'title', 'placeholder', 'alt', 'hint', 'description', 'error', 'legend', 'caption', 'word'],
  ...['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'aria-placeholder'],
  ...['closeLabel', 'cancelLabel', 'detail', 'aside'],
]);
/** Properties through which a script writes text into a page. */
const WRITTEN = new Set(['textContent', 'innerText', 'title', 'placeholder', 'ariaLabel', 'alt']);

const LETTERS = /\p{L}/u;

/** The literal text that an expression yields, whichever way it goes. */
function literalsOf(node: ESTree.Node): string[] {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : [];
    case 'TemplateLiteral':
      return node.quasis.map((quasi) => quasi.value.raw);
    case 'ConditionalExpression':
      return [...literalsOf(node.consequent), ...literalsOf(node.alternate)];
    case 'LogicalExpression':
      return [...literalsOf(node.left), ...literalsOf(node.right)];
    case 'BinaryExpression':
      return node.operator === '+' ? [...literalsOf(node.left), ...literalsOf(node.right)] : [];
    case 'JSXExpressionContainer':
      return literalsOf(node.expression);
    default:
      return [];
  }
}

function shownBy(node: ESTree.Node, parent: ESTree.Node | undefined): string[] {
  if (node.type === 'JSXText') return [node.value];
  if (node.type === 'JSXExpressionContainer' && parent?.type !== 'JSXAttribute') return literalsOf(node);
  if (node.type === 'JSXAttribute' && node.name.type === 'JSXIdentifier' && SHOWN.has(node.name.name))
    return node.value ? literalsOf(node.value) : [];
  if (node.type === 'AssignmentExpression' && node.left.type === 'MemberExpression')
    return node.left.property.type === 'Identifier' && WRITTEN.has(node.left.property.name)
      ? literalsOf(node.right)
      : [];
  return [];
}

function shownStrings(file: SourceFile): string[] {
  const found: string[] = [];
  walk(file.program, (node, parents) => {
    for (const text of shownBy(node, parents.at(-1))) {
      if (LETTERS.test(text)) found.push(`${placeOf(file, node.start)} “${text.trim()}”`);
    }
  });
  return found;
}

test('no word that a user sees stands in components or entrypoints', () => {
  const broken = sourceFiles('components', 'entrypoints').flatMap(shownStrings);
  expect(broken, 'Put the text into lib/words and take it from there, or let it come in as a prop.').toEqual(
    [],
  );
});

test('pages carry no words of their own but the product’s name as title', () => {
  const broken = projectFiles()
    .filter((path) => /^entrypoints\/.*\.html$/.test(path))
    .filter((path) => {
      const html = readText(path);
      const rest = html.replace(/<title>First Call<\/title>/, '').replace(/<!--.*?-->|<[^>]*>/gs, '');
      return LETTERS.test(rest) || /<[^>]*\s(title|alt|aria-label|placeholder)=/.test(html);
    });
  expect(broken, 'Let the page’s main.tsx draw it, with its words from lib/words.').toEqual([]);
});
