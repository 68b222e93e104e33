import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PageContents } from '../../../lib/page/page-contents-schema.ts';
import type { PageRead } from '../../../lib/platform/read-page.ts';
import type { Entry } from '../../../lib/record/entry.ts';
import { mergeEntries } from '../../../lib/record/merge.ts';
import { type Quote, sayQuote } from '../../../lib/record/say.ts';
import { AT, countSalts, entryOf } from '../../record/writers.ts';
import { WithDesk } from '../privacy/with-desk.tsx';
import { pageOf } from '../vendor/vendor-page.ts';

const ADDRESS = 'https://acme.example/';
const CERTIFIED = 'We are HIPAA certified.';

const kept = vi.hoisted(() => ({
  quotes: [] as Quote[],
  frames: [] as unknown[],
  again: undefined as unknown,
}));
vi.mock('../../../lib/platform/read-page.ts', () => ({
  readFrames: async () => kept.frames,
  readPage: async () => (kept.again === undefined ? { ok: false } : { ok: true, page: kept.again }),
}));
vi.mock('../../../lib/store/stores.ts', () => ({
  theDesk: async () => 'desk',
  theRecord: async () => 'record',
}));
vi.mock('../../../lib/store/desk.ts', () => ({
  addDraftQuote: async (_desk: unknown, _key: string, quote: Quote) => void kept.quotes.push(quote),
}));
vi.mock('../../../lib/store/question-list.ts', async () => {
  const { OWN_QUESTIONS } = await import('../../../lib/diligence/question-list.ts');
  return { readQuestionList: async () => OWN_QUESTIONS };
});
const { PageSays } = await import('../../../components/page/page-says.tsx');

afterEach(cleanup);
beforeEach(() => {
  Object.assign(kept, { quotes: [], frames: [], again: undefined });
});

const contentsOf = (...texts: string[]): PageContents => ({
  lines: texts.map((text) => ({ text, place: 'text' })),
  forms: [],
  loads: [],
  linksPrivacy: true,
});
const readOf = (...texts: string[]): PageRead => ({
  facts: { title: '', names: [], phones: [] },
  contents: contentsOf(...texts),
  selection: null,
  address: ADDRESS,
});

function show(read: PageRead, entries: readonly Entry[] = [], quotes: readonly Quote[] = []) {
  const onPlace = vi.fn();
  const page = pageOf(mergeEntries(entries, []));
  render(
    <WithDesk draft={{ quotes }}>
      {(desk) => <PageSays page={page} tabId={7} read={read} desk={desk} onPlace={onPlace} />}
    </WithDesk>,
  );
  return onPlace;
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const found = () => screen.queryAllByRole('listitem');

test('a claim: kind and place, what it is, the page’s words in quotation marks, why it matters', () => {
  show(readOf(CERTIFIED, 'Call us.'));
  const [item] = found();
  expect(item?.textContent).toContain('Claim, page text');
  expect(item?.textContent).toContain(`“${CERTIFIED}”`);
  expect(item?.textContent).toContain('HHS recognises no HIPAA certification: a claim, not evidence.');
});

test('one press lays it on the desk for its question, with what stands around it and the page’s digest', async () => {
  show(readOf(`Since 1994. ${CERTIFIED} Call us.`));
  press('Take as evidence');
  await waitFor(() => expect(kept.quotes).toHaveLength(1));
  expect(kept.quotes[0]).toMatchObject({
    text: CERTIFIED,
    before: 'Since 1994.',
    after: 'Call us.',
    address: ADDRESS,
    of: ['answer:certification-claims'],
    as: 'page-capture',
    pageSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
});

test('what waits on the desk, or is on record, is not offered again', () => {
  const quote = { text: CERTIFIED, address: ADDRESS, at: AT };
  show(readOf(CERTIFIED), [], [quote]);
  expect(screen.getByText('Waits at the foot, to be saved.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Take as evidence' })).toBeNull();
});

test('of another page it is another quote', () => {
  const quote = { text: CERTIFIED, address: 'https://acme.example/other', at: AT };
  show(readOf(CERTIFIED), [entryOf({ statements: [sayQuote(countSalts(), quote)] })]);
  expect(screen.getByRole('button', { name: 'Take as evidence' })).toBeTruthy();
});

test('on record', () => {
  const quote = { text: CERTIFIED, address: ADDRESS, at: AT };
  show(readOf(CERTIFIED), [entryOf({ statements: [sayQuote(countSalts(), quote)] })]);
  expect(screen.getByText('On record')).toBeTruthy();
});

test('the link leads to the question', async () => {
  const onPlace = show(readOf(CERTIFIED));
  fireEvent.click(await screen.findByRole('button', { name: 'Certification claims explained' }));
  expect(onPlace).toHaveBeenCalledWith({ part: 'checklist', at: 'answer:certification-claims' });
});

test('few are shown, then all of them', () => {
  show(readOf('URAC-accredited', 'ISO 27001', 'PCI DSS', 'SOC 2 Type II', 'All calls are recorded.'));
  expect(found()).toHaveLength(3);
  press('All 5');
  expect(found()).toHaveLength(5);
  press('Fewer');
  expect(found()).toHaveLength(3);
});

test('what frames say comes when they are read, and is named as theirs', async () => {
  kept.frames = [{ address: 'https://widget.example/', contents: contentsOf('URAC-accredited') }];
  show(readOf('Call us.'));
  expect(screen.getByText('No claim, form or tracker that First Call knows.')).toBeTruthy();
  const item = await screen.findByRole('listitem');
  expect(within(item).getByText('Claim, page text, in a frame of widget.example')).toBeTruthy();
});

test('what the page adds later is found when it is read again', async () => {
  show(readOf('Call us.'));
  kept.again = readOf('Call us.', CERTIFIED);
  press('Read again');
  expect(await screen.findByText(`“${CERTIFIED}”`)).toBeTruthy();
});
