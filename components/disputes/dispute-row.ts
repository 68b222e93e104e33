import type { DisputeOf } from '../../lib/diligence/plan-resolution.ts';
import { DISPUTES_WORDS } from '../../lib/words/disputes-words.ts';
import { type ListedVendor, plainText } from '../dashboard/listed-vendor.ts';

/** One dispute of the queue, with the vendor as the list shows it. */
export interface DisputeRow extends DisputeOf {
  /** Key and topic. */
  readonly id: string;
  readonly listed: ListedVendor;
}

/** What the queue can be narrowed to. */
export type DisputeKind = keyof typeof DISPUTES_WORDS.kinds;

/** The kinds in the order of the menu. */
export const DISPUTE_KINDS = Object.keys(DISPUTES_WORDS.kinds) as DisputeKind[];

/** The kind of a topic: what stands before its colon. */
export function kindOf({ topic }: Pick<DisputeRow, 'topic'>): string {
  return topic.split(':', 1)[0] ?? topic;
}

/** The rows of a kind whose vendor a search finds. */
export function findDisputeRows(
  rows: readonly DisputeRow[],
  kind: DisputeKind,
  search: string,
): readonly DisputeRow[] {
  const terms = plainText(search).split(/\s+/u).filter(Boolean);
  return rows.filter(
    (row) =>
      (kind === 'all' || kindOf(row) === kind) && terms.every((term) => row.listed.searched.includes(term)),
  );
}
