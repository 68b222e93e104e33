import { expect, test } from 'vitest';
import { brandsInside, isBrandInside } from '../../lib/identity/brand-inside.ts';
import { readHostList } from './host-list.ts';

const cases: [found: boolean, host: string, key: string, vendor: string][] = [
  [false, 'acmecalls.example', 'acmecalls.example', 'acmecalls.example'],
  [false, 'acmecalls.test', 'acmecalls.test', 'acmecalls.example'],
  [false, 'www.bellweather.example', 'bellweather.example', 'acmecalls.example'],
  [false, 'myacmes.example', 'myacmes.example', 'acme.example'],
  [false, 'relotecalls.example', 'relotecalls.example', 'relote.example'],
  [false, 'tulsa-answering-service.example', 'tulsa-answering-service.example', 'answeringservice.example'],
  [false, 'facebook.com', 'facebook.com/acmecalls', 'acmecalls.example'],
  [true, 'acmecalls-billing.example', 'acmecalls-billing.example', 'acmecalls.example'],
  [true, 'billing-acme-calls.example', 'billing-acme-calls.example', 'acmecalls.example'],
  [true, 'acmecallsbilling.example', 'acmecallsbilling.example', 'acmecalls.example'],
  [true, 'myacmecalls.example', 'myacmecalls.example', 'acmecalls.example'],
  [true, 'acmecalls.example.portal.test', 'portal.test', 'acmecalls.example'],
  [true, 'acmecal1s-billing.example', 'acmecal1s-billing.example', 'acmecalls.example'],
  [true, 'relote-calls.example', 'relote-calls.example', 'relote.example'],
];

test.each(cases)('%s: %s (%s) holds the name of %s', (found, host, key, vendor) => {
  expect(isBrandInside(brandsInside(host, key), vendor)).toBe(found);
});

test('the longest host asks for a bounded number of keys', () => {
  const label = 'a-b-c-d-e-f-g-h-i-j-k-l-m-n-o-p-q-r-s-t-u-v-w-x-y-z-a-b-c-d-e-f';
  const host = `${label}.${label}.${label}.example`;
  expect(brandsInside(host, `${label}.example`).length).toBeLessThanOrEqual(400);
});

test('two of 10,000 popular sites hold the name of one of 200 call centers', () => {
  const vendorOf = new Map(
    readHostList('call-center-domains').map((key) => [key.split('.')[0]?.replaceAll('-', ''), key]),
  );
  const found = readHostList('popular-domains').flatMap((host) => {
    const stretches = brandsInside(host, host);
    const named = stretches.flatMap((stretch) => vendorOf.get(stretch) ?? []);
    return named.filter((vendor) => isBrandInside(stretches, vendor)).map((vendor) => `${host} ${vendor}`);
  });
  expect(found).toEqual(['df-stream.net stream.com', 'info-stream.net stream.com']);
});
