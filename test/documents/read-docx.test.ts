import {
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageBreak,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { describe, expect, test } from 'vitest';
import { makeDocx, paragraph } from './make-docx.ts';
import { read, readPages } from './read-fixture.ts';

const cell = (...texts: string[]) => new TableCell({ children: texts.map((text) => new Paragraph(text)) });

const AGREEMENT = new Document({
  numbering: {
    config: [
      {
        reference: 'clauses',
        levels: [
          { level: 0, format: LevelFormat.DECIMAL, text: '%1.' },
          { level: 1, format: LevelFormat.LOWER_LETTER, text: '(%2)' },
        ],
      },
    ],
  },
  footnotes: { 1: { children: [new Paragraph('As amended by the HITECH Act.')] } },
  sections: [
    {
      children: [
        new Paragraph({ text: 'Business Associate Agreement', heading: HeadingLevel.HEADING_1 }),
        new Paragraph({
          numbering: { reference: 'clauses', level: 0 },
          children: [new TextRun('Business Associate shall'), new FootnoteReferenceRun(1), new TextRun(':')],
        }),
        new Paragraph({ text: 'use safeguards;', numbering: { reference: 'clauses', level: 1 } }),
        new Paragraph({ text: 'report breaches.', numbering: { reference: 'clauses', level: 1 } }),
        new Paragraph({ text: 'Term', numbering: { reference: 'clauses', level: 0 } }),
        new Paragraph({ text: 'one year', bullet: { level: 0 } }),
        new Paragraph({
          children: [new TextRun('By:\tDana'), new TextRun({ text: 'Title: COO', break: 1 })],
        }),
        new Table({
          rows: [
            new TableRow({ children: [cell('Event'), cell('Notice')] }),
            new TableRow({ children: [cell('Breach & loss', 'of PHI'), cell('5 days')] }),
          ],
        }),
        new Paragraph({ children: [new PageBreak(), new TextRun('Exhibit A')] }),
      ],
    },
  ],
});

test('an agreement: headings, numbers, bullets, lines, table, footnote, page break', async () => {
  const bytes = new Uint8Array(await Packer.toArrayBuffer(AGREEMENT));
  expect(await readPages(bytes, 'agreement.docx')).toEqual([
    [
      'Business Associate Agreement\n',
      '1. Business Associate shall:\n',
      '(a) use safeguards;\n',
      '(b) report breaches.\n',
      '2. Term\n',
      '• one year\n',
      'By:\tDana',
      'Title: COO\n',
      'Event\tNotice',
      'Breach & loss',
      'of PHI\t5 days\n',
      'As amended by the HITECH Act.',
    ].join('\n'),
    'Exhibit A',
  ]);
});

const LEGAL = `<w:abstractNum w:abstractNumId="0">
  <w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="upperRoman"/><w:pStyle w:val="Heading1"/><w:lvlText w:val="Article %1"/></w:lvl>
  <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Heading2"/><w:isLgl/><w:lvlText w:val="%1.%2"/></w:lvl>
  <w:lvl w:ilvl="2"><w:numFmt w:val="none"/><w:lvlText w:val=""/></w:lvl>
  </w:abstractNum>
  <w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Legal"/></w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="7"/></w:lvlOverride></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>`;
const STYLES = `<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Heading1"/></w:style>
  <w:style w:type="paragraph" w:styleId="Round"><w:basedOn w:val="Round"/></w:style>
  <w:style w:type="numbering" w:styleId="Legal"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
const numbered = (list: number, level: number) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;

describe('numbers of paragraphs', () => {
  test.each([
    { what: 'none', properties: ['', '<w:pStyle w:val="Round"/>', numbered(9, 0)], labels: ['', '', ''] },
    {
      what: 'by style',
      properties: ['<w:pStyle w:val="Heading1"/>', '<w:pStyle w:val="Heading2"/>'],
      labels: ['Article III ', '3.1 '],
    },
    { what: 'taken back', properties: [`<w:pStyle w:val="Heading1"/>${numbered(0, 0)}`], labels: [''] },
    {
      what: 'in levels',
      properties: [numbered(1, 0), numbered(1, 1), numbered(1, 1), numbered(1, 0), numbered(1, 1)],
      labels: ['Article III ', '3.1 ', '3.2 ', 'Article IV ', '4.1 '],
    },
    { what: 'of a level whose upper one has not begun', properties: [numbered(1, 1)], labels: ['3.1 '] },
    {
      what: 'that begin elsewhere',
      properties: [numbered(1, 1), numbered(2, 1), numbered(2, 1), numbered(1, 1)],
      labels: ['3.1 ', '3.7 ', '3.8 ', '3.9 '],
    },
    { what: 'through a list style', properties: [numbered(3, 0)], labels: ['Article III '] },
    { what: 'of no form', properties: [numbered(1, 2)], labels: [''] },
    {
      what: 'of a deleted paragraph',
      properties: [`${numbered(1, 0)}<w:rPr><w:del w:id="1"/></w:rPr>`, numbered(1, 0)],
      labels: ['', 'Article III '],
    },
    {
      what: 'of before a change',
      properties: [`<w:pPrChange w:id="1"><w:pPr>${numbered(1, 0)}</w:pPr></w:pPrChange>`],
      labels: [''],
    },
  ])('$what', async ({ properties, labels }) => {
    const body = properties.map((one, index) => paragraph(`P${index}`, one)).join('');
    const [page = ''] = await readPages(makeDocx({ body, numbering: LEGAL, styles: STYLES }), 'a.docx');
    // A deleted paragraph runs into the next one.
    const pieces = page
      .replace('P0Article', 'P0\n\nArticle')
      .replace('Article III P0P1', 'P0\n\nArticle III P1')
      .split('\n\n');
    expect(pieces).toEqual(labels.map((label, index) => `${label}P${index}`));
  });
});

test('tracked changes: what was put in stands, what was taken out does not, nor what it looked like', async () => {
  const body = `<w:p><w:r><w:rPr><w:b/><w:rPrChange w:id="1"><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr><w:t>Vendor </w:t></w:r><w:del w:id="2"><w:r><w:delText>may</w:delText></w:r></w:del><w:ins w:id="3"><w:r><w:t>shall</w:t></w:r></w:ins></w:p>`;
  expect(await readPages(makeDocx({ body }), 'a.docx')).toEqual(['Vendor shall']);
});

test('alternative content is read once, numbers and all', async () => {
  const inner = paragraph('boxed', numbered(1, 1));
  const body = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx><w:txbxContent>${inner}</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:txbxContent>${inner}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>${paragraph('after', numbered(1, 1))}`;
  const [page = ''] = await readPages(makeDocx({ body, numbering: LEGAL, styles: STYLES }), 'a.docx');
  expect(page.split('\n\n')).toEqual(['3.1 boxed', '3.2 after']);
});

