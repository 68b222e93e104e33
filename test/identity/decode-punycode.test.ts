import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeLabel } from '../../lib/identity/decode-punycode.ts';

const cases: [label: string, decoded: string][] = [
  ['acmecalls', 'acmecalls'],
  ['xn--', 'xn--'],
  ['xn--a-', 'a'],
  ['xn--!!', 'xn--!!'],
  ['xn--99999999', 'xn--99999999'],
  ['xn--caf-dma', 'café'],
  ['xn--cmecalls-06g', 'аcmecalls'],
  ['xn--wgv71a119e', '日本語'],
  ['xn--a-iv3s', '😀a'],
];

test.each(cases)('%s reads %s', (label, decoded) => {
  expect(decodeLabel(label)).toBe(decoded);
});

test('what the browser’s own URL parser encodes is decoded again', () => {
  const letter = fc.constantFrom(...'abz09éüłабвгдеаоρλאבحلक日本語한글');
  fc.assert(
    fc.property(fc.array(letter, { minLength: 1, maxLength: 12 }), (letters) => {
      const url = URL.parse(`https://${letters.join('')}.example/`);
      // Some mixes of writing directions make no host.
      if (url === null) return;
      expect(decodeLabel(url.hostname.slice(0, -'.example'.length))).toBe(letters.join('').normalize('NFC'));
    }),
  );
});

test('any label decodes to something, and never throws', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9-]{0,59}$/), (rest) => {
      expect(decodeLabel(`xn--${rest}`)).not.toBe('');
    }),
  );
});
