import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { candidateKeys } from '../../lib/identity/candidate-keys.ts';
import { isVendorKey } from '../../lib/identity/vendor-key.ts';
import { vendorKeyOf } from '../../lib/identity/vendor-key-of.ts';
import { anyAddress } from './address-arbitraries.ts';

test.each([
  ['https://acmecalls.com.evil.example/', ['acmecalls.com.evil.example', 'com.evil.example', 'evil.example']],
  ['https://notacmecalls.com/acmecalls.com', ['notacmecalls.com']],
  ['https://www.acmecalls.com:8443/contact', ['www.acmecalls.com', 'acmecalls.com']],
  ['https://Acme.co.uk./', ['acme.co.uk', 'co.uk']],
  ['https://_x.acme.example/', ['acme.example']],
  ['https://acme.github.io/site', ['acme.github.io', 'github.io']],
  ['https://acme.example/desk', ['acme.example']],
  [
    'https://www.facebook.com/AcmeCalls/about',
    [
      'facebook.com/acmecalls',
      'facebook.com/AcmeCalls/about',
      'facebook.com/acmecalls/about',
      'facebook.com/AcmeCalls',
      'www.facebook.com',
      'facebook.com',
    ],
  ],
  ['https://twitter.com/acme', ['x.com/acme', 'twitter.com/acme', 'twitter.com']],
  [
    'https://facebook.com/people/Acme/100063',
    [
      'facebook.com/100063',
      'facebook.com/people/Acme/100063',
      'facebook.com/people/acme/100063',
      'facebook.com/people/Acme',
      'facebook.com/people/acme',
      'facebook.com/people',
      'facebook.com',
    ],
  ],
  ['https://developers.facebook.com/acme', ['developers.facebook.com', 'facebook.com']],
  ['https://acme.weebly.com/about', ['acme.weebly.com', 'weebly.com']],
  ['http://192.0.2.7/', []],
  ['http://localhost/', []],
  ['about:blank', []],
  ['', []],
])('%j → %j', (address, keys) => {
  expect(candidateKeys(address)).toEqual(keys);
});

describe('for any address', () => {
  test("the vendor's key is among them; all are keys, each once, and few", () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        const keys = candidateKeys(address);
        const result = vendorKeyOf(address);
        if (result.kind === 'vendor') expect(keys).toContain(result.key);
        expect(keys.every(isVendorKey)).toBe(true);
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys.length).toBeLessThan(32);
      }),
      { numRuns: 10_000 },
    );
  });

  test('it answers', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (address) => {
        candidateKeys(address);
      }),
    );
  });
});
