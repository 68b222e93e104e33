import { expect, test } from 'vitest';
import type { DueKind } from '../../lib/record/due-date.ts';
import { formatDueWhat, formatEventTitle, formatReminder } from '../../lib/words/due-words.ts';

const TODAY = '2026-06-01';

const rows: [what: string, kind: DueKind, on: string][] = [
  ['Review', 'review', '2026-05-31'],
  ['Review', 'review', '2026-06-02'],
  ['Agreement ended', 'agreement', '2026-05-31'],
  ['Agreement ends', 'agreement', TODAY],
  ['Report ended', 'report', '2026-05-31'],
  ['Report ends', 'report', TODAY],
  ['No reply to the inquiry', 'inquiry', '2026-05-31'],
  ['Inquiry reply', 'inquiry', TODAY],
];

test.each(rows)('%s: %s, %s', (what, kind, on) => {
  expect(formatDueWhat({ kind, on, topic: kind }, TODAY)).toBe(what);
});

const titles: [title: string, kind: DueKind, question: string | undefined][] = [
  ['Review: Acme', 'review', undefined],
  ['Agreement ends: Acme', 'agreement', undefined],
  ['Report ends: Acme (Audit report)', 'report', 'Audit report'],
  ['Report ends: Acme', 'report', undefined],
  ['Inquiry reply due: Acme', 'inquiry', undefined],
];

test.each(titles)('in a calendar: %s', (title, kind, question) => {
  expect(formatEventTitle(kind, 'Acme', question)).toBe(title);
});

const reminders: [message: string | undefined, counts: Partial<Record<DueKind, number>>][] = [
  [undefined, {}],
  ['3 reviews are due.', { review: 3 }],
  ['1 review is due. 1 agreement has ended.', { review: 1, agreement: 1 }],
  ['2 reports have ended. 1 inquiry has no reply.', { report: 2, inquiry: 1 }],
  ['1,200 inquiries have no reply.', { inquiry: 1200 }],
];

test.each(reminders)('the reminder says: %s', (message, counts) => {
  expect(formatReminder((kind) => counts[kind] ?? 0)?.message).toBe(message);
});
