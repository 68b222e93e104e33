import type { ShownStanding } from '../../lib/record/standing.ts';
import type { Stage } from '../../lib/record/topics.ts';
import { type ListedVendor, plainText, titleOf } from './listed-vendor.ts';
import type { StandingFilter } from './route.ts';

/** What the list can be sorted by, in the order of the menu. */
export const SORT_KEYS = ['standing', 'name', 'ready', 'changed', 'due'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

/** What the reviewer asks the list for. */
export interface ListQuery {
  readonly search: string;
  readonly standing: StandingFilter | 'all';
  readonly stage: Stage | 'all';
  readonly sort: SortKey;
  /** Against the sort key's own first direction. */
  readonly reversed: boolean;
}

/** The rows a query finds, and how many each standing would find with the rest of the query unchanged. */
export interface FoundVendors {
  readonly rows: readonly ListedVendor[];
  readonly counts: ReadonlyMap<StandingFilter | 'all', number>;
}

/**
 * Finds, counts and sorts, fast enough for every key stroke at 10,000 vendors.
 *
 * @param vendors in order by name (`orderByName`): collating names at each key stroke would take longer than all the rest
 */
export function findVendors(vendors: readonly ListedVendor[], query: ListQuery): FoundVendors {
  const terms = plainText(query.search).split(/\s+/u).filter(Boolean).map(searchTerm);
  const matching = vendors.filter(
    ({ searched, stages }) =>
      (query.stage === 'all' || stages.includes(query.stage)) && terms.every((finds) => finds(searched)),
  );
  const counts = new Map<StandingFilter | 'all', number>([['all', matching.length]]);
  for (const vendor of matching)
    for (const filter of filtersOf(vendor)) counts.set(filter, (counts.get(filter) ?? 0) + 1);
  const { standing } = query;
  const rows =
    standing === 'all' ? matching : matching.filter((vendor) => filtersOf(vendor).includes(standing));
  return { rows: sortVendors(rows, query), counts };
}

/** What awaits approval is under review as well. */
function filtersOf({ shown, awaitingApproval }: ListedVendor): StandingFilter[] {
  return awaitingApproval ? [shown, 'awaiting-approval'] : [shown];
}

/** A term of digits finds phones however they are written: `918-555` finds `+19185550142`. */
function searchTerm(term: string): (searched: string) => boolean {
  const digits = /^[\d+().-]{3,}$/.test(term) ? term.replaceAll(/\D/g, '') : '';
  return (searched) => searched.includes(term) || (digits.length >= 3 && searched.includes(digits));
}

/** Most cautious first; what nobody has judged comes last. */
const CAUTION: readonly ShownStanding[] = [
  'suspicious',
  'disputed',
  'review-due',
  'in-review',
  'verified',
  'unlisted',
];

const COLLATOR = new Intl.Collator('en', { numeric: true });

/** Ready first; what has lapsed was ready once. */
const READY_ORDER = ['ready', 'lapsed', 'not-ready'] as const;

/** Beyond every date, so that what has none comes last. */
const NEVER = '9999';

function compare(sort: SortKey, a: ListedVendor, b: ListedVendor): number {
  switch (sort) {
    case 'standing':
      return CAUTION.indexOf(a.shown) - CAUTION.indexOf(b.shown);
    case 'changed':
      return compareText(b.changed.at, a.changed.at);
    case 'due':
      return compareText(a.due[0]?.on ?? NEVER, b.due[0]?.on ?? NEVER);
    case 'ready':
      return (
        READY_ORDER.indexOf(a.readiness.state) - READY_ORDER.indexOf(b.readiness.state) ||
        a.readiness.open - b.readiness.open
      );
    case 'name':
      return 0;
  }
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Sorts a whole list by name; the results keep that order within every other. */
export function orderByName(vendors: readonly ListedVendor[]): ListedVendor[] {
  return [...vendors].sort((a, b) => COLLATOR.compare(titleOf(a), titleOf(b)) || compareText(a.key, b.key));
}

function sortVendors(rows: readonly ListedVendor[], { sort, reversed }: ListQuery): ListedVendor[] {
  const direction = reversed ? -1 : 1;
  if (sort === 'name') return reversed ? rows.toReversed() : [...rows];
  return [...rows].sort((a, b) => direction * compare(sort, a, b));
}
