import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useVendors } from '../../../components/dashboard/use-vendors.ts';
import { CandidatesStep } from '../../../components/welcome/candidates-step.tsx';
import { readAllHistories } from '../../../lib/store/read-record.ts';
import { makeSelf } from '../../../lib/store/self.ts';
import { theRecord } from '../../../lib/store/stores.ts';
import { WELCOME_WORDS } from '../../../lib/words/welcome-words.ts';

vi.mock('../../../lib/platform/extension.ts', () => ({
  extension: { runtime: { sendMessage: vi.fn(async () => {}) } },
}));

beforeEach(async () => {
  await makeSelf(await theRecord(), 'Maren Okafor');
});

afterEach(async () => {
  cleanup();
  const db = await theRecord();
  await Promise.all(Array.from(db.objectStoreNames, (store) => db.clear(store)));
});

function Step({ canRecord = true }: { canRecord?: boolean }) {
  const vendors = useVendors();
  return vendors ? <CandidatesStep vendors={vendors} canRecord={canRecord} /> : null;
}

async function paste(text: string): Promise<void> {
  fireEvent.input(await screen.findByRole('textbox'), { target: { value: text } });
}

function rows(): string[][] {
  const [, ...body] = screen.getAllByRole('row');
  return body.map((row) =>
    within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent ?? ''),
  );
}

test('each line is shown with its fate before anything is recorded', async () => {
  render(<Step />);
  await paste(
    [
      'Name,Website',
      'Northbell,https://www.northbell.example/contact',
      'Kestrel,',
      'Again,northbell.example',
      'Portal,co.uk',
    ].join('\n'),
  );
  expect(rows().map(([name, key, fate]) => [name, key, fate])).toEqual([
    ['Northbell', 'northbell.example', WELCOME_WORDS.fateNew],
    ['Kestrel', WELCOME_WORDS.noSite, WELCOME_WORDS.fateNew],
    ['Again', 'northbell.example', WELCOME_WORDS.fateDuplicate(2)],
    ['Portal', 'co.uk', expect.stringContaining(WELCOME_WORDS.fateRefused)],
  ]);
  expect(await vendorKeys()).toEqual([]);
});

test('adds each new one in one entry, and then knows them', async () => {
  render(<Step />);
  await paste('Northbell,northbell.example\ntessera.example');
  fireEvent.click(screen.getByRole('button', { name: WELCOME_WORDS.add(2) }));
  await screen.findByText(WELCOME_WORDS.added(2));
  const histories = await readAllHistories(await theRecord());
  const vendors = histories.filter(({ key }) => !key.startsWith('writer:'));
  expect(
    vendors.map(({ key, entries }) => [
      key,
      entries.map((entry) => entry.statements.map(({ topic }) => topic)),
    ]),
  ).toEqual([
    ['northbell.example', [['stage', 'name']]],
    ['tessera.example', [['stage']]],
  ]);
  await waitFor(() => expect(document.body.textContent).toContain(WELCOME_WORDS.onList(2)));
  await paste('tessera.example');
  expect(rows()).toEqual([[WELCOME_WORDS.noName, 'tessera.example', WELCOME_WORDS.fateAlready]]);
  expect(screen.queryByRole('button', { name: /^Add/ })).toBeNull();
});

test('without a name the preview stands and the button says what is missing', async () => {
  render(<Step canRecord={false} />);
  await paste('northbell.example');
  const button = screen.getByRole<HTMLButtonElement>('button', { name: WELCOME_WORDS.add(1) });
  expect(button.disabled).toBe(true);
  const reason = document.getElementById(button.getAttribute('aria-describedby') ?? '');
  expect(reason?.textContent).toBe(WELCOME_WORDS.nameFirst);
});

test.each([
  ['a workbook', new File(['PK\u0003\u0004\0\0'], 'list.csv'), WELCOME_WORDS.fileNotText],
  ['a huge file', new File([new Uint8Array(5 * 1024 * 1024)], 'list.csv'), WELCOME_WORDS.fileTooLarge],
])('%s is refused in plain words, and what was typed stays', async (_what, file, sentence) => {
  const { container } = render(<Step />);
  await paste('northbell.example');
  const input = container.querySelector('input[type=file]');
  if (!input) throw new Error('No file field');
  Object.defineProperty(input, 'files', { value: [file] });
  fireEvent.change(input);
  await screen.findByText(sentence);
  expect(rows()).toHaveLength(1);
});

async function vendorKeys(): Promise<string[]> {
  const histories = await readAllHistories(await theRecord());
  return histories.map(({ key }) => key).filter((key) => !key.startsWith('writer:'));
}
