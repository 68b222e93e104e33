import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { nameIn, WRITERS } from '../../record/writers.ts';
import { answered, saying, showChecklist } from './checklist-record.tsx';

afterEach(cleanup);

const AT = 'answer:storage-encryption';

async function showCard(...shown: Parameters<typeof showChecklist>) {
  const checklist = showChecklist(...shown);
  await screen.findByRole('heading', { level: 5 });
  return checklist;
}

const choose = (name: string): void => void fireEvent.click(screen.getByRole('radio', { name }));
const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }));
const comment = (): HTMLTextAreaElement => screen.getByRole('textbox', { name: 'Comment' });
const card = (): string => screen.getByRole('heading', { level: 5 }).closest('li')?.textContent ?? '';

test('a question says its basis, why, where law ends, and what to listen for', async () => {
  await showCard([], 'answer:message-delivery');
  for (const words of [
    'Law',
    'Gate',
    'Law covers: Security of transmission',
    'Not settled: HIPAA does not name channels',
    'Red-flag answer: "Doctors like it by regular text',
    'Ask also: How do messages reach them?',
    'Counts as evidence: sample, system configuration.',
    '45 CFR 164.312(e)(1)',
  ])
    expect(card()).toContain(words);
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { level: 5 })));
});

test('an article’s question is not called law', async () => {
  await showCard([], 'answer:onsite-or-independent-review');
  expect(card()).toContain('not law');
  expect(
    within(screen.getByRole('heading', { level: 5 }).closest('li') as HTMLElement).queryByText('Law'),
  ).toBeNull();
});

test('choosing records nothing; the button records one entry, and stays where the focus is', async () => {
  const { said, draft } = await showCard([], AT);
  choose('Yes');
  expect(card()).toContain('This gate stays open until the answer is in writing or verified by us.');
  choose('We verified');
  expect(card()).toContain('This settles the gate.');
  fireEvent.input(comment(), { target: { value: 'Saw the setting on their screen.' } });
  expect(said).toEqual([]);
  const button = screen.getByRole('button', { name: 'Record answer' });
  button.focus();
  fireEvent.click(button);
  await waitFor(() => expect(said).toHaveLength(1));
  expect(said[0]).toMatchObject([
    { topic: AT, value: 'yes/verified', version: 1, body: { comment: 'Saw the setting on their screen.' } },
  ]);
  await screen.findByRole('button', { name: 'Confirm answer' });
  expect(document.activeElement?.textContent).toBe('Confirm answer');
  expect(draft().fields).toEqual({});
  expect(card()).toContain('Ana Ortiz');
  expect(card()).toContain('question version 1');
});

test('nothing chosen is said at the field, and nothing is recorded', async () => {
  const { said } = await showCard([], AT);
  press('Record answer');
  expect((await screen.findByRole('alert')).textContent).toContain('Choose an answer');
  expect(said).toEqual([]);
});

test('a full disk says so and leaves the draft alone', async () => {
  const { draft } = await showCard([], AT, { ok: false, fault: 'storage-full' });
  choose('Unknown');
  press('Record answer');
  expect((await screen.findByRole('alert')).textContent).toContain('storage is full');
  expect(draft().fields?.[`${AT}/answer`]).toBe('unknown');
});

test('the draft survives closing, and the row takes the focus', async () => {
  await showCard([], AT);
  choose('Partial');
  fireEvent.input(comment(), { target: { value: 'Recordings only.' } });
  press('Close');
  const row = await screen.findByRole('button', { name: /^Encrypted in storage/ });
  await waitFor(() => expect(document.activeElement).toBe(row));
  fireEvent.click(row);
  await screen.findByRole('heading', { level: 5 });
  expect(comment().value).toBe('Recordings only.');
  expect((screen.getByRole('radio', { name: 'Partial' }) as HTMLInputElement).checked).toBe(true);
});

test('a recorded comment can be emptied', async () => {
  const { said } = await showCard(
    [answered('storage-encryption', 'yes/verified', WRITERS.ana, saying({ comment: 'Old.' }))],
    AT,
  );
  expect(comment().value).toBe('Old.');
  fireEvent.input(comment(), { target: { value: '' } });
  expect(comment().value).toBe('');
  press('Record answer');
  await waitFor(() => expect(said).toHaveLength(1));
  expect(said[0]?.[0]).not.toHaveProperty('body');
});

