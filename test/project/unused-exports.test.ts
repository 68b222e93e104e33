import { expect, test } from 'vitest';
import { placeOf, type SourceFile, sourceFiles } from './source-files.ts';

/** Exports that only tests import, each with its reason. */
const FOR_TESTS: Readonly<Record<string, string>> = {
  'lib/exchange/list-file-schema.ts listFileSchema': 'the published JSON Schema is compared with it',
  'lib/platform/policy.ts policySchema': 'the schema that Chrome is given is compared with it',
  'lib/identity/shared-hosts.ts sharedHosts': 'every row of the table is checked',
  'lib/store/desk-database.ts DESK_DATABASE': 'tests begin with an empty database',
  'lib/store/record-database.ts RECORD_DATABASE': 'tests begin with an empty database',
  'lib/store/record-database.ts RECORD_VERSION': 'each version must have its saved sample',
};

/** A type that the file's other declarations speak of belongs to what the file offers. */
function isSpokenOf({ text }: SourceFile, name: string): boolean {
  const isType = new RegExp(`export (?:interface|type) ${name}\\b`).test(text);
  return isType && text.split(new RegExp(`\\b${name}\\b`)).length > 2;
}

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
      .filter(({ name }) => !isSpokenOf(file, name) && !(`${file.path} ${name}` in FOR_TESTS))
      .map(({ name, offset }) => `${placeOf(file, offset)} ${name}`),
  );
  expect(
    broken,
    'Take the `export` away, or the code if nothing else uses it. A test goes through what is used.',
  ).toEqual([]);
});