test('an agreement laid out in a table keeps the lines of its clauses', async () => {
  const body = `<w:tbl><w:tr><w:tc><w:tcPr><w:tcW w:w="1"/></w:tcPr>${paragraph('1. Use')}${paragraph('2. Report')}</w:tc></w:tr></w:tbl>`;
  expect(await readPages(makeDocx({ body }), 'a.docx')).toEqual(['1. Use\n2. Report']);
});

test('a footnote that is referred to twice stands once, on its page', async () => {
  const reference = '<w:p><w:r><w:t>Term</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>';
  const footnotes = `<w:footnote w:id="2">${paragraph('Note')}</w:footnote>`;
  const body = `${reference}${reference}<w:p><w:r><w:br w:type="page"/><w:t>Next</w:t></w:r></w:p>`;
  expect(await readPages(makeDocx({ body, footnotes }), 'a.docx')).toEqual(['Term\n\nTerm\n\nNote', 'Next']);
});

test('an external entity is not followed, and a declared one not multiplied', async () => {
  const more = {
    'word/document.xml': new TextEncoder().encode(
      `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname"><!ENTITY y "yyyyyyyyyy">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph('a&amp;b')}</w:body></w:document>`,
    ),
  };
  expect(await readPages(makeDocx({ body: '', more }), 'a.docx')).toEqual(['a&b']);
});

test.each([
  { what: 'XML that breaks off', body: '<w:p><w:r><w:t>half' },
  { what: 'XML nested without end', body: '<w:p>'.repeat(50_000) },
])('$what is broken', async ({ body }) => {
  const outcome = await read(makeDocx({ body }), 'a.docx');
  expect(outcome).toEqual({ ok: false, fault: { code: 'broken', kind: 'docx' } });
});
