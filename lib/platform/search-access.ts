import { SEARCH_SITES, type SearchSite } from '../page/search-engine.ts';
import { hasPageAccess } from './access.ts';
import { extension } from './extension.ts';

const ALL_SITES = { origins: SEARCH_SITES.map(({ origin }) => origin) };

/** The search engines whose pages the browser lets First Call see. */
export async function findSearchAccess(): Promise<SearchSite[]> {
  const granted = await Promise.all(
    SEARCH_SITES.map(({ origin }) => extension.permissions.contains({ origins: [origin] })),
  );
  return SEARCH_SITES.filter((_, n) => granted[n]);
}

/** Asks for these hosts and no other; must be called in the handler of a click. False when the reviewer refuses. */
export function requestSearchAccess(): Promise<boolean> {
  return extension.permissions.request(ALL_SITES);
}

/** Gives them back, unless they are part of the access to all pages, which checking as you browse goes on needing. */
export async function dropSearchAccess(): Promise<void> {
  if (!(await hasPageAccess())) await extension.permissions.remove(ALL_SITES);
}
