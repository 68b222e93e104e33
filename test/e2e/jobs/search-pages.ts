import { readFileSync } from 'node:fs';
import type { Workplace } from './workplace.ts';

export interface SearchPage {
  readonly address: string;
  /** Where the practice sites serve it from. */
  readonly place: string;
  readonly fixture: string;
  /** What is marked with what, by the start of the title. */
  readonly marks: Readonly<Record<string, string>>;
}

export const STANDINGS = {
  verified: 'Harborline Medical Answering',
  disputed: 'Northbell Answering',
  'review due': 'ClearCall Health Answering',
  'under review': 'Strict Contact Center',
  suspicious: 'Brightline Contact Solutions',
};

export const GOOGLE: SearchPage = {
  address: 'https://www.google.com/search?q=answering',
  place: 'www.google.com/search.html',
  fixture: 'google-2026-11-24',
  marks: STANDINGS,
};
export const OTHER_ENGINES: readonly SearchPage[] = [
  {
    address: 'https://www.bing.com/search?q=answering',
    place: 'www.bing.com/search.html',
    fixture: 'bing-2026-11-24',
    marks: STANDINGS,
  },
  {
    address: 'https://duckduckgo.com/?t=h_&q=answering',
    place: 'duckduckgo.com/index.html',
    fixture: 'duckduckgo-2026-11-24',
    marks: STANDINGS,
  },
  {
    address: 'https://html.duckduckgo.com/html/',
    place: 'html.duckduckgo.com/html/index.html',
    fixture: 'duckduckgo-html-2026-11-24',
    marks: {
      verified: STANDINGS.verified,
      disputed: STANDINGS.disputed,
      'under review': STANDINGS['under review'],
    },
  },
];

/** As strict as a search engine's own: no style sheet and no markup from a stranger. */
const HEADERS = JSON.stringify({
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
});

/** Serves the modelled result pages under the search engines' own addresses, inside the test's browser alone. */
export function addSearchPages(workplace: Workplace): void {
  for (const page of [GOOGLE, ...OTHER_ENGINES]) {
    workplace.addPage(page.place, readSearchPage(page));
    workplace.addPage(`${page.place.split('/')[0]}/headers.json`, HEADERS);
  }
}

export function readSearchPage({ fixture }: SearchPage): string {
  return readFileSync(`test/fixtures/search/${fixture}.html`, 'utf8');
}
