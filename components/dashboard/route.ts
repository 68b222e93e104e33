import { isVendorKey } from '../../lib/identity/vendor-key.ts';
import type { ShownStanding } from '../../lib/record/standing.ts';
import { type ChecklistPlace, parseChecklistPlace } from '../vendor/record-place.ts';

/**
 * What the list can be narrowed to, in the order of the chips: a standing, or those under review that one reviewer has
 * verified already.
 */
export const STANDING_FILTERS = [
  'verified',
  'in-review',
  'awaiting-approval',
  'suspicious',
  'disputed',
  'review-due',
  'unlisted',
] as const satisfies readonly (ShownStanding | 'awaiting-approval')[];
export type StandingFilter = (typeof STANDING_FILTERS)[number];

/** A view of the dashboard, as its address names it. */
export type Route =
  | { readonly view: 'vendors'; readonly standing: StandingFilter | 'all'; readonly unknown?: true }
  /** `at`: a place in its checklist. */
  | { readonly view: 'vendor'; readonly key: string; readonly at?: ChecklistPlace }
  /** `subscribe`: an address to fill in, from a link to subscribe to a list. */
  | { readonly view: 'lists'; readonly subscribe?: string }
  | { readonly view: OtherView };

/** Views that need no more than their name. */
const OTHER_VIEWS = [
  'disputes',
  'due',
  'import',
  'registers',
  'questions',
  'people',
  'settings',
  'verify',
] as const;
type OtherView = (typeof OTHER_VIEWS)[number];

const NO_STANDING = 'none';

/** Reads the part of the address after `#`; an address that names no view gives the list, marked `unknown`. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [view, ...rest] = path.split('/');
  if (rest.length === 0 && (view === '' || view === 'vendors')) return parseList(query);
  if (rest.length === 0 && view === 'lists') return parseLists(query);
  const other = OTHER_VIEWS.find((each) => each === view);
  if (rest.length === 0 && other) return { view: other };
  const key = view === 'vendor' ? decode(rest.join('/')) : undefined;
  if (key === undefined || !isVendorKey(key)) return unknownRoute();
  const at = parseChecklistPlace(new URLSearchParams(query).get('at'));
  return { view: 'vendor', key, ...(at ? { at } : {}) };
}

function parseList(query: string): Route {
  const asked = new URLSearchParams(query).get('standing');
  if (asked === null) return { view: 'vendors', standing: 'all' };
  const standing = STANDING_FILTERS.find((known) => filterName(known) === asked);
  return standing ? { view: 'vendors', standing } : unknownRoute();
}

function parseLists(query: string): Route {
  const subscribe = new URLSearchParams(query).get('subscribe');
  return { view: 'lists', ...(subscribe ? { subscribe } : {}) };
}

function unknownRoute(): Route {
  return { view: 'vendors', standing: 'all', unknown: true };
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

/** `unlisted` is a word about pages; in the list it is a vendor without a standing. */
function filterName(standing: StandingFilter): string {
  return standing === 'unlisted' ? NO_STANDING : standing;
}

/** The address of a view, from `#` on. */
export function formatRoute(route: Route): string {
  if (route.view === 'vendor')
    return `#/vendor/${encodeURIComponent(route.key)}${route.at ? `?at=${route.at}` : ''}`;
  if (route.view === 'lists' && route.subscribe !== undefined)
    return `#/lists?subscribe=${encodeURIComponent(route.subscribe)}`;
  if (route.view !== 'vendors') return `#/${route.view}`;
  return route.standing === 'all' ? '#/vendors' : `#/vendors?standing=${filterName(route.standing)}`;
}
