import type { ESTree } from 'vite';
import { expect, test } from 'vitest';
import { placeOf, sourceFiles, walk } from './source-files.ts';

/** What vendors say of themselves and we only quote, with its quotation marks. */
const QUOTED = ['“HIPAA certified”', '“HIPAA compliant”'];

const RULES: readonly { found: RegExp; mend: string }[] = [
  { found: /!/, mend: 'no exclamation marks: say it, do not shout it' },
  { found: /\bplease\b/i, mend: 'no “please”: begin with the verb' },
  { found: /\b(oops|sorry|uh-oh|whoops)\b/i, mend: 'say what happened and what to do' },
  { found: /\bsuccessful(ly)?\b/i, mend: 'say what is now the case' },
  {
    found: /\b(compliant|certified)\b/i,
    mend: 'nobody certifies; quote whoever says so, and add the quote to QUOTED',
  },
  { found: /\bin review\b/i, mend: 'the standing is shown as “under review”' },
  { found: /\b(invalid|illegal|forbidden)\b/i, mend: 'say what to do instead, without blame' },
  { found: /\.\.\.| - |--/, mend: 'use …, a comma or a colon' },
  { found: /'/, mend: 'use the typographic apostrophe ’' },
];

interface Phrase {
  place: string;
  text: string;
}

/** A string that names a case: a key, a code that is compared. */
function isCode(node: ESTree.Node, parent: ESTree.Node | undefined): boolean {
  if (parent?.type === 'SwitchCase') return parent.test === node;
  if (parent?.type === 'Property') return parent.key === node;
  return parent?.type === 'BinaryExpression' && parent.operator !== '+';
}

/** Every string in the catalogue that has a letter in it. */
function phrases(): Phrase[] {
  return sourceFiles('lib/words').flatMap((file) => {
    const found: Phrase[] = [];
    walk(file.program, (node, parents) => {
      if (parents.some(({ type }) => type.startsWith('Import') || type.startsWith('TSLiteral'))) return;
      if (isCode(node, parents.at(-1))) return;
      if (node.type === 'Literal' && typeof node.value === 'string')
        found.push({ place: placeOf(file, node.start), text: node.value });
      if (node.type === 'TemplateElement')
        found.push({ place: placeOf(file, node.start), text: node.value.cooked ?? node.value.raw });
    });
    return found.filter(({ text }) => /\p{L}/u.test(text));
  });
}

const PHRASES = phrases();

const withoutQuoted = (text: string) => QUOTED.reduce((rest, quoted) => rest.replaceAll(quoted, ''), text);

test.each(RULES)('the words of the catalogue: $mend', ({ found, mend }) => {
  const broken = PHRASES.filter(({ text }) => found.test(withoutQuoted(text)));
  expect(
    broken.map(({ place, text }) => `${place} “${text}”`),
    `Reword it: ${mend}.`,
  ).toEqual([]);
});
