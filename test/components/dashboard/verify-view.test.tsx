import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { VerifyView } from '../../../components/dashboard/verify-view.tsx';
import { formatListFile } from '../../../lib/exchange/list-file.ts';
import type { Entry } from '../../../lib/record/entry.ts';
import { withoutBody } from '../../../lib/record/entry-id.ts';
import { sayText } from '../../../lib/record/say.ts';
import { readAllHistories } from '../../../lib/store/read-record.ts';
import { theRecord } from '../../../lib/store/stores.ts';
import { VERIFY_WORDS as words } from '../../../lib/words/verify-words.ts';
import { countedSalt, makeAuthor, write, writeOwnName } from '../../exchange/made-entries.ts';

beforeEach(async () => {
  const db = await theRecord();
  await Promise.all(Array.from(db.objectStoreNames, (store) => db.clear(store)));
});

afterEach(cleanup);

function choose(text: string): void {
  const { container } = render(<VerifyView />);
  const input = container.querySelector('input[type=file]');
  if (!input) throw new Error('No place for a file');
  Object.defineProperty(input, 'files', { value: [new File([text], 'list.firstcall.json')] });
  fireEvent.change(input);
}

async function listOf(spoil: (entries: Entry[]) => Entry[]): Promise<string> {
  const ines = await makeAuthor('Ines Aalto');
  const name = await writeOwnName(ines);
  const first = await write(ines, 'acme.example', [
    sayText(countedSalt, 'name', 'Acme Calls'),
    sayText(countedSalt, 'note', 'First.'),
  ]);
  const second = await write(ines, 'acme.example', [sayText(countedSalt, 'note', 'Second.')], {
    after: [first],
  });
  const third = await write(ines, 'acme.example', [sayText(countedSalt, 'note', 'Third.')], {
    after: [second],
  });
  const entries = spoil([name, first, second, third]);
  return formatListFile({ exportedAt: '2026-11-20T10:00:00.000Z', exportedBy: ines.key, entries });
}

test('a whole list: says that all is intact, and what that does not prove; imports nothing', async () => {
  choose(await listOf((entries) => entries));
  expect(await screen.findByText(words.allIntact(4))).toBeTruthy();
  expect(screen.getByText('Acme Calls')).toBeTruthy();
  expect(screen.getAllByText(words.callsItself('Ines Aalto')).length).toBeGreaterThan(0);
  expect(await readAllHistories(await theRecord())).toEqual([]);
});

test('what is wrong is shown first, counted and named; the rest is a click away', async () => {
  choose(
    await listOf(([name, first, , third]) => [
      name as Entry,
      {
        ...(first as Entry),
        statements: (first as Entry).statements.map((said, n) => (n ? withoutBody(said) : said)),
      },
      { ...(third as Entry), at: '2026-11-12T09:30:00.001Z' },
    ]),
  );
  const filter = within(await screen.findByRole('radiogroup'));
  expect(filter.getByRole<HTMLInputElement>('radio', { name: 'Altered 1' }).checked).toBe(true);
  expect(screen.getByText('The text was changed after it was signed.')).toBeTruthy();
  expect(screen.queryByText('Acme Calls')).toBeTruthy();
  fireEvent.click(filter.getByRole('radio', { name: 'Withheld 1' }));
  expect(screen.getByText('1 text left out.')).toBeTruthy();
  expect(screen.queryByText(words.allIntact(3))).toBeNull();
});

test('an entry that another one follows is missing', async () => {
  choose(await listOf((entries) => entries.filter((_entry, n) => n !== 2)));
  const filter = within(await screen.findByRole('radiogroup'));
  expect(filter.getByRole<HTMLInputElement>('radio', { name: 'Missing 1' }).checked).toBe(true);
  expect(screen.getByText(words.named)).toBeTruthy();
});

test.each([
  ['nothing', '', /The file is empty/],
  ['a web page', '<!doctype html><p>Hello', /no list file of First Call/],
  ['other JSON', '{"format":"other"}', /it is no list of First Call/],
  ['half a file', '{"format":"first-call/list","version":1,"entries":[{"id":"', /breaks off in the middle/],
])('%s: one plain sentence', async (_what, text, sentence) => {
  choose(text);
  expect((await screen.findByRole('alert')).textContent).toMatch(sentence);
});
