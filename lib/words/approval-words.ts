import { isApproval } from '../record/approval.ts';
import type { View } from '../record/fold.ts';
import type { StandingDecision } from '../record/standing.ts';
import { formatAnd } from './format-count.ts';

/** Two persons for a `verified`: who proposed, who approves, and what it means. */
export const APPROVAL_WORDS = {
  title: 'Approval by a second reviewer',
  own: 'You proposed this. It shows as under review until another reviewer approves it: send them your list.',
  ownElsewhere:
    'You proposed this from another browser. The second signature has to be another person’s: send them your list.',
  proposes: (name: string) => `${name} proposes to verify this vendor.`,
  open: 'Look and approve',
  approveTitle: 'Approve a verification',
  approveLead:
    'You sign that you stand for this verification too. It then shows as verified. Both signatures stay in the history and in the report.',
  proposedBy: 'Proposed by',
  checkedNothing: 'Not said, or not shown here',
  noReview: 'No date set',
  alsoFor: 'Also for',
  comment: 'Comment',
  submit: 'Approve',
  willAwait:
    'Your team asks for two persons. This shows as under review until another reviewer approves it, or verifies the vendor too.',
} as const;

/** Who stands for somebody’s verification as well: “approved by Ben Adeyemi, 3 Mar 2026”; empty where nobody does. */
export function formatApprovals(approvals: readonly View[], formatWho: (view: View) => string): string {
  const by = (views: readonly View[]): string => formatAnd(views.map(formatWho));
  const signed = approvals.filter(({ statement }) => isApproval(statement));
  const verified = approvals.filter(({ statement }) => !isApproval(statement));
  return [
    ...(signed.length > 0 ? [`approved by ${by(signed)}`] : []),
    ...(verified.length > 0 ? [`verified by ${by(verified)} too`] : []),
  ].join('; ');
}

/** Who stands for the acting view: for a verification that needs, or has, a second signature both of them. */
export function formatSignatures(
  acting: View,
  { approvals, awaitingApproval }: Pick<StandingDecision, 'approvals' | 'awaitingApproval'>,
  formatWho: (view: View) => string,
): string {
  if (!awaitingApproval && approvals.length === 0) return formatWho(acting);
  const others = formatApprovals(approvals, formatWho);
  return [`Proposed by ${formatWho(acting)}`, ...(others === '' ? [] : [others])].join('; ');
}
