import 'fake-indexeddb/auto';
import '../empty-browser.ts';
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { findOffered, pageNameOf, pageNamesOf } from '../../../components/panel/offered-facts.ts';
import { useAlikeFindings } from '../../../components/panel/use-alike-findings.ts';
import type { Phone } from '../../../lib/identity/phone.ts';
import type { PageName } from '../../../lib/page/page-facts-schema.ts';
import type { PageRead } from '../../../lib/platform/read-page.ts';
import { sayText } from '../../../lib/record/say.ts';
import { theRecord } from '../../../lib/store/stores.ts';
import { writeRecord } from '../../../lib/store/write-record.ts';
import { countSalts, entryOf, PEOPLE, WRITERS } from '../../record/writers.ts';
import { pageOf } from '../vendor/vendor-page.ts';

const ADDRESS = 'https://acme.example/contact';
const NO_PHONES: readonly Phone[] = [];
/** As one site does: its brand in the structured data, beside the name of the company, which the footer has too. */
const BRAND: PageName = { text: 'Bayside Desk', from: 'json-ld' };
const LEGAL: PageName = { text: 'Harborline Medical Answering, LLC', from: 'json-ld' };

const readOf = (...names: PageName[]): PageRead => ({
  address: ADDRESS,
  facts: { title: '', names, phones: [] },
  contents: { lines: [], forms: [], loads: [], linksPrivacy: false },
  selection: null,
});

beforeAll(async () => {
  const people = [...new Map([...PEOPLE.values()].map((person) => [person.id, person])).values()];
  const writers = [...PEOPLE].map(([key, { id }]) => ({ key, person: id, since: '2026-06-01' }));
  const listed = [
    ['bayside.example', 'Bayside Desk'],
    ['harborline.example', 'Harborline Medical Answering'],
  ] as const;
  const entries = listed.map(([about, name]) =>
    entryOf({ about, by: WRITERS.ana, statements: [sayText(countSalts(), 'name', name)] }),
  );
  expect(await writeRecord(await theRecord(), { entries, people, writers })).toEqual({ ok: true });
});
afterEach(cleanup);

/** The listed vendors that an unlisted page seems to be of, once they were looked up; drawing it again keeps them. */
async function findAlike(read: PageRead): Promise<string[]> {
  const page = pageOf([]);
  function Alike() {
    const found = useAlikeFindings(page, ADDRESS, pageNamesOf(read), NO_PHONES);
    return found.map(({ reason }) => <li key={reason.code}>{'key' in reason && reason.key}</li>);
  }
  const { rerender } = render(<Alike />);
  const items = await screen.findAllByRole('listitem');
  rerender(<Alike />);
  expect(screen.queryAllByRole('listitem'), 'not looked up anew').toEqual(items);
  return items.map(({ textContent }) => textContent).sort();
}

test('a company that a title or a heading names is not taken for the owner', async () => {
  const text = 'Harborline Medical Answering';
  const found = await findAlike(readOf(BRAND, { text, from: 'title' }, { text, from: 'heading' }));
  expect(found).toEqual(['bayside.example']);
});

test.each([
  ['after its brand in the structured data', LEGAL],
  ['in the footer', { ...LEGAL, from: 'footer' }],
] as const)('a listed company is found by its legal name %s', async (_where, name) => {
  const found = await findAlike(readOf(BRAND, name));
  expect(found).toEqual(['bayside.example', 'harborline.example']);
});

test('the registers are searched for every name that the page gives and the record does not hold', () => {
  const read = readOf(BRAND, LEGAL);
  const held = entryOf({ about: 'acme.example', statements: [sayText(countSalts(), 'name', BRAND.text)] });
  expect(findOffered(pageOf([]).vendor, read, NO_PHONES).names).toEqual([BRAND.text, LEGAL.text]);
  expect(findOffered(pageOf([held]).vendor, read, NO_PHONES).names).toEqual([LEGAL.text]);
  expect(findOffered(pageOf([]).vendor, 'reading', NO_PHONES).names).toEqual([]);
  expect(pageNameOf(read), 'the page is called by the first').toBe(BRAND.text);
});
