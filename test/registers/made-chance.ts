/** Numbers that look like chance and are the same each time (mulberry32), from 0 to 1. */
export function madeChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One of several, by a number from 0 to 1. */
export function pick<T>(all: readonly T[], chance: number): T {
  const picked = all[Math.floor(chance * all.length)];
  if (picked === undefined) throw new RangeError('Nothing to pick from');
  return picked;
}
