import { expect, it } from 'vitest';
import {
  formatReference,
  parseBareReference,
  parseReference,
} from '../../lib/diligence/inquiry-reference.ts';
import { OWN_QUESTIONS } from '../../lib/diligence/question-list.ts';

it.each([
  ['nothing', ''],
  ['an id alone', 'baa-offered'],
  ['a version alone', 'v1'],
  ['words around it', 'see baa-offered v1 above'],
  ['two', 'baa-offered v1 baa-signed v1'],
  ['a version in letters', 'baa-offered vone'],
  ['a date', '2026-03-14'],
  ['a version too long', 'baa-offered v12345'],
])('is no reference: %s', (_, text) => {
  expect(parseReference(text)).toBeUndefined();
});

it.each([
  ['as written', 'baa-offered v1'],
  ['in capitals', 'BAA-OFFERED V1'],
  ['with long dashes and hard spaces', 'baa–offered\u00a0v1'],
  ['with white space around', '  baa-offered   v1\n'],
  ['with a comma', 'baa-offered, v1'],
  ['in brackets', 'baa-offered (v1)'],
  ['with a point', 'baa-offered v. 1'],
])('is a reference %s', (_, text) => {
  expect(parseReference(text)).toEqual({ id: 'baa-offered', version: 1 });
});

it('may have lost its version where a column is known to hold references', () => {
  expect(parseBareReference('Baa-offered')).toEqual({ id: 'baa-offered', version: undefined });
  expect(parseBareReference('What we do')).toBeUndefined();
});

it('reads what it writes, for each question', () => {
  for (const { id, version } of OWN_QUESTIONS.questions)
    expect(parseReference(formatReference({ id, version }))).toEqual({ id, version });
});
