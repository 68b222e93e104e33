import { describe, expect, test } from 'vitest';
import type { Brings, Dispute, VendorRow } from '../../lib/exchange/import-plan.ts';
import {
  formatBrings,
  formatDispute,
  formatOpenFault,
  formatRefusal,
  formatUndone,
} from '../../lib/words/import-words.ts';

const ANA = { writer: 'a', name: 'Ana Ortiz', known: true };
const BEN = { writer: 'b', name: 'Ben Adeyemi', known: true };
const NOBODY = { writer: 'n', name: undefined, known: false };
const AT = '2026-03-02T09:00:00.000Z';

const NOTHING: Brings = {
  entries: 0,
  verdicts: [],
  stages: [],
  notes: 0,
  evidence: 0,
  names: [],
  phones: [],
  links: [],
  persons: [],
  distinct: [],
  screened: 0,
  approvals: 0,
  erases: 0,
  hides: 0,
  fills: 0,
  unknown: 0,
};

function verdict(topic: string, value: string, was: string[] = []): Brings['verdicts'][number] {
  return { topic, value, by: ANA, at: AT, was };
}

function row(brings: Partial<Brings>, disputes: readonly Dispute[] = []): VendorRow {
  return {
    fate: 'changed',
    key: 'acme.example',
    keys: ['acme.example'],
    name: 'Acme',
    brings: { ...NOTHING, ...brings },
    disputes,
    saidBy: [],
    before: 'unlisted',
    after: 'unlisted',
    adds: [],
    brought: [],
  };
}

const STANDING: Dispute = {
  topic: 'standing',
  sides: [
    { value: 'suspicious', by: ANA, at: AT, arrives: false },
    { value: 'in-review', by: BEN, at: AT, arrives: true },
  ],
};

describe('what an import brings', () => {
  test.each<[Partial<Brings>, string]>([
    [{}, ''],
    [{ entries: 1 }, '1 earlier entry'],
    [{ entries: 5, notes: 2, evidence: 1 }, '2 notes, 1 piece of evidence'],
    [{ verdicts: [verdict('standing', 'in-review')] }, 'Under review'],
    [{ verdicts: [verdict('standing', 'verified', ['suspicious'])] }, 'Suspicious becomes verified'],
    [{ verdicts: [verdict('standing', 'verified', ['verified'])] }, 'Verified'],
    [
      { verdicts: [verdict('review-on', '2027-03-02', ['2026-12-01', '2027-01-01'])] },
      'Review due 1 Dec 2026 and 1 Jan 2027 becomes 2 Mar 2027',
    ],
    [
      { stages: ['in-use'], names: ['Acme, Inc.'], phones: ['+19185550142'] },
      'Stage in use, name “Acme, Inc.”, phone +1 918 555 0142',
    ],
    [
      { persons: ['Ola Quill'], distinct: ['acm3.example'], screened: 2, approvals: 1 },
      'Not the company of acm3.example, person “Ola Quill”, 2 registers screened, 1 approval of a verification',
    ],
    [{ links: ['acme.test'], unknown: 1 }, 'Joined with acme.test, 1 statement of a newer version'],
    [
      { erases: 1, hides: 2, fills: 1 },
      '1 text that was missing, 1 text erased by its writer, 2 texts redacted by colleagues',
    ],
  ])('%j', (brings, sentence) => {
    expect(formatBrings(row(brings))).toBe(sentence);
  });

  test('a verdict in dispute is told by the dispute, not twice', () => {
    const brings = { verdicts: [verdict('standing', 'in-review'), verdict('review-on', '2027-03-02')] };
    expect(formatBrings(row(brings, [STANDING]))).toBe('Review due 2 Mar 2027');
  });
});

describe('a dispute names who says what, and what acts', () => {
  test('on the standing', () => {
    expect(formatDispute(STANDING)).toBe(
      'Ana Ortiz says suspicious, Ben Adeyemi says under review. Suspicious acts.',
    );
  });

  test('on the review date, with a writer nobody knows', () => {
    const sides = [
      { value: '2026-12-01', by: NOBODY, at: AT, arrives: true },
      { value: '2027-01-01', by: ANA, at: AT, arrives: false },
    ];
    expect(formatDispute({ topic: 'review-on', sides })).toBe(
      'Next review: Unknown writer says 1 Dec 2026, Ana Ortiz says 1 Jan 2027. The earliest acts.',
    );
  });
});

test('a file too large says how large and how much is taken', () => {
  const MB = 1024 * 1024;
  expect(formatOpenFault({ code: 'too-large', bytes: 200 * MB + 1, most: 128 * MB })).toBe(
    'The file is 201 MB large; 128 MB can be imported at once. Ask for a part of the list.',
  );
});

test('a refusal says why, and that nothing of it is taken', () => {
  expect(formatRefusal({ fault: 'forged' })).toBe(
    'The signature does not match the writer. Nothing of it is imported.',
  );
});

test.each([
  [0, 0, '0 entries removed.'],
  [1, 1, '1 entry removed. 1 writer is new again.'],
  [1200, 2, '1,200 entries removed. 2 writers are new again.'],
])('undoing: %d entries, %d writers', (removed, forgotten, sentence) => {
  expect(formatUndone(removed, forgotten)).toBe(sentence);
});

test('verdicts of due diligence are said in words', () => {
  const sides = [
    { value: 'no/vendor-says', by: NOBODY, at: AT, arrives: true },
    { value: 'yes/in-writing/2027-01-09', by: ANA, at: AT, arrives: false },
  ];
  expect(formatDispute({ topic: 'answer:baa-offered', sides })).toBe(
    'Agreement offered: Unknown writer says no, vendor says, Ana Ortiz says yes, in writing, until 9 Jan 2027. The most cautious acts.',
  );
});
