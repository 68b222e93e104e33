import 'fake-indexeddb/auto';
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ExportDialog } from '../../../components/dashboard/export-dialog.tsx';
import { sayText } from '../../../lib/record/say.ts';
import { makeSalt, makeSelf, record } from '../../../lib/store/self.ts';
import { theRecord } from '../../../lib/store/stores.ts';
import '../empty-browser.ts';

vi.mock('../../../lib/store/export-in-worker.ts', () => import('../../store/export-here.ts'));

const SSN = 'Read out SSN 212-44-8891.';

beforeEach(async () => {
  const db = await theRecord();
  await Promise.all(Array.from(db.objectStoreNames, (store) => db.clear(store)));
  await makeSelf(db, 'Maren Okafor');
  await record(db, 'quiet.example', [sayText(makeSalt, 'note', 'Called 918 555 0142.')]);
});

afterEach(cleanup);

const open = () => render(<ExportDialog open keys="all" onClose={() => undefined} />);

test('a file without signs is saved as ever', async () => {
  open();
  expect(await screen.findByRole('button', { name: 'Save the file' })).toBeTruthy();
  expect(screen.queryByText(/patient data/)).toBeNull();
});

test('a file with signs says how many texts, about whom, and leads there; it can be exported all the same', async () => {
  const db = await theRecord();
  const note = (text: string) => sayText(makeSalt, 'note', text);
  await record(db, 'once.example', [note(SSN)]);
  await record(db, 'acme.example', [
    sayText(makeSalt, 'name', 'Acme Calls'),
    note(SSN),
    note(`Again: ${SSN}`),
  ]);
  open();
  expect(await screen.findByText('3 texts in this file seem to hold patient data')).toBeTruthy();
  const links = screen.getAllByRole('link');
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Acme Calls', '#/vendor/acme.example'],
    ['once.example', '#/vendor/once.example'],
  ]);
  expect(screen.getByRole('button', { name: 'Export all the same' })).toBeTruthy();
});

test('of many vendors the first are named and the rest are counted', async () => {
  const db = await theRecord();
  for (let n = 0; n < 8; n += 1) await record(db, `v${n}.example`, [sayText(makeSalt, 'note', SSN)]);
  open();
  expect(await screen.findByText('and 2 more vendors')).toBeTruthy();
});
