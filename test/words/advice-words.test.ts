import { expect, test } from 'vitest';
import { findOnPage } from '../../lib/findings/find-on-page.ts';
import { sayText } from '../../lib/record/say.ts';
import { formatFinding } from '../../lib/words/finding-words.ts';
import { formatMark } from '../../lib/words/marks-words.ts';
import { formatBadgeTitle, formatBanner } from '../../lib/words/warning-line.ts';
import { advisedPage, historyOf, says, TODAY } from '../findings/advised.ts';
import { countSalts, entryOf, WRITERS } from '../record/writers.ts';

const warned = says('suspicious');
const named = entryOf({ by: WRITERS.mal, statements: [sayText(countSalts(), 'name', 'Acme Calls')] });

test('the button says which list warns, why, who wrote it there and when', () => {
  const page = advisedPage([], [historyOf([warned])]);
  expect(formatBadgeTitle(page, 'UTC', TODAY)).toBe(
    'First Call: Another list warns. West Campus says: suspicious. Rude on the phone. Malin Berg, 2 Mar 2026, advisory list.',
  );
});

test('beside our own standing it adds in a few words what another list warns of, and no more', () => {
  const ours = says('in-review', WRITERS.cleo);
  const title = (list: Parameters<typeof historyOf>[0]) =>
    formatBadgeTitle(advisedPage([ours], [historyOf(list)]), 'UTC', TODAY);
  const own = title([]);
  expect(title([warned])).toBe(`${own} West Campus says: suspicious.`);
  expect(title([says('in-review')])).toBe(own);
  expect(title([says('verified')])).toBe(own);
});

test('a page about which a list only says that a review goes on is on no list of ours', () => {
  const page = advisedPage([], [historyOf([says('in-review')])]);
  expect(formatBadgeTitle(page, 'UTC', TODAY)).toBe('First Call: not on your list');
});

test('the banner names the vendor as that list does, and the list', () => {
  const line = formatBanner(advisedPage([], [historyOf([warned, named])]), 'UTC');
  expect(line).toMatchObject({
    standing: 'advised',
    word: 'Another list warns',
    vendor: 'Acme Calls',
    reason: 'West Campus says: suspicious. Rude on the phone.',
    source: 'Malin Berg, 2 Mar 2026, advisory list',
  });
});

test('the finding has the whole reason, and says when the list was loaded and what it leaves alone', () => {
  const [finding] = findOnPage(advisedPage([], [historyOf([warned])]), undefined);
  expect(finding && formatFinding(finding.reason, 'UTC')).toEqual({
    kind: 'Advisory list, loaded 1 Apr 2026',
    title: 'West Campus says: suspicious',
    why: '“Rude on the phone. Twice.” Malin Berg (as that list names its writer), 2 Mar 2026. It changes nothing on your list.',
  });
  const known = advisedPage([], [historyOf([says('suspicious', WRITERS.ben), says('verified')])]);
  const [disputed] = findOnPage(known, undefined);
  expect(disputed && formatFinding(disputed.reason, 'UTC')).toMatchObject({
    title: 'West Campus says: disputed',
    why: 'Its writers disagree; this is the more cautious view. “Rude on the phone. Twice.” Ben Adeyemi, 2 Mar 2026. It changes nothing on your list.',
  });
});

test('a mark says that it is another list', () => {
  expect(formatMark('advised')).toBe('First Call: another list warns');
});
