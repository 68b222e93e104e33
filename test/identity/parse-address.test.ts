import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAddress } from '../../lib/identity/parse-address.ts';

test.each([
  ['', 'not-an-address'],
  ['Northbell', 'no-domain'],
  ['Northbell Answering Service, LLC', 'not-an-address'],
  ['desk@acmecalls.com', 'not-an-address'],
  ['<mailto:desk@acmecalls.com>', 'not-an-address'],
  ['tel:+19185550142', 'not-an-address'],
  ['918-555-0142', 'no-domain'],
  ['C:\\offers\\acme.pdf', 'no-domain'],
  ['ftp://acmecalls.com', 'not-an-address'],
  ['about:blank', 'browser-page'],
  ['localhost:3000', 'no-domain'],
  ['192.0.2.7', 'ip-address'],
  ['https://[2001:db8::7]', 'ip-address'],
  ['facebook.com', 'shared-host'],
  ['co.uk', 'public-suffix'],
])('%j is refused: %s', (text, why) => {
  expect(parseAddress(text)).toEqual({ kind: 'unsupported', why });
});

test.each([
  ['acmecalls.com', 'acmecalls.com'],
  ['www.AcmeCalls.com/contact', 'acmecalls.com'],
  ['  https://acmecalls.com/  ', 'acmecalls.com'],
  ['"https://acmecalls.com",', 'acmecalls.com'],
  ['<https://acmecalls.com>', 'acmecalls.com'],
  ['(acmecalls.com);', 'acmecalls.com'],
  ['\u201cacmecalls.com\u201d', 'acmecalls.com'],
  ['\ufeffacmecalls.com\u200b', 'acmecalls.com'],
  ['acmecalls.com.', 'acmecalls.com'],
  ['acmecalls.com:8443/desk', 'acmecalls.com'],
  ['acmecalls.com?from=https://evil.example/', 'acmecalls.com'],
  ['acmecalls.com/@desk', 'acmecalls.com'],
  ['//acmecalls.com/', 'acmecalls.com'],
  ['HTTP://ACMECALLS.COM', 'acmecalls.com'],
  ['https://user:secret@acmecalls.com', 'acmecalls.com'],
  ['facebook.com/AcmeCalls', 'facebook.com/acmecalls'],
  ['faß.example', 'xn--fa-hia.example'],
])('%j → %s', (text, key) => {
  expect(parseAddress(text)).toEqual({ kind: 'vendor', key });
});

test('whatever is pasted, it answers', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      parseAddress(text);
    }),
    { numRuns: 10_000 },
  );
  parseAddress('"'.repeat(1_000_000));
});
