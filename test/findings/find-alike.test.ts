import { expect, test } from 'vitest';
import { decidePage } from '../../lib/findings/decide-page.ts';
import { findBrandsInside, findSameVendors } from '../../lib/findings/find-alike.ts';
import { brandsInside } from '../../lib/identity/brand-inside.ts';
import { sayDistinct } from '../../lib/record/distinct.ts';
import type { Entry } from '../../lib/record/entry.ts';
import { foldVendors } from '../../lib/record/fold.ts';
import { sayLink, sayRedaction, sayText, sayWithdrawn } from '../../lib/record/say.ts';
import { countSalts, entryOf, nameIn, PEOPLE, WRITERS } from '../record/writers.ts';

const TODAY = '2026-06-01';
const PAGE = 'bellweather.example';
const OURS = 'northbell.example';
const PHONE = { e164: '+15035550142', display: '+1 503 555 0142' };

const salts = countSalts();
const named = (name: string, by: string = WRITERS.ana): Entry =>
  entryOf({ about: OURS, by, statements: [sayText(salts, 'name', name)] });
const phoned = entryOf({ about: OURS, statements: [sayText(salts, 'phone', PHONE.e164)] });
const distinct = entryOf({ about: PAGE, statements: [sayDistinct(OURS)] });

function pageOf(entries: readonly Entry[]) {
  const page = decidePage(PAGE, [PAGE], entries, PEOPLE, TODAY);
  if (!page) throw new Error('A page with a key always has a decision');
  return page;
}

function findSame(entries: readonly Entry[], said: { phones?: (typeof PHONE)[]; names?: string[] }) {
  const identity = { host: PAGE, phones: said.phones ?? [], names: said.names ?? [] };
  return findSameVendors(pageOf(entries), identity, foldVendors(entries, PEOPLE), TODAY);
}

const silent: [why: string, entries: Entry[], said: { phones?: (typeof PHONE)[]; names?: string[] }][] = [
  ['nothing is shared', [phoned, named('Northbell')], { names: ['Bellweather'] }],
  ['another number', [phoned], { phones: [{ e164: '+15035550143', display: '+1 503 555 0143' }] }],
  ['a name of words of the trade', [named('Answering Service, Inc.')], { names: ['The Answering Service'] }],
  ['one word of a name', [named('Northbell Night Desk')], { names: ['Northbell'] }],
  ['only a stranger says the name', [named('Northbell', WRITERS.mal)], { names: ['Northbell'] }],
  [
    'the number was removed',
    [phoned, entryOf({ about: OURS, statements: [sayWithdrawn('phone', [nameIn(phoned)])] })],
    { phones: [PHONE] },
  ],
  [
    'the number was redacted',
    [
      phoned,
      entryOf({
        about: OURS,
        by: WRITERS.ben,
        statements: [sayRedaction(salts, [nameIn(phoned)], 'private')],
      }),
    ],
    { phones: [PHONE] },
  ],
  [
    'they are one vendor',
    [phoned, entryOf({ about: OURS, statements: [sayLink(PAGE)] })],
    { phones: [PHONE] },
  ],
  ['they are two companies', [phoned, distinct], { phones: [PHONE] }],
];

test.each(silent)('not possibly the same where %s', (_why, entries, said) => {
  expect(findSame(entries, said)).toEqual([]);
});

test('a phone and a name that both give are told together, with how the vendor stands', () => {
  const suspicious = entryOf({ about: OURS });
  const [finding, ...more] = findSame([phoned, named('Northbell Answering, LLC'), suspicious], {
    phones: [PHONE],
    names: ['NORTHBELL ANSWERING'],
  });
  expect(more).toEqual([]);
  expect(finding).toMatchObject({
    severity: 'notice',
    reason: {
      code: 'possibly-same',
      key: OURS,
      vendorName: 'Northbell Answering, LLC',
      shown: 'suspicious',
      phone: PHONE.display,
      name: 'Northbell Answering, LLC',
    },
  });
});

test('a vendor without a warning is told quietly', () => {
  expect(findSame([phoned], { phones: [PHONE] })).toMatchObject([
    { severity: 'info', reason: { shown: 'unlisted', phone: PHONE.display } },
  ]);
});

const verified = entryOf({ about: OURS, statements: [{ topic: 'standing', value: 'verified' }] });

function findInside(entries: readonly Entry[]): unknown[] {
  const host = 'northbell-billing.example';
  const stretches = brandsInside(host, host);
  return findBrandsInside(pageOf(entries), host, stretches, foldVendors(entries, PEOPLE), TODAY);
}

test('the name of a verified vendor inside a longer host is a hint, of others it is none', () => {
  expect(findInside([phoned])).toEqual([]);
  expect(findInside([entryOf({ about: OURS })])).toEqual([]);
  expect(findInside([verified, distinct])).toEqual([]);
  expect(findInside([verified])).toMatchObject([
    { severity: 'notice', reason: { code: 'brand-inside', key: OURS, host: 'northbell-billing.example' } },
  ]);
});

test('a vendor is named as its own key is, whatever name a linked site has brought since', () => {
  const linked = entryOf({
    about: 'northbell-nights.example',
    at: '2026-05-01T09:00:00.000Z',
    statements: [sayLink(OURS), sayText(salts, 'name', 'Nights')],
  });
  expect(findInside([verified, named('Northbell'), linked])).toMatchObject([
    { reason: { key: OURS, vendorName: 'Northbell' } },
  ]);
});
