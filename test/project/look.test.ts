import { expect, test } from 'vitest';
import { projectFiles, readText, sourceFiles } from './source-files.ts';

const TOKENS = 'components/tokens.css';

const SHEETS = projectFiles()
  .filter((path) => /^(components|entrypoints)\/.*\.css$/.test(path))
  .map((path) => ({
    path,
    css: readText(path).replace(/\/\*.*?\*\//gs, (comment) => comment.replace(/[^\n]/g, ' ')),
  }));

function linesWith(pattern: RegExp, sheets = SHEETS): string[] {
  return sheets.flatMap(({ path, css }) =>
    css
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [])),
  );
}

test('colours stand in tokens.css', () => {
  const others = SHEETS.filter(({ path }) => path !== TOKENS);
  expect(
    linesWith(/#[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch|light-dark)\(/i, others),
    'Use a token, or give components/tokens.css a new one with a light and a dark value.',
  ).toEqual([]);
});

test('every token that is used is defined, and every one that is defined is used', () => {
  const code = sourceFiles('components', 'entrypoints').map(({ text }) => text);
  const all = [...SHEETS.map(({ css }) => css), ...code].join('\n');
  const names = (pattern: RegExp, text: string) => [...text.matchAll(pattern)].map(([, name = '']) => name);
  const defined = new Set(names(/(--[a-z][\w-]*)['"]?\s*:/g, all));
  const used = new Set(names(/var\((--[a-z][\w-]*)/g, all));
  expect(
    [...used].filter((name) => !defined.has(name)),
    'No such token: see components/tokens.css.',
  ).toEqual([]);
  expect(
    names(/^ {2}(--[a-z][\w-]*):/gm, readText(TOKENS)).filter((name) => !used.has(name)),
    'Take it out of components/tokens.css.',
  ).toEqual([]);
});

test('nothing moves for those who asked for less motion', () => {
  const still = SHEETS.map(({ path, css }) => ({
    path,
    css: css.replace(/@media \(prefers-reduced-motion: no-preference\) \{.*?^\}/gms, (block) =>
      block.replace(/[^\n]/g, ' '),
    ),
  }));
  expect(
    linesWith(/^\s*(transition|animation|scroll-behavior)(-[a-z]+)*:|@keyframes/, still),
    'Put it inside `@media (prefers-reduced-motion: no-preference)`.',
  ).toEqual([]);
});

test('type grows with the reader’s own size', () => {
  expect(linesWith(/^\s*font(-size)?:.*\dpx/), 'Use rem, or a --type token, for the size of text.').toEqual(
    [],
  );
});
