import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { writeLetter } from '../../lib/documents/write-letter.ts';
import { ASKED, madeLetter } from '../diligence/made-inquiry.ts';

const LETTER = madeLetter({ withCitations: true });
const DOCX = await writeLetter(LETTER);
const parts = Object.fromEntries(
  Object.entries(unzipSync(DOCX)).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]),
);
const body = parts['word/document.xml'] ?? '';
const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(DOCX) });

describe('the letter as DOCX', () => {
  it('has the subject as its heading and the groups below', () => {
    expect(html.match(/<h1>.*?<\/h1>/g)).toEqual(['<h1>Questions to Acme Calls before the first call</h1>']);
    const groups = [...new Set(ASKED.map(({ group }) => group.replace('&', '&amp;')))];
    expect(html.match(/<h2>.*?<\/h2>/g)).toEqual(groups.map((group) => `<h2>${group}</h2>`));
  });

  it('has each question in its order, with a framed space for the answer', () => {
    const { value: text } = { value: html.replaceAll(/<[^>]+>/g, '\n') };
    const places = LETTER.groups
      .flatMap(({ questions }) => questions)
      .map(({ number, text: question }) => text.replaceAll('&amp;', '&').indexOf(`${number}.\t${question}`));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places.toSorted((a, b) => a - b)).toEqual(places);
    expect(html.match(/<table>/g)?.length).toBe(ASKED.length);
    expect(html.match(/☐ Yes {3}☐ Partly {3}☐ No {3}☐ Does not apply/g)?.length).toBe(ASKED.length);
    expect(body.match(/<w:cantSplit\/>/g)?.length).toBe(2 * ASKED.length);
  });

  it('has follow-ups and citations', () => {
    expect(html).toContain('<p>Which companies are they?</p>');
    expect(html).toContain('<p>Based on: 45 CFR 164.502(e)(2);');
  });

  it('counts its pages', () => {
    const footer = Object.entries(parts).find(([name]) => /word\/footer\d*\.xml/.test(name))?.[1] ?? '';
    expect(footer).toMatch(/Page .*PAGE.* of .*NUMPAGES/s);
  });

  it('is signed, names its writer as its author, and loads nothing from elsewhere', () => {
    expect(html.endsWith('<p>Thank you,</p><p>Ana Ortiz</p><p>Riverbend Clinics</p>')).toBe(true);
    expect(parts['docProps/core.xml']).toContain('<dc:creator>Ana Ortiz</dc:creator>');
    expect(Object.values(parts).join('')).not.toContain('TargetMode="External"');
  });

  it('takes names that look like markup', async () => {
    const named = await writeLetter(madeLetter({ vendorName: 'A<b>&"c"', questions: ASKED.slice(0, 1) }));
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(named) });
    expect(value).toContain('To the team at A<b>&"c",');
  });
});
