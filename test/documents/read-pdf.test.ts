import { describe, expect, test } from 'vitest';
import { readDocument } from '../../lib/documents/read-document.ts';
import { makePdf } from './make-pdf.ts';
import { fixtureBytes, read, readPages } from './read-fixture.ts';

/** The file as programs write it for the web, cut off before a word. */
function trailerFirst(bytes: Uint8Array, word: string): Uint8Array {
  const text = new TextDecoder().decode(bytes).replace('\n', '\ntrailer\n<< /Size 8 /Root 1 0 R >>\n');
  return new TextEncoder().encode(text.slice(0, text.indexOf(word)));
}

describe('a printed agreement', () => {
  test('keeps its lines, its paragraphs apart, and the labels of its lists', async () => {
    const [first = '', ...rest] = await readPages(fixtureBytes('printed-agreement.pdf'), 'agreement.pdf');
    expect(rest).toHaveLength(1);
    expect(first).toContain(
      'Business Associate Agreement\n\nThis Business Associate Agreement (“Agreement”)',
    );
    expect(first).toContain('(“Business\nAssociate”).\n\n1. Definitions\n\nTerms used');
    expect(first).toContain('\na. not use or further disclose');
    expect(first).not.toContain('\t');
  });

  test('keeps the columns of its table', async () => {
    const [, second = ''] = await readPages(fixtureBytes('printed-agreement.pdf'), 'agreement.pdf');
    expect(second).toContain('Event\tNotice period\tContact at Covered Entity\n');
    expect(second).toContain('Security incident\t10 calendar days\tSecurity officer, 555-0143');
  });
});

test('a label that stands far from its text is no column', async () => {
  const pdf = new TextDecoder().decode(makePdf([['(a) 1 0 0 1 140 720 Tm']]));
  const apart = pdf.replace(
    '\\(a\\) 1 0 0 1 140 720 Tm',
    '\\(a\\)) Tj 1 0 0 1 140 720 Tm (return or destroy',
  );
  expect(await readPages(new TextEncoder().encode(apart), 'a.pdf')).toEqual(['(a) return or destroy']);
});

test('lines that are closer than most do not set the others apart', async () => {
  const lines = ['One', 'two', 'three', '', 'Four', 'five'];
  expect(await readPages(makePdf([lines]), 'a.pdf')).toEqual(['One\ntwo\nthree\n\nFour\nfive']);
});

test('an agreement that only forbids printing and copying is read', async () => {
  const pages = await readPages(fixtureBytes('restricted-agreement.pdf'), 'agreement.pdf');
  expect(pages).toEqual(await readPages(fixtureBytes('printed-agreement.pdf'), 'agreement.pdf'));
});

test('an agreement locked with a password is called that', async () => {
  expect(await read(fixtureBytes('locked-agreement.pdf'), 'agreement.pdf')).toEqual({
    ok: false,
    fault: { code: 'encrypted', kind: 'pdf' },
  });
});

test('a scan has a page without text', async () => {
  expect(await readPages(fixtureBytes('scanned-agreement.pdf'), 'scan.pdf')).toEqual(['']);
});

test('an empty page among others keeps its number', async () => {
  expect(await readPages(makePdf([['One'], [], ['Three']]), 'a.pdf')).toEqual(['One', '', 'Three']);
});

test('500 pages are read, each in its place, and each is reported', async () => {
  const pages = Array.from({ length: 500 }, (_, index) => [
    `Page ${index + 1}`,
    ...Array.from(
      { length: 40 },
      (_, line) => `${line + 1}. The vendor shall report each incident within five days.`,
    ),
  ]);
  const heard: string[] = [];
  const outcome = await readDocument(makePdf(pages), 'long.pdf', ({ done, total }) =>
    heard.push(`${done}/${total}`),
  );
  expect(outcome.ok && outcome.pages.map((page) => page.split('\n', 1)[0])).toEqual(
    pages.map(([first]) => first),
  );
  expect(heard).toEqual(pages.map((_, index) => `${index + 1}/500`));
});

test('600 pages are read, 601 are not', async () => {
  const pages = (count: number) => Array.from({ length: count }, () => []);
  expect(await readPages(makePdf(pages(600)), 'a.pdf')).toHaveLength(600);
  expect(await read(makePdf(pages(601)), 'a.pdf')).toEqual({
    ok: false,
    fault: { code: 'too-many-pages', kind: 'pdf', pages: 601, most: 600 },
  });
});

test.each([
  { what: 'cut off at the beginning of its pages', bytes: () => makePdf([['One']]).slice(0, 60) },
  { what: 'nothing but its mark', bytes: () => new TextEncoder().encode('%PDF-1.7\n') },
  {
    what: 'cut off within a page, although its trailer is there',
    bytes: () => trailerFirst(makePdf([['One'], ['Two']]), 'Two'),
  },
  { what: 'cut off in its last page', bytes: () => fixtureBytes('printed-agreement.pdf').slice(0, -400) },
])('a PDF that is $what is broken', async ({ bytes }) => {
  expect(await read(bytes(), 'a.pdf')).toEqual({ ok: false, fault: { code: 'broken', kind: 'pdf' } });
});

test('a PDF whose table of objects is elsewhere than it says is read', async () => {
  const text = new TextDecoder().decode(makePdf([['One'], ['Two']]));
  const lost = text.replace(/startxref\n\d+/, 'startxref\n7');
  expect(await readPages(new TextEncoder().encode(lost), 'a.pdf')).toEqual(['One', 'Two']);
});

test('a PDF that breaks off behind its last page is read', async () => {
  const whole = new TextDecoder().decode(trailerFirst(makePdf([['One'], ['Two']]), 'xref'));
  expect(await readPages(new TextEncoder().encode(whole), 'a.pdf')).toEqual(['One', 'Two']);
});
