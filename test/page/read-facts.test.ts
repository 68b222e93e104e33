// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PAGE_CAPS } from '../../lib/page/page-caps.ts';
import { pageFactsSchema } from '../../lib/page/page-facts-schema.ts';
import { factsOf } from './facts-of.ts';
import { loadPage, parsePage } from './load-page.ts';

const ADDRESS = 'https://www.northbell.example/contact';

function read(document: Document) {
  const facts = factsOf(document, ADDRESS);
  expect(pageFactsSchema.parse(JSON.parse(JSON.stringify(facts)))).toEqual(facts);
  return facts;
}

const namesOf = (page: string) => read(loadPage(page)).names.map(({ text, from }) => [from, text]);
const phonesOf = (page: string) => read(loadPage(page)).phones.map(({ text, from }) => [from, text]);

describe('a page that says everything', () => {
  test('facts of all sources, the most trustworthy first, each once', () => {
    expect(read(loadPage('full'))).toEqual({
      title: 'Medical answering service | Northbell',
      siteName: 'Northbell Answering',
      names: [
        { from: 'json-ld', text: 'Northbell Answering Service' },
        { from: 'json-ld', text: 'Northbell Answering Service, LLC' },
        { from: 'json-ld', text: 'Northbell' },
        { from: 'json-ld', text: 'NAS' },
        { from: 'json-ld', text: 'Northbell website' },
        { from: 'open-graph', text: 'Northbell Answering' },
        { from: 'title', text: 'Medical answering service | Northbell' },
        { from: 'heading', text: 'We answer for clinics' },
      ],
      phones: [
        { from: 'json-ld', text: '+1-918-555-0142' },
        { from: 'json-ld', text: '(800) 555-0199' },
        { from: 'tel-link', text: '918-555-0177' },
        { from: 'text', text: '918-555-0163' },
      ],
      place: { city: 'Tulsa', region: 'OK' },
      language: 'en-US',
      canonical: 'https://www.northbell.example/services?plan=all',
    });
  });
});

describe('names', () => {
  test('structured data of every shape', () => {
    expect(namesOf('structured-array')).toEqual([
      ['json-ld', 'Lakeside Call Center'],
      ['json-ld', 'Lakeside Nights'],
      ['json-ld', 'Lakeside Corp.'],
      ['title', 'x'],
    ]);
    expect(read(loadPage('structured-array')).place).toEqual({ city: 'Reno' });
  });

  test('companies that the page only mentions are not its owner', () => {
    expect(namesOf('other-companies')).toEqual([
      ['json-ld', 'Harbor Line'],
      ['title', 'Reviews of Harbor Line'],
    ]);
    expect(phonesOf('other-companies')).toEqual([]);
  });

  test('OpenGraph alone', () => {
    expect(read(loadPage('open-graph'))).toEqual({
      title: 'Inicio: Campana del Norte',
      siteName: 'Campana del Norte',
      names: [
        { from: 'open-graph', text: 'Campana del Norte' },
        { from: 'title', text: 'Inicio: Campana del Norte' },
      ],
      phones: [{ from: 'text', text: '+52 55 5555 0142' }],
      language: 'es',
    });
  });

  test('the copyright line at the end, before those above it', () => {
    expect(namesOf('footer-only')).toEqual([
      ['footer', 'Bright & Early Communications, Inc.'],
      ['footer', 'Some Photographer'],
    ]);
  });

  test.each(['not a language!', '', ' ', 'e', 'en--us', 'a'.repeat(36)])('%j is no language', (language) => {
    expect(read(parsePage(`<html lang="${language}"></html>`)).language).toBeUndefined();
  });

  test('a title alone, and an address that is no site', () => {
    expect(read(loadPage('title-only'))).toEqual({
      title: 'Home | Northbell',
      names: [{ from: 'title', text: 'Home | Northbell' }],
      phones: [],
      language: 'en',
    });
  });

  test('nothing', () => {
    expect(read(loadPage('empty'))).toEqual({ title: '', names: [], phones: [] });
  });
});

describe('phones', () => {
  test('in text: whole lines, neighbours apart, no dates, amounts, ids or codes', () => {
    expect(phonesOf('phones')).toEqual(
      [
        '918-555-0101',
        '918-555-0102',
        '918-555-0103',
        '918-555-0104',
        '(918) 555\u20110105',
        '1-800-555-0106',
        '1.800.555.0107',
        '+1 (918) 555-0108',
        '1-800-CALL-NOW',
        '+44 20 7946 0958',
      ].map((text) => ['text', text]),
    );
  });

  test('in links', () => {
    expect(phonesOf('tel-links')).toEqual([
      ['tel-link', '918-555-0120'],
      ['tel-link', '(918) 555-0121'],
    ]);
  });

  test('not where a reader sees no text of the page', () => {
    expect(phonesOf('unseen-text')).toEqual([['text', '918-555-0140']]);
    expect(namesOf('unseen-text')).toEqual([['title', 'Northbell']]);
  });
});

