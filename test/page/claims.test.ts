import { describe, expect, test } from 'vitest';
import type { ClaimKind } from '../../lib/page/claim-kind.ts';
import { findClaims } from '../../lib/page/find-claims.ts';
import type { PageLine } from '../../lib/page/page-contents-schema.ts';
import { CLAIM_PARTS, readLabelledClaims } from './labelled-claims.ts';

const LINES = readLabelledClaims();

const kindsOf = (...texts: string[]): ClaimKind[] =>
  findClaims(texts.map((text): PageLine => ({ text, place: 'text' }))).map(({ kind }) => kind);

test('the set has at least 500 different lines, and a third or more of each part claims nothing', () => {
  expect(LINES.length).toBeGreaterThanOrEqual(500);
  expect(new Set(LINES.map(({ text }) => text)).size).toBe(LINES.length);
  for (const part of CLAIM_PARTS) {
    const lines = LINES.filter(({ half }) => half === part);
    expect(lines.filter(({ says }) => says.length === 0).length / lines.length).toBeGreaterThan(0.33);
  }
});

describe.each(CLAIM_PARTS)('the %s part', (half) => {
  const pairs = LINES.filter((line) => line.half === half).map(({ says, text, lines }) => ({
    says: new Set(says),
    found: new Set(kindsOf(...lines)),
    text,
  }));
  const said = pairs.reduce((sum, { says }) => sum + says.size, 0);
  const found = pairs.reduce((sum, pair) => sum + pair.found.size, 0);
  const right = pairs.reduce((sum, pair) => sum + pair.found.intersection(pair.says).size, 0);

  test('at least 95 % of the claims are found', async ({ annotate }) => {
    const missed = pairs.filter((pair) => !pair.says.isSubsetOf(pair.found)).map(({ text }) => text);
    await annotate(`${half}: ${right} of ${said} claims found`);
    expect(right / said, missed.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  test('at least 95 % of what is found is claimed', async ({ annotate }) => {
    const wrong = pairs.filter((pair) => !pair.found.isSubsetOf(pair.says)).map(({ text }) => text);
    await annotate(`${half}: ${right} of ${found} findings right`);
    expect(right / found, wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
  });
});

test('of questions that are answered, every line is told as it is labelled', () => {
  const lines = LINES.filter(({ half }) => half === 'answers');
  const found = lines.map((line) => [line.text, [...new Set(kindsOf(...line.lines))].sort()]);
  expect(found).toEqual(lines.map(({ text, says }) => [text, [...says].sort()]));
});

describe('a question that is answered yes', () => {
  const place = 'text';

  test('is quoted with its answer, between what stands around both', () => {
    const text = 'Small print. Do you sign a BAA? Yes, with every client. Ask us for it.';
    expect(findClaims([{ text, place }])).toEqual([
      {
        kind: 'baa-offered',
        text: 'Do you sign a BAA? Yes, with every client.',
        before: 'Small print.',
        after: 'Ask us for it.',
        place,
      },
    ]);
  });

  test('in the next line as well', () => {
    const lines: PageLine[] = [
      { text: 'Small print. Do you sign a BAA?', place: 'heading' },
      { text: 'Yes, with every client. Ask us for it.', place },
    ];
    expect(findClaims(lines)).toMatchObject([
      {
        text: 'Do you sign a BAA? Yes, with every client.',
        before: 'Small print.',
        after: 'Ask us for it.',
        place: 'heading',
      },
    ]);
  });

  test('claims nothing twice that the answer says in full', () => {
    const said = findClaims([{ text: 'Are you HIPAA compliant? Yes, we are HIPAA compliant.', place }]);
    expect(said.map(({ text }) => text)).toEqual(['Yes, we are HIPAA compliant.']);
  });

  test('is a claim of one’s own where the page says that nobody certifies', () => {
    const debunks = 'There is no such thing as HIPAA certification.';
    expect(kindsOf(debunks, 'Are agents HIPAA certified?', 'No.')).toEqual([]);
    expect(kindsOf(debunks, 'Are your agents HIPAA certified?', 'Yes.')).toEqual(['hipaa-certified']);
  });
});

describe('the words of a picture', () => {
  const kindsOfPicture = (text: string, ...more: PageLine[]) =>
    findClaims([{ text, place: 'image' }, ...more]).map(({ kind }) => kind);

  test.each([
    'HIPAA',
    'HIPAA certification explained',
    'Understanding HIPAA certification',
    'A doctor reads about HIPAA certification',
    'HIPAA certification course',
    'No HIPAA certification',
    'Not HIPAA compliance',
  ])('%j claims nothing', (text) => {
    expect(kindsOfPicture(text)).toEqual([]);
  });

  test.each([
    ['HIPAA Certification', 'hipaa-certified'],
    ['HIPAA Compliance Certificate badge', 'hipaa-certified'],
    ['our HIPAA accreditation', 'hipaa-certified'],
    ['HIPAA Compliance logo', 'hipaa-compliant'],
  ])('%j is a badge', (text, kind) => {
    expect(kindsOfPicture(text)).toEqual([kind]);
  });

  test('above an article that says that nobody certifies, a badge illustrates it', () => {
    const debunks = { text: 'Nobody at HHS gives a HIPAA certification.', place: 'text' } as const;
    expect(kindsOfPicture('HIPAA Certification', debunks)).toEqual([]);
  });

  test('the same words as a heading or a link only name the subject', () => {
    expect(findClaims([{ text: 'HIPAA Certification', place: 'heading' }])).toEqual([]);
    expect(findClaims([{ text: 'HIPAA Certification', place: 'menu' }])).toEqual([]);
  });
});

describe('a page that says that nobody certifies', () => {
  const DEBUNKS = 'There is no such thing as HIPAA certification.';

  test('is silent about the phrase wherever it uses it', () => {
    expect(kindsOf('HIPAA certified seals are for sale.')).toEqual(['hipaa-certified']);
    expect(kindsOf('HIPAA certified seals are for sale.', DEBUNKS)).toEqual([]);
  });

  test('but not where it claims it all the same', () => {
    expect(kindsOf(DEBUNKS, 'We are HIPAA certified.')).toEqual(['hipaa-certified']);
  });
});

test('a claim comes with its sentence, what stands around it, and its place', () => {
  const text = 'Open since 1994. Dr. Ames says: we are HIPAA compliant. Call us!';
  expect(findClaims([{ text, place: 'footer' }])).toEqual([
    {
      kind: 'hipaa-compliant',
      text: 'Dr. Ames says: we are HIPAA compliant.',
      before: 'Open since 1994.',
      after: 'Call us!',
      place: 'footer',
    },
  ]);
});

test.each([
  ['HIPAA', 'HIPAA '],
  ['denials', 'not '],
  ['abroad', 'agents in '],
  ['lists', 'HIPAA, PCI, '],
  ['stops', '. A'],
  ['fines', '$100 to HIPAA '],
  ['questions', 'Are all the calls recorded? Yes '],
  ['questions in one', 'HIPAA are all the every each '],
  ['quotation marks', '“HIPAA certified” '],
  ['commas', ', , '],
])('250,000 characters of %s take no time to speak of', (_, unit) => {
  const text = unit.repeat(Math.floor(1_000 / unit.length));
  const lines = Array.from({ length: 250 }, (): PageLine => ({ text, place: 'text' }));
  const start = performance.now();
  findClaims(lines);
  expect(performance.now() - start).toBeLessThan(2_000);
});
