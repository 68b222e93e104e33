import { expect, test } from 'vitest';
import { type Likeness, matchLookalike } from '../../lib/identity/lookalike.ts';
import { nearKeys } from '../../lib/identity/near-keys.ts';
import { vendorKeyOf } from '../../lib/identity/vendor-key-of.ts';
import { readHostList } from './host-list.ts';

const vendors = readHostList('call-center-domains');

/** Every popular site that resembles one of the vendors, as the index finds it. */
function findAlarms(): { page: string; vendor: string; strength: Likeness['strength'] }[] {
  const index = Map.groupBy(
    vendors.flatMap((vendor) => nearKeys(vendor).map((near) => ({ near, vendor }))),
    ({ near }) => near,
  );
  return readHostList('popular-domains').flatMap((host) => {
    const address = vendorKeyOf(`https://${host}/`);
    if (address.kind !== 'vendor' || vendors.includes(address.key)) return [];
    const near = new Set(
      nearKeys(address.key).flatMap((key) => index.get(key)?.map(({ vendor }) => vendor) ?? []),
    );
    return [...near].flatMap((vendor) => {
      const likeness = matchLookalike(address.key, vendor);
      return likeness ? [{ page: address.key, vendor, strength: likeness.strength }] : [];
    });
  });
}

const alarms = findAlarms();

test('the lists are as large as they are said to be', () => {
  expect(readHostList('popular-domains')).toHaveLength(10_000);
  expect(new Set(vendors).size).toBe(200);
  expect(vendors.map((host) => vendorKeyOf(`https://${host}/`))).toEqual(
    vendors.map((key) => ({ kind: 'vendor', key })),
  );
});

test('of 10,000 popular sites none is taken for an imitation of 200 call centers', () => {
  expect(alarms.filter(({ strength }) => strength === 'strong')).toEqual([]);
});

test('few of them are called close, and only in the panel', () => {
  const weak = alarms
    .filter(({ strength }) => strength === 'weak')
    .map(({ page, vendor }) => `${page} ${vendor}`);
  expect(weak.sort()).toEqual([
    'answers.com answer-1.com',
    'answers.com answer1.com',
    'anvato.com arvato.com',
    'concentric.com concentrix.com',
    'intel.com inktel.com',
    'kaskus.com taskus.com',
  ]);
});
