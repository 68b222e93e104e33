import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useVendors } from '../../../components/dashboard/use-vendors.ts';
import { DisputesView } from '../../../components/disputes/disputes-view.tsx';
import { useSelf } from '../../../components/live/use-self.ts';
import { findDisputes } from '../../../lib/diligence/find-disputes.ts';
import { OWN_QUESTIONS } from '../../../lib/diligence/question-list.ts';
import type { Entry, Statement } from '../../../lib/record/entry.ts';
import { foldVendor, foldVerdict } from '../../../lib/record/fold.ts';
import { sayQuote, sayStanding, sayText } from '../../../lib/record/say.ts';
import { keepQuestionList } from '../../../lib/store/question-list.ts';
import { entriesOf, readPeople, readRelated } from '../../../lib/store/read-record.ts';
import { makeSalt, makeSelf, record } from '../../../lib/store/self.ts';
import { theRecord } from '../../../lib/store/stores.ts';
import { writeRecord } from '../../../lib/store/write-record.ts';
import { DISPUTES_WORDS as words } from '../../../lib/words/disputes-words.ts';
import { entryOf, WRITERS } from '../../record/writers.ts';

vi.mock('../../../lib/platform/ask-background.ts', () => ({ askToCheckTabs: async () => undefined }));

function Queue() {
  const vendors = useVendors();
  const self = useSelf();
  return vendors && self !== undefined ? <DisputesView vendors={vendors} self={self} /> : null;
}

const suspicious = sayStanding(makeSalt, { value: 'suspicious', reason: 'Rude on the phone.', replaces: [] });
const verified = sayStanding(makeSalt, { value: 'verified', checked: 'The agreement.', replaces: [] });
const answer = (value: string): Statement => ({ topic: 'answer:baa-offered', value });

function fromBen(about: string, ...statements: Statement[]): Entry {
  return entryOf({ about, by: WRITERS.ben, statements });
}

/** Ana’s own list; what Ben says came with his file. */
async function write(own: Record<string, Statement[]>, bens: readonly Entry[]): Promise<void> {
  const db = await theRecord();
  for (const [key, statements] of Object.entries(own)) await record(db, key, statements);
  const added = Object.fromEntries(
    [...Map.groupBy(bens, ({ about }) => about)].map(([key, entries]) => [key, entries.map(({ id }) => id)]),
  );
  await writeRecord(db, {
    entries: bens,
    people: [{ id: 'ben', name: 'Ben Adeyemi' }],
    writers: [{ key: WRITERS.ben, person: 'ben', since: '2026-01-01T00:00:00.000Z' }],
    imported: {
      id: 'i1',
      at: '2026-03-03T09:00:00.000Z',
      fileName: 'bens.firstcall.json',
      digest: '',
      added,
      writers: [],
    },
  });
}

beforeEach(async () => {
  const db = await theRecord();
  await Promise.all(Array.from(db.objectStoreNames, (store) => db.clear(store)));
  await makeSelf(db, 'Ana Ortiz');
});

afterEach(cleanup);

async function vendorOf(key: string) {
  const db = await theRecord();
  return foldVendor(key, entriesOf(await readRelated(db, [key])), await readPeople(db));
}

async function open(): Promise<void> {
  render(<Queue />);
  await screen.findByRole('list', { name: words.list });
}

const item = (vendor: string): HTMLElement => {
  const found = screen
    .getAllByRole('heading', { level: 2 })
    .find(({ textContent }) => textContent?.includes(vendor));
  const row = found?.closest('li');
  if (!row) throw new Error(`No dispute of ${vendor}`);
  return row;
};

test('without a dispute it says what would stand here', async () => {
  await write({ 'calm.example': [suspicious] }, [fromBen('calm.example', suspicious)]);
  render(<Queue />);
  expect(await screen.findByText(words.emptyTitle)).toBeTruthy();
});

test('a dispute shows both sides with writer, reason, evidence and where each comes from', async () => {
  const quote = sayQuote(makeSalt, {
    text: 'HIPAA certified',
    address: 'https://a.example/',
    at: '2026-03-01T09:00:00.000Z',
  });
  await write({ 'a.example': [sayText(makeSalt, 'name', 'Acme Calls'), verified] }, [
    fromBen('a.example', suspicious, quote),
  ]);
  await open();
  const [cautious, other] = within(item('Acme Calls'))
    .getAllByRole('listitem')
    .filter((li) => li.className === 'dispute-card');
  for (const text of [
    'Suspicious',
    'Acts now',
    'Rude on the phone.',
    'Ben Adeyemi',
    'HIPAA certified',
    'bens.firstcall.json',
  ])
    expect(cautious?.textContent).toContain(text);
  for (const text of ['Verified', 'The agreement.', 'Ana Ortiz', words.recordedHere])
    expect(other?.textContent).toContain(text);
  expect(other?.textContent).not.toContain('Acts now');
});

