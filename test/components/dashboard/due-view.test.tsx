import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Dashboard } from '../../../components/dashboard/dashboard.tsx';
// Read beforehand, so that no test waits for it.
import '../../../components/dashboard/due-view.tsx';
import type { Statement } from '../../../lib/record/entry.ts';
import { sayReviewOn, sayStanding, sayText } from '../../../lib/record/say.ts';
import { makeSalt, makeSelf, record } from '../../../lib/store/self.ts';
import { theRecord } from '../../../lib/store/stores.ts';
import { DASHBOARD_WORDS } from '../../../lib/words/dashboard-words.ts';
import { DUE_WORDS } from '../../../lib/words/due-words.ts';
import { readCalendar, readText } from '../../exchange/read-calendar.ts';

const saveFile = vi.hoisted(() => vi.fn());
vi.mock('../../../components/dashboard/save-file.ts', () => ({ saveFile }));
vi.mock('../../../lib/platform/today.ts', () => ({ todaysDate: () => '2026-11-24', timeZone: () => 'UTC' }));
vi.mock('../../../lib/platform/extension.ts', () => ({
  extension: { runtime: { sendMessage: vi.fn(async () => {}) } },
}));

beforeEach(() => {
  location.hash = '#/due';
});

afterEach(async () => {
  cleanup();
  saveFile.mockReset();
  const db = await theRecord();
  await Promise.all(Array.from(db.objectStoreNames, (store) => db.clear(store)));
});

async function add(key: string, name: string, ...statements: Statement[]): Promise<void> {
  await record(await theRecord(), key, [sayText(makeSalt, 'name', name), ...statements]);
}

async function openWithDates(): Promise<void> {
  await makeSelf(await theRecord(), 'Maren Okafor');
  await add(
    'quill.example',
    'Quillcrest',
    sayStanding(makeSalt, { value: 'verified', checked: 'Seen.', replaces: [] }),
    sayReviewOn('2027-03-14', []),
    { topic: 'agreement', value: 'signed/2026-11-20' },
  );
  await add('tessera.example', 'Tessera; On-Call', { topic: 'inquiry', value: 'sent/2026-11-23' });
  await add(
    'copper.example',
    'Copperfield',
    { topic: 'answer:independent-assurance', value: 'yes/in-writing/2026-12-02' },
    { topic: 'answer:retired-long-ago', value: 'yes/in-writing/2026-11-24' },
  );
  render(<Dashboard />);
  await screen.findAllByRole('row');
}

/** Every row but the heads, as its words. */
const rows = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent).join('|'));

test('no dates: says where dates come from, and leads on', async () => {
  render(<Dashboard />);
  await screen.findByText(DUE_WORDS.emptyTitle);
  expect(screen.getByRole('link', { name: DUE_WORDS.toVendors }).getAttribute('href')).toBe('#/vendors');
  expect(screen.queryByRole('button', { name: DUE_WORDS.save })).toBeNull();
});

test('every date in its group, the earliest first, in words', async () => {
  await openWithDates();
  expect(rows()).toEqual([
    'Overdue2',
    'Choose Agreement ended, Quillcrest|20 Nov 20264 days overdue|Agreement ended|Quillcrestquill.example|Review due',
    'Choose No reply to the inquiry, Tessera; On-Call|23 Nov 20261 day overdue|No reply to the inquiry|Tessera; On-Calltessera.example|No standing yet',
    'Today1',
    `Choose Report ends, Copperfield|24 Nov 2026today|Report ends${DUE_WORDS.unknownQuestion}|Copperfieldcopper.example|No standing yet`,
    'Within a month1',
    expect.stringMatching(
      /^Choose Report ends, Copperfield\|2 Dec 2026in 8 days\|Report ends.{5,}\|Copperfield/,
    ),
    'Later1',
    'Choose Review, Quillcrest|14 Mar 2027|Review|Quillcrestquill.example|Review due',
  ]);
});

test('each date leads to where it is settled', async () => {
  await openWithDates();
  const hrefs = screen
    .getAllByRole('row')
    .flatMap((row) => row.querySelector('a')?.getAttribute('href') ?? []);
  expect(hrefs).toEqual([
    '#/vendor/quill.example?at=agreement',
    '#/vendor/tessera.example?at=inquiry',
    '#/vendor/copper.example?at=answer:retired-long-ago',
    '#/vendor/copper.example?at=answer:independent-assurance',
    '#/vendor/quill.example',
  ]);
});

