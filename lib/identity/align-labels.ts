import { ONE_LETTER, type ReadChar } from './read-label.ts';

/** How a stretch of one label answers to a stretch of the other. */
interface Move {
  readonly kind: 'same' | 'looks-like' | 'hyphen' | 'replaced' | 'added' | 'missing' | 'swapped';
  /** How many characters of each it takes. */
  readonly page: number;
  readonly vendor: number;
  /** What looks alike costs least, so that it is never told as an edit. */
  readonly cost: number;
}

/** A move with the characters that it takes. */
export interface Aligned {
  readonly kind: Move['kind'];
  readonly page: string;
  readonly vendor: string;
}

const ALIKE = 1;
const EDIT = 3;

/**
 * Lays two labels beside each other so that as little as possible differs: an edit distance with swaps (optimal string
 * alignment) that knows which characters look alike. From left to right.
 */
export function alignLabels(page: readonly ReadChar[], vendor: readonly ReadChar[]): Aligned[] {
  const width = vendor.length + 1;
  const costs = new Array<number>((page.length + 1) * width).fill(Number.POSITIVE_INFINITY);
  const moves = new Array<Move | undefined>(costs.length);
  costs[0] = 0;
  for (let i = 0; i <= page.length; i++) {
    for (let j = 0; j <= vendor.length; j++) {
      const here = costs[i * width + j] ?? 0;
      for (const move of movesFrom(page, vendor, i, j)) {
        const next = (i + move.page) * width + j + move.vendor;
        if (here + move.cost >= (costs[next] ?? 0)) continue;
        costs[next] = here + move.cost;
        moves[next] = move;
      }
    }
  }
  return walkBack(page, vendor, moves);
}

function walkBack(
  page: readonly ReadChar[],
  vendor: readonly ReadChar[],
  moves: readonly (Move | undefined)[],
): Aligned[] {
  const aligned: Aligned[] = [];
  let [i, j] = [page.length, vendor.length];
  for (let move = moves.at(-1); move; move = moves[i * (vendor.length + 1) + j]) {
    [i, j] = [i - move.page, j - move.vendor];
    aligned.push({
      kind: move.kind,
      page: shownOf(page.slice(i, i + move.page)),
      vendor: shownOf(vendor.slice(j, j + move.vendor)),
    });
  }
  return aligned.reverse();
}

function shownOf(chars: readonly ReadChar[]): string {
  return chars.map(({ shown }) => shown).join('');
}

function movesFrom(page: readonly ReadChar[], vendor: readonly ReadChar[], i: number, j: number): Move[] {
  const [a, b] = [page[i], vendor[j]];
  const moves: Move[] = [];
  if (a) moves.push({ ...(a.as === '' ? HYPHEN : ADDED), page: 1, vendor: 0 });
  if (b) moves.push({ ...(b.as === '' ? HYPHEN : MISSING), page: 0, vendor: 1 });
  if (!a || !b) return moves;
  moves.push({ ...compareOne(a, b), page: 1, vendor: 1 });
  const [nextA, nextB] = [page[i + 1], vendor[j + 1]];
  if (nextA && isOneLetter(a, nextA, b)) moves.push({ ...LOOKS_LIKE, page: 2, vendor: 1 });
  if (nextB && isOneLetter(b, nextB, a)) moves.push({ ...LOOKS_LIKE, page: 1, vendor: 2 });
  if (nextA && nextB && a.as === nextB.as && b.as === nextA.as)
    moves.push({ kind: 'swapped', cost: EDIT, page: 2, vendor: 2 });
  return moves;
}

type Kind = Pick<Move, 'kind' | 'cost'>;
const SAME: Kind = { kind: 'same', cost: 0 };
const LOOKS_LIKE: Kind = { kind: 'looks-like', cost: ALIKE };
const HYPHEN: Kind = { kind: 'hyphen', cost: ALIKE };
const REPLACED: Kind = { kind: 'replaced', cost: EDIT };
const ADDED: Kind = { kind: 'added', cost: EDIT };
const MISSING: Kind = { kind: 'missing', cost: EDIT };

function compareOne(a: ReadChar, b: ReadChar): Kind {
  if (a.shown === b.shown) return SAME;
  return a.as === b.as ? LOOKS_LIKE : REPLACED;
}

function isOneLetter(first: ReadChar, second: ReadChar, single: ReadChar): boolean {
  return ONE_LETTER.some(([pair, letter]) => first.as + second.as === pair && single.as === letter);
}
