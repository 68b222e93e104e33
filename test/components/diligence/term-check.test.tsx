import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AGREEMENT_TERMS } from '../../../lib/diligence/agreement-terms.ts';
import type { TermCheck } from '../../../lib/diligence/check-terms.ts';
import type { ReadingOptions } from '../../../lib/documents/read-in-worker.ts';
import { entryOf, nameIn, WRITERS } from '../../record/writers.ts';
import { showAgreement as show } from './show-agreement.tsx';

const readInWorker = vi.hoisted(() => vi.fn());
vi.mock('../../../lib/documents/read-in-worker.ts', () => ({ readInWorker }));

beforeEach(() => {
  readInWorker.mockReset();
});
afterEach(cleanup);

const FOUND: TermCheck = {
  kind: 'agreement',
  terms: AGREEMENT_TERMS.map(({ id }, n) => {
    if (n === 5) return { id, state: 'not-found' };
    if (n === 3)
      return { id, state: 'partly', sentence: 'Provider shall report uses.', page: 4, missing: 'breaches' };
    return { id, state: 'found', sentence: `Provider shall ${id}.`, page: n + 1 };
  }),
};

function readsAs(check: TermCheck, pages = 12) {
  readInWorker.mockResolvedValue({ ok: true, document: { pages: Array(pages).fill('x') }, check });
}

const baa = () => new File(['%PDF-1.7 %%EOF'], 'baa.pdf', { type: 'application/pdf' });

async function choose(file: File) {
  const input = screen.getByRole('button', { name: 'Choose a document' }).nextElementSibling;
  if (!input) throw new Error('No place for a file');
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  fireEvent.change(input);
  await waitFor(() => expect(readInWorker).toHaveBeenCalled());
}

const row = (title: string) => within(screen.getByRole('listitem', { name: title }));
const checked = (title: string) =>
  row(title)
    .queryAllByRole<HTMLInputElement>('radio')
    .find(({ checked: isChecked }) => isChecked)?.value;
const titles = () =>
  screen
    .getAllByRole('listitem')
    .map((item) => within(item).queryByRole('heading', { level: 4 })?.textContent)
    .filter((title) => title !== undefined && title !== null);

test('a check proposes and records nothing; one press records what it proposes, with sentence, page and file', async () => {
  readsAs(FOUND);
  const { said, stored, fields } = show([]);
  await choose(baa());
  await screen.findByText('A proposal: nothing is recorded yet');
  expect(screen.getByText(/Wording found for 13 terms, partly for 1, not found for 1/)).toBeTruthy();
  expect(said).toEqual([]);
  const [permitted = '', , , report = '', , access = ''] = titles();
  expect([checked(permitted), checked(report), checked(access)]).toEqual(['present', 'partly', 'absent']);
  expect(row(permitted).getByText('Proposed')).toBeTruthy();
  expect(row(report).getByText('“Provider shall report uses.”')).toBeTruthy();
  expect(row(report).getByText('Page 4')).toBeTruthy();
  expect(row(report).getByText(/Not found in it: .*breach/)).toBeTruthy();
  expect(row(access).getByText(/164\.504\(e\)\(3\)/)).toBeTruthy();
  expect(row(permitted).queryByText(/164\.504\(e\)\(3\)/)).toBeNull();

  fireEvent.click(row(access).getByRole('radio', { name: 'Present' }));
  expect(row(access).getByText('Not recorded yet')).toBeTruthy();
  await waitFor(() => expect(screen.getByRole('button', { name: 'Record the 15 terms' })).toBeTruthy());
  fireEvent.click(screen.getByRole('button', { name: 'Record the 15 terms' }));
  await waitFor(() => expect(said).toHaveLength(1));
  const [entry = []] = said;
  expect(entry).toHaveLength(16);
  const sha256 = stored[0]?.sha256;
  expect(entry.find(({ topic }) => topic === 'term:report-uses-and-breaches')).toMatchObject({
    value: 'partly',
    body: { sentence: 'Provider shall report uses.', page: 4, file: { name: 'baa.pdf', sha256 } },
  });
  expect(entry.find(({ topic }) => topic === 'term:access')?.value).toBe('present');
  await waitFor(() => expect(fields()).toEqual({}));
});

