import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { canonicalJson, checksumOf, digestText, entryId, withoutBody } from '../../lib/record/entry-id.ts';
import { withoutBodies } from './team.ts';
import { dummySignature, entryOf } from './writers.ts';

// The vectors of RFC 8785 that concern what an entry can hold: texts, small numbers, order of members.
test.each([
  // Section 3.2.3: members are ordered by UTF-16 code units, not by code points.
  [
    {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\u{1f600}': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    },
    '{"\\r":"Carriage Return","1":"One","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis","\u20ac":"Euro Sign","\u{1f600}":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
  ],
  // Section 3.2.2: literals, texts and numbers.
  [
    {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000f\u000aA\'\u0042\u0022\u005c\\"\u002f',
      literals: [null, true, false],
    },
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"\u20ac$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  ],
  [{ n: -0 }, '{"n":0}'],
  [{ b: 1, a: { d: [], c: {} } }, '{"a":{"c":{},"d":[]},"b":1}'],
  ['é', '"é"'],
])('canonical form %#', (value, text) => {
  expect(canonicalJson(value)).toBe(text);
});

test.each([[Number.NaN], [Number.POSITIVE_INFINITY], ['\ud800'], [undefined]])(
  '%s has no canonical form',
  (value) => {
    expect(() => canonicalJson(value)).toThrow();
  },
);

test('two spellings of one letter are two texts: typed text is brought to one before', () => {
  expect(canonicalJson('é')).not.toBe(canonicalJson('e\u0301'));
});

test('a digest is SHA-256 of UTF-8, base64url; a checksum the same in hexadecimal', () => {
  for (const text of ['', 'abc', 'Grüße, 話']) {
    expect(checksumOf(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
    expect(digestText(text)).toBe(createHash('sha256').update(text, 'utf8').digest('base64url'));
  }
});

const note = entryOf({ statements: [{ topic: 'note', body: { salt: 'A'.repeat(22), text: 'kind' } }] });

test('an id does not depend on whether bodies are still there, on the signature or on the order of members', () => {
  const { sig: _sig, ...rest } = note;
  expect(entryId(withoutBodies(note))).toBe(note.id);
  expect(entryId({ ...note, sig: dummySignature(9) })).toBe(note.id);
  expect(entryId(rest)).toBe(note.id);
  expect(entryId(Object.fromEntries(Object.entries(note).reverse()) as typeof note)).toBe(note.id);
});

test('two equal notes have different digests: the salt keeps an erased one from being guessed', () => {
  const digests = ['A', 'B'].map(
    (c) => withoutBody({ topic: 'note', body: { salt: c.repeat(22), text: 'kind' } }).digest,
  );
  expect(new Set(digests).size).toBe(2);
  expect(digests).not.toContain(undefined);
  expect(digests).not.toContain(undefined);
});

test('a statement without body stays as it is', () => {
  const said = { topic: 'standing', value: 'verified' };
  expect(withoutBody(said)).toBe(said);
  expect(withoutBody({ topic: 'note', digest: 'B'.repeat(43) })).toEqual({
    topic: 'note',
    digest: 'B'.repeat(43),
  });
});
