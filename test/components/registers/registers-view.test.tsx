import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { RegistersView } from '../../../components/dashboard/registers-view.tsx';
import type { LoadedRegister } from '../../../lib/registers/register.ts';
import { announceChange } from '../../../lib/store/changes.ts';
import type { LoadOutcome, RegisterLoad } from '../../../lib/store/load-register.ts';
import { REGISTER_WORDS as words } from '../../../lib/words/register-words.ts';

const worker = vi.hoisted(() => ({
  askRegisters: vi.fn(),
  askRegistersForMany: vi.fn(),
  downloadLeieInWorker: vi.fn(),
  loadRegisterInWorker: vi.fn(),
  removeRegisterInWorker: vi.fn(async () => {}),
}));
vi.mock('../../../lib/store/registers-in-worker.ts', () => worker);
const access = vi.hoisted(() => ({ requestOigAccess: vi.fn() }));
vi.mock('../../../lib/platform/oig-access.ts', () => access);

const ARCHIVE: LoadedRegister = {
  id: 'breaches-archive',
  from: { kind: 'snapshot' },
  newest: '2024-04-26',
  loadedAt: '2026-11-24T09:00:00.000Z',
  rows: 5371,
  sha256: '225c'.padEnd(64, '0'),
  hasDescriptions: false,
};
const CURRENT: LoadedRegister = { ...ARCHIVE, id: 'breaches-current', newest: '2025-11-13', rows: 742 };
const LEIE: LoadedRegister = {
  ...ARCHIVE,
  id: 'leie',
  from: { kind: 'file', name: 'UPDATED.csv' },
  newest: '2026-11-20',
  listDate: '2026-11-10',
  rows: 82_714,
};

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-24T09:00:00.000Z'), toFake: ['Date', 'Temporal'] });
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.resetAllMocks();
});

function hold(...registers: LoadedRegister[]): void {
  worker.askRegisters.mockImplementation(async () => ({ registers, candidates: [] }));
}

async function show(...registers: LoadedRegister[]) {
  hold(...registers);
  const { container } = render(<RegistersView canRecord={false} />);
  await screen.findByRole('heading', { name: 'OIG exclusions (LEIE)' });
  return container;
}

const item = (title: string) => {
  const found = screen.getByRole('heading', { name: title }).closest('li');
  if (!found) throw new Error(`${title} stands in no list`);
  return within(found);
};

function choose(container: Element, name = 'breach_report.csv'): void {
  const input = container.querySelector('input[type=file]');
  Object.defineProperty(input, 'files', { value: [new File(['x'], name)], configurable: true });
  fireEvent.change(input as Element);
}

/** What the last loading was given, and how it goes on. */
function loadings() {
  const calls: { load: RegisterLoad; signal: AbortSignal; end: (outcome: LoadOutcome) => void }[] = [];
  worker.loadRegisterInWorker.mockImplementation(
    (load: RegisterLoad, { signal }: { signal: AbortSignal }) =>
      new Promise((end) => {
        calls.push({ load, signal, end });
      }),
  );
  return calls;
}

test('each register says whether it is in force, where it came from and how old it is', async () => {
  await show(LEIE, CURRENT, ARCHIVE);
  const leie = item('OIG exclusions (LEIE)');
  expect(leie.getByText(words.current)).toBeTruthy();
  for (const text of ['UPDATED.csv', '82,714', '10 Nov 2026', '20 Nov 2026'])
    expect(leie.getByText(text)).toBeTruthy();
  expect(item('SAM.gov exclusions').getByText(words.notLoaded)).toBeTruthy();
  const archive = item('HHS breach portal, archive');
  for (const text of [words.shipped, words.tooOld(942), words.fromShipped, '5,371'])
    expect(archive.getByText(text)).toBeTruthy();
  expect(archive.queryByRole('button'), 'a snapshot that ships cannot be removed').toBeNull();
  expect(screen.getByText(words.gap('26 Apr 2024', '13 Nov 2025'))).toBeTruthy();
});

test('a list without a date says of when its file is, and one that ships in which month it was taken', async () => {
  const { listDate: _none, ...undated } = LEIE;
  const kept = { ...CURRENT, takenIn: '2026-03' };
  await show({ ...undated, fileDate: '2026-11-23' }, kept, ARCHIVE);
  const leie = item('OIG exclusions (LEIE)');
  expect(leie.queryByText(words.listDate)).toBeNull();
  expect(leie.getByText(words.fileDate).parentElement?.textContent).toContain('23 Nov 2026');
  const current = item('HHS breach portal, under investigation');
  expect(current.getByText(words.listDate).parentElement?.textContent).toContain('Mar 2026');
  expect(current.getByText(words.tooOld(268))).toBeTruthy();
  const old = item('HHS breach portal, archive');
  expect(old.queryByText(words.listDate), 'kept by a version that did not keep the month').toBeNull();
  expect(screen.getByText(words.gap('26 Apr 2024', '13 Nov 2025 (list of Mar 2026)'))).toBeTruthy();
});

