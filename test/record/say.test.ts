import { expect, test } from 'vitest';
import { findQuote, findText } from '../../lib/record/body-text.ts';
import { checksumOf } from '../../lib/record/entry-id.ts';
import { findHeads } from '../../lib/record/heads.ts';
import { parseEntry } from '../../lib/record/parse-entry.ts';
import {
  LONGEST_TEXT,
  sayLink,
  sayQuote,
  sayRedaction,
  sayStanding,
  sayText,
  sayUnlink,
} from '../../lib/record/say.ts';
import { typedText } from '../../lib/record/statement-parts.ts';
import { vendorOf, withoutBodies } from './team.ts';
import { countSalts, entryOf, nameIn, WRITERS } from './writers.ts';

test.each([
  ['two spellings of é become one', 'cafe\u0301', 'café'],
  ['NUL goes', 'a\0b', 'ab'],
  ['a lone surrogate becomes the replacement character', 'a\ud800b', 'a\ufffdb'],
  ['outer white space goes, inner stays', '  a \n b\u00a0', 'a \n b'],
  ['an emoji stays', '\u{1F4DE}', '\u{1F4DE}'],
])('typed text: %s', (_what, typed, recorded) => {
  expect(typedText(typed)).toBe(recorded);
});

test('the longest texts, of the widest letters, make an entry that every browser takes', () => {
  const text = '話'.repeat(LONGEST_TEXT);
  const makeSalt = countSalts();
  const entry = entryOf({
    statements: [
      sayStanding(makeSalt, { value: 'verified', reason: text, checked: text, replaces: [] }),
      sayText(makeSalt, 'note', text),
      sayText(makeSalt, 'note', text),
    ],
  });
  expect(parseEntry(entry)).toMatchObject({ ok: true });
});

test('a standing without words has no body, and white space is no word', () => {
  expect(sayStanding(countSalts(), { value: 'in-review', reason: ' \n', replaces: [] })).toEqual({
    topic: 'standing',
    value: 'in-review',
  });
});

test('what a statement names is ordered, so that one act has one form', () => {
  const covers = ['b.example', 'a.example'];
  const said = sayStanding(countSalts(), {
    value: 'verified',
    checked: 'x',
    covers,
    replaces: ['z.0', 'y.0'],
  });
  expect(said).toMatchObject({ covers: ['a.example', 'b.example'], replaces: ['y.0', 'z.0'] });
  expect(sayRedaction(countSalts(), ['z.0', 'y.0'], 'x').of).toEqual(['y.0', 'z.0']);
});

const QUOTE = { text: ' as  it stood ', address: 'https://acme.example/', at: '2026-03-02T08:59:00.000Z' };

test('a quote keeps the page’s words as they stand, with their hash', () => {
  const said = sayQuote(countSalts(), { ...QUOTE, before: 'just' });
  expect(said.body).toMatchObject({ text: QUOTE.text, sha256: checksumOf(QUOTE.text) });
  const [view] = vendorOf([entryOf({ statements: [said] })], 'acme.example').views;
  expect(view && findQuote(view)).toEqual({ ...QUOTE, before: 'just', sha256: checksumOf(QUOTE.text) });
  expect(view && findText(view, 'reason')).toBeUndefined();
});

test.each([
  ['withheld', (entry: ReturnType<typeof entryOf>) => [withoutBodies(entry)]],
  [
    'hidden',
    (entry: ReturnType<typeof entryOf>) => [
      entry,
      entryOf({ by: WRITERS.ben, statements: [sayRedaction(countSalts(), [nameIn(entry)], 'x')] }),
    ],
  ],
])('of a %s body nothing is read', (_state, entriesOf) => {
  const quoted = entryOf({ statements: [sayQuote(countSalts(), QUOTE)] });
  const view = vendorOf(entriesOf(quoted), 'acme.example').views.find(({ name }) => name === nameIn(quoted));
  expect(view).toBeDefined();
  expect(view && findQuote(view)).toBeUndefined();
  expect(view && findText(view, 'text')).toBeUndefined();
});

test('a quote that lacks its address or has a number for it is no quote', () => {
  for (const address of [undefined, 7]) {
    const body = { salt: 'A'.repeat(22), ...QUOTE, sha256: checksumOf(QUOTE.text), address };
    const [view] = vendorOf(
      [entryOf({ statements: [{ topic: 'evidence', value: 'quote', body }] })],
      'acme.example',
    ).views;
    expect(view && findQuote(view)).toBeUndefined();
  }
});

test('an unlink names the other key, so that both histories hold it', () => {
  expect(sayLink('acme.test')).toEqual({ topic: 'link', value: 'acme.test' });
  expect(sayUnlink('acme.test', ['x.0'])).toEqual({
    topic: 'link',
    value: 'none',
    of: ['acme.test'],
    replaces: ['x.0'],
  });
});

test('heads are what no other entry names, at most 64 in id order', () => {
  const first = entryOf({});
  const second = entryOf({ after: [first.id] });
  expect(findHeads([])).toEqual([]);
  expect(findHeads([first, second])).toEqual([second.id]);
  const many = Array.from({ length: 65 }, (_, n) => entryOf({ about: `v${n}.example` }));
  expect(findHeads(many)).toEqual(
    many
      .map(({ id }) => id)
      .sort()
      .slice(0, 64),
  );
});
