// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSearchEngine } from '../../lib/page/search-engine.ts';
import { readSearchResults } from '../../lib/page/search-results.ts';
import { parsePage } from './load-page.ts';

const GOOGLE = 'https://www.google.com/search?q=answering';
const BING = 'https://www.bing.com/search?q=answering';
const DUCKDUCKGO = 'https://duckduckgo.com/?t=h_&q=answering';
const DUCKDUCKGO_HTML = 'https://html.duckduckgo.com/html/';

function read(html: string, address: string): [title: string, address: string][] {
  const engine = findSearchEngine(address);
  if (!engine) throw new Error(`${address} is no search page`);
  return readSearchResults(parsePage(html), address, engine).map(({ title, address: found }) => [
    title.textContent.trim(),
    found,
  ]);
}

const saved = (name: string) => readFileSync(`test/fixtures/search/${name}.html`, 'utf8');
const addressesOf = (html: string, address: string) => read(html, address).map(([, found]) => found);

describe('search pages', () => {
  test.each([
    'https://www.google.com/',
    'https://www.google.com/searchbyimage?q=x',
    'https://www.google.com/url?q=https://acme.example/',
    'http://www.google.com/search?q=x',
    'https://www.google.com:8443/search?q=x',
    'https://www.google.com.evil.example/search?q=x',
    'https://google.com.example/search?q=x',
    'https://www.google.com@evil.example/search?q=x',
    'https://maps.google.com/search?q=x',
    'https://www.bing.com/images/search?q=x',
    'https://duckduckgo.com/',
    'https://duckduckgo.com/about?q=x',
    'https://lite.duckduckgo.com/lite/?q=x',
    'https://html.duckduckgo.com/',
    'about:blank',
    'no address',
  ])('%s is none', (address) => {
    expect(findSearchEngine(address)).toBeUndefined();
  });

  test.each([
    GOOGLE,
    'https://www.google.com/search?udm=14&q=x#top',
    BING,
    DUCKDUCKGO,
    'https://duckduckgo.com/html/?q=x',
    DUCKDUCKGO_HTML,
  ])('%s is one', (address) => {
    expect(findSearchEngine(address)).toBeDefined();
  });
});

describe('saved result pages', () => {
  test('Google: links that tell, links that do not, and no advertisement', () => {
    expect(read(saved('google-2026-11-24'), GOOGLE)).toEqual([
      ['Harborline Medical Answering: people who answer', 'https://www.harborline.example/'],
      ['Northbell Answering | 24/7 call answering', 'https://northbell.example/'],
      ['ClearCall Health Answering', 'https://clearcall-health.example/'],
      ['Strict Contact Center', 'https://strict.example/about'],
      ['Brightline Contact Solutions', 'https://hostile.example/'],
      ['Choosing a medical answering service', 'https://clinic-notes.example/'],
    ]);
  });

  test('Google without script', () => {
    expect(addressesOf(saved('google-basic-2026-11-24'), GOOGLE)).toEqual([
      'https://northbell.example/',
      'https://www.facebook.com/harborline',
      'https://clinic-notes.example/guides?page=2',
    ]);
  });

  test('Bing: redirects unwrapped, headings without a link, and no advertisement', () => {
    expect(read(saved('bing-2026-11-24'), BING)).toEqual([
      ['Harborline Medical Answering', 'https://www.harborline.example/services/after-hours'],
      ['Northbell Answering', 'https://northbell.example/'],
      ['ClearCall Health Answering', 'https://clearcall-health.example/'],
      ['Strict Contact Center', 'https://strict.example/'],
      ['Brightline Contact Solutions', 'https://hostile.example/?from=z%C3%BCrich&q=%C3%A4rzte'],
      ['Choosing a medical answering service', 'https://clinic-notes.example/guides'],
    ]);
  });

  test('DuckDuckGo with script', () => {
    expect(addressesOf(saved('duckduckgo-2026-11-24'), DUCKDUCKGO)).toEqual([
      'https://www.harborline.example/services',
      'https://northbell.example/',
      'https://clearcall-health.example/',
      'https://strict.example/about',
      'https://hostile.example/services',
      'https://clinic-notes.example/guides',
    ]);
  });

  test('DuckDuckGo without script: an advertisement that is wrapped twice is one, too', () => {
    expect(addressesOf(saved('duckduckgo-html-2026-11-24'), DUCKDUCKGO_HTML)).toEqual([
      'https://www.harborline.example/services',
      'https://northbell.example/',
      'https://strict.example/about?x=1&y=%C3%A9',
    ]);
  });
});

const google = (link: string) => `<div class="MjjYud">${link}</div>`;

