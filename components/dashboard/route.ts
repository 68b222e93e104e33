import { isVendorKey } from '../../lib/identity/vendor-key.ts';
import type { ShownStanding } from '../../lib/record/standing.ts';

/** A standing that the list can be narrowed to, in the order of the chips. */
export const STANDING_FILTERS = [
  'verified',
  'in-review',
  'suspicious',
  'disputed',
  'review-due',
  'unlisted',
] as const satisfies readonly ShownStanding[];

/** A view of the dashboard, as its address names it. */
export type Route =
  | { readonly view: 'vendors'; readonly standing: ShownStanding | 'all'; readonly unknown?: true }
  | { readonly view: 'vendor'; readonly key: string }
  | { readonly view: 'import' | 'people' | 'settings' };

const NO_STANDING = 'none';

/** Reads the part of the address after `#`; an address that names no view gives the list, marked `unknown`. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [view, ...rest] = path.split('/');
  if (rest.length === 0 && (view === '' || view === 'vendors')) return parseList(query);
  if (rest.length === 0 && (view === 'import' || view === 'people' || view === 'settings')) return { view };
  const key = view === 'vendor' ? decode(rest.join('/')) : undefined;
  return key !== undefined && isVendorKey(key) ? { view: 'vendor', key } : unknownRoute();
}

function parseList(query: string): Route {
  const asked = new URLSearchParams(query).get('standing');
  if (asked === null) return { view: 'vendors', standing: 'all' };
  const standing = STANDING_FILTERS.find((known) => filterName(known) === asked);
  return standing ? { view: 'vendors', standing } : unknownRoute();
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
function filterName(standing: ShownStanding): string {
  return standing === 'unlisted' ? NO_STANDING : standing;
}

/** The address of a view, from `#` on. */
export function formatRoute(route: Route): string {
  if (route.view === 'vendor') return `#/vendor/${encodeURIComponent(route.key)}`;
  if (route.view !== 'vendors') return `#/${route.view}`;
  return route.standing === 'all' ? '#/vendors' : `#/vendors?standing=${filterName(route.standing)}`;
}
