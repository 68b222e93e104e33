import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { RegisterFindings } from '../../../components/screening/register-findings.tsx';
import type { Asked } from '../../../components/screening/use-candidates.ts';
import type { RecordPlace } from '../../../components/vendor/record-place.ts';
import type { Entry } from '../../../lib/record/entry.ts';
import { digestRow } from '../../../lib/registers/row-line.ts';
import { screeningTopic } from '../../../lib/registers/screening-topic.ts';
import { entryOf, WRITERS } from '../../record/writers.ts';
import { breachRow, candidateOf, excludedRow } from '../../registers/screen-rows.ts';
import { pageOf } from '../vendor/vendor-page.ts';
import { ARCHIVE, LEIE } from './show-screening.tsx';

const registers = vi.hoisted(() => ({ asked: undefined as Asked | undefined, names: [] as string[] }));

vi.mock('../../../components/screening/use-candidates.ts', () => ({
  useCandidates: (names: readonly { text: string }[]) => {
    registers.names = names.map(({ text }) => text);
    return registers.asked;
  },
}));
vi.mock('../../../lib/platform/panel.ts', () => ({ openDashboard: vi.fn() }));

beforeEach(() => {
  registers.asked = { registers: [LEIE, ARCHIVE], candidates: [candidateOf(breachRow())] };
});
afterEach(cleanup);

function show(entries: readonly Entry[] = []): RecordPlace[] {
  const places: RecordPlace[] = [];
  render(
    <RegisterFindings
      page={pageOf(entries)}
      offered={{ names: ['Acme Calls'], phones: [] }}
      onPlace={(place) => places.push(place)}
    />,
  );
  return places;
}

const decided = (value: string, by: string = WRITERS.ana): Entry =>
  entryOf({
    by,
    statements: [{ topic: screeningTopic('breaches-archive', digestRow(breachRow())), value }],
  });

const heading = () => screen.queryByRole('heading', { name: 'In public registers' });

test('before the registers have answered, and where they have nothing, there is nothing', () => {
  registers.asked = undefined;
  show();
  expect(heading()).toBeNull();
  cleanup();
  registers.asked = { registers: [LEIE], candidates: [] };
  show();
  expect(heading()).toBeNull();
});

test('an unlisted page is searched by the name it gives itself, and a match is an incident that leads to the screening', () => {
  const places = show();
  expect(registers.names).toEqual(['Acme Calls']);
  expect(screen.getByText('One possible match')).toBeTruthy();
  expect(screen.getByText(/^Acme Calls, Inc\., TX: 4,212 people, reported 18 Jun 2025/)).toBeTruthy();
  expect(screen.getByText('An incident, not a verdict.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Look at it' }));
  expect(places).toEqual([{ part: 'checklist', at: 'screening' }]);
});

test('an exclusion is a lead, and stands first', () => {
  registers.asked = {
    registers: [LEIE, ARCHIVE],
    candidates: [candidateOf(breachRow()), candidateOf(excludedRow())],
  };
  show();
  expect(screen.getAllByRole('listitem')[0]?.textContent).toContain('A lead, not an accusation.');
});

test('not this vendor silences a row, unless a colleague says otherwise', () => {
  show([decided('not-this-vendor')]);
  expect(heading()).toBeNull();
  cleanup();
  show([decided('not-this-vendor'), decided('possible', WRITERS.ben)]);
  expect(heading()).toBeTruthy();
});

test('what was decided stands in place of how near the name is', () => {
  show([decided('confirmed')]);
  expect(screen.getByText('Confirmed')).toBeTruthy();
});

test('two rows are shown and the rest counted', () => {
  const rows = [1, 2, 3, 4].map((n) => candidateOf(breachRow({ people: 1_000 * n })));
  registers.asked = { registers: [ARCHIVE], candidates: rows };
  show();
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
  expect(screen.getByText('2 more rows in the screening')).toBeTruthy();
});
