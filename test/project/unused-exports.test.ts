import { expect, test } from 'vitest';
import { placeOf, sourceFiles } from './source-files.ts';

test('every export of lib and components is used outside its file, and not by tests alone', () => {
  const users = sourceFiles('lib', 'components', 'entrypoints', 'scripts');
  const used = new Set(
    users.flatMap((file) =>
      file.imports.flatMap(({ target, names }) => names.map((name) => `${target} ${name}`)),
    ),
  );
  const broken = sourceFiles('lib', 'components').flatMap((file) =>
    file.exports
      .filter(({ name }) => !used.has(`${file.path} ${name}`) && !used.has(`${file.path} *`))
      .map(({ name, offset }) => `${placeOf(file, offset)} ${name}`),
  );
  expect(
    broken,
    'Take the `export` away, or the code if nothing else uses it. A test goes through what is used.',
  ).toEqual([]);
});
