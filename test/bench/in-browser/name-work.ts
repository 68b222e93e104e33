import UFuzzy from '@leeoniya/ufuzzy';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { buildNameIndex, findNames, type NameIndex } from '../../../lib/registers/name-index.ts';
import { madeChance } from '../../registers/made-chance.ts';
import { madeVendorName } from '../../registers/made-vendor-name.ts';
import { manyNames } from '../../registers/many-names.ts';
import { isMeant, makeQuestions, type Question } from '../../registers/name-questions.ts';

/** Finds names like the one asked for, best first. */
type Find = (asked: string, limit: number) => readonly string[];

const FIRST = 5;

interface Made {
  readonly names: readonly string[];
  readonly questions: readonly Question[];
  readonly ours: NameIndex;
  readonly ways: Readonly<Record<Way, Find>>;
}

export type Way = 'ours' | 'miniSearch' | 'uFuzzy' | 'fuse';

let made: Made | undefined;

function work(): Made {
  if (!made) throw new Error('makeNames comes first');
  return made;
}

/** Makes so many names, of which the given ones are asked for in other ways of writing them, and all indexes over them. */
export function makeNames(given: readonly string[], wanted: number, questions: number): void {
  const names = manyNames(given, wanted, madeChance(1));
  const ours = indexOf(names);
  made = {
    names,
    questions: makeQuestions(given, questions, madeChance(2)),
    ours,
    ways: {
      ours: (asked, limit) => findNames(ours, { text: asked, of: 'company' }, limit).map(({ name }) => name),
      miniSearch: makeMiniSearch(names),
      uFuzzy: makeUFuzzy(names),
      fuse: makeFuse(names),
    },
  };
}

function indexOf(names: readonly string[]): NameIndex {
  return buildNameIndex(names.map((text, row) => ({ text, of: 'company', row })));
}

/** Beginnings of words would cost four times as much, and find less. */
function makeMiniSearch(names: readonly string[]): Find {
  const index = new MiniSearch({ fields: ['text'] });
  index.addAll(names.map((text, id) => ({ id, text })));
  return (asked, limit) =>
    index
      .search(asked, { fuzzy: 0.2 })
      .slice(0, limit)
      .map(({ id }) => names[id] ?? '');
}

/** One slip a word, words in any order. */
function makeUFuzzy(names: readonly string[]): Find {
  const search = new UFuzzy({ intraMode: 1 });
  const haystack = UFuzzy.latinize([...names]);
  return (asked, limit) => {
    const [found, info, order] = search.search(haystack, UFuzzy.latinize(asked), 4, 1_000);
    const places = info && order ? order.map((at) => info.idx[at] ?? -1) : (found ?? []);
    return places.slice(0, limit).map((place) => names[place] ?? '');
  };
}

function makeFuse(names: readonly string[]): Find {
  const index = new Fuse(names, { threshold: 0.4, ignoreLocation: true, includeScore: true });
  return (asked, limit) => index.search(asked, { limit }).map(({ item }) => item);
}

/** Milliseconds that one way takes for a question, on average of some of the questions. */
export function timeQuestions(way: Way, from: number, count: number): number {
  const asked = work().questions.slice(from, from + count);
  const began = performance.now();
  for (const question of asked) work().ways[way](question.asked, FIRST);
  return (performance.now() - began) / asked.length;
}

/** Of the first so many questions those whose name is among the first five found. */
export function countRecalled(way: Way, count: number): number {
  return work()
    .questions.slice(0, count)
    .filter((question) =>
      work()
        .ways[way](question.asked, FIRST)
        .some((name) => isMeant(name, question)),
    ).length;
}

/** Of so many invented companies that are not in the index those for which anything is found. */
export function countAccused(way: Way, count: number): number {
  const chance = madeChance(4);
  const names = new Set<string>();
  while (names.size < count) names.add(madeVendorName(chance));
  return [...names].filter((name) => work().ways[way](name, 1).length > 0).length;
}

/** Milliseconds to build an index over all names. */
export function timeBuild(way: 'ours' | 'miniSearch'): number {
  const began = performance.now();
  if (way === 'ours') indexOf(work().names);
  else makeMiniSearch(work().names);
  return performance.now() - began;
}

/** Bytes of our index. */
export function indexSize(): number {
  const { companies, companyWords, persons } = work().ours;
  const arrays = [companies, companyWords, persons].flatMap((part) => Object.values(part) as Uint8Array[]);
  return arrays.reduce((sum, { byteLength }) => sum + byteLength, 0);
}
