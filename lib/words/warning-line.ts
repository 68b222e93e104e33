import { type Advice, isWarning } from '../findings/advice.ts';
import { type PageDecision, type PageShown, shownOf } from '../findings/decide-page.ts';
import { findNameFor } from '../findings/find-name-for.ts';
import { findListedName, findText } from '../record/body-text.ts';
import { findDueDates, isPast } from '../record/due-date.ts';
import type { Said } from '../record/said.ts';
import { liveStages, type StandingDecision } from '../record/standing.ts';
import { ADVISORY_LIST, formatAdvice, formatAdvisedReason } from './advice-words.ts';
import { firstSentence } from './first-sentence.ts';
import { formatCalendarDate, formatDay } from './format-date.ts';
import { formatLapse } from './lapse-words.ts';
import {
  type BannerPiece,
  formatDifferences,
  formatImitation,
  formatResemblance,
  LOOKALIKE,
} from './lookalike-words.ts';
import {
  ADVISED,
  formatBeside,
  NO_STANDING,
  STAGE_WORDS,
  STANDING_WORDS,
  STRANGER,
  TEAM_LIST,
} from './standing-words.ts';

/** What a banner says, all words in place: the page's script only draws it. */
export interface BannerLine {
  readonly standing: PageShown;
  readonly word: string;
  readonly vendor: string;
  /** First sentence of the reason, or what the standing means. */
  readonly reason: string;
  /** Of a look-alike, in place of vendor and reason: a sentence with both addresses and where they differ. */
  readonly imitation?: readonly BannerPiece[];
  /** Who, when, and which list; of a look-alike, wherein it differs. */
  readonly source: string;
  readonly details: string;
  readonly hide: string;
}

/** The banner for a page whose standing wants one. */
export function formatBanner(page: PageDecision, timeZone: string): BannerLine {
  const { standing, lookalike, advised } = page;
  const [advice] = advised;
  const acts = { details: 'Details', hide: 'Hide on this tab' };
  if (lookalike && shownOf(page) === 'lookalike')
    return {
      standing: 'lookalike',
      word: LOOKALIKE,
      vendor: findNameFor(lookalike.vendor, lookalike.key) ?? lookalike.key,
      reason: formatResemblance(lookalike),
      imitation: formatImitation(lookalike),
      source: formatDifferences(lookalike.likeness.differences),
      ...acts,
    };
  if (advice && shownOf(page) === 'advised')
    return {
      standing: 'advised',
      word: ADVISED,
      vendor: findListedName(page.vendor) ?? advice.vendorName ?? page.key,
      reason: formatAdvised(advice),
      source: formatAdvisedSource(advice, timeZone),
      ...acts,
    };
  return {
    standing: standing.shown,
    word: STANDING_WORDS[standing.shown],
    vendor: findListedName(page.vendor) ?? page.key,
    reason: formatReason(page),
    source: formatSource(page, timeZone),
    ...acts,
  };
}

/**
 * The toolbar title of a checked page, in a few sentences.
 *
 * @param today calendar date of the reviewer, `YYYY-MM-DD`
 */
export function formatBadgeTitle(page: PageDecision | undefined, timeZone: string, today: string): string {
  if (!page) return 'First Call: nothing to check here';
  const { shown } = page.standing;
  if (page.lookalike && shownOf(page) === 'lookalike')
    return `First Call: ${LOOKALIKE}. ${formatResemblance(page.lookalike)}`;
  const advice = page.advised.find(isWarning);
  if (shown === 'unlisted' && !page.listed && !advice) return 'First Call: not on your list';
  const said = shown === 'unlisted' ? formatStages(page) : formatStanding(page, timeZone);
  return [
    'First Call:',
    ...(advice && shownOf(page) === 'advised'
      ? [`${ADVISED}.`, formatAdvised(advice), `${formatAdvisedSource(advice, timeZone)}.`]
      : [said, ...(advice ? [`${formatAdvice(advice)}.`] : [])]),
    ...formatNoReply(page, today),
  ]
    .filter(Boolean)
    .join(' ');
}

function formatStages({ vendor }: PageDecision): string {
  const stages = liveStages(vendor).map((stage) => STAGE_WORDS[stage]);
  return `${[...stages, NO_STANDING].join('. ')}.`;
}

function formatStanding(page: PageDecision, timeZone: string): string {
  const { shown } = page.standing;
  const word = `${[STANDING_WORDS[shown], formatBeside(page.standing)].filter(Boolean).join(', ')}.`;
  return [word, formatReason(page), `${formatSource(page, timeZone)}.`].filter(Boolean).join(' ');
}

/** The inquiry that has waited longest for its reply, once the date it was asked for has passed. */
function formatNoReply({ vendor }: PageDecision, today: string): string[] {
  const late = findDueDates(vendor).find((due) => due.kind === 'inquiry' && isPast(due, today));
  return late ? [formatLapse(late)] : [];
}

/** The reason in a sentence; for `verified` what was checked, and when it is to be looked at again. */
function formatReason(page: PageDecision): string {
  const { shown, acting } = page.standing;
  if (shown === 'disputed') return 'Reviewers disagree. The more cautious view acts.';
  const why = acting && (findText(acting, 'reason') ?? findText(acting, 'checked'));
  const parts = [
    shown === 'review-due' ? 'Was verified.' : '',
    why === undefined ? '' : firstSentence(why),
    formatReview(page.standing),
  ];
  return parts.filter(Boolean).join(' ');
}

/** What a verification rests on: until when, or what of it has lapsed, the first of each kind. */
function formatReview({ shown, reviewOn, lapses }: StandingDecision): string {
  if (shown === 'verified' && reviewOn !== undefined) return `Review due ${formatCalendarDate(reviewOn)}.`;
  if (shown !== 'review-due') return '';
  const firsts = lapses.filter(({ kind }, n) => lapses.findIndex((other) => other.kind === kind) === n);
  return firsts.map(formatLapse).join(' ');
}

function formatSource(page: PageDecision, timeZone: string): string {
  const { acting } = page.standing;
  return acting ? `${formatWho(acting, timeZone)}, ${TEAM_LIST.toLowerCase()}` : TEAM_LIST;
}

/** What another list says, and why. */
function formatAdvised(advice: Advice): string {
  return [`${formatAdvice(advice)}.`, formatAdvisedReason(advice)].filter(Boolean).join(' ');
}

/** Who wrote it in that list, which is named beside it. */
function formatAdvisedSource(advice: Advice, timeZone: string): string {
  return `${formatWho(advice.views[0], timeZone)}, ${ADVISORY_LIST}`;
}

/** Who said something, and when. */
export function formatWho(view: Said, timeZone: string): string {
  return `${view.person?.name ?? STRANGER}, ${formatDay(view.entry.at, timeZone)}`;
}