test('one dispute is settled by a side, with a reason, in one entry that replaces both', async () => {
  await write({ 'a.example': [verified] }, [fromBen('a.example', suspicious)]);
  await open();
  fireEvent.click(
    screen.getByRole('button', { name: `${words.settle}${words.ofVendor('Standing', 'a.example')}` }),
  );
  const dialog = within(await screen.findByRole('dialog'));
  fireEvent.click(dialog.getByRole('button', { name: words.submitOne }));
  expect((await dialog.findAllByRole('alert')).map(({ textContent }) => textContent)).toEqual(
    expect.arrayContaining([expect.stringContaining(words.chooseFirst)]),
  );
  expect(dialog.getByText(words.reasonMissing)).toBeTruthy();
  fireEvent.click(dialog.getByRole('radio', { name: /^Verified/ }));
  expect(await dialog.findByText(words.carries)).toBeTruthy();
  fireEvent.input(dialog.getByRole('textbox'), { target: { value: 'Their line was wrong.' } });
  fireEvent.click(dialog.getByRole('button', { name: words.submitOne }));
  expect(await screen.findByText(words.settled(1))).toBeTruthy();
  const vendor = await vendorOf('a.example');
  const [view, ...more] = foldVerdict(vendor, 'standing').live;
  expect(more).toEqual([]);
  expect(view?.statement).toMatchObject({ value: 'verified', notReady: true });
  expect(view?.statement.replaces).toHaveLength(2);
  expect(view?.statement.body).toMatchObject({ reason: 'Their line was wrong.' });
  expect(view?.statement.body?.['checked']).toMatch(/^Ana Ortiz, .*: The agreement\.$/);
  expect(await screen.findByText(words.emptyTitle)).toBeTruthy();
});

test('a third value can be said, of a date too', async () => {
  const date = (on: string): Statement => ({ topic: 'review-on', value: on });
  await write({ 'a.example': [date('2027-01-01')] }, [fromBen('a.example', date('2027-02-01'))]);
  await open();
  fireEvent.click(screen.getByRole('button', { name: /^Settle/ }));
  const dialog = within(await screen.findByRole('dialog'));
  fireEvent.click(dialog.getByRole('radio', { name: words.another }));
  fireEvent.input(dialog.getByLabelText(words.anotherDate), { target: { value: '2027-03-01' } });
  fireEvent.input(dialog.getByRole('textbox', { name: words.reason }), {
    target: { value: 'Agreed on the phone.' },
  });
  fireEvent.click(dialog.getByRole('button', { name: words.submitOne }));
  await screen.findByText(words.settled(1));
  const { live } = foldVerdict(await vendorOf('a.example'), 'review-on');
  expect(live.map(({ statement }) => statement.value)).toEqual(['2027-03-01']);
});

test('a rule says what it does to each row before it is written, and leaves alone what it cannot settle', async () => {
  const bens = [
    fromBen('a.example', suspicious, answer('no/vendor-says')),
    fromBen('b.example', suspicious),
    fromBen('c.example', verified),
  ];
  const later = fromBen('c.example', suspicious, { topic: 'note' });
  await write({ 'a.example': [verified, answer('yes/in-writing')], 'b.example': [verified] }, [
    ...bens,
    later,
  ]);
  await open();
  fireEvent.click(screen.getByRole('checkbox', { name: words.chooseAll(4) }));
  expect(screen.getByText(words.chosen(4))).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: words.rules.ours }));
  const dialog = within(await screen.findByRole('dialog', { name: words.ruleTitles.ours }));
  expect(dialog.getByText(words.preview(3, 2))).toBeTruthy();
  expect(dialog.getByText(words.previewLeft(1), { exact: false })).toBeTruthy();
  expect(dialog.getByText('Left: every side came with an import.')).toBeTruthy();
  expect(dialog.getAllByText(words.inPlaceOf('Suspicious (Ben Adeyemi)'))).toHaveLength(2);
  expect((await vendorOf('a.example')).entries).toHaveLength(2);
  fireEvent.click(dialog.getByRole('button', { name: words.submitMany(3) }));
  expect(await dialog.findByText(words.reasonMissing)).toBeTruthy();
  fireEvent.input(dialog.getByRole('textbox'), { target: { value: 'We called them ourselves.' } });
  fireEvent.click(dialog.getByRole('button', { name: words.submitMany(3) }));
  expect(await screen.findByText(words.settled(3))).toBeTruthy();
  const settled = await vendorOf('a.example');
  expect(settled.entries).toHaveLength(3);
  expect(findDisputes(settled, OWN_QUESTIONS)).toEqual([]);
  await waitFor(() => expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(1));
  expect(item('c.example')).toBeTruthy();
});

test('the queue is narrowed by kind and by vendor, and says where nothing is found', async () => {
  await write({ 'a.example': [verified, answer('yes/in-writing')], 'b.example': [verified] }, [
    fromBen('a.example', suspicious, answer('no/vendor-says')),
    fromBen('b.example', suspicious),
  ]);
  await open();
  fireEvent.input(screen.getByRole('combobox', { name: words.kind }), { target: { value: 'answer' } });
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    'a.exampleAgreement offered',
  ]);
  fireEvent.input(screen.getByRole('searchbox', { name: words.search }), { target: { value: 'b.ex' } });
  expect(await screen.findByText(words.nothingFoundTitle)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: words.showAll }));
  expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(3);
});

test('where two persons are asked for, a verification that is kept says that it will await approval', async () => {
  await keepQuestionList(await theRecord(), { ...OWN_QUESTIONS, approval: 'two-persons' });
  await write({ 'a.example': [verified] }, [fromBen('a.example', suspicious)]);
  await open();
  fireEvent.click(screen.getByRole('button', { name: /^Settle/ }));
  const dialog = within(await screen.findByRole('dialog'));
  fireEvent.click(dialog.getByRole('radio', { name: /^Verified/ }));
  expect(await dialog.findByText(words.awaits)).toBeTruthy();
});
