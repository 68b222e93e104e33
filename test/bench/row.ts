import { median, quantile } from './sampled.ts';

/** One line of the table: something measured, what it is measured against, and what it may cost at most. */
export interface Row {
  readonly part: string;
  readonly what: string;
  readonly measured: string;
  /** What it is measured against, and that one's measure. */
  readonly against?: string;
  /** Of the ratios of all rounds: within a round the machine was equally busy for both. */
  readonly ratio?: { readonly median: number; readonly low: number; readonly high: number };
  readonly budget?: string;
  readonly met?: boolean;
}

export interface Compared {
  readonly part: string;
  readonly what: string;
  readonly against: string;
  /** Milliseconds by round, of the thing and of its yardstick. */
  readonly thing: readonly number[];
  readonly yardstick: readonly number[];
  /** The budget: the thing takes at most this many times what the yardstick takes. */
  readonly atMost?: number;
}

export function compare({ part, what, against, thing, yardstick, atMost }: Compared): Row {
  const ratios = thing.map((cost, round) => cost / (yardstick[round] ?? Number.NaN));
  const ratio = {
    median: median(ratios),
    low: quantile(ratios, 0.25),
    high: quantile(ratios, 0.75),
  };
  return {
    part,
    what,
    measured: formatTime(median(thing)),
    against: `${against}: ${formatTime(median(yardstick))}`,
    ratio,
    ...(atMost === undefined
      ? {}
      : { budget: `≤ ${Number(atMost.toPrecision(2))} ×`, met: ratio.median <= atMost }),
  };
}

/** `0.42 ms`, `12.3 ms`, `1.52 s` */
export function formatTime(milliseconds: number): string {
  return milliseconds >= 1000
    ? `${(milliseconds / 1000).toPrecision(3)} s`
    : `${milliseconds.toPrecision(milliseconds < 1 ? 2 : 3)} ms`;
}
