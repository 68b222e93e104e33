import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { answerEntry, INQUIRY_ID, sentEntry } from '../../diligence/inquiry-record.ts';
import { nameIn, WRITERS } from '../../record/writers.ts';
import { emptyStored, stored } from './evidence-desk.ts';
import { chooseReply, filledCsv, press, showInquiry } from './show-inquiry.tsx';

vi.mock('../../../lib/store/files.ts', async () => (await import('./inquiry-desk.ts')).announcedFiles);
vi.mock('../../../lib/store/stores.ts', async () => (await import('./evidence-desk.ts')).stores);
vi.mock('../../../lib/store/question-list.ts', async () => (await import('./evidence-desk.ts')).questionList);
vi.mock('../../../lib/platform/today.ts', () => ({ todaysDate: () => '2026-06-10', timeZone: () => 'UTC' }));

// The reader of workbooks takes a while to load where much else runs.
beforeAll(() => import('../../../lib/documents/read-questionnaire.ts'));
beforeEach(emptyStored);
afterEach(cleanup);

const FILLED = {
  'baa-offered': ['Yes', 'We sign yours.', 'A signed sample'],
  'risk-analysis-current': ['No'],
  offshore: ['', ''],
};

/** Brings a file in; what `useLive` reads is announced as it would be. */
async function bringIn(file: File, ...entries: Parameters<typeof sentEntries>) {
  const shown = showInquiry(sentEntries(...entries));
  await screen.findByRole('button', { name: 'Bring in the reply' });
  chooseReply(file);
  return shown;
}

const SENT = sentEntry();
const sentEntries = (...more: ReturnType<typeof answerEntry>[]) => [SENT, ...more];

async function rowOf(title: string) {
  const row = (await screen.findByText(title, { selector: 'b' })).closest('li');
  if (!row) throw new Error(`No row for ${title}`);
  return within(row);
}

test('a reply is looked at first, and one press records it: vendor says, its file as evidence, the inquiry answered', async () => {
  const { said, stored: kept, fields } = await bringIn(filledCsv(FILLED));
  const row = await rowOf('Agreement offered');
  for (const text of ['Yes', 'We sign yours.', 'A signed sample', 'New.'])
    expect(row.getByText(text)).toBeTruthy();
  expect(screen.getByText('1 question left empty.')).toBeTruthy();
  expect(said).toEqual([]);
  expect(fields()).toMatchObject({ 'inquiry/reply/of': INQUIRY_ID });
  press('Record 2 answers');
  await waitFor(() => expect(said).toHaveLength(1));
  expect(said[0]).toMatchObject([
    {
      topic: 'answer:baa-offered',
      value: 'yes/vendor-says',
      body: { comment: 'We sign yours.\nEvidence offered: A signed sample' },
    },
    { topic: 'answer:risk-analysis-current', value: 'no/vendor-says' },
    { topic: 'evidence', value: 'file', body: { name: 'answers.csv', type: 'text/csv' } },
    { topic: 'inquiry', value: 'answered', replaces: [nameIn(SENT)] },
  ]);
  expect(said[0]?.[2]?.of).toEqual(['answer:baa-offered', 'answer:risk-analysis-current', 'inquiry']);
  expect(kept).toMatchObject([{ sha256: said[0]?.[2]?.body?.['sha256'] }]);
  await waitFor(() => expect(stored.dropped).toHaveLength(1));
  await waitFor(() => expect(fields()).toEqual({}));
});

test('what was verified is shown as differing and left unticked; ticked, it stands beside and replaces nothing', async () => {
  const verified = answerEntry('risk-analysis-current', 'yes/verified', WRITERS.ben);
  const { said } = await bringIn(filledCsv(FILLED), verified);
  const row = await rowOf('Current risk analysis');
  expect(row.getByText(/^Differs: Ben Adeyemi has yes, we verified/)).toBeTruthy();
  const tick = row.getByRole<HTMLInputElement>('checkbox');
  expect(tick.checked).toBe(false);
  press('Record 1 answer');
  await waitFor(() => expect(said).toHaveLength(1));
  expect(said[0]?.some(({ topic }) => topic === 'answer:risk-analysis-current')).toBe(false);
  cleanup();
  const again = await bringIn(filledCsv(FILLED), verified);
  fireEvent.click((await rowOf('Current risk analysis')).getByRole('checkbox'));
  press('Record 2 answers');
  await waitFor(() => expect(again.said).toHaveLength(1));
  const found = again.said[0]?.find(({ topic }) => topic === 'answer:risk-analysis-current');
  expect(found).toMatchObject({ value: 'no/vendor-says' });
  expect(found).not.toHaveProperty('replaces');
});

