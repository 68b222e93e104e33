import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';
import { BuiltExtension, type Target } from './built-extension.ts';
import { freeNames } from './free-names.ts';
import { sourceFiles } from './source-files.ts';

const TARGETS: readonly Target[] = ['chrome-mv3', 'firefox-mv3'];

/** zod asks once whether it may compile; it does not while `jitless` is set, but the question is in its code. */
const PROBE = /Function;return new \w+\((``|""|'')\)/;

const isJitless = sourceFiles('lib').some(({ text }) => /jitless: true/.test(text));

describe.each(TARGETS)('%s', (target) => {
  test('no script makes code out of text', () => {
    const built = new BuiltExtension(target);
    const broken = built.files('.js').flatMap((path) => {
      const text = built.read(path);
      return freeNames(parseSync(path, text))
        .filter(({ name }) => name === 'eval' || name === 'Function')
        .filter(
          ({ offset }) =>
            !isTypeTest(text, offset) && !(isJitless && PROBE.test(text.slice(offset, offset + 40))),
        )
        .map(({ offset }) => `${path} …${text.slice(Math.max(0, offset - 40), offset + 40)}…`);
    });
    expect(broken, 'Find the package that does it and do without it; zod is set to `jitless`.').toEqual([]);
  });

  test('no page or style sheet loads anything from elsewhere', () => {
    const built = new BuiltExtension(target);
    const remote = /(?:\b(?:src|href|action)=["']?|url\(["']?|@import\s+["'])(?:https?:)?\/\//i;
    const broken = built.files('.html', '.css').filter((path) => remote.test(built.read(path)));
    expect(broken, 'Put the file into the extension.').toEqual([]);
  });

  test('no script imports from elsewhere', () => {
    const built = new BuiltExtension(target);
    const broken = built
      .files('.js')
      .filter((path) => /\bimport\s*(?:\(\s*|[^'"`;]*?from\s*)?["'`](?:https?:)?\/\//.test(built.read(path)));
    expect(broken, 'Put the file into the extension.').toEqual([]);
  });
});

/** `x instanceof Function` compares and makes nothing. */
function isTypeTest(text: string, offset: number): boolean {
  return /instanceof\s*$/.test(text.slice(Math.max(0, offset - 12), offset));
}
