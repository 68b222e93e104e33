import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AddressPart, type Likeness, matchLookalike } from '../../lib/identity/lookalike.ts';
import { nearKeys } from '../../lib/identity/near-keys.ts';

/** `acmecal[1]s.example`: what differs stands in brackets. */
function marked(parts: readonly AddressPart[]): string {
  return parts.map(({ text, differs }) => (differs ? `[${text}]` : text)).join('');
}

function hostOf(text: string): string {
  return new URL(`https://${text}`).hostname;
}

const apart: [why: string, page: string, vendor: string][] = [
  ['the same key', 'acmecalls.example', 'acmecalls.example'],
  ['two edits', 'acmxcalz.example', 'acmecalls.example'],
  ['an edit and another top level', 'acmecall.test', 'acmecalls.example'],
  ['an edit and a pair that reads as one letter', 'acrnecall.example', 'acmecalls.example'],
  ['a word more', 'acmecalls-billing.example', 'acmecalls.example'],
  ['a word less', 'acme.example', 'acmecalls.example'],
  ['letters moved further', 'lacmecals.example', 'acmecalls.example'],
  ['a short name, one letter replaced', 'nexo.example', 'nexa.example'],
  ['a short name, one letter more', 'nexas.example', 'nexa.example'],
  ['a short name under another top level', 'nexa.test', 'nexa.example'],
  ['a short name with a hyphen', 'ne-xa.example', 'nexa.example'],
  ['a short name with a pair for a letter', 'rnoxa.example', 'moxa.example'],
  ['a vendor’s page on a shared host', 'facebook.com/acmecalls', 'acmecalls.example'],
  ['pages of two shared hosts', 'facebook.com/acmecalls', 'instagram.com/acmecal1s'],
  ['numbers', 'yelp.com/100064', 'yelp.com/100063'],
  ['a vendor without a site', 'acmecalls.example', 'id:00000000-0000-4000-8000-000000000001'],
];

test.each(apart)('no look-alike: %s', (_why, page, vendor) => {
  expect(matchLookalike(page, vendor)).toBeUndefined();
});

const alike: [page: string, vendor: string, page: string, vendor: string, kinds: string][] = [
  // What looks the same.
  ['acmecal1s.example', 'acmecalls.example', 'acmecal[1]s.example', 'acmecal[l]s.example', 'looks-like'],
  ['acrnecalls.example', 'acmecalls.example', 'ac[rn]ecalls.example', 'ac[m]ecalls.example', 'looks-like'],
  ['dearcall.example', 'clearcall.example', '[d]earcall.example', '[cl]earcall.example', 'looks-like'],
  ['аcmecalls.example', 'acmecalls.example', '[а]cmecalls.example', '[a]cmecalls.example', 'looks-like'],
  [
    'асmесаlls.example',
    'acmecalls.example',
    '[ас]m[еса]lls.example',
    '[ac]m[eca]lls.example',
    'looks-like looks-like looks-like looks-like looks-like',
  ],
  ['àcmecalls.example', 'acmecalls.example', '[à]cmecalls.example', '[a]cmecalls.example', 'looks-like'],
  ['te1us.example', 'telus.example', 'te[1]us.example', 'te[l]us.example', 'looks-like'],
  ['te1us.test', 'telus.example', 'te[1]us[.test]', 'te[l]us[.example]', 'looks-like suffix'],
  // Hyphens and top levels.
  ['acme-calls.example', 'acmecalls.example', 'acme[-]calls.example', 'acmecalls.example', 'hyphen'],
  ['acmecalls.example', 'acme-calls.example', 'acmecalls.example', 'acme[-]calls.example', 'hyphen'],
  ['acmecalls.test', 'acmecalls.example', 'acmecalls[.test]', 'acmecalls[.example]', 'suffix'],
  ['acme-calls.test', 'acmecalls.example', 'acme[-]calls[.test]', 'acmecalls[.example]', 'hyphen suffix'],
  // One edit.
  ['acmeaclls.example', 'acmecalls.example', 'acme[ac]lls.example', 'acme[ca]lls.example', 'swapped'],
  ['acmecalls.example', 'acmecall.example', 'acmecall[s].example', 'acmecall.example', 'added'],
  ['acmecall.example', 'acmecalls.example', 'acmecall.example', 'acmecall[s].example', 'missing'],
  ['acmocalls.example', 'acmecalls.example', 'acm[o]calls.example', 'acm[e]calls.example', 'replaced'],
  // On one shared host.
  [
    'facebook.com/acmecal1s',
    'facebook.com/acmecalls',
    'facebook.com/acmecal[1]s',
    'facebook.com/acmecal[l]s',
    'looks-like',
  ],
];

