import { expect, test } from 'vitest';
import { freeNames } from './free-names.ts';
import { placeOf, type SourceFile, sourceFiles } from './source-files.ts';

const FILES = sourceFiles('lib', 'components', 'entrypoints');

const outside = (folder: string) => FILES.filter((file) => !file.path.startsWith(`${folder}/`));

function importsOf(files: readonly SourceFile[], pattern: RegExp): string[] {
  return files.flatMap((file) =>
    file.imports
      .filter((entry) => pattern.test(entry.target))
      .map((entry) => `${placeOf(file, entry.offset)} imports ${entry.target}`),
  );
}

function usesOf(files: readonly SourceFile[], names: readonly string[]): string[] {
  return files.flatMap((file) =>
    freeNames(file)
      .filter(({ name }) => names.includes(name.split('.')[0] ?? ''))
      .map(({ name, offset }) => `${placeOf(file, offset)} uses ${name}`),
  );
}

test('lib/platform is the one door to the extension APIs', () => {
  const files = outside('lib/platform');
  expect(
    [
      ...importsOf(files, /^(webextension-polyfill|wxt\/browser|@wxt-dev\/browser)(\/|$)/),
      ...usesOf(files, ['chrome', 'browser']),
    ],
    'Give lib/platform a function with a plain name for it, and call that.',
  ).toEqual([]);
});

test('lib/store is the one door to IndexedDB', () => {
  const files = outside('lib/store');
  expect(
    [...importsOf(files, /^idb(\/|$)/), ...usesOf(files, ['indexedDB', 'IDBKeyRange', 'IDBDatabase'])],
    'Give lib/store a query or an act for it, and call that.',
  ).toEqual([]);
});

test('lib and components import no entrypoint and no test; nothing shipped imports a script', () => {
  const inner = FILES.filter((file) => !file.path.startsWith('entrypoints/'));
  expect(
    [...importsOf(inner, /^entrypoints\//), ...importsOf(FILES, /^(test|scripts)\//)],
    'An entrypoint only wires: move what is shared into lib or components.',
  ).toEqual([]);
});

test('lib imports no component', () => {
  const broken = importsOf(
    FILES.filter((file) => file.path.startsWith('lib/')),
    /^components\/|^preact(\/|$)/,
  );
  expect(broken, 'Views are made in components: let lib return data, and draw it there.').toEqual([]);
});

test('only lib/transports sends anything over a network', () => {
  const files = outside('lib/transports');
  expect(
    usesOf(files, ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'importScripts', 'WebTransport']),
    'With sharing switched off no request leaves the browser: bundle the data, or make it a transport.',
  ).toEqual([]);
});
