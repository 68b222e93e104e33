import { expect, test } from 'vitest';
import { freeNames } from './free-names.ts';
import { type Import, placeOf, sourceFiles } from './source-files.ts';

const PURE = [
  'record',
  'identity',
  'diligence',
  'registers',
  'page',
  'findings',
  'exchange',
  'privacy',
  'words',
].map((name) => `lib/${name}`);

/** Packages that compute and touch nothing. */
const PURE_PACKAGES = [
  '@noble/hashes',
  'age-encryption',
  'canonicalize',
  'fflate',
  'hucre',
  'libphonenumber-js',
  'papaparse',
  'tldts',
  'zod',
];

const FILES = sourceFiles(...PURE);
const ALL = sourceFiles('lib', 'components', 'entrypoints');

const folderOf = (path: string) => path.split('/').slice(0, 2).join('/');

function isPureImport({ target, relative }: Import): boolean {
  const allowed = relative ? PURE : PURE_PACKAGES;
  return allowed.some((name) => target === name || target.startsWith(`${name}/`));
}

test('pure folders import only each other and packages that only compute', () => {
  const broken = FILES.flatMap((file) =>
    file.imports
      .filter((entry) => !isPureImport(entry))
      .map((entry) => `${placeOf(file, entry.offset)} imports ${entry.target}`),
  );
  expect(
    broken,
    'Take what you need as an argument, or move the file to an impure folder. A package that only computes is added to PURE_PACKAGES in this test.',
  ).toEqual([]);
});

/** The first way from a node back to itself. */
function findCycle(edges: ReadonlyMap<string, ReadonlySet<string>>): string[] | undefined {
  const done = new Set<string>();
  const search = (node: string, way: readonly string[]): string[] | undefined => {
    const at = way.indexOf(node);
    if (at >= 0) return [...way.slice(at), node];
    if (done.has(node)) return undefined;
    done.add(node);
    for (const next of edges.get(node) ?? []) {
      const cycle = search(next, [...way, node]);
      if (cycle) return cycle;
    }
    return undefined;
  };
  for (const node of edges.keys()) {
    const cycle = search(node, []);
    if (cycle) return cycle;
  }
  return undefined;
}

function edgesBetween(name: (path: string) => string, files: typeof ALL): Map<string, Set<string>> {
  const edges = new Map<string, Set<string>>();
  for (const file of files) {
    for (const { target } of file.imports.filter((entry) => entry.relative)) {
      const from = name(file.path);
      const to = name(target);
      if (from !== to) edges.set(from, (edges.get(from) ?? new Set()).add(to));
    }
  }
  return edges;
}

test('pure folders do not import each other in a circle', () => {
  const cycle = findCycle(edgesBetween(folderOf, FILES));
  expect(cycle, 'Move what both need into the folder that stands lower, so that imports point one way.').toBe(
    undefined,
  );
});

test('no files import each other in a circle', () => {
  const cycle = findCycle(edgesBetween((path) => path, ALL));
  expect(cycle, 'Move what both need into a file of its own, so that imports point one way.').toBe(undefined);
});

const IMPURE = new Set([
  ...['window', 'self', 'globalThis', 'document', 'navigator', 'location', 'history', 'screen'],
  ...['indexedDB', 'localStorage', 'sessionStorage', 'caches', 'cookieStore'],
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker', 'BroadcastChannel'],
  ...['crypto', 'performance', 'setTimeout', 'setInterval', 'requestAnimationFrame', 'console', 'process'],
  ...['chrome', 'browser', 'Date.now', 'Math.random', 'Temporal.Now'],
]);

test('pure folders use no browser, storage, clock or chance', () => {
  const broken = FILES.flatMap((file) =>
    freeNames(file)
      .filter(
        ({ name, arguments: given }) =>
          IMPURE.has(name) || IMPURE.has(name.split('.')[0] ?? '') || (name === 'Date' && given === 0),
      )
      .map(({ name, offset }) => `${placeOf(file, offset)} uses ${name}`),
  );
  expect(
    broken,
    'Pure code takes `now`, salts, keys, the time zone and the Document as arguments; lib/platform and lib/store pass them in.',
  ).toEqual([]);
});