test('the vendor’s words are not signed again as what the reviewer found', async () => {
  const told = answered(
    'storage-encryption',
    'yes/vendor-says',
    WRITERS.ana,
    saying({ comment: 'AES-256.' }),
  );
  const { said } = await showCard([told], AT);
  expect(comment().value).toBe('AES-256.');
  choose('In writing');
  expect(comment().value).toBe('');
  press('Record answer');
  await waitFor(() => expect(said).toHaveLength(1));
  expect(said[0]?.[0]).not.toHaveProperty('body');
});

test('does not apply wants a reason; evasive is said to be the reviewer’s mark', async () => {
  const { said } = await showCard([], AT);
  press('Evasive');
  expect(card()).toContain('Your mark, not the vendor’s word');
  expect(card()).toContain('red flag');
  press('Does not apply');
  press('Record answer');
  expect((await screen.findByRole('alert')).textContent).toContain('Say why it does not apply');
  expect(said).toEqual([]);
  fireEvent.input(screen.getByRole('textbox', { name: 'Why it does not apply' }), {
    target: { value: 'Paper only.' },
  });
  press('Record answer');
  await waitFor(() => expect(said).toHaveLength(1));
  expect(said[0]).toMatchObject([{ value: 'does-not-apply', body: { reason: 'Paper only.' } }]);
});

test('patient data in a comment holds the answer back', async () => {
  const { said } = await showCard([], AT);
  choose('Unknown');
  fireEvent.input(comment(), { target: { value: 'Her SSN is 219-09-9999.' } });
  press('Record answer');
  expect(said).toEqual([]);
});

test('a dispute shows both views and what acts; resolving replaces both, with a reason', async () => {
  const anas = answered('storage-encryption', 'yes/verified', WRITERS.ana, saying({ comment: 'Saw it.' }));
  const bens = answered(
    'storage-encryption',
    'no/verified',
    WRITERS.ben,
    saying({ comment: 'Backups lie open.' }),
  );
  const { said } = await showCard([anas, bens], AT);
  const [acting, other] = [...document.querySelectorAll('.dispute-card')].map(
    ({ textContent }) => textContent,
  );
  for (const words of ['No', 'Acts now', 'Backups lie open.', 'Ben Adeyemi', '2 Mar 2026'])
    expect(acting).toContain(words);
  expect(other).toContain('Saw it.');
  expect(other).not.toContain('Acts now');
  choose('No');
  choose('We verified');
  press('Record what holds');
  expect((await screen.findByRole('alert')).textContent).toContain('Say what settles it');
  fireEvent.input(screen.getByRole('textbox', { name: 'What settles it' }), {
    target: { value: 'They admit it.' },
  });
  press('Record what holds');
  await waitFor(() => expect(said).toHaveLength(1));
  expect(said[0]).toMatchObject([
    {
      value: 'no/verified',
      replaces: [nameIn(anas), nameIn(bens)].sort(),
      body: { reason: 'They admit it.' },
    },
  ]);
});

test.each([
  ['weaker', 'yes/vendor-says', /^Replaces theirs/],
  ['opposite', 'no/verified', /^Stands beside theirs/],
])('beside a colleague’s %s answer the right way is offered first', async (_what, theirs, chosen) => {
  await showCard([answered('storage-encryption', theirs, WRITERS.ben)], AT);
  choose('Yes');
  choose('In writing');
  expect((screen.getByRole('radio', { name: chosen }) as HTMLInputElement).checked).toBe(true);
});

test('an answer to an earlier wording says so', async () => {
  await showCard([answered('storage-encryption', 'yes/verified', WRITERS.ben, { version: 0 })], AT);
  expect(card()).toContain('Answered version 0; the question has been reworded since.');
});

test('what the agreement answers leads to the agreement and has no answer of its own', async () => {
  const { places } = await showCard([], 'answer:baa-signed');
  expect(screen.queryByRole('radio', { name: 'Yes' })).toBeNull();
  press('Open the agreement');
  expect(places.at(-1)).toEqual({ part: 'checklist', at: 'agreement' });
});