describe('near misses', () => {
  test.each<[what: string, html: string]>([
    ['a heading without a link', google('<h3>Acme Calls</h3>')],
    ['a link without an address', google('<a><h3>Acme Calls</h3></a>')],
    ['a script', google('<a href="javascript:alert(1)"><h3>Acme Calls</h3></a>')],
    ['a mail address', google('<a href="mailto:a@acme.example"><h3>Acme Calls</h3></a>')],
    ['an address that is none', google('<a href="https://"><h3>Acme Calls</h3></a>')],
    ['a redirect to no website', google('<a href="/url?q=ftp://acme.example/"><h3>Acme Calls</h3></a>')],
    ['a sealed redirect with nothing shown', google('<a href="/goto?url=CAES"><h3>Acme Calls</h3></a>')],
    [
      'a number that is shown in place of an address',
      google('<a href="/goto?url=CAES"><h3>Acme Calls</h3><cite>4.8M+ views</cite></a>'),
    ],
    [
      'an address shown beside a link of the engine’s own',
      google('<a href="/search?q=acme"><h3>Acme Calls</h3><cite>https://acme.example</cite></a>'),
    ],
    [
      'a host with somebody’s name before it',
      google(
        '<a href="/goto?url=CAES"><h3>Acme Calls</h3><cite>https://acme.example@evil.example</cite></a>',
      ),
    ],
  ])('%s is no result', (_what, html) => {
    expect(addressesOf(html, GOOGLE)).toEqual([]);
  });

  test.each<[shown: string, address: string]>([
    ['acme.example', 'https://acme.example/'],
    ['https://www.acme.example › contact › us', 'https://www.acme.example/'],
    ['http://acme.example/contact', 'https://acme.example/'],
    ['https://ACME.example', 'https://acme.example/'],
    ['https://ácme.example › x', 'https://xn--cme-dla.example/'],
  ])('a sealed link leads to the site that is shown: %s', (shown, address) => {
    const html = google(`<a href="/goto?url=CAES"><h3>Acme Calls</h3><cite>${shown}</cite></a>`);
    expect(addressesOf(html, GOOGLE)).toEqual([address]);
  });

  test('a link that tells where it leads is believed before what is shown', () => {
    const html = google(
      '<a href="https://evil.example/"><h3>Acme Calls</h3><cite>https://acme.example</cite></a>',
    );
    expect(addressesOf(html, GOOGLE)).toEqual(['https://evil.example/']);
  });

  test('each site once for a result, and again for the next', () => {
    const two =
      '<a href="https://acme.example/"><h3>1</h3></a><a href="https://acme.example/b"><h3>2</h3></a>';
    expect(addressesOf(google(two) + google(two), GOOGLE)).toEqual([
      'https://acme.example/',
      'https://acme.example/',
    ]);
  });

  test('on a telephone a heading is one by its role', () => {
    const html = google('<a href="https://acme.example/"><div role="heading" aria-level="3">Acme</div></a>');
    expect(read(html, GOOGLE)).toEqual([['Acme', 'https://acme.example/']]);
  });

  test('an address longer than any page has is left out', () => {
    const html = google(`<a href="https://acme.example/${'a'.repeat(2_100)}"><h3>Acme Calls</h3></a>`);
    expect(addressesOf(html, GOOGLE)).toEqual([]);
  });
});

test('whatever stands in a link, reading it gives websites other than the engine’s, and never fails', () => {
  const part = fc.oneof(
    fc.webUrl(),
    fc.string(),
    fc.base64String(),
    fc.constantFrom('a1', '%', '://', '/l/?uddg='),
  );
  const href = fc
    .tuple(
      fc.constantFrom('', '/url?q=', '/goto?url=', '/ck/a?u=a1', '//duckduckgo.com/l/?uddg='),
      part,
      part,
    )
    .map((parts) => parts.join(''));
  const page = parsePage(
    '<div class="MjjYud b_algo result"><h2 class="result__title"><a><h3></h3><cite></cite></a></h2></div>',
  );
  fc.assert(
    fc.property(href, fc.string(), fc.constantFrom(GOOGLE, BING, DUCKDUCKGO_HTML), (link, shown, address) => {
      page.querySelector('a')?.setAttribute('href', link);
      for (const cite of page.querySelectorAll('cite')) cite.textContent = shown;
      const engine = findSearchEngine(address);
      if (!engine) throw new Error('No engine');
      for (const result of readSearchResults(page, address, engine)) {
        const url = new URL(result.address);
        expect(url.protocol).toMatch(/^https?:$/);
        expect(engine.isOwnHost(url.host)).toBe(false);
      }
    }),
  );
});
