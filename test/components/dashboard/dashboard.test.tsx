import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Dashboard } from '../../../components/dashboard/dashboard.tsx';
import { sayLink, sayStage, sayStanding, sayText, sayUnlink } from '../../../lib/record/say.ts';
import type { Standing } from '../../../lib/record/topics.ts';
import { readHistory } from '../../../lib/store/read-record.ts';
import { makeSalt, makeSelf, record } from '../../../lib/store/self.ts';
import { theRecord } from '../../../lib/store/stores.ts';
import { DASHBOARD_WORDS } from '../../../lib/words/dashboard-words.ts';

vi.mock('../../../lib/platform/extension.ts', () => ({
  extension: { runtime: { sendMessage: vi.fn(async () => {}) } },
}));

beforeEach(() => {
  location.hash = '#/vendors';
});

afterEach(async () => {
  cleanup();
  const db = await theRecord();
  await Promise.all(Array.from(db.objectStoreNames, (store) => db.clear(store)));
});

async function add(key: string, name: string, value?: Standing): Promise<void> {
  const standing = value ? [sayStanding(makeSalt, { value, reason: 'Seen.', replaces: [] })] : [];
  await record(await theRecord(), key, [
    sayText(makeSalt, 'name', name),
    sayStage('researching', []),
    ...standing,
  ]);
}

async function openWithThree(): Promise<void> {
  await makeSelf(await theRecord(), 'Maren Okafor');
  await add('northbell.example', 'Northbell', 'suspicious');
  await add('tessera.example', 'Tessera', 'in-review');
  await add('aster.example', 'Aster');
  render(<Dashboard />);
  await screen.findByRole('link', { name: 'Northbell' });
}

const vendorLinks = () =>
  screen.getAllByRole('row').flatMap((row) => row.querySelector('a')?.textContent ?? []);

test('nobody has given a name: says what to do, and offers nothing that would need one', async () => {
  render(<Dashboard />);
  await screen.findByText(DASHBOARD_WORDS.noSelfTitle);
  await screen.findByText(DASHBOARD_WORDS.emptyTitle);
  expect(screen.queryByRole('button', { name: DASHBOARD_WORDS.addVendor })).toBeNull();
});

test('the most cautious standing comes first, and each row leads to its vendor', async () => {
  await openWithThree();
  expect(vendorLinks()).toEqual(['Northbell', 'Tessera', 'Aster']);
  expect(screen.getByRole('link', { name: 'Tessera' }).getAttribute('href')).toBe('#/vendor/tessera.example');
});

test('a standing in the address narrows the list; the counts stay', async () => {
  await openWithThree();
  location.hash = '#/vendors?standing=suspicious';
  await waitFor(() => expect(vendorLinks()).toEqual(['Northbell']));
  await waitFor(() => expect(document.title).toContain('suspicious'));
  expect(screen.getByRole('link', { name: /^No standing/ }).textContent).toContain('1');
});

test('a new view is named by the title, and its heading takes the focus; search is kept for the way back', async () => {
  await openWithThree();
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'tess' } });
  expect(vendorLinks()).toEqual(['Tessera']);
  location.hash = '#/people';
  await waitFor(() => expect(document.activeElement?.textContent).toBe(DASHBOARD_WORDS.people));
  expect(document.title).toBe(DASHBOARD_WORDS.documentTitle(DASHBOARD_WORDS.people));
  location.hash = '#/vendors';
  await waitFor(() => expect(vendorLinks()).toEqual(['Tessera']));
});

test('an address that names no view shows the list and says so', async () => {
  await openWithThree();
  location.hash = '#/vendor/Not A Key';
  await screen.findByText(DASHBOARD_WORDS.unknownAddress);
  expect(vendorLinks()).toHaveLength(3);
});

test('what another page records appears by itself', async () => {
  await openWithThree();
  await add('quill.example', 'Quill', 'suspicious');
  await waitFor(() => expect(vendorLinks()).toEqual(['Northbell', 'Quill', 'Tessera', 'Aster']));
});

test('joined vendors become one row, and two again when they are parted', async () => {
  await openWithThree();
  const db = await theRecord();
  await record(db, 'tessera.example', [sayLink('aster.example')]);
  await waitFor(() => expect(vendorLinks()).toHaveLength(2));
  expect(screen.getByText(/and 1 more site/)).not.toBeNull();
  const entries = (await readHistory(db, 'tessera.example'))?.entries ?? [];
  const links = entries.flatMap(({ id, statements }) =>
    statements.flatMap(({ topic }, n) => (topic === 'link' ? [`${id}.${n}`] : [])),
  );
  await record(db, 'aster.example', [sayUnlink('tessera.example', links)]);
  await waitFor(() => expect(vendorLinks()).toHaveLength(3));
  await record(db, 'aster.example', [sayText(makeSalt, 'name', 'Aster & Vale')]);
  await screen.findByRole('link', { name: 'Aster & Vale' });
  expect(vendorLinks()).toHaveLength(3);
});

test('a vendor that is on the list already is not added again', async () => {
  await openWithThree();
  fireEvent.click(screen.getByRole('button', { name: DASHBOARD_WORDS.addVendor }));
  fireEvent.input(screen.getByRole('textbox', { name: DASHBOARD_WORDS.site }), {
    target: { value: 'https://www.northbell.example/contact' },
  });
  const submit = screen.getAllByRole('button', { name: DASHBOARD_WORDS.addVendor }).at(-1);
  if (submit) fireEvent.click(submit);
  await screen.findByText(DASHBOARD_WORDS.onListAlready('Northbell'));
});

test('/ moves the focus into the search field, but not out of another field', async () => {
  await openWithThree();
  const search = screen.getByRole('searchbox');
  const stage = screen.getByRole('combobox', { name: DASHBOARD_WORDS.stage });
  await waitFor(() => {
    fireEvent.keyDown(document.body, { key: '/' });
    expect(document.activeElement).toBe(search);
  });
  stage.focus();
  fireEvent.keyDown(stage, { key: '/' });
  expect(document.activeElement).toBe(stage);
});

test('the stage is set for all chosen vendors', async () => {
  await openWithThree();
  fireEvent.click(screen.getByRole('checkbox', { name: DASHBOARD_WORDS.choose('Aster') }));
  fireEvent.click(screen.getByRole('checkbox', { name: DASHBOARD_WORDS.choose('Tessera') }));
  expect(screen.getByText(DASHBOARD_WORDS.chosen(2))).not.toBeNull();
  fireEvent.click(screen.getByRole('button', { name: DASHBOARD_WORDS.setStage }));
  const submit = screen.getAllByRole('button', { name: DASHBOARD_WORDS.setStage }).at(-1);
  if (submit) fireEvent.click(submit);
  await screen.findByText(DASHBOARD_WORDS.stageSet(2, 'Shortlisted'));
  await waitFor(() =>
    expect(screen.getAllByText(/ · Shortlisted$/, { selector: 'td span' })).toHaveLength(2),
  );
});
