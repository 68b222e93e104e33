import type { DueDate, DueKind } from '../record/due-date.ts';
import { formatCount, formatNumber } from './format-count.ts';

/** When a date comes, as the due list groups it. */
export type DueGroup = 'overdue' | 'today' | 'week' | 'month' | 'later';

/** The due list. */
export const DUE_WORDS = {
  list: 'What is due',
  kindFilter: 'Show by kind',
  kinds: {
    all: 'All',
    review: 'Reviews',
    agreement: 'Agreements',
    report: 'Reports',
    inquiry: 'Inquiries',
  },
  groups: {
    overdue: 'Overdue',
    today: 'Today',
    week: 'Within a week',
    month: 'Within a month',
    later: 'Later',
  } satisfies Record<DueGroup, string>,
  columnVendor: 'Vendor',
  columnWhat: 'What',
  columnDate: 'Date',
  columnStanding: 'Standing',
  chooseAll: (n: number) => `Choose all ${formatCount(n, 'date')}`,
  choose: (what: string, vendor: string) => `Choose ${what}, ${vendor}`,
  unknownQuestion: 'A question that is not on your list',

  save: 'Save calendar file',
  saveWhat:
    'The calendar file holds the vendors’ names and these dates as all-day events: no notes, no reviewers.',
  chosen: (n: number) => `${formatCount(n, 'date')} chosen`,
  chosenActs: 'Chosen dates',
  saveChosen: 'Save chosen as calendar file',
  clearChoice: 'Clear',
  fileName: (today: string) => `first-call-due-${today}.ics`,
  reminders: 'Set a daily reminder',

  showing: (shown: number, found: number) =>
    shown === found
      ? formatCount(found, 'date')
      : `${formatNumber(shown)} of ${formatCount(found, 'date')} shown`,

  emptyTitle: 'No dates yet',
  empty:
    'A date comes here when a vendor is verified until its next review, when an agreement or a report is recorded with its last day, and when an inquiry is sent. Open a vendor to record one.',
  toVendors: 'Open the list',
  noneOfKindTitle: 'No dates of this kind',
  noneOfKind: 'Other kinds have some.',
  showAll: 'Show all dates',
} as const;

/** The setting that switches the daily reminder on. */
export const REMINDER_WORDS = {
  title: 'Remind me',
  what: 'Once a day, at nine or when the browser next runs, one notification says how much is due. It names no vendor, since a locked screen may show it. Nothing due, no notification.',
  how: 'The browser may ask you to allow notifications.',
  switchOn: 'Remind me',
  switchOff: 'Stop reminding me',
  isOn: 'On. The next reminder comes on the next morning that something is due.',
  isOff: 'Off. The list of what is due is in the dashboard all the same.',
  accessMissing: 'Switched on, but the browser does not let First Call show notifications, so none comes.',
  grantAgain: 'Allow notifications',
  refused: 'The browser was not allowed to show notifications, so reminding stays off.',
  refusedNext: 'Nothing is lost: what is due stands under Due, and can be saved as a calendar file.',
  lockedOn: 'Your administrator has switched this on for everybody.',
  lockedOff: 'Your administrator has switched this off for everybody.',
} as const;

/** What ends or is awaited, in the row of a date; of an inquiry that its date has passed, that no reply came. */
export function formatDueWhat({ kind, on }: DueDate, today: string): string {
  const isOver = on < today;
  switch (kind) {
    case 'review':
      return 'Review';
    case 'agreement':
      return isOver ? 'Agreement ended' : 'Agreement ends';
    case 'report':
      return isOver ? 'Report ended' : 'Report ends';
    case 'inquiry':
      return isOver ? 'No reply to the inquiry' : 'Inquiry reply';
  }
}

/** What an event in a calendar is called: `Report ends: Acme Calls (SOC 2 report)`. It must read well on any day. */
export function formatEventTitle(kind: DueKind, vendor: string, question: string | undefined): string {
  switch (kind) {
    case 'review':
      return `Review: ${vendor}`;
    case 'agreement':
      return `Agreement ends: ${vendor}`;
    case 'report':
      return question === undefined ? `Report ends: ${vendor}` : `Report ends: ${vendor} (${question})`;
    case 'inquiry':
      return `Inquiry reply due: ${vendor}`;
  }
}

/** The daily reminder: how much is due of each kind, and no names. Undefined where nothing is. */
export function formatReminder(
  countOf: (kind: DueKind) => number,
): { readonly title: string; readonly message: string } | undefined {
  const say = (kind: DueKind, one: string, many: string, nouns: readonly [string, string?]): string[] => {
    const n = countOf(kind);
    return n === 0 ? [] : [`${formatCount(n, ...nouns)} ${n === 1 ? one : many}.`];
  };
  const sentences = [
    ...say('review', 'is due', 'are due', ['review']),
    ...say('agreement', 'has ended', 'have ended', ['agreement']),
    ...say('report', 'has ended', 'have ended', ['report']),
    ...say('inquiry', 'has no reply', 'have no reply', ['inquiry', 'inquiries']),
  ];
  return sentences.length === 0 ? undefined : { title: 'First Call', message: sentences.join(' ') };
}
