import { expect, test } from 'vitest';
import { checkTerms } from '../../lib/diligence/check-terms.ts';
import { readAgreementLabels, readAgreementPages } from './agreement-labels.ts';

const TUNING = readAgreementLabels().filter(({ half, kind }) => half === 'tuning' && kind === 'agreement');

const paragraphsOf = (pages: readonly string[]): string[] =>
  pages
    .join('\n\n')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replaceAll(/-\n(?=[a-z])/g, '').replaceAll(/\s*\n\s*/g, ' '));

/** Lines of a width; a long word at the end is broken with a hyphen. */
function wrap(paragraph: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ')) {
    if (`${line} ${word}`.length <= width) line = `${line} ${word}`.trim();
    else if (/^[a-z]{9,}$/.test(word)) {
      lines.push(`${line} ${word.slice(0, 4)}-`);
      line = word.slice(4);
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

const paged = (lines: readonly string[]): string[] =>
  Array.from({ length: Math.ceil(lines.length / 25) }, (_, n) =>
    ['Draft 12/3', '', ...lines.slice(n * 25, n * 25 + 25), '', `Form 7-${n + 1}   Page ${n + 1}`].join('\n'),
  );

/** Ways in which the text of one agreement comes out of different files. */
const LAYOUTS: Readonly<Record<string, (pages: readonly string[]) => string[]>> = {
  'a narrow column with hyphens': (pages) => [
    paragraphsOf(pages)
      .flatMap((paragraph) => [...wrap(paragraph, 44), ''])
      .join('\n'),
  ],
  'lines with double spacing': (pages) => [pages.join('\n').replaceAll(/\n+/g, '\n\n')],
  'no empty line anywhere': (pages) => [
    paragraphsOf(pages)
      .flatMap((paragraph) => wrap(paragraph, 90))
      .join('\n'),
  ],
  'a line for each paragraph': (pages) => [paragraphsOf(pages).join('\n')],
  'one line for everything': (pages) => [paragraphsOf(pages).join(' ')],
  'pages with headers and footers inside sentences': (pages) =>
    paged(paragraphsOf(pages).flatMap((paragraph) => [...wrap(paragraph, 90), ''])),
  'curly quotes, ligatures and hard blanks': (pages) =>
    pages.map((page) =>
      page
        .replaceAll("'", '’')
        .replaceAll(/"([^"]*)"/g, '“$1”')
        .replaceAll('fi', 'ﬁ')
        .replaceAll('shall ', 'shall '),
    ),
};

test.each(Object.entries(LAYOUTS))('%s hides at most one term in twenty', (_, lay) => {
  const present = TUNING.flatMap(({ file, terms }) =>
    checkTerms(lay(readAgreementPages(file))).terms.flatMap(({ id, state }) =>
      terms?.[id]?.state === 'present' ? [{ file, id, state }] : [],
    ),
  );
  const missed = present.filter(({ state }) => state !== 'found');
  expect(
    missed.length / present.length,
    missed.map(({ file, id }) => `${file} ${id}`).join('\n'),
  ).toBeLessThan(0.05);
});
