import { isAboutDistinct } from '../record/distinct.ts';
import type { Entry } from '../record/entry.ts';
import { foldVendor, liveViews, type Vendor } from '../record/fold.ts';
import type { People } from '../record/people.ts';
import { decideStanding, type ShownStanding, type StandingDecision } from '../record/standing.ts';
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
}

/** What badge and banner show of a page. */
export type PageShown = ShownStanding | 'lookalike';

/** The standing, or that the address imitates another's; a weak likeness stays in the panel. */
export function shownOf({ standing, lookalike }: PageDecision): PageShown {
  return lookalike?.likeness.strength === 'strong' ? 'lookalike' : standing.shown;
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
): PageDecision | undefined {
  const keys = [...new Set([...(todaysKey === undefined ? [] : [todaysKey]), ...candidates])];
  const decisions = keys.map((key): PageDecision => {
    const vendor = foldVendor(key, entries, people);
    return { key, vendor, standing: decideStanding(vendor, key, today), listed: isListed(vendor) };
  });
  const eligible = decisions.filter(
    ({ key, standing }) => key === todaysKey || !restsOnVerified(standing.shown),
  );
  return eligible.sort(
    (a, b) => CAUTION.indexOf(a.standing.shown) - CAUTION.indexOf(b.standing.shown) || byListed(a, b),
  )[0];
}

function restsOnVerified(shown: ShownStanding): boolean {
  return shown === 'verified' || shown === 'review-due' || shown === 'unlisted';
}

function byListed(a: PageDecision, b: PageDecision): number {
  return Number(b.listed) - Number(a.listed);
}

/**
 * Whether a known person says anything about the vendor now; withdrawn and replaced statements do not count, nor what
 * only keeps it apart from another.
 */
export function isListed(vendor: Vendor): boolean {
  const topics = new Set(
    vendor.views.flatMap(({ statement }) => (isAboutDistinct(statement) ? [] : [statement.topic])),
  );
  return [...topics].some((topic) => topic !== 'redacts' && liveViews(vendor, topic).length > 0);
}

/** What a page is told about by the banner. */
export function wantsBanner(shown: PageShown): boolean {
  return shown === 'suspicious' || shown === 'disputed' || shown === 'review-due' || shown === 'lookalike';
}

/** A short text that stays the same while a warning does: for “hide until something changes”. */
export function warningMark(page: PageDecision): string {
  const { standing, lookalike } = page;
  if (lookalike && shownOf(page) === 'lookalike') return `lookalike ${lookalike.key}`;
  return [standing.shown, ...standing.verdict.live.map((view) => view.name).sort()].join(' ');
}
