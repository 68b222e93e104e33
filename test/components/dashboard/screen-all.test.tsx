import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ScreenAll } from '../../../components/dashboard/screen-all.tsx';
import type { Statement } from '../../../lib/record/entry.ts';
import { sayText } from '../../../lib/record/say.ts';
import type { Candidate } from '../../../lib/registers/candidate.ts';
import type { LoadedRegister, RegisterName } from '../../../lib/registers/register.ts';
import { digestRow } from '../../../lib/registers/row-line.ts';
import { screeningTopic } from '../../../lib/registers/screening-topic.ts';
import { readHistory } from '../../../lib/store/read-record.ts';
import { makeSalt, makeSelf, record } from '../../../lib/store/self.ts';
import { theRecord } from '../../../lib/store/stores.ts';
import { candidateOf, excludedRow } from '../../registers/screen-rows.ts';
import { LEIE } from '../screening/show-screening.tsx';

const registers = vi.hoisted(() => ({
  loaded: [] as LoadedRegister[],
  asked: 0,
  find: (_name: string): Candidate[] => [],
}));

vi.mock('../../../lib/store/registers-in-worker.ts', () => ({
  askRegistersForMany: async (asked: readonly (readonly RegisterName[])[]) => {
    registers.asked += asked.length;
    return {
      registers: registers.loaded,
      candidates: asked.map((names) => names.flatMap(({ text }) => registers.find(text))),
    };
  },
}));
vi.mock('../../../lib/platform/panel.ts', () => ({ openDashboard: vi.fn() }));

const ROW = excludedRow();

beforeEach(async () => {
  registers.loaded = [LEIE];
  registers.asked = 0;
  registers.find = (name) => (name.startsWith('Acme') ? [candidateOf(ROW)] : []);
  await makeSelf(await theRecord(), 'Ana Ortiz');
});

afterEach(async () => {
  cleanup();
  const db = await theRecord();
  await Promise.all(Array.from(db.objectStoreNames, (store) => db.clear(store)));
});

async function add(key: string, ...statements: Statement[]): Promise<void> {
  await record(await theRecord(), key, statements);
}

const named = (name: string): Statement => sayText(makeSalt, 'name', name);

async function screenAll(canRecord = true): Promise<void> {
  render(<ScreenAll canRecord={canRecord} />);
  fireEvent.click(screen.getByRole('button', { name: 'Screen all vendors' }));
  await screen.findByRole('button', { name: 'Screen again' });
}

test('only what nobody has decided is shown, by vendor, and leads to its screening', async () => {
  await add('acme.example', named('Acme Calls'));
  await add('nightline.example', named('NightLine'));
  await screenAll();
  expect(screen.getByText('1 row to look at, for 1 vendor')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Acme Calls' }).getAttribute('href')).toBe(
    '#/vendor/acme.example?at=screening',
  );
  expect(screen.queryByRole('link', { name: 'NightLine' })).toBeNull();
  expect(screen.getByText(/^2 vendors, 2 names, against 82,714 rows/)).toBeTruthy();
});

test('what was decided is not told again', async () => {
  const decided = { topic: screeningTopic('leie', digestRow(ROW)), value: 'possible' };
  await add('acme.example', named('Acme Calls'), decided);
  await screenAll();
  expect(screen.getByText('Nothing new')).toBeTruthy();
});

test('what a recorded screening had is not new again, and is still told as undecided', async () => {
  await add('acme.example', named('Acme Calls'));
  await screenAll();
  expect(screen.getByText('1 row to look at, for 1 vendor')).toBeTruthy();
  expect(screen.queryByText(/^Still undecided/)).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Record this screening' }));
  await screen.findByText('Recorded for 1 vendor.');
  registers.find = () => [candidateOf(ROW), candidateOf(excludedRow({ city: 'WACO' }))];
  cleanup();
  await screenAll();
  expect(screen.getByText('1 row to look at, for 1 vendor')).toBeTruthy();
  expect(screen.getByText('Still undecided from before: 1 row, for 1 vendor')).toBeTruthy();
});

test('a screening that does not say which rows it had silences none', async () => {
  await add('acme.example', named('Acme Calls'), { topic: 'screened:leie', value: '2026-08-10/1' });
  await screenAll();
  expect(screen.getByText('1 row to look at, for 1 vendor')).toBeTruthy();
});

test('a vendor without a name is counted as not screened', async () => {
  await add('acme.example', named('Acme Calls'));
  await add('nameless.example', { topic: 'stage', value: 'researching' });
  await screenAll();
  expect(screen.getByText('1 vendor has no name and was not screened.')).toBeTruthy();
});

test('without a register there is nothing to screen against, and nothing to record', async () => {
  registers.loaded = [];
  await add('acme.example', named('Acme Calls'));
  await screenAll();
  expect(screen.getByText(/No register is loaded/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Record this screening' })).toBeNull();
});

test('recording adds one entry to each vendor, with names, list and candidates; looking records nothing', async () => {
  await add('acme.example', named('Acme Calls'));
  await add('nightline.example', named('NightLine'));
  await screenAll();
  const before = await readHistory(await theRecord(), 'nightline.example');
  expect(before?.entries).toHaveLength(1);
  fireEvent.click(screen.getByRole('button', { name: 'Record this screening' }));
  await screen.findByText('Recorded for 2 vendors.');
  const said = async (key: string) => {
    const history = await readHistory(await theRecord(), key);
    return history?.entries
      .flatMap(({ statements }) => statements)
      .filter(({ topic }) => topic === 'screened:leie');
  };
  expect(await said('acme.example')).toMatchObject([
    { value: '2026-08-10/1', body: { names: 'Acme Calls' } },
  ]);
  expect(await said('nightline.example')).toMatchObject([{ value: '2026-08-10/0' }]);
});

test('a browser without a name may look and cannot record', async () => {
  await add('acme.example', named('Acme Calls'));
  await screenAll(false);
  expect(screen.queryByRole('button', { name: 'Record this screening' })).toBeNull();
});

test('a long list shows how far it is and can be stopped; then nothing is shown or recorded', async () => {
  for (let n = 0; n < 60; n += 1) await add(`acme-${n}.example`, named(`Acme ${n}`));
  render(<ScreenAll canRecord />);
  fireEvent.click(screen.getByRole('button', { name: 'Screen all vendors' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Cancel' }));
  await screen.findByText('Cancelled. Nothing was recorded.');
  await waitFor(() => expect(registers.asked).toBeLessThan(60));
  expect(screen.queryByRole('link')).toBeNull();
});
