import { PAGE_CAPS } from './page-caps.ts';
import { findAll, readAttribute, readText } from './read-elements.ts';
import type { SearchEngine } from './search-engine.ts';
import { unwrapRedirect } from './unwrap-redirect.ts';

/** One result of a search page. */
export interface SearchResult {
  /** Its heading: a mark stands at the end of it. */
  readonly title: Element;
  /** Where the result leads, without fragment. */
  readonly address: string;
}

/** More results than anybody scrolls through; what lies beyond is not marked. */
export const MOST_RESULTS = 1_000;

/** How many addresses the marks of a search page may ask about at once. */
export const MOST_ADDRESSES = 100;

/** `https://www.acme.example › contact`, or without the scheme; not `4.8K+ followers`, which stands there too. */
const SHOWN_HOST = /^(?:https?:\/\/)?([^\s/›?#@:]+\.(?:xn--[a-z\d-]+|\p{L}{2,}))(?=$|[\s/›?#])/iu;

/**
 * Reads the results of a search page: links that lead to other sites, each site once for a result. Advertisements are
 * left out, since the address that one shows need not be where it leads, and a mark beside it would vouch for that.
 *
 * @param address of the page itself
 */
export function readSearchResults(document: Document, address: string, engine: SearchEngine): SearchResult[] {
  const sitesOf = new Map<Element, Set<string>>();
  return findAll(document, engine.titles, MOST_RESULTS).flatMap((title) => {
    if (title.closest(engine.ads) !== null) return [];
    const result = title.closest(engine.result) ?? title;
    const url = readTarget(title, result, address, engine);
    if (url === undefined || url.href.length > PAGE_CAPS.address) return [];
    const sites = sitesOf.get(result) ?? new Set();
    sitesOf.set(result, sites);
    if (sites.has(url.host)) return [];
    sites.add(url.host);
    return [{ title, address: url.href }];
  });
}

function readTarget(title: Element, result: Element, address: string, engine: SearchEngine): URL | undefined {
  const link = findLink(title, result, engine);
  const url = link && URL.parse(readAttribute(link, 'href'), address);
  if (!url) return undefined;
  const target = unwrapRedirect(url);
  if (!/^https?:$/.test(target.protocol)) return undefined;
  target.hash = '';
  if (!engine.isOwnHost(target.host)) return target;
  return isSealed(target) ? readShownHost(link, result, engine) : undefined;
}

function findLink(title: Element, result: Element, { otherLink }: SearchEngine): Element | null {
  const link = title.closest('a[href]') ?? title.querySelector('a[href]');
  return link ?? (otherLink === undefined ? null : result.querySelector(otherLink));
}

/** Whether an engine's own link leads out without telling where. */
function isSealed({ pathname }: URL): boolean {
  return pathname === '/goto' || pathname === '/url' || pathname === '/ck/a';
}

/**
 * The site as the engine shows it beside a link that does not tell. Only its host: what follows is the name of a page
 * as often as its path, and a wrong path on a shared host would be somebody else's mark.
 */
function readShownHost(link: Element, result: Element, { shownAddress }: SearchEngine): URL | undefined {
  const shown = link.querySelector(shownAddress) ?? result.querySelector(shownAddress);
  const [, host] = (shown && SHOWN_HOST.exec(readText(shown).trim())) ?? [];
  return (host === undefined ? null : URL.parse(`https://${host}/`)) ?? undefined;
}
