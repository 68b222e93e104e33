import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLAIM_KINDS, type ClaimKind } from '../../lib/page/claim-kind.ts';

/**
 * The parts of the set: the rules were written on the first alone, but those for questions that are answered, on the
 * last.
 */
export const CLAIM_PARTS = ['tuned', 'held-out', 'later', 'fresh', 'answers'] as const;

/** One labelled line: words as vendors write them, and what they claim; nothing in an innocent one. */
interface LabelledClaim {
  readonly half: (typeof CLAIM_PARTS)[number];
  readonly says: readonly ClaimKind[];
  readonly text: string;
  /** The same as the page has it. */
  readonly lines: readonly string[];
}

/** Reads claim-lines.tsv: half, kinds by commas or `none`, text, ` ⏎ ` between its lines. Every vendor and number in it is invented. */
export function readLabelledClaims(): LabelledClaim[] {
  const [, ...rows] = readFileSync(join(import.meta.dirname, 'claim-lines.tsv'), 'utf8')
    .trimEnd()
    .split('\n');
  return rows.map((row) => {
    const [name, says = '', text = ''] = row.split('\t');
    const half = CLAIM_PARTS.find((part) => part === name);
    if (half === undefined) throw new Error(`No such half: ${row}`);
    return { half, says: says === 'none' ? [] : says.split(',').map(kindOf), text, lines: text.split(' ⏎ ') };
  });
}

function kindOf(name: string): ClaimKind {
  const kind = CLAIM_KINDS.find((each) => each === name);
  if (kind === undefined) throw new Error(`No such claim: ${name}`);
  return kind;
}
