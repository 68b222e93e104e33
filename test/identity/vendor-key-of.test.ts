import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isVendorKey } from '../../lib/identity/vendor-key.ts';
import { vendorKeyOf } from '../../lib/identity/vendor-key-of.ts';
import { anyAddress, anyHost } from './address-arbitraries.ts';

const key = (address: string) => {
  const result = vendorKeyOf(address);
  return result.kind === 'vendor' ? result.key : result.why;
};

describe('a near miss is another vendor', () => {
  test.each([
    ['https://acmecalls.com.evil.example/', 'evil.example'],
    ['https://acmecalls.com-login.example/', 'com-login.example'],
    ['https://notacmecalls.com/', 'notacmecalls.com'],
    ['https://acmecalls.community/', 'acmecalls.community'],
    ['https://acme-calls.com/', 'acme-calls.com'],
    ['https://acmecalls.net/', 'acmecalls.net'],
    ['https://acmecalls.co/', 'acmecalls.co'],
    ['https://acmecalls.com.au/', 'acmecalls.com.au'],
    ['https://acmecal1s.com/', 'acmecal1s.com'],
    ['https://evil.example/acmecalls.com', 'evil.example'],
    ['https://evil.example/?u=https://acmecalls.com', 'evil.example'],
    ['https://evil.example#acmecalls.com', 'evil.example'],
    ['https://acmecalls.com@evil.example/', 'evil.example'],
    ['https://acmecalls.com%40evil.example/', 'not-an-address'],
    ['https://evil.example\\@acmecalls.com/', 'evil.example'],
    ['https://acm\u0435calls.com/', 'xn--acmcalls-e8g.com'],
    ['https://facebook.com.evil.example/acmecalls', 'evil.example'],
    ['https://notfacebook.com/acmecalls', 'notfacebook.com'],
    ['https://facebook.co/acmecalls', 'facebook.co'],
  ])('%s → %s', (address, expected) => {
    expect(key(address)).toBe(expected);
    expect(key(address)).not.toBe('acmecalls.com');
  });
});

describe('one vendor, however its address is written', () => {
  test.each([
    'https://acmecalls.com',
    'http://acmecalls.com/',
    'https://www.acmecalls.com/contact?utm_source=x#top',
    'https://WWW.AcmeCalls.COM/',
    'https://acmecalls.com:8443/',
    'https://acmecalls.com./',
    'https://user:secret@acmecalls.com/',
    'https://portal.eu.acmecalls.com/',
    'https://_dmarc.acmecalls.com/',
    'https://\uff41\uff43\uff4d\uff45calls.com/',
    'https://acme\u00adcalls.com/',
    'https://acmecalls\u3002com/',
    'https:acmecalls.com',
    '  https://acmecalls.com/  ',
    'https://acme\ncalls.com/',
    'https://acmecalls%2Ecom/',
  ])('%j', (address) => {
    expect(key(address)).toBe('acmecalls.com');
  });

  test.each([
    ['https://faß.example/', 'xn--fa-hia.example'],
    ['https://FASS.example/', 'fass.example'],
    ['https://xn--fa-hia.example/', 'xn--fa-hia.example'],
    ['https://www.acme.co.uk/', 'acme.co.uk'],
    ['https://a.b.city.kawasaki.jp/', 'city.kawasaki.jp'],
    ['https://www.ck/', 'www.ck'],
    ['https://www.com/', 'www.com'],
    ['https://www.northbell.example/', 'northbell.example'],
    ['https://northbell.unheard-of/', 'northbell.unheard-of'],
    ['https://acme.github.io/site', 'acme.github.io'],
    ['https://acme.wixsite.com/mysite', 'acme.wixsite.com'],
    ['https://www.acme.myshopify.com/', 'acme.myshopify.com'],
    ['https://acme.blogspot.com/', 'acme.blogspot.com'],
  ])('%s → %s', (address, expected) => {
    expect(key(address)).toBe(expected);
  });
});

describe('what no vendor has', () => {
  test.each([
    ['', 'not-an-address'],
    [' ', 'not-an-address'],
    ['acmecalls.com', 'not-an-address'],
    ['https://', 'not-an-address'],
    ['https://acme calls.com/', 'not-an-address'],
    ['https://acmecalls.com:99999/', 'not-an-address'],
    ['https://acmecalls.com%00.evil.example/', 'not-an-address'],
    ['https://acme.7/', 'not-an-address'],
    ['mailto:desk@acmecalls.com', 'not-an-address'],
    ['ftp://acmecalls.com/', 'not-an-address'],
    ['wss://acmecalls.com/', 'not-an-address'],
    ['about:blank', 'browser-page'],
    ['chrome://extensions/', 'browser-page'],
    ['edge://settings/', 'browser-page'],
    ['view-source:https://acmecalls.com/', 'browser-page'],
    ['chrome-extension://abcdefghijklmnop/panel.html', 'extension-page'],
    ['moz-extension://3f2504e0-4f89-41d3-9a0c-0305e82c3301/panel.html', 'extension-page'],
    ['file:///home/desk/offer.pdf', 'local-file'],
    ['data:text/html,<h1>Acme</h1>', 'generated-page'],
    ['blob:https://acmecalls.com/3f2504e0', 'generated-page'],
    ['javascript:void(0)', 'generated-page'],
    ['http://192.0.2.7/', 'ip-address'],
    ['http://192.0.2.7.:8080/', 'ip-address'],
    ['http://0xC0.0.2.7/', 'ip-address'],
    ['http://3221225991/', 'ip-address'],
    ['http://[2001:db8::7]:8080/', 'ip-address'],
    ['http://localhost:3000/', 'no-domain'],
    ['http://desk.localhost/', 'no-domain'],
    ['http://intranet/', 'no-domain'],
    ['http://intranet./', 'no-domain'],
    ['http://acmecalls.com../', 'no-domain'],
    ['http://-acme.example/', 'no-domain'],
    ['http://acme_calls.example/', 'no-domain'],
    [`http://${'a'.repeat(64)}.example/`, 'no-domain'],
    [`http://${'a.'.repeat(30_000)}example/`, 'no-domain'],
    ['https://co.uk/', 'public-suffix'],
    ['https://github.io/', 'public-suffix'],
    ['https://www.github.io/', 'public-suffix'],
    ['https://www.wixsite.com/', 'public-suffix'],
  ])('%j: %s', (address, why) => {
    expect(vendorKeyOf(address)).toEqual({ kind: 'unsupported', why });
  });
});

describe('for any address', () => {
  test('it answers, and a key it gives has the grammar of keys', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), anyAddress), (address) => {
        const result = vendorKeyOf(address);
        if (result.kind === 'vendor') expect(isVendorKey(result.key)).toBe(true);
      }),
      { numRuns: 10_000 },
    );
  });

  test('the address made of a key has that key', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        const result = vendorKeyOf(address);
        fc.pre(result.kind === 'vendor');
        expect(vendorKeyOf(`https://${result.key}`)).toEqual(result);
      }),
      { numRuns: 10_000 },
    );
  });

  test('a key of a domain is a suffix of the host at a dot', () => {
    fc.assert(
      fc.property(anyHost, (host) => {
        const result = vendorKeyOf(`https://${host}/`);
        fc.pre(result.kind === 'vendor' && !result.key.includes('/'));
        expect(`.${new URL(`https://${host}/`).hostname}`.endsWith(`.${result.key}`)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});
