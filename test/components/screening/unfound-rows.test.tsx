import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Asked } from '../../../components/screening/use-candidates.ts';
import { sayText } from '../../../lib/record/say.ts';
import { digestRow } from '../../../lib/registers/row-line.ts';
import { screeningTopic } from '../../../lib/registers/screening-topic.ts';
import { countSalts, entryOf, nameIn, WRITERS } from '../../record/writers.ts';
import { candidateOf, excludedRow } from '../../registers/screen-rows.ts';
import { candidates, choose, press, write } from './hands-on-screening.ts';
import { ARCHIVE, LEIE, showScreening } from './show-screening.tsx';

const registers = vi.hoisted(() => ({ asked: undefined as Asked | 'failed' | undefined }));

vi.mock('../../../components/screening/use-candidates.ts', () => ({ useCandidates: () => registers.asked }));
vi.mock('../../../lib/platform/panel.ts', () => ({ openDashboard: vi.fn() }));

const ROW = excludedRow();
const TOPIC = screeningTopic('leie', digestRow(ROW));
const named = entryOf({ statements: [sayText(countSalts(), 'name', 'Acme Calls')] });

beforeEach(() => {
  registers.asked = { registers: [LEIE, ARCHIVE], candidates: [candidateOf(ROW)] };
});
afterEach(cleanup);

const GONE = excludedRow({ city: 'WACO', state: 'TX' });
const decidedOn = (value: string, by: string, body: Record<string, string> = {}) =>
  entryOf({
    by,
    statements: [
      {
        topic: screeningTopic('leie', digestRow(GONE)),
        value,
        body: {
          salt: 'A'.repeat(22),
          ...{ row: 'ACME CALLS LLC, WACO TX', name: 'ACME CALLS LLC', reason: 'Their owner.' },
          ...body,
        },
      },
    ],
  });
const unfound = () =>
  within(screen.getByRole('heading', { name: /^Decided, and not/ }).parentElement as HTMLElement);

test('an earlier version of one’s own that was as cautious is taken back with the new decision', async () => {
  const before = decidedOn('confirmed', WRITERS.ana);
  const { said } = showScreening({ entries: [named, before] });
  fireEvent.click(candidates().getByRole('radio', { name: /^Not this vendor/ }));
  const settles = (): HTMLInputElement => screen.getByRole('checkbox', { name: /earlier version/ });
  expect(settles().checked, 'a namesake lifts no exclusion unseen').toBe(false);
  fireEvent.click(candidates().getByRole('radio', { name: /^Confirmed/ }));
  expect(settles().checked).toBe(true);
  write('Reason', 'The address is new.');
  fireEvent.click(candidates().getByRole('button', { name: 'Record' }));
  await waitFor(() =>
    expect(said[0]).toMatchObject([
      { topic: TOPIC, value: 'confirmed' },
      { topic: before.statements[0]?.topic, value: 'none', replaces: [nameIn(before)] },
    ]),
  );
  expect(screen.queryByRole('heading', { name: /^Decided, and not/ })).toBeNull();
});

test('an earlier version that a colleague decided stays unless the reviewer says so', async () => {
  const before = decidedOn('confirmed', WRITERS.ben);
  const { said } = showScreening({ entries: [named, before] });
  fireEvent.click(candidates().getByRole('radio', { name: /^Confirmed/ }));
  const settles: HTMLInputElement = screen.getByRole('checkbox', { name: /earlier version/ });
  expect(settles.checked).toBe(false);
  fireEvent.click(settles);
  write('Reason', 'The address is new.');
  fireEvent.click(candidates().getByRole('button', { name: 'Record' }));
  await waitFor(() => expect(said[0]?.[1]?.replaces).toEqual([nameIn(before)]));
});

test('where every decided row is found, and where none was decided, nothing stands apart', () => {
  showScreening({ entries: [named, entryOf({ statements: [{ topic: TOPIC, value: 'confirmed' }] })] });
  expect(screen.queryByRole('heading', { name: /^Decided, and not/ })).toBeNull();
});

test('a colleague’s confirmed exclusion shows with row, reason and author where the list is not loaded, and can be changed', async () => {
  registers.asked = { registers: [ARCHIVE], candidates: [] };
  const before = decidedOn('confirmed', WRITERS.ben);
  const { said } = showScreening({ entries: [named, before] });
  expect(unfound().getByText('ACME CALLS LLC, WACO TX')).toBeTruthy();
  expect(unfound().getByText('Their owner.')).toBeTruthy();
  expect(unfound().getByText(/^Ben Adeyemi/)).toBeTruthy();
  expect(unfound().getByText(/LEIE, which is not loaded here/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Take back' }), 'another’s').toBeNull();
  press('Change');
  choose(/^Not this vendor/);
  write('Reason', 'Reinstated, and another owner.');
  choose(/^Replaces theirs/);
  press('Record');
  await waitFor(() =>
    expect(said[0]).toMatchObject([
      {
        topic: before.statements[0]?.topic,
        value: 'not-this-vendor',
        replaces: [nameIn(before)],
        body: { row: 'ACME CALLS LLC, WACO TX', name: 'ACME CALLS LLC' },
      },
    ]),
  );
});

test('one’s own on a row that left the register can be taken back', async () => {
  registers.asked = { registers: [LEIE], candidates: [] };
  const before = decidedOn('confirmed', WRITERS.ana);
  const { said } = showScreening({ entries: [named, before] });
  expect(unfound().getByText(/^Not among the rows found in LEIE of 10 Aug 2026/)).toBeTruthy();
  press('Take back');
  await waitFor(() =>
    expect(said[0]).toMatchObject([
      { topic: before.statements[0]?.topic, value: 'none', replaces: [nameIn(before)] },
    ]),
  );
  expect(screen.queryByRole('heading', { name: /^Decided, and not/ })).toBeNull();
});

test('what was decided shows though the registers cannot be searched', () => {
  registers.asked = 'failed';
  showScreening({ entries: [named, decidedOn('possible', WRITERS.ben)] });
  expect(unfound().getByText('Possible')).toBeTruthy();
});
