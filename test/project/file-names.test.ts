import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { placeOf, projectFiles, sourceFiles } from './source-files.ts';

const FOLDERS = /^(components|entrypoints|lib|scripts|test)\//;
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const VAGUE = ['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'manager'];

/** `read-facts.test.ts` → `read-facts`; saved pages and samples carry names of their own. */
const stemOf = (path: string) => posix.basename(path).split('.')[0] ?? '';

const FILES = projectFiles().filter(
  (path) => FOLDERS.test(path) && !/^test\/(fixtures|.*\/samples)\/|README\.md$/.test(path),
);

test('files are named in kebab-case', () => {
  const broken = FILES.filter((path) => !KEBAB.test(stemOf(path)));
  expect(broken, 'Name the file in lower case, with hyphens, for the one main thing it exports.').toEqual([]);
});

test('no file or folder is named for nothing in particular', () => {
  const broken = FILES.filter((path) =>
    path.split('/').some((part) => VAGUE.some((word) => stemOf(part).split('-').includes(word))),
  );
  expect(
    broken,
    `None of ${VAGUE.join(', ')}: name it for the one thing it does, or move its parts there.`,
  ).toEqual([]);
});

test('no file passes on what another exports', () => {
  const files = sourceFiles('components', 'entrypoints', 'lib', 'test', 'scripts');
  const broken = files.flatMap((file) => file.reexports.map((offset) => placeOf(file, offset)));
  expect(broken, 'Import it from the file that declares it: no barrels, no `export … from`.').toEqual([]);
});
