import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { entryOf, WRITERS } from '../../record/writers.ts';
import { answered, showChecklist } from './checklist-record.tsx';

afterEach(cleanup);

const boxes = (): HTMLInputElement[] => screen.getAllByRole('checkbox');
const press = (name: string | RegExp): void => void fireEvent.click(screen.getByRole('button', { name }));

test('everything is ticked at first; unticking records nothing before the button', async () => {
  const { said, places } = showChecklist([], 'scope');
  await screen.findByText('46 of 46 questions apply.');
  expect(boxes().map(({ checked }) => checked)).toEqual(Array(8).fill(true));
  fireEvent.click(screen.getByRole('checkbox', { name: 'The vendor texts patients' }));
  expect(screen.getByText('45 of 46 questions apply.')).toBeTruthy();
  expect(said).toEqual([]);
  press('Record scope');
  await waitFor(() => expect(said).toHaveLength(1));
  expect(said[0]).toEqual([{ topic: 'scope', value: 'phi recording payments outbound remote web stricter' }]);
  expect(places.at(-1)).toEqual({ part: 'checklist' });
});

test('no patient information wants a reason', async () => {
  const { said } = showChecklist([], 'scope');
  fireEvent.click(await screen.findByRole('checkbox', { name: /patient information/ }));
  press('Record scope');
  expect((await screen.findByRole('alert')).textContent).toContain('Say how you know');
  expect(said).toEqual([]);
});

test('what a colleague ticked still applies unless it is replaced', async () => {
  showChecklist(
    [entryOf({ by: WRITERS.ben, statements: [{ topic: 'scope', value: 'phi texting' }] })],
    'scope',
  );
  fireEvent.click(await screen.findByRole('checkbox', { name: 'The vendor texts patients' }));
  const applying = screen.getByRole('status').textContent;
  fireEvent.click(screen.getByRole('radio', { name: /^Replaces theirs/ }));
  expect(screen.getByRole('status').textContent).not.toBe(applying);
});

test('the overview lists what the scope drops, with the fact that is absent, and keeps the rest in groups', async () => {
  showChecklist([
    entryOf({
      statements: [{ topic: 'scope', value: 'phi recording payments outbound remote web stricter' }],
    }),
    answered('storage-encryption', 'yes/verified'),
  ]);
  await screen.findByRole('button', { name: /^PHI in storage.*1 of 4 answered/ });
  press(/^1 does not apply.*No texting of patients/);
  expect(screen.getByRole('button', { name: /^Texting patients.*No texting of patients/ })).toBeTruthy();
  expect(screen.getByRole('button', { name: /^Scope.*7 of 8/ })).toBeTruthy();
});