test('a check outlives the panel, with what was chosen', () => {
  const proposal = JSON.stringify({ name: 'baa.pdf', pages: 12, check: FOUND });
  show([], {
    fields: { 'terms/proposal': proposal, 'terms/access': 'partly', 'terms/access-note': 'See 4.2.' },
  });
  const access = titles()[5] ?? '';
  expect(checked(access)).toBe('partly');
  expect(row(access).getByLabelText<HTMLTextAreaElement>('Note').value).toBe('See 4.2.');
});

const notAgreements: [kind: TermCheck['kind'], says: RegExp][] = [
  ['nda', /non-disclosure agreement/],
  ['confidentiality-letter', /confidentiality letter/],
  ['privacy-notice', /notice of privacy practices/],
  ['services-contract', /services contract/],
  ['stub', /cover or a signature page/],
  ['no-text', /may be a scan/],
  ['other', /does not read like/],
];

test.each(notAgreements)('%s is called that, and nothing is preselected', async (kind, says) => {
  readsAs({ ...FOUND, kind });
  const { said } = show([]);
  await choose(baa());
  expect((await screen.findByText(says)).textContent).toBeTruthy();
  expect(screen.queryByText('A proposal: nothing is recorded yet')).toBeNull();
  expect(titles().map(checked)).toEqual(Array(15).fill(undefined));
  fireEvent.click(screen.getByRole('button', { name: /^Record the/ }));
  expect((await screen.findByRole('alert')).textContent).toContain('Say of at least one term');
  expect(said).toEqual([]);
});

test('a document that cannot be read says why in one sentence; what was typed stays', async () => {
  readInWorker.mockResolvedValue({ ok: false, fault: { code: 'encrypted', kind: 'pdf' } });
  const { fields } = show([], { fields: { 'agreement/state': 'draft', 'agreement/us': 'Alder Valley' } });
  await choose(baa());
  expect((await screen.findByRole('alert')).textContent).toContain('locked with a password');
  expect(fields()).toEqual({ 'agreement/state': 'draft', 'agreement/us': 'Alder Valley' });
});

test('a long document shows how far it is and can be stopped; what is typed meanwhile stays', async () => {
  let options: ReadingOptions | undefined;
  readInWorker.mockImplementation((_file: Blob, _name: string, given: ReadingOptions) => {
    options = given;
    return new Promise((resolve) => {
      given.signal.addEventListener('abort', () =>
        resolve({ ok: false, fault: { code: 'cancelled', kind: 'unknown' } }),
      );
    });
  });
  const { fields } = show([], { fields: { 'agreement/state': 'draft' } });
  await choose(baa());
  options?.onProgress(40, 200);
  expect(await screen.findByText('40 of 200 pages')).toBeTruthy();
  fireEvent.input(screen.getByLabelText('Your side'), { target: { value: 'Alder Valley' } });
  fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
  await screen.findByRole('button', { name: 'Choose a document' });
  expect(screen.queryByRole('alert')).toBeNull();
  expect(fields()).toEqual({ 'agreement/state': 'draft', 'agreement/us': 'Alder Valley' });
});

test('what is typed while a document is read is not undone by its check', async () => {
  let finish: (outcome: unknown) => void = () => undefined;
  readInWorker.mockReturnValue(new Promise((resolve) => (finish = resolve)));
  const { fields } = show([], { fields: { 'agreement/state': 'draft' } });
  await choose(baa());
  fireEvent.input(screen.getByLabelText('Your side'), { target: { value: 'Alder Valley' } });
  finish({ ok: true, document: { pages: ['x'] }, check: FOUND });
  await screen.findByText('A proposal: nothing is recorded yet');
  expect(fields()).toMatchObject({ 'agreement/us': 'Alder Valley' });
});

test('terms may be answered without a document', async () => {
  const { said } = show([]);
  fireEvent.click(screen.getByRole('button', { name: 'Answer without a document' }));
  const [permitted = ''] = titles();
  fireEvent.click(row(permitted).getByRole('radio', { name: 'Present' }));
  fireEvent.click(screen.getByRole('button', { name: 'Record the term' }));
  await waitFor(() => expect(said).toEqual([[{ topic: 'term:permitted-uses', value: 'present' }]]));
});

