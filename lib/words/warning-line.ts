import type { PageDecision } from '../findings/decide-page.ts';
import { findListedName, findText } from '../record/body-text.ts';
import type { Said } from '../record/said.ts';
import { liveStages, type ShownStanding } from '../record/standing.ts';
import { firstSentence } from './first-sentence.ts';
import { formatCalendarDate, formatDay } from './format-date.ts';
import { NO_STANDING, STAGE_WORDS, STANDING_WORDS, STRANGER, TEAM_LIST } from './standing-words.ts';

/** What a banner says, all words in place: the page's script only draws it. */
export interface BannerLine {
  readonly standing: ShownStanding;
  readonly word: string;
  readonly vendor: string;
  /** First sentence of the reason, or what the standing means. */
  readonly reason: string;
  /** Who, when, and which list. */
  readonly source: string;
  readonly details: string;
  readonly hide: string;
}

/** The banner for a page whose standing wants one. */
export function formatBanner(page: PageDecision, timeZone: string): BannerLine {
  const { shown } = page.standing;
  return {
    standing: shown,
    word: STANDING_WORDS[shown],
    vendor: findListedName(page.vendor) ?? page.key,
    reason: formatReason(page),
    source: formatSource(page, timeZone),
    details: 'Details',
    hide: 'Hide on this tab',
  };
}

/** The toolbar title of a checked page, in one or two sentences. */
export function formatBadgeTitle(page: PageDecision | undefined, timeZone: string): string {
  if (!page) return 'First Call: nothing to check here';
  if (page.standing.shown === 'unlisted') {
    if (!page.listed) return 'First Call: not on your list';
    const stages = liveStages(page.vendor).map((stage) => STAGE_WORDS[stage]);
    return ['First Call', [...stages, NO_STANDING].join('. ')].join(': ');
  }
  const word = `First Call: ${STANDING_WORDS[page.standing.shown]}.`;
  return [word, formatReason(page), `${formatSource(page, timeZone)}.`].filter(Boolean).join(' ');
}

/** The reason in a sentence; for `verified` what was checked, and when it is to be looked at again. */
function formatReason(page: PageDecision): string {
  const { shown, acting, reviewOn } = page.standing;
  if (shown === 'disputed') return 'Reviewers disagree. The more cautious view acts.';
  const why = acting && (findText(acting, 'reason') ?? findText(acting, 'checked'));
  const parts = [
    shown === 'review-due' ? 'Was verified.' : '',
    why === undefined ? '' : firstSentence(why),
    formatReview(shown, reviewOn),
  ];
  return parts.filter(Boolean).join(' ');
}

function formatReview(shown: ShownStanding, reviewOn: string | undefined): string {
  if (reviewOn === undefined) return '';
  if (shown === 'review-due') return `Review was due ${formatCalendarDate(reviewOn)}.`;
  return shown === 'verified' ? `Review due ${formatCalendarDate(reviewOn)}.` : '';
}

function formatSource(page: PageDecision, timeZone: string): string {
  const { acting } = page.standing;
  return acting ? `${formatWho(acting, timeZone)}, ${TEAM_LIST.toLowerCase()}` : TEAM_LIST;
}

/** Who said something, and when. */
export function formatWho(view: Said, timeZone: string): string {
  return `${view.person?.name ?? STRANGER}, ${formatDay(view.entry.at, timeZone)}`;
}
