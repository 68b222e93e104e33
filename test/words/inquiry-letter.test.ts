import { describe, expect, it } from 'vitest';
import { formatLetterText, type Letter } from '../../lib/words/inquiry-letter.ts';
import { ASKED, madeLetter } from '../diligence/made-inquiry.ts';

const questionsOf = (letter: Letter) => letter.groups.flatMap(({ questions }) => questions);
const [offered, , clause] = ASKED;
if (!offered || !clause) throw new Error('Our list has more questions than that');

describe('the questions of a letter', () => {
  it('speak to the vendor, each in its own words', () => {
    const texts = questionsOf(madeLetter()).flatMap(({ text, followUp }) => [text, followUp ?? '']);
    expect(texts.filter((text) => /\bvendor\b/i.test(text))).toEqual([]);
    expect(ASKED.filter(({ question }) => texts.includes(question)).map(({ id }) => id)).toEqual([]);
    expect(new Set(texts.filter((text) => text !== '')).size).toBe(
      texts.filter((text) => text !== '').length,
    );
    expect(questionsOf(madeLetter()).every(({ text }) => text.endsWith('?'))).toBe(true);
  });

  it('are numbered through the groups, which stand together in the order of the list', () => {
    const letter = madeLetter({ questions: [offered, ...ASKED.slice(19, 21), clause] });
    expect(
      letter.groups.map(({ title, questions }) => [title, questions.map(({ number }) => number)]),
    ).toEqual([
      ['Legal & contract', [1, 2]],
      ['PHI disposal', [3, 4]],
    ]);
    expect(letter.groups[0]?.questions.map(({ reference }) => reference)).toEqual([
      'baa-offered v1',
      'compliance-clause v1',
    ]);
  });

  it('stay as the team worded them, and the letter says who the vendor is', () => {
    const reworded = { ...offered, version: 2, question: 'Does the vendor sign our own agreement?' };
    const letter = madeLetter({ questions: [reworded] });
    expect(questionsOf(letter)).toMatchObject([
      { text: 'Does the vendor sign our own agreement?', reference: 'baa-offered v2' },
    ]);
    expect(letter.lead.join(' ')).toContain('“the vendor”, it means your company');
    expect(madeLetter().lead.join(' ')).not.toContain('“the vendor”');
  });

  it('stay as the team worded their follow-up', () => {
    const reworded = { ...offered, followUp: 'Which agreement?' };
    expect(questionsOf(madeLetter({ questions: [reworded] }))).toMatchObject([
      { text: offered.question, followUp: 'Which agreement?' },
    ]);
  });

  it('are not taken from what every object has', () => {
    const named = { ...offered, id: 'constructor', question: 'Do you build houses?' };
    expect(questionsOf(madeLetter({ questions: [named] }))).toMatchObject([{ text: 'Do you build houses?' }]);
  });

  it('show citations only where they are wanted and do not give the answer away', () => {
    const byReference = new Map(
      questionsOf(madeLetter({ withCitations: true })).map(({ reference, citations }) => [
        reference,
        citations,
      ]),
    );
    expect(byReference.get('baa-offered v1')).toContain('45 CFR 164.502(e)(2)');
    expect(byReference.get('own-obligations v1')).toEqual([]);
    expect(questionsOf(madeLetter()).flatMap(({ citations }) => citations)).toEqual([]);
  });
});

describe('the text for copying', () => {
  const text = formatLetterText(madeLetter({ questions: [offered, clause], withCitations: true }));

  it('says who asks, why now, by when, in which words, and what to leave out', () => {
    expect(text).toContain('To the team at Acme Calls,');
    expect(text).toContain('Riverbend Clinics is looking for');
    expect(text).toContain('before the first call');
    expect(text).toContain('in writing by 8 Dec 2026');
    expect(text).toContain('the attached questionnaire');
    expect(text).toContain('Leave patient information out');
    expect(text.endsWith('Thank you,\nAna Ortiz\nRiverbend Clinics')).toBe(true);
  });

  it('gives each question its follow-up, its citations and a place for the answer', () => {
    expect(text).toContain(
      '2. Does your services contract itself state that you comply with HIPAA, with a remedy for us if you do not?\nWhich clause says so?\nBased on: Article (ccsp.us, 3 Sep 2019)\nYour answer:',
    );
  });

  it('does without an organization', () => {
    const alone = formatLetterText(madeLetter({ organisation: undefined }));
    expect(alone).toContain('Our organization is looking for');
    expect(alone.endsWith('Thank you,\nAna Ortiz')).toBe(true);
  });

  it('holds no line breaks or unseen characters of a name', () => {
    const letter = madeLetter({ vendorName: 'Acme\r\nBcc: all@acme.example\u202e\u0000 Calls' });
    expect(letter.greeting).toBe('To the team at Acme Bcc: all@acme.example Calls,');
  });
});
