import { expect, test } from 'vitest';
import { decideLookalike } from '../../lib/findings/decide-lookalike.ts';
import { decidePage } from '../../lib/findings/decide-page.ts';
import type { Entry, Statement } from '../../lib/record/entry.ts';
import { foldVendors } from '../../lib/record/fold.ts';
import { sayReviewOn, sayStage, sayStanding, sayText } from '../../lib/record/say.ts';
import type { Standing } from '../../lib/record/topics.ts';
import { formatBadgeTitle, formatBanner } from '../../lib/words/warning-line.ts';
import { countSalts, entryOf, PEOPLE, WRITERS } from '../record/writers.ts';

const KEY = 'acme.example';
const TODAY = '2026-06-01';

function pageOf(...entries: Entry[]) {
  const page = decidePage(KEY, [KEY], entries, PEOPLE, TODAY);
  if (!page) throw new Error('A page with a key always has a decision');
  return page;
}

function said(value: Standing, more: { reason?: string; checked?: string }, ...others: Statement[]): Entry {
  return entryOf({ statements: [sayStanding(countSalts(), { value, ...more, replaces: [] }), ...others] });
}

const CHECKED = { checked: 'Visited the floor. Saw the agreement.' };

const agreement = (value: string): Statement => ({ topic: 'agreement', value });
const report = (question: string, until: string): Statement => ({
  topic: `answer:${question}`,
  value: `yes/in-writing/${until}`,
});
const inquiry = (due: string): Statement => ({ topic: 'inquiry', value: `sent/${due}` });

const titles: [title: string, entries: Entry[]][] = [
  ['First Call: not on your list', []],
  ['First Call: Researching. No standing yet.', [entryOf({ statements: [sayStage('researching', [])] })]],
  ['First Call: Under review. Ana Ortiz, 2 Mar 2026, team list.', [said('in-review', {})]],
  [
    'First Call: Suspicious. No agreement. Ana Ortiz, 2 Mar 2026, team list.',
    [said('suspicious', { reason: 'No agreement' })],
  ],
  [
    'First Call: Verified. Visited the floor. Review due 1 Jun 2027. Ana Ortiz, 2 Mar 2026, team list.',
    [said('verified', CHECKED, sayReviewOn('2027-06-01', []))],
  ],
  [
    'First Call: Review due. Was verified. Visited the floor. Review was due 1 May 2026. Ana Ortiz, 2 Mar 2026, team list.',
    [said('verified', CHECKED, sayReviewOn('2026-05-01', []))],
  ],
  [
    'First Call: Review due. Was verified. Visited the floor. Agreement ended 31 May 2026. Ana Ortiz, 2 Mar 2026, team list.',
    [said('verified', CHECKED, sayReviewOn('2027-06-01', []), agreement('signed/2026-05-31'))],
  ],
  [
    'First Call: Verified. Visited the floor. Review due 1 Jun 2027. Ana Ortiz, 2 Mar 2026, team list.',
    [said('verified', CHECKED, sayReviewOn('2027-06-01', []), agreement(`signed/${TODAY}`))],
  ],
  [
    'First Call: Review due. Was verified. Visited the floor. Report ended 1 Feb 2026. Review was due 1 May 2026. Ana Ortiz, 2 Mar 2026, team list.',
    [
      said(
        'verified',
        CHECKED,
        sayReviewOn('2026-05-01', []),
        report('a', '2026-02-01'),
        report('b', '2026-03-01'),
      ),
    ],
  ],
  ['First Call: Under review. Ana Ortiz, 2 Mar 2026, team list.', [said('in-review', {}, inquiry(TODAY))]],
  [
    'First Call: Under review. Ana Ortiz, 2 Mar 2026, team list. No reply to the inquiry, due 30 Apr 2026.',
    [said('in-review', {}, inquiry('2026-05-31')), entryOf({ statements: [inquiry('2026-04-30')] })],
  ],
  [
    'First Call: Researching. No standing yet. No reply to the inquiry, due 31 May 2026.',
    [entryOf({ statements: [sayStage('researching', []), inquiry('2026-05-31')] })],
  ],
  ['First Call: not on your list', [entryOf({ by: WRITERS.mal, statements: [inquiry('2026-05-31')] })]],
  [
    'First Call: Disputed. Reviewers disagree. The more cautious view acts. Ana Ortiz, 2 Mar 2026, team list.',
    [
      said('suspicious', { reason: 'No agreement.' }),
      entryOf({ by: WRITERS.ben, statements: [{ topic: 'standing', value: 'verified' }] }),
    ],
  ],
];

test.each(titles)('the button says: %s', (title, entries) => {
  expect(formatBadgeTitle(pageOf(...entries), 'UTC', TODAY)).toBe(title);
});

test('a page that can have no vendor says so', () => {
  expect(formatBadgeTitle(undefined, 'UTC', TODAY)).toBe('First Call: nothing to check here');
});

test('the banner names the vendor as the list does, or by its key', () => {
  const flagged = said('suspicious', { reason: 'No agreement.' });
  const named = entryOf({ statements: [sayText(countSalts(), 'name', 'Acme Calls')] });
  expect(formatBanner(pageOf(flagged), 'UTC').vendor).toBe(KEY);
  expect(formatBanner(pageOf(flagged, named), 'UTC').vendor).toBe('Acme Calls');
});

test('the banner holds the first sentence of the reason, cut where it does not end', () => {
  const reason = (text: string): string =>
    formatBanner(pageOf(said('suspicious', { reason: text })), 'UTC').reason;
  expect(reason('No agreement. Asked twice.')).toBe('No agreement.');
  expect(reason('No agreement\nAsked twice.')).toBe('No agreement.');
  expect(reason('Version 2.0 of their paper says no.')).toBe('Version 2.0 of their paper says no.');
  expect(reason('x'.repeat(500))).toHaveLength(140);
});

function lookalikeOf(key: string, ...entries: Entry[]) {
  const page = decidePage(key, [key], [], PEOPLE, TODAY);
  const lookalike = page && decideLookalike(key, page.vendor, foldVendors(entries, PEOPLE), TODAY);
  if (!page || !lookalike) throw new Error(`${key} is no look-alike`);
  return { ...page, lookalike };
}

test('a look-alike is told with the vendor that it resembles and with what differs', () => {
  const named = entryOf({ statements: [sayText(countSalts(), 'name', 'Acme Calls')] });
  const verified = said('verified', CHECKED);
  const imitation = lookalikeOf(
    'acme-desk.example',
    entryOf({ about: 'acmedesk.example', statements: [...verified.statements, ...named.statements] }),
  );
  expect(formatBadgeTitle(imitation, 'UTC', TODAY)).toBe(
    'First Call: Lookalike. acme-desk.example resembles acmedesk.example, verified on your list as Acme Calls. A hyphen is added.',
  );
  const line = formatBanner(imitation, 'UTC');
  expect(line).toMatchObject({ standing: 'lookalike', word: 'Lookalike', source: 'A hyphen is added.' });
  expect(line.imitation?.map(({ text, differs }) => (differs ? `[${text}]` : text)).join('')).toBe(
    'This is acme[-]desk.example. Your verified vendor Acme Calls is acmedesk.example.',
  );
});

test('a weak likeness stays off the button', () => {
  const verified = entryOf({ about: 'relote.example', statements: said('verified', CHECKED).statements });
  expect(formatBadgeTitle(lookalikeOf('rexote.example', verified), 'UTC', TODAY)).toBe(
    'First Call: not on your list',
  );
});
