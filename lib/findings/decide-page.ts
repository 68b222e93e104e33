import { isApproval, type StandingRule } from '../record/approval.ts';
import { isAboutDistinct } from '../record/distinct.ts';
import type { Entry } from '../record/entry.ts';
import { foldVendor, liveViews, type Vendor } from '../record/fold.ts';
import type { People } from '../record/people.ts';
import { decideStanding, type ShownStanding, type StandingDecision } from '../record/standing.ts';
import { type Advice, isWarning } from './advice.ts';
import type { Lookalike } from './decide-lookalike.ts';

/** What the record says about a page: the vendor, and how its standing acts on this address. */
export interface PageDecision {
  /** The key that answers for the page: today's key of the address, or an older one that holds a warning. */
  readonly key: string;
  readonly vendor: Vendor;
  readonly standing: StandingDecision;
  /** Whether any known person has said anything about the vendor. */
  readonly listed: boolean;
  /** The verified vendor of ours whose address this one can be taken for, where the page is on no list. */
  readonly lookalike?: Lookalike;
  /** What advisory lists say, the most cautious first; none until they have been asked. */
  readonly advised: readonly Advice[];
}

/** What badge and banner show of a page. */
export type PageShown = ShownStanding | 'lookalike' | 'advised';

/**
 * The standing, or that the address imitates another's, or that an advisory list warns of it; a weak likeness stays in the
 * panel, and so does advice wherever our own list has a view.
 */
export function shownOf({ standing, lookalike, advised }: PageDecision): PageShown {
  if (lookalike?.likeness.strength === 'strong') return 'lookalike';
  return standing.shown === 'unlisted' && advised.some(isWarning) ? 'advised' : standing.shown;
}

/** Most cautious first. */
const CAUTION: readonly ShownStanding[] = [
  'disputed',
  'suspicious',
  'review-due',
  'in-review',
  'verified',
  'unlisted',
];

/**
 * Decides what a page shows, from the histories of its candidate keys (every host suffix and path prefix that is on the
 * list). `verified` acts only through today's key of the address; warnings act through any of them, so that an update of
 * the suffix list cannot hide one.
 *
 * @param todaysKey what `vendorKeyOf` gives for the address now; undefined where it gives none
 * @param candidates keys of the address that the record holds, most specific first
 * @param today calendar date, `YYYY-MM-DD`
 */
export function decidePage(
  todaysKey: string | undefined,
  candidates: readonly string[],
  entries: readonly Entry[],
  people: People,
  today: string,
  rule?: StandingRule,
): PageDecision | undefined {
  const keys = [...new Set([...(todaysKey === undefined ? [] : [todaysKey]), ...candidates])];
  const decisions = keys.map((key): PageDecision => {
    const vendor = foldVendor(key, entries, people);
    const standing = decideStanding(vendor, key, today, rule);
    return { key, vendor, standing, listed: isListed(vendor), advised: [] };
  });
  const eligible = decisions.filter(({ key, standing }) => key === todaysKey || !restsOnVerified(standing));
  return eligible.sort(
    (a, b) => CAUTION.indexOf(a.standing.shown) - CAUTION.indexOf(b.standing.shown) || byListed(a, b),
  )[0];
}

function restsOnVerified({ shown, awaitingApproval }: StandingDecision): boolean {
  return awaitingApproval || shown === 'verified' || shown === 'review-due' || shown === 'unlisted';
}

function byListed(a: PageDecision, b: PageDecision): number {
  return Number(b.listed) - Number(a.listed);
}

/**
 * Whether a known person says anything about the vendor now; withdrawn and replaced statements do not count, nor what
 * only keeps it apart from another or only approves what somebody said.
 */
export function isListed(vendor: Vendor): boolean {
  const topics = new Set(
    vendor.views.flatMap(({ statement }) =>
      isAboutDistinct(statement) || isApproval(statement) ? [] : [statement.topic],
    ),
  );
  return [...topics].some((topic) => topic !== 'redacts' && liveViews(vendor, topic).length > 0);
}

const WARNINGS: readonly PageShown[] = ['suspicious', 'disputed', 'review-due', 'lookalike', 'advised'];

/** What a page is told about by the banner. */
export function wantsBanner(shown: PageShown): boolean {
  return WARNINGS.includes(shown);
}

/** A short text that stays the same while a warning does: for “hide until something changes”. */
export function warningMark(page: PageDecision): string {
  const { standing, lookalike, advised } = page;
  const shown = shownOf(page);
  if (lookalike && shown === 'lookalike') return `lookalike ${lookalike.key}`;
  if (shown === 'advised') return ['advised', ...advised.filter(isWarning).flatMap(namesIn).sort()].join(' ');
  return [standing.shown, ...standing.verdict.live.map((view) => view.name).sort()].join(' ');
}

function namesIn({ list, views }: Advice): string[] {
  return views.map(({ name }) => `${list.id}/${name}`);
}
