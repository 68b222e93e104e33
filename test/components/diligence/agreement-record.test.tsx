import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { entryOf, nameIn, WRITERS } from '../../record/writers.ts';
import { showAgreement as show } from './show-agreement.tsx';

afterEach(cleanup);

const bens = entryOf({ by: WRITERS.ben, statements: [{ topic: 'agreement', value: 'refused' }] });
const anas = entryOf({
  statements: [
    {
      topic: 'agreement',
      value: 'signed/2027-05-18',
      body: { salt: 'A'.repeat(22), us: 'Alder Valley Health', noticeDays: 30 },
    },
  ],
});

test('choosing a status opens its form and records nothing; the form’s button does, and empties it', async () => {
  const { said, fields } = show([]);
  fireEvent.click(screen.getByRole('radio', { name: 'Signed' }));
  fireEvent.input(screen.getByLabelText('Your side'), { target: { value: 'Alder Valley Health' } });
  fireEvent.input(screen.getByLabelText('Signed on'), { target: { value: '2026-05-18' } });
  expect(said).toEqual([]);
  expect(fields()).toMatchObject({ 'agreement/us': 'Alder Valley Health', 'agreement/state': 'signed' });
  fireEvent.click(screen.getByRole('button', { name: 'Record as signed' }));
  await waitFor(() => expect(said).toHaveLength(1));
  expect(said[0]).toMatchObject([
    { topic: 'agreement', value: 'signed', body: { us: 'Alder Valley Health', signedOn: '2026-05-18' } },
  ]);
  await waitFor(() => expect(fields()).toEqual({}));
});

test('what is typed stays in the draft of a form that is not recorded, and comes back with it', () => {
  show([], { fields: { 'agreement/state': 'draft', 'agreement/clause': '14.2 Vendor follows the rules.' } });
  expect(screen.getByLabelText<HTMLTextAreaElement>(/^Compliance clause/).value).toBe(
    '14.2 Vendor follows the rules.',
  );
});

test('that none is required wants a reason, and the field says so', async () => {
  const { said } = show([]);
  fireEvent.click(screen.getByRole('radio', { name: 'Not required' }));
  fireEvent.click(screen.getByRole('button', { name: 'Record as not required' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Say why none is required');
  expect(said).toEqual([]);
});

test('more than 60 days of notice are pointed out and may be recorded; 60 are not', () => {
  show([], { fields: { 'agreement/state': 'signed', 'agreement/noticeDays': '60' } });
  expect(screen.queryByText(/more than the law allows/)).toBeNull();
  fireEvent.input(screen.getByLabelText('Breach notice, days'), { target: { value: '61' } });
  expect(screen.getByText(/61 days is more than the law allows/)).toBeTruthy();
});

test('a change begins with what is recorded', () => {
  const { fields } = show([anas]);
  fireEvent.click(screen.getByRole('radio', { name: 'Ended' }));
  expect(fields()).toMatchObject({ 'agreement/us': 'Alder Valley Health', 'agreement/until': '2027-05-18' });
  expect(screen.queryByLabelText('Breach notice, days')).toBeNull();
});

test('what is recorded can be changed as it stands', () => {
  const { said, fields } = show([anas]);
  fireEvent.click(screen.getByRole('button', { name: 'Change the record' }));
  expect(fields()).toMatchObject({ 'agreement/state': 'signed', 'agreement/noticeDays': '30' });
  expect(said).toEqual([]);
});

test('a colleague’s refusal stands beside one’s own view unless one says that it is replaced', async () => {
  const { said } = show([bens], { fields: { 'agreement/state': 'draft' } });
  expect(screen.getByText('Ben Adeyemi says refused. Your view')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Record as draft' }));
  await waitFor(() => expect(said).toHaveLength(1));
  expect(said[0]?.[0]?.replaces).toBeUndefined();
});

test('a colleague’s earlier step is replaced unless one says otherwise', async () => {
  const draft = entryOf({ by: WRITERS.ben, statements: [{ topic: 'agreement', value: 'draft' }] });
  const { said } = show([draft], { fields: { 'agreement/state': 'signed' } });
  fireEvent.click(screen.getByRole('button', { name: 'Record as signed' }));
  await waitFor(() => expect(said[0]?.[0]?.replaces).toEqual([nameIn(draft)]));
});

test('a dispute shows both sides; resolving it to the less cautious one wants a reason and replaces both', async () => {
  const { said } = show([bens, anas], { fields: { 'agreement/state': 'signed' } });
  expect(screen.getByText(/Reviewers disagree/)).toBeTruthy();
  expect(screen.getByText('Acts now').closest('li')?.textContent).toContain('Ben Adeyemi');
  fireEvent.click(screen.getByRole('button', { name: 'Record as signed' }));
  expect((await screen.findByRole('alert')).textContent).toContain('A reason is needed');
  fireEvent.input(screen.getByLabelText('Reason'), { target: { value: 'They signed after all.' } });
  fireEvent.click(screen.getByRole('button', { name: 'Record as signed' }));
  await waitFor(() => expect(said).toHaveLength(1));
  expect(said[0]?.[0]?.replaces?.toSorted()).toEqual([nameIn(bens), nameIn(anas)].sort());
});

test('an attached file goes along as evidence, with its bytes; a removed one leaves nothing behind', async () => {
  const { said, stored, fields } = show([], { fields: { 'agreement/state': 'draft' } });
  const attach = (label: string, name: string) => {
    const input = screen.getByRole('button', { name: label }).nextElementSibling;
    if (!input) throw new Error('No place for a file');
    Object.defineProperty(input, 'files', { value: [new File([name], name)], configurable: true });
    fireEvent.change(input);
  };
  attach('Attach the file', 'wrong.txt');
  fireEvent.click(await screen.findByRole('button', { name: 'Remove' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Attach wrong.txt' })).toBeNull());
  attach('Attach the file', 'baa.txt');
  await screen.findByText('baa.txt');
  fireEvent.click(screen.getByRole('button', { name: 'Record as draft' }));
  await waitFor(() => expect(said).toHaveLength(1));
  const [file] = stored;
  expect(said[0]).toMatchObject([
    { topic: 'agreement', body: { file: { name: 'baa.txt', sha256: file?.sha256 } } },
    { topic: 'evidence', value: 'file', of: ['agreement'], body: { type: 'text/plain' } },
  ]);
  await waitFor(() => expect(fields()).toEqual({}));
});

test('a full disk says so and leaves the form alone', async () => {
  const { fields } = show(
    [],
    { fields: { 'agreement/state': 'requested' } },
    { ok: false, fault: 'storage-full' },
  );
  fireEvent.click(screen.getByRole('button', { name: 'Record as requested' }));
  expect((await screen.findByRole('alert')).textContent).toContain('storage is full');
  expect(fields()).toEqual({ 'agreement/state': 'requested' });
});
