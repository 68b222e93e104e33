import { expect, test } from 'vitest';
import { findPatientData } from '../../lib/privacy/find-patient-data.ts';
import { isQuoteSettled, redactQuote } from '../../lib/privacy/guarded-quote.ts';
import { findKeptReason, isSettled, keepSigns } from '../../lib/privacy/guarded-text.ts';
import { quoteSigns } from '../../lib/privacy/quote-signs.ts';
import { redactSigns } from '../../lib/privacy/redact-signs.ts';
import { findQuote, findText } from '../../lib/record/body-text.ts';
import { checksumOf } from '../../lib/record/entry-id.ts';
import { parseEntry } from '../../lib/record/parse-entry.ts';
import {
  LONGEST_KEPT,
  LONGEST_TEXT,
  sayQuote,
  sayRedaction,
  sayStanding,
  sayText,
} from '../../lib/record/say.ts';
import { vendorOf } from '../record/team.ts';
import { countSalts, entryOf } from '../record/writers.ts';

const TEXT = 'Read out MRN 00482913 and SSN 212-44-8891.';
const SIGNS = findPatientData(TEXT);

test('redacting takes the words out and leaves the rest', () => {
  expect(redactSigns(TEXT, SIGNS)).toBe('Read out MRN [redacted] and SSN [redacted].');
});

test('a reason settles the signs that it was given for, and no later one', () => {
  const kept = keepSigns('Numbers are made up.', SIGNS.slice(0, 1));
  expect(isSettled({ text: TEXT })).toBe(false);
  expect(isSettled({ text: TEXT, kept })).toBe(false);
  expect(isSettled({ text: TEXT, kept: keepSigns('Made up.', SIGNS) })).toBe(true);
  expect(isSettled({ text: 'Read out MRN 00482913.', kept })).toBe(true);
});

test('a reason is recorded only while there is something to keep', () => {
  const kept = keepSigns('Made up.', SIGNS);
  expect(findKeptReason({ text: TEXT, kept })).toBe('Made up.');
  expect(findKeptReason({ text: 'Nothing.', kept })).toBeUndefined();
});

const QUOTE = {
  text: '00482913 is ready',
  address: 'https://acme.example/',
  at: '2026-03-02T08:59:00.000Z',
  before: 'Sample: MRN',
  after: 'for Mrs. Hale, biopsy',
};

test('a number in a quote is known by the label before it, and all its parts are redacted', () => {
  expect(isQuoteSettled(QUOTE)).toBe(false);
  const redacted = redactQuote(QUOTE);
  expect(redacted).toEqual({
    ...QUOTE,
    text: '[redacted] is ready',
    after: 'for [redacted]',
    redacted: true,
  });
  expect(isQuoteSettled(redacted)).toBe(true);
  expect(isQuoteSettled({ ...QUOTE, kept: 'Sample data.' })).toBe(true);
});

test('a sign that reaches over the edge of a quote is redacted on both sides', () => {
  const { kept: _none, ...quote } = { ...QUOTE, before: 'SSN 212', text: '44 8891', after: 'x', kept: '' };
  expect(redactQuote(quote)).toMatchObject({ before: 'SSN [redacted]', text: '[redacted]', after: 'x' });
});

test('a redacted quote is recorded as such, with the hash of what is left', () => {
  const said = sayQuote(countSalts(), redactQuote(QUOTE));
  const [view] = vendorOf([entryOf({ statements: [said] })], 'acme.example').views;
  expect(view && findQuote(view)).toMatchObject({
    redacted: true,
    sha256: checksumOf('[redacted] is ready'),
  });
});

test('the reason why words stay is recorded beside them, and erased with them', () => {
  const salts = countSalts();
  const statements = [
    sayText(salts, 'note', TEXT, [], ' Made up. '),
    sayStanding(salts, { value: 'suspicious', reason: TEXT, kept: 'Made up.', replaces: [] }),
    sayQuote(salts, { ...QUOTE, kept: 'Made up.' }),
    sayRedaction(salts, ['x.0'], TEXT, 'Made up.'),
  ];
  expect(statements.map(({ body }) => body?.['kept'])).toEqual(Array(4).fill('Made up.'));
  expect(sayText(salts, 'note', 'n', [], ' ').body).not.toHaveProperty('kept');
  const [view] = vendorOf([entryOf({ statements: statements.slice(0, 1) })], 'acme.example').views;
  expect(view && findText(view, 'kept')).toBe('Made up.');
});

test('the longest texts and reasons make an entry that every browser takes', () => {
  const wide = '話'.repeat(LONGEST_TEXT);
  const kept = `${'話'.repeat(LONGEST_KEPT)}\n${'言'.repeat(LONGEST_KEPT)}`;
  const said = sayStanding(countSalts(), {
    value: 'verified',
    reason: wide,
    checked: wide,
    kept,
    replaces: [],
  });
  expect(parseEntry(entryOf({ statements: [said] }))).toMatchObject({ ok: true });
});

const far = 'It was a long call with many words. '.repeat(4);

test.each([
  ['a short text whole', 'SSN 212-44-8891.', 'SSN [212-44-8891].'],
  [
    'of a long text the words around a sign',
    `${far}SSN 212-44-8891. ${far}`,
    /^…\S.{20,40}SSN \[212-44-8891\]\. .{20,40}…$/,
  ],
  [
    'two signs far apart, cut between',
    `MRN 00482913 ${far}MRN 00482914`,
    /^MRN \[00482913\] .{20,40}….{20,40}\[00482914\]$/,
  ],
])('quoting signs shows %s', (_what, text, shown) => {
  const stretches = quoteSigns(text, findPatientData(text));
  const said = stretches.map((stretch) => (stretch.isSign ? `[${stretch.text}]` : stretch.text)).join('');
  expect(said).toEqual(typeof shown === 'string' ? shown : expect.stringMatching(shown));
});
