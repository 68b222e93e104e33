/** In words of this many letters two slips are let pass. */
const LONG = 9;
/** Words of fewer letters are other words with one letter changed; of the two the longer counts. */
const SHORT = 5;

/**
 * Whether two different words can be one with a slip of the pen: a letter more, less, other, or two neighbours the other
 * way round; two such slips in words of nine letters and more; an _s_ at the end besides. Numbers have no slips.
 */
export function isSlip(a: string, b: string): boolean {
  if (Math.max(a.length, b.length) < SHORT || /[0-9]/.test(a + b)) return false;
  return isNear(a, b) || ((a.endsWith('s') || b.endsWith('s')) && isNear(withoutPlural(a), withoutPlural(b)));
}

function isNear(a: string, b: string): boolean {
  const most = Math.min(a.length, b.length) >= LONG ? 2 : 1;
  return Math.abs(a.length - b.length) <= most && countSlips(a, b, most) <= most;
}

function withoutPlural(word: string): string {
  if (word.length <= SHORT) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/s$/, '');
}

/** Slips between two words, as far as `most`; optimal string alignment over a band. */
function countSlips(a: string, b: string, most: number): number {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length - start + 1 }, (_, n) => n);
  for (let i = 1; i <= a.length - start; i++) {
    const row = [i];
    for (let j = 1; j <= b.length - start; j++) {
      const [x, y] = [a[start + i - 1], b[start + j - 1]];
      let least = Math.min(
        (above[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (above[j - 1] ?? 0) + (x === y ? 0 : 1),
      );
      if (i > 1 && j > 1 && x === b[start + j - 2] && y === a[start + i - 2])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    if (Math.min(...row) > most) return most + 1;
    [before, above] = [above, row];
  }
  return above.at(-1) ?? 0;
}