test('pasted text is checked as plain text and leaves the draft once it is', async () => {
  readsAs(FOUND, 1);
  const { fields } = show([], { fields: { 'terms/pasted': 'Provider shall give access.' } });
  fireEvent.click(screen.getByRole('button', { name: 'Check this text' }));
  await screen.findByText('Pasted text');
  expect(readInWorker.mock.calls[0]?.[1]).toBe('pasted.txt');
  expect(Object.keys(fields())).toEqual(['terms/proposal']);
  expect(screen.queryByText('Page 4')).toBeNull();
});

test('a colleague’s differing term is shown, and stands unless one says that it is replaced', async () => {
  const other = entryOf({ by: WRITERS.ben, statements: [{ topic: 'term:permitted-uses', value: 'absent' }] });
  const own = entryOf({ statements: [{ topic: 'term:permitted-uses', value: 'present' }] });
  const { said } = show([other, own], { fields: { 'terms/permitted-uses': 'partly' } });
  const [permitted = ''] = titles();
  expect(row(permitted).getByText('Disputed')).toBeTruthy();
  expect(row(permitted).getByText(/Ben Adeyemi.*Acts now/)).toBeTruthy();
  expect(screen.getByText('Ben Adeyemi recorded 1 of these terms differently. Your view')).toBeTruthy();
  fireEvent.click(screen.getByRole('radio', { name: /^Replaces theirs/ }));
  fireEvent.click(screen.getByRole('button', { name: 'Record the term' }));
  expect((await screen.findByRole('alert')).textContent).toContain('replaces a more cautious view');
  fireEvent.input(row(permitted).getByLabelText('Note'), { target: { value: 'Section 2 names purposes.' } });
  fireEvent.click(screen.getByRole('button', { name: 'Record the term' }));
  await waitFor(() =>
    expect(said[0]?.[0]?.replaces?.toSorted()).toEqual([nameIn(other), nameIn(own)].sort()),
  );
});

test('a document that is no agreement takes nothing from what is recorded of the one that is', async () => {
  readsAs({ kind: 'nda', terms: AGREEMENT_TERMS.map(({ id }) => ({ id, state: 'not-found' })) });
  const body = { salt: 'A'.repeat(22), sentence: 'Provider shall give access.', page: 3 };
  show([entryOf({ statements: [{ topic: 'term:access', value: 'present', body }] })]);
  await choose(baa());
  await screen.findByText('Not a business associate agreement');
  expect(screen.getByText('“Provider shall give access.”')).toBeTruthy();
  expect(screen.queryByText('Wording not found')).toBeNull();
});

test('words of a document that look like patient data do not get into the draft', async () => {
  const sentence = 'Provider shall return the record of SSN 123-45-6789.';
  readsAs({ ...FOUND, terms: [{ id: 'access', state: 'found', sentence }] });
  const { fields } = show([]);
  await choose(baa());
  await screen.findByText(/Provider shall return the record of .*redacted/);
  expect(JSON.stringify(fields())).not.toContain('123-45-6789');
});

test('a check of another document drops the choices that were made over the first', async () => {
  readsAs(FOUND);
  const proposal = JSON.stringify({ name: 'old.pdf', pages: 1, check: FOUND });
  const { fields } = show([], {
    fields: { 'terms/proposal': proposal, 'terms/access': 'present', 'terms/access-note': 'See 4.2.' },
  });
  await choose(baa());
  await screen.findByText('baa.pdf, 12 pages');
  expect(Object.keys(fields()).sort()).toEqual(['terms/access-note', 'terms/proposal']);
});

test('a note that seems to hold patient data holds the terms back', async () => {
  const { said } = show([], {
    fields: { 'terms/access': 'partly', 'terms/access-note': 'Asked about SSN 123-45-6789.' },
  });
  fireEvent.click(screen.getByRole('button', { name: 'Record the term' }));
  expect((await screen.findByRole('alert')).textContent).toContain('look like patient data');
  expect(said).toEqual([]);
});
