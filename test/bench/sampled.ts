/** Several ways to do one job, each by name; what one gives back is what it took, in the unit of the measurement. */
export type Ways<Name extends string> = Readonly<Record<Name, () => Promise<number> | number>>;

/** What each way took in each round: the same place in two lists is the same round. */
export type Sampled<Name extends string> = Readonly<Record<Name, readonly number[]>>;

/**
 * Measures all ways in turn, round after round, so that whatever else the machine does meanwhile falls on all of them.
 * The order is turned round every time, and the first round, in which everything is cold, is thrown away.
 */
export async function sampleInTurn<Name extends string>(
  ways: Ways<Name>,
  rounds: number,
): Promise<Sampled<Name>> {
  const names = Object.keys(ways) as Name[];
  const took = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round <= rounds; round++) {
    for (const name of round % 2 === 0 ? names : [...names].reverse()) {
      const cost = await ways[name]();
      if (round > 0) took[name].push(cost);
    }
  }
  return took;
}

/** Milliseconds that some work takes. */
export async function clock(work: () => unknown): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** The value below which a share of the numbers lies: 0.5 for the median. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) throw new Error('Nothing was measured');
  return below + (above - below) * (place - Math.floor(place));
}

export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}