describe('hostile pages', () => {
  test('elements named like what the reader asks for', () => {
    const document = loadPage('clobbered');
    for (const name of ['title', 'body', 'querySelectorAll', 'createTreeWalker', 'documentElement']) {
      Object.defineProperty(document, name, { value: document.querySelector('img') });
    }
    const form = document.querySelector('form');
    for (const name of ['localName', 'nodeType', 'getAttribute', 'textContent', 'childNodes']) {
      if (form) Object.defineProperty(form, name, { value: document.querySelector('input') });
    }
    const facts = read(document);
    expect(facts.title).toBe('Clobber Calls');
    expect(facts.names).toEqual([
      { from: 'footer', text: 'Clobber Calls Ltd.' },
      { from: 'title', text: 'Clobber Calls' },
    ]);
    expect(facts.phones).toEqual([{ from: 'text', text: '918-555-0150' }]);
  });

  test('structured data that is broken, or made to break the reader', () => {
    expect(namesOf('broken-json-ld')).toEqual([
      ['json-ld', 'Unseen \ufffdName'],
      ['title', 'Broken'],
    ]);
    expect(phonesOf('broken-json-ld')).toEqual([]);
    expect(read(loadPage('broken-json-ld')).place).toBeUndefined();
  });

  test.each([
    ['arrays nested 100,000 deep', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['objects nested 20,000 deep', `${'{"@graph":'.repeat(20_000)}1${'}'.repeat(20_000)}`],
    ['100,000 companies', `[${Array(100_000).fill('{"@type":"Organization","name":"a"}').join()}]`],
    ['a name of 400 kB', `{"@type":"Organization","name":"${'a'.repeat(400_000)}"}`],
    [
      '2,000 names',
      `{"@type":"Organization","name":[${Array.from({ length: 2_000 }, (_, i) => `"n${i}"`)}]}`,
    ],
  ])('structured data: %s', (_, json) => {
    const { names } = read(
      parsePage(`<head><title>t</title><script type="application/ld+json">${json}</script></head>`),
    );
    expect(names.length).toBeGreaterThan(0);
    expect(names.length).toBeLessThanOrEqual(PAGE_CAPS.names);
  });

  test.each([
    ['digits', '1'],
    ['digits and spaces', '1 '],
    ['hyphens', '-'],
    ['plus signs', '+1'],
    ['long numbers', '+1111111111111111111x '],
    ['brackets', '(918'],
    ['spaces', ' '],
    ['capitals', '1-800-A'],
    ['copyright signs', '© '],
    ['copyrights by', 'copyright by '],
    ['surrogate halves', '\ud83d'],
  ])('a text of 1 MB of %s takes no time to speak of', (_, unit) => {
    const text = unit.repeat(1_000_000 / unit.length);
    const document = parsePage('<head><title></title></head><h1></h1><p></p>');
    for (const element of document.querySelectorAll('title, h1, p')) element.textContent = text;
    const start = performance.now();
    read(document);
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  test('more of everything than is kept', () => {
    const lines = Array.from(
      { length: 500 },
      (_, i) => `<p>918-555-${1000 + i}</p><h1>h${i}</h1><p>© Company ${i} aa</p>`,
    );
    const facts = read(parsePage(`<head><title>${'t'.repeat(5_000)}</title></head>${lines.join('')}`));
    expect(facts.phones).toHaveLength(PAGE_CAPS.phones);
    expect(facts.title).toHaveLength(PAGE_CAPS.title);
  });

  test('any page at all', () => {
    const word = fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<form>',
        '<input name=body>',
        '<script type="application/ld+json">',
        '</script>',
      ),
      fc.constantFrom(
        '{"@type":"Organization","name":',
        '"',
        '}',
        '918-555-0142',
        '© 2026 ',
        '<title>',
        '<h1>',
        '<svg>',
      ),
      fc.constantFrom(
        '<a href="tel:',
        '">',
        '<meta property="og:site_name" content="',
        '<link rel=canonical href="//[',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), fc.string(), (words, address) => {
        const facts = factsOf(parsePage(words.join('')), address);
        expect(pageFactsSchema.safeParse(facts).error).toBeUndefined();
      }),
      { numRuns: 1_000 },
    );
  });
});
