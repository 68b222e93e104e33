import { truncateSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import type { Entry } from '../../../lib/record/entry.ts';
import { entryId } from '../../../lib/record/entry-id.ts';
import { sayText } from '../../../lib/record/say.ts';
import { type Author, countedSalt, makeAuthor, write } from '../../exchange/made-entries.ts';
import { listOf } from './list-of.ts';
import { exportEntries, giveName, openImport, openVendor } from './reviewer-acts.ts';
import { openWorkplace, type Start } from './workplace.ts';

const WARNING = { topic: 'standing', value: 'suspicious' };
const NOTE = 'Answers within twenty seconds.';

interface BadFile {
  readonly what: string;
  /** Made from a file that is whole. */
  readonly spoil: (whole: string) => string;
  readonly says: string;
}

const BAD_FILES: readonly BadFile[] = [
  { what: 'an empty file', spoil: () => '', says: 'The file is empty.' },
  {
    what: 'a file that is no JSON',
    spoil: () => '{Name: Acme}',
    says: 'This is no list file of First Call.',
  },
  {
    what: 'a file cut off in the middle',
    spoil: (whole) => whole.slice(0, whole.length / 2),
    says: 'The file breaks off in the middle',
  },
  { what: 'JSON of something else', spoil: () => '{"vendors": []}', says: 'it is no list of First Call.' },
  {
    what: 'a list of a newer version',
    spoil: (whole) => whole.replace('"version":1', '"version":2'),
    says: 'The file was written by a newer First Call (list format 2).',
  },
  {
    what: 'brackets 10,000 deep, never closed',
    spoil: () => `{"format":${'['.repeat(10_000)}`,
    says: 'The file breaks off in the middle',
  },
];

interface BadEntry {
  readonly what: string;
  /** The JSON of an item that is no entry, made from one that is. */
  readonly spoil: (entry: Entry) => string;
  readonly says: string;
}

const BAD_ENTRIES: readonly BadEntry[] = [
  {
    what: 'a forged signature',
    spoil: (entry) => JSON.stringify({ ...entry, sig: 'A'.repeat(86) }),
    says: 'The signature does not match the writer.',
  },
  {
    what: 'a changed text',
    spoil: (entry) => JSON.stringify(entry).replace(NOTE, 'Answers at once.'),
    says: 'The text was changed after it was signed.',
  },
  {
    what: 'a member called __proto__',
    spoil: (entry) => JSON.stringify(entry).replace('{', '{"__proto__":{"by":"me"},'),
    says: 'It holds a member that no entry may have.',
  },
  {
    what: 'nesting 10,000 deep',
    spoil: (entry) =>
      JSON.stringify(entry).replace('{', `{"deep":${'['.repeat(10_000)}${']'.repeat(10_000)},`),
    says: 'It is nested deeper than any entry.',
  },
  {
    what: 'a NUL in a text',
    spoil: (entry) => JSON.stringify(entry).replace(NOTE, 'Answers\\u0000.'),
    says: 'It holds text that is no valid Unicode.',
  },
  {
    what: 'half of a surrogate pair',
    spoil: (entry) => JSON.stringify(entry).replace(NOTE, 'Answers\\ud83d.'),
    says: 'It holds text that is no valid Unicode.',
  },
  {
    what: 'a note of 1 MB',
    spoil: (entry) => JSON.stringify(withNote(entry, 'a'.repeat(1024 * 1024))),
    says: 'A text in it is longer than a text may be.',
  },
  {
    what: 'a newer version',
    spoil: (entry) => JSON.stringify(entry).replace('"v":1', '"v":2'),
    says: 'Written by a newer First Call. Update, then import again.',
  },
];

/** The entry with another note and the id that belongs to it. */
function withNote(entry: Entry, text: string): Entry {
  const { id: _id, sig, ...rest } = entry;
  const unsigned = { ...rest, statements: [sayText(countedSalt, 'note', text)] };
  return { ...unsigned, id: entryId(unsigned), sig };
}

/** Files that are broken, hostile or too large: each is refused with a sentence, and nothing is half imported. */
export function testBadListFiles(start: Start): void {
  const workplace = openWorkplace(start);
  let tomas: Author;
  let before: readonly Entry[];

  beforeAll(async () => {
    tomas = await makeAuthor('Tomás Whitfield');
    await giveName(workplace.browser, 'Maren Okafor');
    const own = await openVendor(workplace.browser, 'mine.example');
    await own.getByRole('textbox', { name: 'Note about' }).fill('Ours, and to stay.');
    await own.getByRole('button', { name: 'Add note' }).click();
    await own.locator('p', { hasText: 'Ours, and to stay.' }).waitFor();
    await own.close();
    before = await exportEntries(workplace.browser);
  });

  test.each(BAD_FILES)('$what is refused as a whole', async ({ spoil, says }) => {
    const whole = await listOf([tomas], [await write(tomas, 'good.example', [WARNING])]);
    await expectRefusal(workplace.write('refused.firstcall.json', spoil(whole)), says);
  });

  test('a file of 200 MB is refused as a whole', async () => {
    const file = workplace.write('refused.firstcall.json', '{"format":"first-call/list"');
    truncateSync(file, 200 * 1024 * 1024);
    await expectRefusal(file, 'The file is 200 MB large; 128 MB can be imported at once.');
  });

  async function expectRefusal(file: string, says: string): Promise<void> {
    const page = await openImport(workplace.browser, file);
    await page.getByRole('alert').getByText(says).waitFor();
    await page.getByText('None yet.').waitFor();
    await page.close();
  }

  test('none of them has changed the list', async () => {
    expect(await exportEntries(workplace.browser)).toEqual(before);
  });

  test('entries that cannot be taken are refused one by one, each with its reason; the others are taken whole', async () => {
    const good = await write(tomas, 'good.example', [WARNING]);
    const clash = { ...good, about: 'clash.example' };
    const bad = await Promise.all(BAD_ENTRIES.map((one, n) => spoilOne(one, `bad-${n}.example`)));
    const items = [...bad, JSON.stringify(clash), JSON.stringify(good), 'null'];
    const whole = await listOf([tomas], [good]);
    const text = whole.replace('"entries":[', () => `"entries":[${items.join(',')},`);
    const page = await openImport(workplace.browser, workplace.write('partly.firstcall.json', text));
    await page.getByRole('heading', { name: 'partly.firstcall.json' }).waitFor();
    for (const [n, { says }] of BAD_ENTRIES.entries()) await refusedRow(page, `bad-${n}.example`, says);
    await refusedRow(page, 'clash.example', 'The text was changed after it was signed.');
    await refusedRow(page, `Entry ${items.length} of the file`, 'It does not have the form of an entry.');
    await page.getByLabel(`Who is ${tomas.name}?`).selectOption({ label: 'Keep as a stranger' });
    await page.getByRole('button', { name: 'Merge 1 vendor' }).click();
    await page.getByText('is merged').waitFor();
    await page.close();
    const after = await exportEntries(workplace.browser);
    const added = after.filter(({ id }) => !before.some((entry) => entry.id === id));
    expect(added.filter(({ about }) => !about.startsWith('writer:'))).toEqual([good]);
    expect(added).toHaveLength(2);
    expect(after).toEqual(expect.arrayContaining([...before]));
    before = after;
  });

  async function spoilOne({ spoil }: BadEntry, about: string): Promise<string> {
    return spoil(await write(tomas, about, [sayText(countedSalt, 'note', NOTE)]));
  }

  async function refusedRow(page: Page, title: string, says: string): Promise<void> {
    const row = page.getByRole('row').filter({ hasText: title });
    expect(await row.innerText()).toContain(`${says} Nothing of it is imported.`);
  }

  test('a note of 1 MB that is typed in is refused, and stays in its field', async () => {
    const page = await openVendor(workplace.browser, 'mine.example');
    const field = page.getByRole('textbox', { name: 'Note about' });
    const long = 'a'.repeat(1024 * 1024);
    await field.fill(long);
    await page.getByRole('button', { name: 'Add note' }).click();
    await page.getByRole('alert').getByText('This is more than one entry can hold.').waitFor();
    expect(await field.inputValue()).toBe(long);
    await page.close();
    expect(await exportEntries(workplace.browser)).toEqual(before);
  });
}