test('a register that another page loads is shown at once', async () => {
  await show(CURRENT, ARCHIVE);
  expect(item('OIG exclusions (LEIE)').queryByText('82,714')).toBeNull();
  hold(LEIE, CURRENT, ARCHIVE);
  announceChange({ area: 'registers', keys: ['leie'] });
  expect(await item('OIG exclusions (LEIE)').findByText('82,714')).toBeTruthy();
});

test('a file that may be either list waits for the answer, then is loaded with it', async () => {
  const calls = loadings();
  const container = await show();
  choose(container);
  await screen.findByText(words.loadingFile('breach_report.csv'));
  calls[0]?.end({
    ok: false,
    ask: { kind: 'which-list', rows: 3, oldest: '2024-05-06', newest: '2026-11-13' },
  });
  const archive = await screen.findByRole('button', { name: 'Archive' });
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Under investigation'));
  fireEvent.click(archive);
  expect(calls[1]?.load).toMatchObject({ list: 'breaches-archive', from: { name: 'breach_report.csv' } });
  calls[1]?.end({ ok: true, register: ARCHIVE, skipped: 2 });
  expect(await screen.findByText(words.loadedRows(5371, 2))).toBeTruthy();
});

test('a much shorter file is loaded only once it is confirmed, and can be left', async () => {
  const calls = loadings();
  const container = await show(LEIE);
  const ask = { kind: 'fewer-rows', id: 'leie', rows: 9_000, heldRows: 82_714 } as const;
  choose(container);
  calls[0]?.end({ ok: false, ask });
  fireEvent.click(await screen.findByRole('button', { name: 'Keep what is in force' }));
  expect(screen.queryByText('Less than half as many rows')).toBeNull();
  expect(calls.length).toBe(1);
  choose(container);
  calls[1]?.end({ ok: false, ask });
  fireEvent.click(await screen.findByRole('button', { name: 'Replace it all the same' }));
  expect(calls[2]?.load.isConfirmed).toBe(true);
});

test('cancelling ends the work and says what is in force; a fault says what to do', async () => {
  const calls = loadings();
  const container = await show();
  choose(container);
  fireEvent.click(await screen.findByRole('button', { name: 'Cancel' }));
  expect(calls[0]?.signal.aborted).toBe(true);
  expect(screen.getByText(words.cancelled)).toBeTruthy();
  calls[0]?.end({ ok: false, fault: { code: 'cancelled' } });
  choose(container, 'letter.pdf');
  calls[1]?.end({ ok: false, fault: { code: 'pdf' } });
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('This is a PDF');
  expect(alert.textContent).toContain(words.stays);
});

test('the LEIE is downloaded once access is given within the click, and loaded with the date it bears', async () => {
  const calls = loadings();
  await show();
  const file = new Blob(['csv']);
  access.requestOigAccess.mockResolvedValue(true);
  worker.downloadLeieInWorker.mockResolvedValue({ ok: true, file, listDate: '2026-11-10' });
  fireEvent.click(screen.getByRole('button', { name: words.download }));
  expect(access.requestOigAccess).toHaveBeenCalledTimes(1);
  await waitFor(() => expect(calls.length).toBe(1));
  expect(calls[0]?.load).toEqual({
    file,
    listDate: '2026-11-10',
    from: { kind: 'address', address: 'https://oig.hhs.gov/exclusions/downloadables/UPDATED.csv' },
  });
});

test('without access nothing is downloaded, and a failed download says why', async () => {
  await show();
  access.requestOigAccess.mockResolvedValue(false);
  fireEvent.click(screen.getByRole('button', { name: words.download }));
  expect(await screen.findByText(words.accessRefusedNext)).toBeTruthy();
  expect(worker.downloadLeieInWorker).not.toHaveBeenCalled();
  access.requestOigAccess.mockResolvedValue(true);
  worker.downloadLeieInWorker.mockResolvedValue({ ok: false, fault: { code: 'refused', status: 503 } });
  fireEvent.click(screen.getByRole('button', { name: words.download }));
  expect((await screen.findByRole('alert')).textContent).toContain('error 503');
});

test('removing names what it deletes, and does it only then', async () => {
  await show(LEIE);
  fireEvent.click(screen.getByRole('button', { name: 'Remove LEIE' }));
  expect(screen.getByText(/Deletes 82,714 rows/)).toBeTruthy();
  expect(worker.removeRegisterInWorker).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: words.removeNow }));
  expect(worker.removeRegisterInWorker).toHaveBeenCalledWith('leie');
  await waitFor(() => expect(screen.queryByText(/Deletes/)).toBeNull());
});
