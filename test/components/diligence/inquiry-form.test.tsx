import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { saySent } from '../../../lib/diligence/say-inquiry.ts';
import type { Statement } from '../../../lib/record/entry.ts';
import { answerEntry, FORM, sentEntry } from '../../diligence/inquiry-record.ts';
import { countSalts, entryOf, nameIn, WRITERS } from '../../record/writers.ts';
import { installPopover } from '../ui/popover.ts';
import { emptyStored } from './evidence-desk.ts';
import { press, showInquiry as show, type } from './show-inquiry.tsx';

vi.mock('../../../lib/store/files.ts', async () => (await import('./evidence-desk.ts')).files);
vi.mock('../../../lib/store/stores.ts', async () => (await import('./evidence-desk.ts')).stores);
vi.mock('../../../lib/store/question-list.ts', async () => (await import('./evidence-desk.ts')).questionList);
const clock = vi.hoisted(() => ({ today: '2026-06-01' }));
vi.mock('../../../lib/platform/today.ts', () => ({ todaysDate: () => clock.today, timeZone: () => 'UTC' }));

beforeEach(() => {
  clock.today = '2026-06-01';
  emptyStored();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** Ids of the questions that a recorded inquiry asks. */
function idsAsked(said: readonly Statement[][]): string[] {
  const questions = said[0]?.[0]?.body?.['questions'];
  return Array.isArray(questions) ? questions.map(({ id }: { id: string }) => id) : [];
}

async function open(...entries: Parameters<typeof show>): Promise<ReturnType<typeof show>> {
  const shown = show(...entries);
  fireEvent.click(await screen.findByRole('button', { name: /^Write an/ }));
  return shown;
}

test('everything unanswered is chosen and the reply due in two weeks; nothing is recorded before the button', async () => {
  const { said, fields } = await open();
  expect(screen.getByLabelText<HTMLInputElement>('Reply due').value).toBe('2026-06-15');
  expect(screen.getByText(/^(\d+) of \1 chosen$/)).toBeTruthy();
  type('To whom', 'privacy@acme.example');
  expect(said).toEqual([]);
  press('Record that it was sent');
  await waitFor(() => expect(said).toHaveLength(1));
  expect(said[0]).toMatchObject([
    { topic: 'inquiry', value: 'sent/2026-06-15', body: { to: 'privacy@acme.example' } },
  ]);
  const asked = said[0]?.[0]?.body?.['questions'];
  expect(asked).toContainEqual({ id: 'baa-offered', version: 1 });
  await waitFor(() => expect(fields()).toEqual({}));
  expect(await screen.findByText('Reply due 15 Jun 2026')).toBeTruthy();
});

test('a question that was unticked, and a group, are left out', async () => {
  const { said } = await open();
  fireEvent.click(screen.getByRole('button', { name: /questions on Legal/ }));
  fireEvent.click(screen.getByRole('checkbox', { name: 'Agreement offered' }));
  type('To whom', 'Dana Reyes');
  press('Record that it was sent');
  await waitFor(() => expect(said).toHaveLength(1));
  const asked = idsAsked(said);
  expect(asked.length).toBeGreaterThan(20);
  expect(asked).not.toContain('baa-offered');
});

test('what the vendor only says is chosen separately, and what is in writing is not offered', async () => {
  const { said } = await open([
    answerEntry('baa-offered', 'yes/vendor-says'),
    answerEntry('offshore', 'yes/in-writing'),
  ]);
  type('To whom', 'Dana Reyes');
  const apart = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Only said by the vendor so far' });
  expect(apart.checked).toBe(false);
  fireEvent.click(apart);
  press('Record that it was sent');
  await waitFor(() => expect(said).toHaveLength(1));
  const ids = idsAsked(said);
  expect(ids).toContain('baa-offered');
  expect(ids).not.toContain('offshore');
});

test('what keeps it from being recorded is said at its field', async () => {
  const { said } = await open();
  type('Reply due', '2026-05-31');
  press('Record that it was sent');
  const alerts = await screen.findAllByRole('alert');
  expect(alerts.map(({ textContent }) => textContent)).toEqual([
    'Say to whom it goes.',
    'Give a day that has not passed.',
  ]);
  expect(said).toEqual([]);
});

test('a note that looks like patient data holds the record back', async () => {
  const { said } = await open();
  type('To whom', 'Dana Reyes');
  type(/^Note/, 'Sent for patient Maria Gomez, DOB 03/04/1961.');
  press('Record that it was sent');
  expect(await screen.findByText('Not recorded')).toBeTruthy();
  expect(said).toEqual([]);
});

test('what is typed stays in the draft and comes back with it', async () => {
  const { fields, unmount, draft } = await open();
  type('To whom', 'Dana Reyes');
  fireEvent.click(screen.getByRole('checkbox', { name: /^Name the legal sources/ }));
  expect(fields()).toMatchObject({ 'inquiry/new/to': 'Dana Reyes', 'inquiry/new/citations': 'yes' });
  const kept = draft();
  unmount();
  show([], kept);
  expect((await screen.findByLabelText<HTMLInputElement>('To whom')).value).toBe('Dana Reyes');
});

test('a full disk says so and leaves the form alone', async () => {
  const { fields } = await open([], {}, { ok: false, fault: 'storage-full' });
  type('To whom', 'Dana Reyes');
  press('Record that it was sent');
  expect((await screen.findByRole('alert')).textContent).toContain('storage is full');
  expect(fields()).toMatchObject({ 'inquiry/new/to': 'Dana Reyes' });
});

test('the letter is copied as text, mailed to the address that was typed, and printed alone', async () => {
  const writeText = vi.fn(async (_text: string) => undefined);
  const print = vi.fn(() => document.body.querySelector(':scope > .inquiry-print')?.textContent);
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
  vi.stubGlobal('print', print);
  await open();
  type('To whom', 'Dana Reyes <dana@acme.example>');
  expect(screen.getByRole('link', { name: 'Write a mail' }).getAttribute('href')).toMatch(
    /^mailto:dana@acme\.example\?subject=/,
  );
  press('Copy');
  expect(await screen.findByText('The letter is copied.')).toBeTruthy();
  expect(writeText.mock.calls[0]?.[0]).toContain('15 Jun 2026');
  press('Print');
  expect(print.mock.results[0]?.value).toContain('15 Jun 2026');
  dispatchEvent(new Event('afterprint'));
  expect(document.querySelector('.inquiry-print')).toBeNull();
});

test('a browser that does not let it be copied says what to do', async () => {
  const writeText = async () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
  await open();
  press('Copy');
  expect(await screen.findByText(/did not let it be copied/)).toBeTruthy();
});

test.each([
  ['2026-06-15', 'Reply due 15 Jun 2026', 'No reply, due 15 Jun 2026'],
  ['2026-06-16', 'No reply, due 15 Jun 2026', 'Reply due 15 Jun 2026'],
])('on %s it says: %s', async (today, says, not) => {
  clock.today = today;
  show([sentEntry()]);
  expect(await screen.findByText(says)).toBeTruthy();
  expect(screen.queryByText(not)).toBeNull();
});

test('a reply that came another way ends the waiting, without a file', async () => {
  const sent = sentEntry();
  const { said } = show([sent]);
  fireEvent.click(await screen.findByRole('button', { name: 'Mark as answered' }));
  await waitFor(() => expect(said).toHaveLength(1));
  expect(said[0]).toMatchObject([{ value: 'answered', replaces: [nameIn(sent)] }]);
  expect(await screen.findByText(/by Ana Ortiz$/)).toBeTruthy();
});

test('an inquiry can be withdrawn', async () => {
  installPopover();
  const sent = sentEntry();
  const { said } = show([sent]);
  fireEvent.click(await screen.findByRole('button', { name: /Inquiry/ }));
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Withdraw' }));
  await waitFor(() =>
    expect(said[0]).toEqual([{ topic: 'inquiry', value: 'none', replaces: [nameIn(sent)] }]),
  );
  expect(await screen.findByText('Nothing was sent to this vendor yet.')).toBeTruthy();
});

test('letter and questionnaire of a sent inquiry are given again only while its questions read as they did', async () => {
  show([sentEntry()]);
  expect(await screen.findByText('Letter and questionnaire again')).toBeTruthy();
  cleanup();
  const old = { ...FORM, questions: [{ id: 'baa-offered', version: 7 }] };
  show([entryOf({ statements: [saySent(countSalts(), old)] })]);
  await screen.findByText('Reply due 15 Jun 2026');
  expect(screen.queryByText('Letter and questionnaire again')).toBeNull();
});

test('that the vendor was caught off guard is the reviewer’s mark, with a reason; taking it back wants one, too', async () => {
  const { said, fields } = show([sentEntry({}, WRITERS.ben)]);
  fireEvent.click(await screen.findByRole('button', { name: 'Vendor was caught off guard' }));
  expect(screen.getByText(/the article’s red flag/)).toBeTruthy();
  press('Record the red flag');
  expect((await screen.findByRole('alert')).textContent).toContain('A reason is needed');
  expect(said).toEqual([]);
  type('What happened', 'Nobody knew what an agreement is.');
  expect(fields()).toMatchObject({ 'inquiry/caught/reason': 'Nobody knew what an agreement is.' });
  press('Record the red flag');
  await waitFor(() => expect(said).toHaveLength(1));
  expect(said[0]).toMatchObject([
    {
      value: 'caught-off-guard',
      body: { reason: 'Nobody knew what an agreement is.', inquiryId: FORM.inquiryId },
    },
  ]);
  fireEvent.click(await screen.findByRole('button', { name: 'Take it back' }));
  press('Take the red flag back');
  expect(said).toHaveLength(1);
  type('Why it no longer holds', 'They sent it all the next day.');
  press('Take the red flag back');
  await waitFor(() => expect(said).toHaveLength(2));
  expect(said[1]).toMatchObject([{ value: 'none', body: { reason: 'They sent it all the next day.' } }]);
});
