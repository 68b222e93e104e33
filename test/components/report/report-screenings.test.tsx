import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { ReportScreenings } from '../../../components/report/report-screenings.tsx';
import { OWN_QUESTIONS } from '../../../lib/diligence/question-list.ts';
import { readReport } from '../../../lib/diligence/read-report.ts';
import type { Entry } from '../../../lib/record/entry.ts';
import type { ReportKind } from '../../../lib/words/report-kind-words.ts';
import { entryOf, PEOPLE, WRITERS } from '../../record/writers.ts';
import { pageOf } from '../vendor/vendor-page.ts';

afterEach(cleanup);

const FILE = `3f2a${'0'.repeat(56)}009c`;
const salt = 'A'.repeat(22);
const screened = entryOf({
  at: '2026-05-20T09:00:00.000Z',
  statements: [
    {
      topic: 'screened:leie',
      value: '2026-05-10/2',
      file: FILE,
      rows: 82_714,
      body: { salt, names: 'Acme Calls\nJane Roe' },
    },
  ],
});

const decided = (row: string, value: string, by: string = WRITERS.ana): Entry =>
  entryOf({
    by,
    at: '2026-05-21T09:00:00.000Z',
    statements: [
      { topic: `screening:leie.${row}`, value, body: { salt, row: `ROW ${row}`, reason: `Why ${value}.` } },
    ],
  });

function show(entries: readonly Entry[], kind: ReportKind): string {
  const page = pageOf(entries);
  const today = '2026-06-01';
  render(
    <ReportScreenings
      facts={{
        kind,
        page,
        report: readReport(page.vendor, OWN_QUESTIONS, today),
        list: OWN_QUESTIONS,
        people: PEOPLE,
        organisation: '',
        madeBy: 'Ana Ortiz',
        today,
        timeZone: 'UTC',
      }}
    />,
  );
  return screen.getByRole('heading', { name: 'Screening' }).parentElement?.textContent ?? '';
}

test('the committee reads which list was searched when and by whom, and what was made of each row', () => {
  const text = show(
    [screened, decided('a', 'not-this-vendor'), decided('b', 'confirmed', WRITERS.ben)],
    'committee',
  );
  expect(text).toContain(
    'Screened 20 May 2026 against LEIE of 10 May 2026 (82,714 rows, file 3f2a…009c): 2 names, 2 candidates. Ana Ortiz',
  );
  expect(text).toContain('Not this vendor ROW a. Why not-this-vendor. Ana Ortiz, 21 May 2026');
  expect(text.indexOf('Confirmed ROW b')).toBeLessThan(text.indexOf('Not this vendor ROW a'));
});

test('reviewers who differ are said to, the cautious view first; rows that do not fit are counted', () => {
  const rows = ['a', 'b', 'c', 'd', 'e'].map((row) => decided(row, 'not-this-vendor'));
  const text = show([...rows, decided('a', 'possible', WRITERS.ben)], 'committee');
  expect(text).toContain('Disputed: possible ROW a');
  expect(text).toContain('1 more from registers: see the dossier.');
});

test('the dossier has the names that were searched and the file’s hash whole', () => {
  const text = show([screened], 'dossier');
  expect(text).toContain('Names searched: Acme Calls; Jane Roe.');
  expect(text).toContain(FILE);
});
