import { expect, test } from 'vitest';
import type { PageFacts, PageName } from '../../lib/page/page-facts-schema.ts';
import { findVendorName, findVendorNames } from '../../lib/page/vendor-name.ts';

const facts = (names: PageName[], canonical?: string): PageFacts => ({
  title: '',
  names,
  phones: [],
  ...(canonical !== undefined && { canonical }),
});

test.each([
  'Home',
  'HOME | Welcome',
  '404',
  'Page not found',
  'My WordPress Blog',
  '24/7',
  '|',
  'Just a moment...',
  'About us - Contact',
])('a title of %j names nobody', (text) => {
  expect(findVendorName(facts([{ text, from: 'title' }]))).toBeUndefined();
});

test.each([
  ['Home | Northbell', 'Northbell'],
  ['Northbell | Home', 'Northbell'],
  ['Northbell', 'Northbell'],
  ['Welcome to Northbell', 'Northbell'],
  ['Northbell - Medical answering services for clinics', 'Northbell'],
  ['Medical answering services – Northbell', 'Northbell'],
  ['Contact us :: Northbell Call Center', 'Northbell Call Center'],
  ['Inicio: Campana del Norte', 'Inicio'],
  ['A-1 Call-Answering', 'A-1 Call-Answering'],
])('of the title %j, %s', (text, name) => {
  expect(findVendorName(facts([{ text, from: 'title' }]))).toBe(name);
});

test('the part that the address spells goes before a shorter one', () => {
  const title: PageName = { text: 'Answering | Northbell Call Center', from: 'title' };
  expect(findVendorName(facts([title]))).toBe('Answering');
  expect(findVendorName(facts([title], 'https://www.northbellcallcenter.example/'))).toBe(
    'Northbell Call Center',
  );
});

test('the first source that names somebody', () => {
  expect(
    findVendorName(
      facts([
        { text: 'Home', from: 'json-ld' },
        { text: 'Northbell - Tulsa', from: 'open-graph' },
        { text: 'Bell & Sons', from: 'footer' },
      ]),
    ),
  ).toBe('Northbell - Tulsa');
  expect(findVendorName(facts([]))).toBeUndefined();
});

test.each<[string, PageName[], string[]]>([
  ['none where there are none', [], []],
  ['none where a title holds none', [{ text: 'Home', from: 'title' }], []],
  [
    'no part of a title or heading beside a name that stands alone',
    [
      { text: 'Northbell', from: 'open-graph' },
      { text: 'Bell & Sons | Answering', from: 'title' },
      { text: 'Callwright Staffing', from: 'heading' },
    ],
    ['Northbell'],
  ],
  [
    'none that a builder left behind',
    [
      { text: 'My Site', from: 'json-ld' },
      { text: 'Bell & Sons', from: 'footer' },
    ],
    ['Bell & Sons'],
  ],
  [
    'the part of a title where nothing else names the owner',
    [{ text: 'Home | Northbell', from: 'title' }],
    ['Northbell'],
  ],
  [
    'the brand, the legal name, the name of the site and the name in the footer',
    [
      { text: 'Bayside Desk', from: 'json-ld' },
      { text: 'Harborline Medical, LLC', from: 'json-ld' },
      { text: 'Bayside', from: 'open-graph' },
      { text: 'Harborline Holdings', from: 'footer' },
    ],
    ['Bayside Desk', 'Harborline Medical, LLC', 'Bayside', 'Harborline Holdings'],
  ],
])('of the names of a page: %s', (_what, names, found) => {
  expect(findVendorNames(facts(names))).toEqual(found);
});
