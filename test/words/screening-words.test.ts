import { expect, test } from 'vitest';
import { OWN_QUESTIONS } from '../../lib/diligence/question-list.ts';
import { foldVendor } from '../../lib/record/fold.ts';
import { sayWithdrawn } from '../../lib/record/say.ts';
import { compareFacts } from '../../lib/registers/compare-facts.ts';
import { findScreened } from '../../lib/registers/fold-screening.ts';
import { sayPerson } from '../../lib/registers/say-person.ts';
import { formatGround } from '../../lib/words/exclusion-ground-words.ts';
import { formatStatement } from '../../lib/words/history-words.ts';
import { formatRowFacts, formatRowLine } from '../../lib/words/register-row-words.ts';
import { formatComparedFact, formatLeftOut, formatScreened } from '../../lib/words/screening-words.ts';
import { countSalts, entryOf, nameIn, PEOPLE } from '../record/writers.ts';
import { breachRow, excludedRow } from '../registers/screen-rows.ts';

const SCREENED = {
  topic: 'screened:leie',
  value: '2026-08-10/1',
  file: `3f2a${'0'.repeat(56)}009c`,
  rows: 82_714,
  body: { salt: 'A'.repeat(22), names: 'Acme Calls\nNightLine\nJane Roe' },
};

function viewOf(statement: Parameters<typeof entryOf>[0]['statements']) {
  const entry = entryOf({ at: '2026-11-24T09:00:00.000Z', statements: statement ?? [] });
  const [view] = foldVendor('acme.example', [entry], PEOPLE).views;
  if (!view) throw new Error('An entry with a statement has a view');
  return view;
}

const said = (statement: { topic: string; value?: string; [member: string]: unknown }) =>
  formatStatement(viewOf([statement]), OWN_QUESTIONS);

test('a screening says day, list, rows, file, names and candidates', () => {
  const screened = findScreened(viewOf([SCREENED]));
  expect(screened && formatScreened(screened, 'UTC')).toBe(
    'Screened 24 Nov 2026 against LEIE of 10 Aug 2026 (82,714 rows, file 3f2a…009c): 3 names, 1 candidate',
  );
});

test.each([
  [SCREENED, 'Screened against LEIE of 10 Aug 2026 (82,714 rows, file 3f2a…009c): 3 names, 1 candidate'],
  [
    { topic: 'screened:breaches-archive', value: '2026-11-23/2', descriptions: true },
    'Screened against the breach portal (archive) of 23 Nov 2026: 2 candidates, descriptions searched',
  ],
  [
    { topic: 'screened:breaches-archive', value: '2026-11-23/0', descriptions: false },
    'Screened against the breach portal (archive) of 23 Nov 2026: 0 candidates, descriptions not searched',
  ],
  [
    { topic: 'screened:sam', value: '2026-11-23/0' },
    'Screened against SAM.gov exclusions of 23 Nov 2026: 0 candidates',
  ],
  [
    { topic: 'screened:medicaid', value: '2026-11-23/0' },
    'Screened against a register that this version does not know',
  ],
  [{ topic: 'screened:leie', value: '2026-13-45/0' }, 'Screened against LEIE'],
  [
    { topic: 'screening:breaches-archive.abc', value: 'not-this-vendor' },
    'Screening, a row of the breach portal (archive): not this vendor',
  ],
  [{ topic: 'screening:leie.abc', value: 'not-enough-data' }, 'Screening, a row of LEIE: not enough data'],
  [{ topic: 'screening:medicaid.abc', value: 'confirmed' }, 'Screening: confirmed'],
  [sayPerson(countSalts(), { name: 'Jane Roe', role: 'Owner' }), 'Person: Jane Roe, Owner'],
  [sayPerson(countSalts(), { name: 'Jane Roe', role: '' }), 'Person: Jane Roe'],
  [{ topic: 'distinct', value: 'acme-billing.example' }, 'Not the same company as acme-billing.example'],
])('the history says in words: %o', (statement, line) => {
  expect(said(statement)).toBe(line);
});

test.each([
  ['screened:leie', 'Screening against LEIE withdrawn'],
  ['screening:leie.abc', 'Screening, a row of LEIE: withdrawn'],
  ['person', 'Person removed'],
  ['distinct', '“Not the same company” withdrawn'],
])('the history says what was taken back: %s', (topic, line) => {
  const before = entryOf({ statements: [{ topic, value: 'x' }] });
  expect(said(sayWithdrawn(topic, [nameIn(before)]))).toBe(line);
});

test.each([
  ['1128a1', 'conviction of a program-related crime (1128(a)(1))'],
  ['1128a1   ', 'conviction of a program-related crime (1128(a)(1))'],
  ['1128(b)(8)', 'controlled by somebody who was sanctioned (1128(b)(8))'],
  ['1128Aa', 'civil money penalty for false claims or kickbacks (1128A(a))'],
  ['BRCH CIA', 'breach of a corporate integrity agreement'],
  ['Ineligible (Proceedings Completed)', 'Ineligible (Proceedings Completed)'],
])('the ground %s in words', (ground, text) => {
  expect(formatGround(ground)).toBe(text);
});

test('a row in one line, with what it has', () => {
  expect(formatRowLine(excludedRow())).toBe(
    'ACME CALLS LLC, TULSA OK: excluded since 20 Mar 2019, conviction of a program-related crime (1128(a)(1))',
  );
  expect(formatRowLine(breachRow())).toBe(
    'Acme Calls, Inc., TX: 4,212 people, reported 18 Jun 2025, Hacking/IT Incident',
  );
  const { city: _city, state: _state, ground: _ground, since: _since, ...bare } = excludedRow();
  expect(formatRowLine(bare)).toBe('ACME CALLS LLC: excluded');
});

test('a row’s facts: a waiver with its state, a count that stands for none, nothing that is empty', () => {
  const waived = excludedRow({ waiver: { date: '2020-05-19', state: 'OK' } });
  expect(formatRowFacts(waived)).toContainEqual({ name: 'Waiver', text: 'from 19 May 2020, in OK' });
  expect(formatRowFacts(waived).map(({ name }) => name)).not.toContain('NPI');
  expect(formatRowFacts(breachRow({ people: 501 }))).toContainEqual({
    name: 'People',
    text: '501, which often stands for a number not known yet',
  });
});

test('what agrees and differs, in words', () => {
  const row = excludedRow();
  const lines = (facts: Parameters<typeof compareFacts>[2]) =>
    compareFacts(row, { of: 'company' }, facts).map((fact) => formatComparedFact(fact, row));
  expect(lines({ state: 'Texas', city: 'Tulsa', npi: '1234567893' })).toEqual([
    'A company, as you searched',
    'State differs: OK in the row, Texas for the vendor',
    'City agrees: TULSA',
    'NPI: the row has none',
  ]);
  expect(lines({ state: '', city: '', npi: '' }).slice(1)).toEqual([
    'State: OK in the row, not known of the vendor',
    'City: TULSA in the row, not known of the vendor',
  ]);
});

test.each([
  [{ strong: 1, possible: 0 }, 'at least 1 more strong match, not shown.'],
  [{ strong: 0, possible: 12 }, 'at least 12 more possible matches, not shown.'],
  [{ strong: 14, possible: 1 }, 'at least 14 more strong matches and 1 more possible match, not shown.'],
])('what a name led to beyond what is shown: %o', (left, said) => {
  expect(formatLeftOut({ name: 'James Smith', ...left })).toBe(`“James Smith” leads to ${said}`);
});
