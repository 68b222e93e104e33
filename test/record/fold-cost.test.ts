import { expect, test } from 'vitest';
import type { Entry } from '../../lib/record/entry.ts';
import { foldVendors } from '../../lib/record/fold.ts';
import { sayLink, sayUnlink } from '../../lib/record/say.ts';
import { entryOf, nameIn, PEOPLE, WRITERS } from './writers.ts';

/** One key linked with very many others. */
function hub(size: number): Entry[] {
  return Array.from({ length: size }, (_, n) =>
    entryOf({ about: 'hub.example', statements: [sayLink(`v${n}.example`)] }),
  );
}

/** The same, all taken back: as many vendors as keys. */
function undoneHub(size: number): Entry[] {
  return hub(size).flatMap((link, n) => [
    link,
    entryOf({
      about: 'hub.example',
      by: WRITERS.ben,
      statements: [sayUnlink(`v${n}.example`, [nameIn(link)])],
    }),
  ]);
}

/** Keys linked one to the next. */
function chain(size: number): Entry[] {
  return Array.from({ length: size }, (_, n) =>
    entryOf({ about: `v${n}.example`, statements: [sayLink(`v${n + 1}.example`)] }),
  );
}

/** Every entry replaces the same 256 statements, the most that one may name. */
function fanIn(size: number): Entry[] {
  const notes = Array.from({ length: 4 }, (_, n) =>
    entryOf({ statements: Array.from({ length: 64 }, () => ({ topic: 'stage', value: 'ended', n })) }),
  );
  const replaces = notes.flatMap((note) => note.statements.map((_said, n) => nameIn(note, n)));
  const replacing = Array.from({ length: size / 8 }, (_, n) =>
    entryOf({ n, statements: [{ topic: 'stage', value: 'in-use', replaces }] }),
  );
  return [...notes, ...replacing];
}

/** Each entry replaces the one before: one long chain. */
function successions(size: number): Entry[] {
  const entries: Entry[] = [];
  for (let n = 0; n < size; n++) {
    const before = entries.at(-1);
    const replaces = before ? [nameIn(before)] : [];
    entries.push(entryOf({ n, statements: [{ topic: 'standing', value: 'in-review', replaces }] }));
  }
  return entries;
}

/** Milliseconds of the quickest of some folds: what goes on beside them slows one or the other. */
function costOf(entries: readonly Entry[]): number {
  const costs = Array.from({ length: 6 }, () => {
    const began = performance.now();
    foldVendors(entries, PEOPLE);
    return performance.now() - began;
  });
  return Math.min(...costs);
}

// Eight times as much may not take 64 times as long: a list could be made to stop the browser.
test.each([
  { name: 'a hub', make: hub },
  { name: 'a hub undone', make: undoneHub },
  { name: 'a chain of links', make: chain },
  { name: 'a fan-in of replacements', make: fanIn },
  { name: 'a chain of replacements', make: successions },
])('folding $name grows with its size, not with the square of it', ({ make }) => {
  const [small, large] = [make(500), make(4_000)];
  costOf(small);
  let growth = Number.POSITIVE_INFINITY;
  // A busy machine may hold up one attempt, or two.
  for (let n = 0; n < 3 && growth >= 32; n++) growth = Math.min(growth, costOf(large) / costOf(small));
  expect(growth).toBeLessThan(32);
});
