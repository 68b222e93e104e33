import type { DueDate } from '../record/due-date.ts';
import { formatCalendarDate } from './format-date.ts';

/** What has come about a vendor, in one sentence: `Agreement ended 31 Oct 2026.` */
export function formatLapse({ kind, on }: DueDate): string {
  const date = formatCalendarDate(on);
  switch (kind) {
    case 'review':
      return `Review was due ${date}.`;
    case 'agreement':
      return `Agreement ended ${date}.`;
    case 'report':
      return `Report ended ${date}.`;
    case 'inquiry':
      return `No reply to the inquiry, due ${date}.`;
  }
}
