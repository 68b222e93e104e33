import { expect, test } from 'vitest';
import { decidePage } from '../../lib/findings/decide-page.ts';
import { findOnPage } from '../../lib/findings/find-on-page.ts';
import type { Entry } from '../../lib/record/entry.ts';
import { sayLeft, sayLink, sayText } from '../../lib/record/say.ts';
import { countSalts, entryOf, nameIn, PEOPLE, WRITERS } from '../record/writers.ts';

const KEY = 'acme.example';

function kinds(entries: Entry[], pageName?: string, key = KEY): string[] {
  const page = decidePage(key, [key], entries, PEOPLE, '2026-06-01');
  if (!page) throw new Error('no page');
  return findOnPage(page, pageName).map(({ kind, severity }) => `${severity} ${kind}`);
}

function named(name: string): Entry {
  return entryOf({ statements: [sayText(countSalts(), 'name', name)] });
}

const verified = entryOf({ statements: [{ topic: 'standing', value: 'verified' }] });
const held = entryOf({});
const hole = entryOf({
  by: WRITERS.ben,
  after: [held.id],
  statements: [{ topic: 'stage', value: 'in-use' }],
});

const cases: [
  what: string,
  found: string[],
  entries: Entry[],
  pageName?: string | undefined,
  key?: string,
][] = [
  ['nothing', [], []],
  ['a page name, no listed one', [], [], 'Acme Calls'],
  ['the same name', [], [named('Acme Calls')], 'Acme Calls'],
  ['the same name with a suffix', [], [named('Acme Calls')], 'ACME Calls, LLC'],
  ['no word in common', ['info other-name'], [named('Acme Calls')], 'Bellweather'],
  ['only a short word in common', ['info other-name'], [named('The AB Line')], 'AB Desk'],
  ['a stranger warns', ['notice stranger-warns'], [entryOf({ by: WRITERS.mal })]],
  [
    'a stranger praises',
    [],
    [entryOf({ by: WRITERS.mal, statements: [{ topic: 'standing', value: 'verified' }] })],
  ],
  ['left', ['notice formerly'], [entryOf({ statements: [sayLeft('2026-01-31')] })]],
  ['leaves later', [], [entryOf({ statements: [sayLeft('2026-07-01')] })]],
  [
    'verified on a linked site',
    ['info verified-elsewhere'],
    [verified, entryOf({ statements: [sayLink('acme.test')] })],
    undefined,
    'acme.test',
  ],
  ['a hole', ['info hole'], [hole]],
  ['no hole', [], [hole, held]],
  [
    'a hole that a stranger names',
    [],
    [
      entryOf({
        by: WRITERS.mal,
        after: [held.id],
        statements: [{ topic: 'stage', value: 'in-use', replaces: [nameIn(held)] }],
      }),
    ],
  ],
];

test.each(cases)('%s: %j', (_what, found, entries, pageName, key) => {
  expect(kinds(entries, pageName, key)).toEqual(found);
});
