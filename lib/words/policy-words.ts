import { formatCount, formatNumber } from './format-count.ts';

/** What an administrator has set. */
export const POLICY_WORDS = {
  title: 'Set by your administrator',
  lists: (n: number) => `${formatCount(n, 'list')} by address, subscribed for everybody.`,
  trustedWriters: (n: number) =>
    `${formatCount(n, 'key')} of colleagues, known on every browser of your organization.`,
  twoPersons: {
    on: 'A “verified” needs a second person’s approval.',
    off: 'A “verified” needs no second person’s approval, unless your questions ask for it.',
  },
  template: 'The questions that are asked.',
  toLists: 'Look at the lists',
  broken: 'A part of the policy cannot be read',
  brokenWhat: 'The rest of it holds. Tell your administrator.',
} as const;

/** Names a part of a policy that cannot be read: `lists, item 2`. */
export function formatBrokenPolicy({ member, place }: { member: string; place?: number }): string {
  return place === undefined ? member : `${member}, item ${formatNumber(place)}`;
}