test.each(alike)('%s for %s', (page, vendor, shownPage, shownVendor, kinds) => {
  const key = page.includes('/') ? page : hostOf(page);
  const likeness = matchLookalike(key, vendor);
  expect([marked(likeness?.page ?? []), marked(likeness?.vendor ?? [])]).toEqual([shownPage, shownVendor]);
  expect(likeness?.differences.map(({ kind }) => kind).join(' ')).toBe(kinds);
  const shared = nearKeys(key).filter((near) => nearKeys(vendor).includes(near));
  expect(shared, 'found through the index').not.toEqual([]);
});

const strengths: [strength: Likeness['strength'], what: string, page: string, vendor: string][] = [
  ['weak', 'another letter of another shape', 'acmxcalls.example', 'acmecalls.example'],
  ['weak', 'another first letter', 'ocmecalls.example', 'acmecalls.example'],
  ['weak', 'a first letter more', 'sacmecalls.example', 'acmecalls.example'],
  ['weak', 'a letter less in a short name', 'relot.example', 'relote.example'],
  ['weak', 'a letter of like shape in a short name', 'relota.example', 'relote.example'],
  ['strong', 'a letter of like shape', 'acmocalls.example', 'acmecalls.example'],
  ['strong', 'a letter more', 'acmecallls.example', 'acmecalls.example'],
  ['strong', 'two swapped in a short name', 'reloet.example', 'relote.example'],
  ['strong', 'what looks the same', 'acmecal1s.example', 'acmecalls.example'],
];

test.each(strengths)('%s: %s', (strength, _what, page, vendor) => {
  expect(matchLookalike(page, vendor)?.strength).toBe(strength);
});

describe('of all labels', () => {
  const letters = fc.stringMatching(/^[a-z]{6,24}$/);
  const place = fc.nat();
  const letter = fc.stringMatching(/^[a-z]$/);
  const edits: Readonly<Record<string, (label: string, at: number, put: string) => string>> = {
    'another letter': (label, at, put) => label.slice(0, at) + put + label.slice(at + 1),
    'a letter more': (label, at, put) => label.slice(0, at) + put + label.slice(at),
    'a letter less': (label, at) => label.slice(0, at) + label.slice(at + 1),
    'two swapped': (label, at) =>
      label.slice(0, at) +
      label
        .slice(at, at + 2)
        .split('')
        .reverse()
        .join('') +
      label.slice(at + 2),
    'a hyphen': (label, at) => (at === 0 ? label : `${label.slice(0, at)}-${label.slice(at)}`),
  };

  test.each(Object.entries(edits))('each of six letters or more is caught with %s', (_name, edit) => {
    fc.assert(
      fc.property(letters, place, letter, (label, n, put) => {
        const page = `${edit(label, n % label.length, put)}.example`;
        const vendor = `${label}.example`;
        fc.pre(page !== vendor);
        expect(matchLookalike(page, vendor)).toBeDefined();
        expect(nearKeys(page).some((near) => nearKeys(vendor).includes(near))).toBe(true);
      }),
    );
  });

  test('what is matched is found through the index, whatever the labels', () => {
    const label = fc.stringMatching(/^[lmnrcvwd01-]{5,9}$/).map((text) => `a${text}a`);
    fc.assert(
      fc.property(label, label, (a, b) => {
        if (!matchLookalike(`${a}.example`, `${b}.example`)) return;
        const shared = nearKeys(`${a}.example`).filter((near) => nearKeys(`${b}.example`).includes(near));
        expect(shared).not.toEqual([]);
      }),
      { numRuns: 20_000 },
    );
  });

  test('each is as like to the other as the other to it, where both are long, hyphens aside', () => {
    const label = fc.stringMatching(/^(?:-?[almrn1]){6,8}$/).map((text) => `b${text}b`);
    fc.assert(
      fc.property(label, label, (a, b) => {
        const [one, other] = [
          matchLookalike(`${a}.example`, `${b}.example`),
          matchLookalike(`${b}.example`, `${a}.example`),
        ];
        expect(one === undefined).toBe(other === undefined);
        expect(marked(one?.page ?? [])).toBe(marked(other?.vendor ?? []));
      }),
      { numRuns: 5_000 },
    );
  });

  test('the parts put together are the addresses', () => {
    fc.assert(
      fc.property(letters, place, letter, (label, n, put) => {
        const page = `${edits['another letter']?.(label, n % label.length, put)}.example`;
        const likeness = matchLookalike(page, `${label}.example`);
        if (!likeness) return;
        expect(likeness.page.map(({ text }) => text).join('')).toBe(page);
        expect(likeness.vendor.map(({ text }) => text).join('')).toBe(`${label}.example`);
      }),
    );
  });
});
