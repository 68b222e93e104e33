/** How the result pages of one search engine are built; modelled pages with their dates are in test/fixtures/search. */
export interface SearchEngine {
  /** Its own pages among links: a tab for pictures, the next page, an address hidden in a redirect. */
  readonly isOwnHost: (host: string) => boolean;
  /** The headings of results. */
  readonly titles: string;
  /** What holds one result; the innermost one counts. */
  readonly result: string;
  /** The link of a result whose heading has none. */
  readonly otherLink?: string;
  /** Advertisements: what they show as their address is what the advertiser wrote. */
  readonly ads: string;
  /** The address as it is shown, for a link that does not tell where it leads. */
  readonly shownAddress: string;
}

/*
 * Google renames its classes; the heading inside the link has stayed for as long as anybody has written about it. The
 * classes named here keep a second mark off a result's own sub-links, and without them the marks would still come.
 */
const GOOGLE: SearchEngine = {
  isOwnHost: (host) => host === 'www.google.com',
  titles: 'a h3, a [role="heading"][aria-level="3"]',
  result: '[data-rpos], .g, .MjjYud, .Gx5Zad',
  ads: '#tads, #tadsb, #bottomads, [data-text-ad]',
  shownAddress: 'cite, .ob9lvb',
};

const BING: SearchEngine = {
  isOwnHost: (host) => host === 'www.bing.com' || host === 'bing.com',
  titles: '.b_algo h2',
  result: '.b_algo',
  otherLink: 'a.tilk',
  ads: '.b_ad',
  shownAddress: 'cite',
};

/** With script (`article`) and without (`.result`). */
const DUCKDUCKGO: SearchEngine = {
  isOwnHost: (host) => host === 'duckduckgo.com' || host.endsWith('.duckduckgo.com'),
  titles: 'article[data-testid="result"] h2, .result .result__title',
  result: 'article, .result',
  ads: '[data-testid="ad"], [data-layout="ad"], .result--ad',
  shownAddress: '[data-testid="result-extras-url-link"], .result__url',
};

interface SearchPage {
  readonly engine: SearchEngine;
  readonly host: string;
  /** Match pattern of the pages with results, as the browser takes it. */
  readonly pattern: string;
  isPath(path: string, query: URLSearchParams): boolean;
}

/** Every page on which marks may stand. Google sends the visitors of its country domains to google.com. */
const SEARCH_PAGES: readonly SearchPage[] = [
  {
    engine: GOOGLE,
    host: 'www.google.com',
    pattern: 'https://www.google.com/search*',
    isPath: (path) => path === '/search',
  },
  {
    engine: BING,
    host: 'www.bing.com',
    pattern: 'https://www.bing.com/search*',
    isPath: (path) => path === '/search',
  },
  {
    engine: DUCKDUCKGO,
    host: 'duckduckgo.com',
    pattern: 'https://duckduckgo.com/*q=*',
    isPath: (path, query) => (path === '/' || path === '/html/') && query.has('q'),
  },
  {
    engine: DUCKDUCKGO,
    host: 'html.duckduckgo.com',
    pattern: 'https://html.duckduckgo.com/html*', // its own form sends the question unseen, so no query tells
    isPath: (path) => path === '/html' || path === '/html/',
  },
];

/** A host whose result pages may be marked. */
export interface SearchSite {
  readonly host: string;
  /** Match pattern of the host: what the browser is asked to give access to. */
  readonly origin: string;
  /** Match pattern of its pages with results. */
  readonly pattern: string;
}

export const SEARCH_SITES: readonly SearchSite[] = SEARCH_PAGES.map(({ host, pattern }) => ({
  host,
  origin: `https://${host}/*`,
  pattern,
}));

/** The search engine whose results stand at an address; undefined for every other page. */
export function findSearchEngine(address: string): SearchEngine | undefined {
  const url = URL.parse(address);
  if (url?.protocol !== 'https:') return undefined;
  return SEARCH_PAGES.find(({ host, isPath }) => host === url.host && isPath(url.pathname, url.searchParams))
    ?.engine;
}
