import type { Entry, Statement } from './entry.ts';
import { liveViews, type Vendor, type View } from './fold.ts';
import { type MakeSalt, textBody } from './statement-parts.ts';

/** The topic of a second reviewer’s signature under somebody’s `verified`. */
const TOPIC = 'approval';

/** What a team asks of a `verified` before it acts. */
export interface StandingRule {
  /** It needs a second known person’s approval. */
  readonly twoPersons: boolean;
}

/** Whether a statement is of that kind: of itself it says nothing about the vendor. */
export function isApproval({ topic }: Statement): boolean {
  return topic === TOPIC;
}

/** Whether a statement says `verified`. */
export function saysVerified({ topic, value }: Statement): boolean {
  return topic === 'standing' && value === 'verified';
}

/** Whether any of some entries does: where none does, no rule about it needs to be looked up. */
export function holdVerified(entries: readonly Entry[]): boolean {
  return entries.some(({ statements }) => statements.some(saysVerified));
}

/** Approves somebody’s `verified`, in an entry about the key that it is about. */
export function sayApproval(
  makeSalt: MakeSalt,
  said: { verified: string; comment: string; kept: string | undefined },
): Statement {
  return {
    topic: TOPIC,
    of: [said.verified],
    ...textBody(makeSalt, { reason: said.comment, kept: said.kept }),
  };
}

/**
 * The live approvals of a `verified` by known people other than the one who said it, newest first. Only those in entries
 * about the same key count, so that they travel with what they approve; and only those without a value: what a later
 * version says with one is not for this version to take for an approval.
 */
export function findApprovals(vendor: Vendor, verified: View): View[] {
  return liveViews(vendor, TOPIC).filter(
    ({ statement, entry, person }) =>
      statement.value === undefined &&
      entry.about === verified.entry.about &&
      person?.id !== verified.person?.id &&
      (statement.of ?? []).includes(verified.name),
  );
}

/** What keeps a reviewer from approving a `verified`: it is their own, from whatever browser, or they have done so. */
export type ApprovalBar = 'own' | 'approved-already';

/**
 * Whether a reviewer may approve a `verified`; undefined where they may.
 *
 * @param reviewer id of the person
 */
export function findApprovalBar(vendor: Vendor, verified: View, reviewer: string): ApprovalBar | undefined {
  if (verified.person?.id === reviewer) return 'own';
  const isApproved = findApprovals(vendor, verified).some(({ person }) => person?.id === reviewer);
  return isApproved ? 'approved-already' : undefined;
}
