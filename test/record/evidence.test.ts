import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checksumOf } from '../../lib/record/entry-id.ts';
import { type Evidence, findEvidence, findFileHashes, findLiveEvidence } from '../../lib/record/evidence.ts';
import { parseEntry } from '../../lib/record/parse-entry.ts';
import { sayQuote, sayRedaction, sayWithdrawn } from '../../lib/record/say.ts';
import { sayCapture, sayFile, sayVisit } from '../../lib/record/say-evidence.ts';
import { vendorOf, withoutBodies } from './team.ts';
import { countSalts, entryOf, nameIn, WRITERS } from './writers.ts';

const SHA = checksumOf('bytes');
const FILE = { name: 'report.pdf', type: 'application/pdf', size: 5, sha256: SHA };
const AT = '2026-03-02T08:59:00.000Z';
const PAGE = { address: 'https://acme.example/faq', at: AT };
const QUOTE = { text: 'as it stood', ...PAGE };
const OF = ['answer:baa-offered', 'agreement'];

function readBack(statement: ReturnType<typeof sayFile>): Evidence | undefined {
  const entry = entryOf({ statements: [statement] });
  expect(parseEntry(entry)).toMatchObject({ ok: true });
  const [view] = vendorOf([entry], 'acme.example').views;
  return view && findEvidence(view);
}

test.each<[string, ReturnType<typeof sayFile>, Evidence]>([
  [
    'a file',
    sayFile(countSalts(), { ...FILE, of: OF, as: 'audit-report', note: ' Type II ' }),
    { form: 'file', ...FILE, as: 'audit-report', note: 'Type II' },
  ],
  [
    'a file about which nothing is said',
    sayFile(countSalts(), { ...FILE, of: [] }),
    { form: 'file', ...FILE },
  ],
  [
    'a picture of a page',
    sayCapture(countSalts(), { ...FILE, ...PAGE, of: OF, as: 'page-capture' }),
    { form: 'capture', ...FILE, ...PAGE, as: 'page-capture' },
  ],
  [
    'a picture of a page whose text was read',
    sayCapture(countSalts(), { ...FILE, ...PAGE, pageSha256: SHA, of: OF }),
    { form: 'capture', ...FILE, ...PAGE, pageSha256: SHA },
  ],
  [
    'a quote of a page whose text was read',
    sayQuote(countSalts(), { ...QUOTE, pageSha256: SHA }),
    { form: 'quote', quote: { ...QUOTE, pageSha256: SHA, sha256: checksumOf(QUOTE.text) } },
  ],
  [
    'a visit',
    sayVisit(countSalts(), { on: '2026-03-01', persons: ' Lee Park ', text: 'Saw it.', of: OF }),
    { form: 'visit', on: '2026-03-01', persons: 'Lee Park', text: 'Saw it.' },
  ],
  [
    'a visit alone',
    sayVisit(countSalts(), { on: '2026-03-01', persons: ' ', text: 'Saw it.', of: [] }),
    { form: 'visit', on: '2026-03-01', text: 'Saw it.' },
  ],
  [
    'a quote',
    sayQuote(countSalts(), { ...QUOTE, of: OF, as: 'page-capture' }),
    { form: 'quote', quote: { ...QUOTE, sha256: checksumOf(QUOTE.text) }, as: 'page-capture' },
  ],
])('%s reads back as it was said', (_what, statement, evidence) => {
  expect(readBack(statement)).toEqual(evidence);
});

test('what evidence backs stands in the header, each once and in one order, and never in the body', () => {
  for (const said of [
    sayFile(countSalts(), { ...FILE, of: [...OF, ...OF] }),
    sayQuote(countSalts(), { ...QUOTE, of: OF }),
  ]) {
    expect(said.of).toEqual(['agreement', 'answer:baa-offered']);
    expect(said.body).not.toHaveProperty('of');
  }
  expect(sayQuote(countSalts(), QUOTE)).not.toHaveProperty('of');
});

test('a long name is cut', () => {
  const name = `${'話'.repeat(300)}.pdf`;
  expect(readBack(sayFile(countSalts(), { ...FILE, name, of: [] }))).toMatchObject({
    name: '話'.repeat(255),
  });
});

const whole = { ...FILE, ...PAGE, text: 'Saw it.', on: '2026-03-01' };

test.each([
  ['file', { sha256: SHA.toUpperCase() }],
  ['file', { sha256: SHA.slice(1) }],
  ['file', { size: -1 }],
  ['file', { size: '5' }],
  ['file', { name: undefined }],
  ['file', { type: 7 }],
  ['capture', { address: undefined }],
  ['capture', { at: 'yesterday' }],
  ['visit', { on: '2026-02-30' }],
  ['visit', { text: undefined }],
  ['quote', {}],
])('a broken %s is no evidence to show: %j', (value, broken) => {
  const body = { salt: 'A'.repeat(22), ...whole, ...broken };
  if (value === 'quote') Object.assign(body, { sha256: undefined });
  const [view] = vendorOf(
    [entryOf({ statements: [{ topic: 'evidence', value, body }] })],
    'acme.example',
  ).views;
  expect(view && findEvidence(view)).toBeUndefined();
});

test('whatever a stranger puts into a body, reading it throws nothing', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('quote', 'file', 'visit', 'capture', 'smell'),
      fc.dictionary(fc.constantFrom(...Object.keys(whole), 'as', 'note', 'persons'), fc.jsonValue()),
      (value, members) => {
        const body = { ...members, salt: 'A'.repeat(22) };
        const [view] = vendorOf(
          [entryOf({ statements: [{ topic: 'evidence', value, body }] })],
          'acme.example',
        ).views;
        const evidence = view && findEvidence(view);
        expect(evidence === undefined || evidence.form === value).toBe(true);
      },
    ),
  );
});

const file = entryOf({ statements: [sayFile(countSalts(), { ...FILE, of: OF })] });
const redaction = entryOf({
  by: WRITERS.ben,
  statements: [sayRedaction(countSalts(), [nameIn(file)], 'not ours')],
});

test.each([
  ['withheld', [withoutBodies(file)]],
  ['hidden by a colleague', [file, redaction]],
])('of evidence that is %s nothing is read', (_state, entries) => {
  const view = vendorOf(entries, 'acme.example').views.find(({ name }) => name === nameIn(file));
  expect(view && findEvidence(view)).toBeUndefined();
});

test('the evidence of a topic is what names it and is not taken back', () => {
  const other = entryOf({ statements: [sayFile(countSalts(), { ...FILE, of: ['answer:baa-offer'] })] });
  const withdrawn = entryOf({ statements: [sayFile(countSalts(), { ...FILE, name: 'old', of: OF })] });
  const back = entryOf({ statements: [sayWithdrawn('evidence', [nameIn(withdrawn)])] });
  const vendor = vendorOf([file, other, withdrawn, back], 'acme.example');
  expect(findLiveEvidence(vendor, 'answer:baa-offered').map(({ name }) => name)).toEqual([nameIn(file)]);
  expect(findLiveEvidence(vendor)).toHaveLength(2);
});

test('the hashes of files are those of bodies that are still there', () => {
  const capture = entryOf({
    statements: [sayCapture(countSalts(), { ...FILE, ...PAGE, sha256: checksumOf('picture'), of: [] })],
  });
  const quote = entryOf({ statements: [sayQuote(countSalts(), QUOTE)] });
  expect([...findFileHashes([file, capture, quote])].sort()).toEqual([SHA, checksumOf('picture')].sort());
  expect(findFileHashes([withoutBodies(file), quote]).size).toBe(0);
});