test('what the team knows already has nothing to tick; the vendor’s earlier word is named', async () => {
  await bringIn(
    filledCsv(FILLED),
    answerEntry('baa-offered', 'yes/in-writing'),
    answerEntry('risk-analysis-current', 'yes/vendor-says'),
  );
  const known = await rowOf('Agreement offered');
  expect(known.queryByRole('checkbox')).toBeNull();
  expect(known.getByText('Nothing to record: Ana Ortiz has yes, in writing already.')).toBeTruthy();
  expect(
    (await rowOf('Current risk analysis')).getByText('Replaces the vendor’s earlier word: yes.'),
  ).toBeTruthy();
});

test('that a question does not apply is recorded as unknown, and the row says so', async () => {
  const { said } = await bringIn(filledCsv({ offshore: ['N/A', 'We are in Ohio.'] }));
  expect(await screen.findByText(/only a reviewer decides/)).toBeTruthy();
  press('Record 1 answer');
  await waitFor(() =>
    expect(said[0]?.[0]).toMatchObject({
      value: 'unknown',
      body: { comment: 'The vendor says that this does not apply.\nWe are in Ohio.' },
    }),
  );
});

test.each([
  ['another vendor’s', filledCsv(FILLED, 'other.example'), /answers of another vendor, other\.example/],
  ['an empty', new File([''], 'empty.csv'), /The file is empty/],
  ['some other', new File(['Name,Price\n'], 'prices.csv'), /This is no questionnaire/],
  ['an unfilled', filledCsv({ offshore: [] }), /no answers yet/],
])('%s file is refused in one sentence, and is not kept', async (_case, file, sentence) => {
  const { said, fields } = await bringIn(file);
  expect((await screen.findByRole('alert')).textContent).toMatch(sentence);
  expect(stored.waiting).toEqual([]);
  expect(fields()).toEqual({});
  expect(said).toEqual([]);
});

test('rows that are not understood are listed, each with its reason', async () => {
  await bringIn(filledCsv({ ...FILLED, offshore: ['See our website'], 'no-such-question': ['Yes'] }));
  const left = within(await screen.findByRole('region', { name: '2 rows not taken' }));
  expect(left.getByText('“See our website”')).toBeTruthy();
  expect(left.getByText('The answer is not one of yes, partly, no and does not apply.')).toBeTruthy();
  expect(left.getByText('This question was not asked in the inquiry.')).toBeTruthy();
});

test('patient data in the details holds the reply back until it is redacted, or its row unticked', async () => {
  const pasted = { ...FILLED, 'risk-analysis-current': ['No', 'See patient Maria Gomez, DOB 03/04/1961.'] };
  const { said } = await bringIn(filledCsv(pasted));
  await rowOf('Current risk analysis');
  press('Record 2 answers');
  expect(await screen.findByText('Not recorded')).toBeTruthy();
  expect(said).toEqual([]);
  press('Redact it');
  press('Record 2 answers');
  await waitFor(() => expect(said).toHaveLength(1));
  expect(JSON.stringify(said)).not.toContain('Gomez');
  expect(said[0]?.[1]?.body?.['comment']).toContain('[redacted]');
});

test('patient data that is kept carries its reason', async () => {
  const pasted = { 'baa-offered': ['Yes', 'See patient Maria Gomez, DOB 03/04/1961.'] };
  const { said } = await bringIn(filledCsv(pasted));
  fireEvent.click(await screen.findByRole('button', { name: 'Keep, with a reason' }));
  fireEvent.input(screen.getByLabelText('Why it is kept'), { target: { value: 'An invented sample.' } });
  press('Keep');
  press('Record 1 answer');
  await waitFor(() => expect(said[0]?.[0]?.body).toMatchObject({ kept: 'An invented sample.' }));
});

test('a preview that was left comes back with its ticks', async () => {
  const { unmount, draft } = await bringIn(filledCsv(FILLED));
  fireEvent.click((await rowOf('Current risk analysis')).getByRole('checkbox'));
  const kept = draft();
  unmount();
  showInquiry([SENT], kept);
  expect((await rowOf('Current risk analysis')).getByRole<HTMLInputElement>('checkbox').checked).toBe(false);
  expect(screen.getByRole('button', { name: 'Record 1 answer' })).toBeTruthy();
});

test('a reply that is left out records nothing and leaves the desk', async () => {
  const { said, fields } = await bringIn(filledCsv(FILLED));
  fireEvent.click(await screen.findByRole('button', { name: 'Leave it out' }));
  await waitFor(() => expect(stored.dropped).toHaveLength(1));
  expect(fields()).toEqual({});
  expect(said).toEqual([]);
});

test('with nothing ticked the reply alone is recorded', async () => {
  const { said } = await bringIn(filledCsv({ 'baa-offered': ['Yes'] }));
  fireEvent.click((await rowOf('Agreement offered')).getByRole('checkbox'));
  press('Record the reply alone');
  await waitFor(() => expect(said[0]?.map(({ topic }) => topic)).toEqual(['evidence', 'inquiry']));
});
