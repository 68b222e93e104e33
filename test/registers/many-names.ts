import { splitNames } from '../../lib/identity/company-name.ts';
import { pick } from './made-chance.ts';

/**
 * As many company names as wanted: the given ones first, then names put together from the beginning of one and the end of
 * another, so that their words are as common as in the given ones, and many differ from others by a word.
 */
export function manyNames(given: readonly string[], wanted: number, chance: () => number): string[] {
  const single = given.filter((name) => splitNames(name).length === 1);
  const names = new Set(given);
  while (names.size < wanted) {
    const start = pick(single, chance()).split(' ');
    const end = pick(single, chance()).split(' ');
    const taken = start.slice(0, 1 + Math.floor(chance() * 2));
    names.add([...taken, ...end.slice(-Math.min(end.length, 1 + Math.floor(chance() * 3)))].join(' '));
  }
  return [...names];
}
