import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { WRITERS } from '../../record/writers.ts';
import { answered, showChecklist } from './checklist-record.tsx';

afterEach(cleanup);

async function rowOf(short: string): Promise<ReturnType<typeof within>> {
  const row = (await screen.findByRole('button', { name: new RegExp(`^${short}`) })).closest('li');
  if (!row) throw new Error(`No row for ${short}`);
  return within(row);
}

async function choose(short: string, answer: string): Promise<void> {
  fireEvent.click((await rowOf(short)).getByRole('radio', { name: answer }));
}

const status = (): string => screen.getAllByRole('status')[0]?.textContent ?? '';

test('nothing is written before the button, which then makes one entry of all that is chosen', async () => {
  const { said } = showChecklist([], 'first-look');
  await choose('Agreement offered', 'Yes');
  await choose('Relies on your compliance', 'No');
  fireEvent.click((await rowOf('Agreement offered')).getByRole('radio', { name: 'In writing' }));
  expect(said).toEqual([]);
  expect(status()).toBe('0 of 8');
  fireEvent.click(screen.getByRole('button', { name: 'Record 2 answers' }));
  await waitFor(() => expect(status()).toBe('2 of 8'));
  expect(said.map((entry) => entry.map(({ topic, value, version }) => [topic, value, version]))).toEqual([
    [
      ['answer:baa-offered', 'yes/in-writing', 1],
      ['answer:under-your-umbrella', 'no/vendor-says', 1],
    ],
  ]);
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'First look' }));
});

test('while nothing is chosen the button is off, and a sentence says why', async () => {
  showChecklist([], 'first-look');
  const button = (await screen.findByRole('button', { name: 'Record answers' })) as HTMLButtonElement;
  expect(button.disabled).toBe(true);
  const why = document.getElementById(button.getAttribute('aria-describedby') ?? '');
  expect(why?.textContent).toContain('Choose an answer first');
});

test('what was chosen survives leaving, and is gone from the draft once it is recorded', async () => {
  const { draft } = showChecklist([], 'first-look');
  await choose('Breach portal', 'Unknown');
  fireEvent.click(screen.getByRole('button', { name: 'Checklist' }));
  fireEvent.click(await screen.findByRole('button', { name: /^First look/ }));
  const row = await rowOf('Breach portal');
  expect((row.getByRole('radio', { name: 'Unknown' }) as HTMLInputElement).checked).toBe(true);
  fireEvent.click(screen.getByRole('button', { name: 'Record 1 answer' }));
  await waitFor(() => expect(status()).toBe('1 of 8'));
  expect(draft().fields).toEqual({});
});

test('an answer that wants a reason holds the button back and says so in its row', async () => {
  const { said } = showChecklist([answered('baa-offered', 'no/verified')], 'first-look');
  fireEvent.click(await screen.findByRole('button', { name: /^Agreement offered/ }));
  await choose('Agreement offered', 'Yes');
  fireEvent.click(screen.getByRole('button', { name: 'Close' }));
  fireEvent.click(screen.getByRole('button', { name: 'Record 1 answer' }));
  expect((await rowOf('Agreement offered')).getByRole('alert').textContent).toContain('A reason is needed');
  expect(said).toEqual([]);
});

test('opening a question shows the whole of it, and closing it gives the focus back', async () => {
  showChecklist([], 'first-look');
  const title = await screen.findByRole('button', { name: /^Agreement offered/ });
  fireEvent.click(title);
  expect(title.getAttribute('aria-expanded')).toBe('true');
  expect(document.activeElement?.textContent).toContain(
    'Does the vendor offer its business associate agreement',
  );
  fireEvent.click(screen.getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(document.activeElement).toBe(title));
});

test('a red flag found says that it is enough to stop', async () => {
  showChecklist([answered('under-your-umbrella', 'yes/vendor-says', WRITERS.ben)], 'first-look');
  expect(await screen.findByText(/reason enough to stop/)).toBeTruthy();
});
