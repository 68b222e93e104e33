import 'fake-indexeddb/auto';
import { cleanup, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Report } from '../../../components/report/report.tsx';
import { sayApproval } from '../../../lib/record/approval.ts';
import { sayRedaction, sayStanding, sayText } from '../../../lib/record/say.ts';
import { readHistory } from '../../../lib/store/read-record.ts';
import { makeSalt, makeSelf, record } from '../../../lib/store/self.ts';
import { theRecord } from '../../../lib/store/stores.ts';
import { writeRecord } from '../../../lib/store/write-record.ts';
import { REPORT_WORDS as words } from '../../../lib/words/report-words.ts';

import { entryOf, WRITERS } from '../../record/writers.ts';

const KEY = 'acme.example';
const saved = vi.hoisted(() => vi.fn<(name: string, text: string, type?: string) => void>());
vi.mock('../../../components/dashboard/save-file.ts', () => ({ saveFile: saved }));

const note = (text: string) => sayText(makeSalt, 'note', text);

beforeEach(async () => {
  saved.mockReset();
  const db = await theRecord();
  await Promise.all(Array.from(db.objectStoreNames, (store) => db.clear(store)));
  await makeSelf(db, 'Maren Okafor');
  await record(db, KEY, [
    sayText(makeSalt, 'name', 'Acme Calls'),
    sayStanding(makeSalt, {
      value: 'suspicious',
      reason: `Would not say. ${'Again. '.repeat(100)}`,
      replaces: [],
    }),
  ]);
});

afterEach(cleanup);

async function open(kind: 'committee' | 'dossier'): Promise<HTMLElement> {
  location.hash = `#${kind}/${encodeURIComponent(KEY)}`;
  render(<Report />);
  return screen.findByRole('article');
}

test('the committee’s page names the vendor, the decision and every reason', async () => {
  const sheet = within(await open('committee'));
  expect(sheet.getByRole('heading', { level: 1 }).textContent).toBe('Acme Calls');
  await waitFor(() => expect(document.title).toBe('Acme Calls: committee page'));
  expect(sheet.getByText('Suspicious')).toBeTruthy();
  expect(sheet.getByText('Not ready for first call')).toBeTruthy();
  expect(sheet.getAllByRole('listitem').length).toBe(30); // 29 gates, and the flag
  expect(sheet.queryByText(words.history)).toBeNull();
});

test('what the committee’s page cuts it says, and the dossier has it whole', async () => {
  expect((await open('committee')).textContent).toContain(words.cut);
  cleanup();
  const sheet = await open('dossier');
  expect(sheet.textContent).not.toContain(words.cut);
  expect(within(sheet).getByText(words.history)).toBeTruthy();
});

test('the dossier has every entry’s id whole, and says what was redacted', async () => {
  const db = await theRecord();
  await record(db, KEY, [note('A secret.')]);
  const secret = (await readHistory(db, KEY))?.entries.find(
    ({ statements }) => statements[0]?.topic === 'note',
  );
  await record(db, KEY, [sayRedaction(makeSalt, [`${secret?.id}.0`], 'It was private.')]);
  const sheet = await open('dossier');
  expect(sheet.textContent).not.toContain('A secret.');
  expect(sheet.textContent).toContain('the text was erased');
  for (const { id } of (await readHistory(db, KEY))?.entries ?? []) expect(sheet.textContent).toContain(id);
});

test('a text that seems to hold patient data is pointed out, but not one that was redacted', async () => {
  const db = await theRecord();
  await open('committee');
  expect(screen.queryByText(words.looksLike(1))).toBeNull();
  await record(db, KEY, [note('Read out SSN 212-44-8891.')]);
  await screen.findByText(words.looksLike(1));
  const signed = (await readHistory(db, KEY))?.entries.find(
    ({ statements }) => statements[0]?.topic === 'note',
  );
  await record(db, KEY, [sayRedaction(makeSalt, [`${signed?.id}.0`], 'Patient data.')]);
  await waitFor(() => expect(screen.queryByText(words.looksLike(1))).toBeNull());
});

test('saved as HTML it has no script, link or address to load from, even where texts look like some', async () => {
  const db = await theRecord();
  await record(db, KEY, [note('<script>alert(1)</script><img src="https://evil.example/x.png"></style>')]);
  await open('dossier');
  screen.getByRole('button', { name: words.save }).click();
  const [[fileName = '', html = '', type] = []] = saved.mock.calls;
  expect([fileName, type]).toEqual([
    expect.stringMatching(/^Acme Calls dossier \d{4}-\d\d-\d\d\.html$/),
    'text/html',
  ]);
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  expect(parsed.querySelectorAll('script, link, img, iframe, object, embed, form')).toHaveLength(0);
  expect(parsed.querySelectorAll('[src], [href], [srcset]')).toHaveLength(0);
  expect(
    [...parsed.querySelectorAll('*')]
      .flatMap(({ attributes }) => [...attributes])
      .filter(({ name }) => /^on/.test(name)),
  ).toEqual([]);
  expect([...parsed.querySelectorAll('style')].map(({ textContent }) => textContent).join()).not.toMatch(
    /url\(|@import/,
  );
  expect(
    parsed.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content'),
  ).toContain("default-src 'none'");
  expect(parsed.body.textContent).toContain('<script>alert(1)</script>');
});

test.each(['', '#committee', '#committee/', '#letter/acme.example', '#dossier/not a key', '#dossier/%E0'])(
  'the address %j leads to no report, and says so',
  async (hash) => {
    location.hash = hash;
    render(<Report />);
    expect(await screen.findByText(words.unknown)).toBeTruthy();
  },
);

test('a vendor of whom nothing is recorded has no report', async () => {
  location.hash = '#committee/nobody.example';
  render(<Report />);
  expect(await screen.findByText(words.nothing)).toBeTruthy();
});

test('both signatures under a verification stand on the committee’s page and in the dossier’s history', async () => {
  const db = await theRecord();
  const key = 'signed.example';
  await record(db, key, [
    sayStanding(makeSalt, { value: 'verified', checked: 'The agreement.', replaces: [] }),
  ]);
  const [proposed] = (await readHistory(db, key))?.entries ?? [];
  const approval = sayApproval(makeSalt, {
    verified: `${proposed?.id}.0`,
    comment: 'Read it, too.',
    kept: undefined,
  });
  const ben = { key: WRITERS.ben, person: 'ben', since: '2026-01-01T00:00:00.000Z' };
  await writeRecord(db, {
    entries: [entryOf({ about: key, by: WRITERS.ben, statements: [approval] })],
    people: [{ id: 'ben', name: 'Ben Adeyemi' }],
    writers: [ben],
  });
  location.hash = `#dossier/${key}`;
  render(<Report />);
  const sheet = await screen.findByRole('article');
  expect(sheet.textContent).toMatch(/Proposed by Maren Okafor, [^;]*; approved by Ben Adeyemi, 2 Mar 2026\./);
  expect(within(sheet).getByText('Verification approved')).toBeTruthy();
  expect(within(sheet).getByText('Read it, too.')).toBeTruthy();
});