test('the navigation counts what has come', async () => {
  await openWithDates();
  const nav = screen.getByRole('navigation', { name: DASHBOARD_WORDS.navigation });
  expect(within(nav).getByRole('link', { name: /^Due/ }).textContent).toBe('Due3');
});

test('narrowed to a kind; a kind without dates says so and leads back', async () => {
  await openWithDates();
  fireEvent.click(screen.getByRole('radio', { name: 'Reports 2' }));
  await waitFor(() => expect(rows()).toHaveLength(4));
  const db = await theRecord();
  await db.clear('histories');
  cleanup();
  await add('quill.example', 'Quillcrest', sayReviewOn('2027-03-14', []));
  render(<Dashboard />);
  fireEvent.click(await screen.findByRole('radio', { name: 'Inquiries 0' }));
  await screen.findByText(DUE_WORDS.noneOfKindTitle);
  fireEvent.click(screen.getByRole('button', { name: DUE_WORDS.showAll }));
  await screen.findByRole('link', { name: 'Quillcrest' });
});

const savedEvents = () => {
  const [name, text, type] = saveFile.mock.lastCall ?? [];
  expect([name, type]).toEqual(['first-call-due-2026-11-24.ics', 'text/calendar']);
  return readCalendar(text).map((event) => `${event['DTSTART']?.value} ${readText(event['SUMMARY'])}`);
};

test('the calendar file holds what is shown: vendors and dates, no notes and no reviewers', async () => {
  await openWithDates();
  fireEvent.click(screen.getByRole('button', { name: DUE_WORDS.save }));
  expect(savedEvents()).toEqual([
    '20261120 Agreement ends: Quillcrest',
    '20261123 Inquiry reply due: Tessera; On-Call',
    '20261124 Report ends: Copperfield',
    expect.stringMatching(/^20261202 Report ends: Copperfield \(.+\)$/),
    '20270314 Review: Quillcrest',
  ]);
  expect(saveFile.mock.lastCall?.[1]).not.toMatch(/Maren|Seen/);
  fireEvent.click(screen.getByRole('radio', { name: 'Inquiries 1' }));
  await waitFor(() => expect(rows()).toHaveLength(2));
  fireEvent.click(screen.getByRole('button', { name: DUE_WORDS.save }));
  expect(savedEvents()).toEqual(['20261123 Inquiry reply due: Tessera; On-Call']);
});

test('or only the chosen dates', async () => {
  await openWithDates();
  fireEvent.click(screen.getByRole('checkbox', { name: DUE_WORDS.choose('Review', 'Quillcrest') }));
  fireEvent.click(screen.getByRole('checkbox', { name: DUE_WORDS.choose('Agreement ended', 'Quillcrest') }));
  await screen.findByText(DUE_WORDS.chosen(2));
  fireEvent.click(screen.getByRole('button', { name: DUE_WORDS.saveChosen }));
  expect(savedEvents()).toEqual(['20261120 Agreement ends: Quillcrest', '20270314 Review: Quillcrest']);
});

test('choosing all under a filter leaves what is chosen outside it', async () => {
  await openWithDates();
  fireEvent.click(screen.getByRole('checkbox', { name: DUE_WORDS.choose('Review', 'Quillcrest') }));
  fireEvent.click(screen.getByRole('radio', { name: 'Reports 2' }));
  await waitFor(() => expect(rows()).toHaveLength(4));
  fireEvent.click(screen.getByRole('checkbox', { name: DUE_WORDS.chooseAll(2) }));
  await screen.findByText(DUE_WORDS.chosen(3));
  fireEvent.click(screen.getByRole('checkbox', { name: DUE_WORDS.chooseAll(2) }));
  await screen.findByText(DUE_WORDS.chosen(1));
});

test('a long list comes in pages', async () => {
  await makeSelf(await theRecord(), 'Maren Okafor');
  for (let n = 0; n < 101; n++) await add(`v${n}.example`, `Vendor ${n}`, sayReviewOn('2026-12-31', []));
  render(<Dashboard />);
  await screen.findByText(DUE_WORDS.showing(100, 101));
  fireEvent.click(screen.getByRole('button', { name: DASHBOARD_WORDS.showMore(1) }));
  await screen.findByText(DUE_WORDS.showing(101, 101));
  expect(screen.getAllByRole('row')).toHaveLength(1 + 1 + 101);
  fireEvent.click(screen.getByRole('radio', { name: 'Reviews 101' }));
  await screen.findByText(DUE_WORDS.showing(100, 101));
});
