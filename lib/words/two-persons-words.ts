import { formatCount } from './format-count.ts';

/** Whether a team asks for two persons behind a verification. */
export const TWO_PERSONS_WORDS = {
  title: 'Who may verify',
  isOff: 'One reviewer verifies a vendor.',
  isOn: 'Two persons: what one reviewer verifies shows as under review until another one approves it.',
  switchOn: 'Ask for two persons',
  switchOff: 'Let one reviewer verify',
  onTitle: 'Ask for two persons',
  offTitle: 'Let one reviewer verify',
  onWhat: (n: number) =>
    n === 0
      ? 'No vendor on your list is verified by one person alone. What is verified from now on awaits a second reviewer’s approval.'
      : `${formatCount(n, 'vendor')} verified by one person will show as under review, awaiting approval, at once. Until another reviewer approves, nothing warns of look-alikes of their addresses.`,
  offWhat: (n: number) =>
    n === 0
      ? 'No vendor on your list awaits approval. From now on one reviewer’s word verifies.'
      : `${formatCount(n, 'vendor')} awaiting approval will show as verified at once. Approvals that were given stay in the history.`,
  colleagues:
    'It is part of your list of questions: export it to your colleagues, so that their lists ask the same.',
  cancel: 'Cancel',
  close: 'Close',
  imported:
    'The file asks for two persons behind a verification: what one reviewer verified will await approval.',
} as const;
