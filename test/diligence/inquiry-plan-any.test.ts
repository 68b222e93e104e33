import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ASKED } from './made-inquiry.ts';
import { HEAD, HEADINGS, plan, row } from './reply-grid.ts';

describe('in any order of rows and columns, on any number of sheets', () => {
  const WORDS = {
    Yes: 'yes',
    'PARTLY.': 'partial',
    n: 'no',
    'N/A': 'does-not-apply',
    '?': 'unknown',
  } as const;
  const text = fc.string({ unit: 'grapheme', maxLength: 30 }).map((each) => each.trim());
  const answer = fc.record({
    question: fc.constantFrom(...ASKED),
    word: fc.constantFrom(...(Object.keys(WORDS) as (keyof typeof WORDS)[])),
    details: text,
    evidence: text,
    sheet: fc.nat(2),
  });
  const answers = fc.uniqueArray(answer, {
    selector: ({ question }) => question.id,
    minLength: 1,
    maxLength: ASKED.length,
  });
  const columns = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7, maxLength: 7 });

  it('each answer is planned as it was given', () => {
    fc.assert(
      fc.property(answers, columns, (given, order) => {
        const move = (cells: readonly string[]) => order.map((column) => cells[column] ?? '');
        const grids = [0, 1, 2].map((sheet) => [
          ...HEAD,
          move([...HEADINGS, 'Inserted']),
          ...given
            .filter((each) => each.sheet === sheet)
            .map(({ question, word, details, evidence }) => move(row(question.id, word, details, evidence))),
        ]);
        const reply = plan(...grids);
        expect(reply.ok && reply.left).toEqual([]);
        expect(reply.ok && reply.doubt).toBeUndefined();
        const planned = reply.ok ? reply.answers : [];
        const byId = new Map(planned.map((each) => [each.question.id, each]));
        expect(planned.length).toBe(given.length);
        for (const { question, word, details, evidence } of given)
          expect(byId.get(question.id)).toMatchObject({ question, answer: WORDS[word], details, evidence });
      }),
      { numRuns: 300 },
    );
  });

  it('whatever stands in the cells, each row comes to one outcome', () => {
    const cell = fc.oneof(
      text,
      fc.constantFrom('texting v1', 'exit-plan v1', 'baa-signed v1', 'Yes', 'No', 'Vendor', ''),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 20 }), (grid) => {
        const reply = plan(grid);
        if (!reply.ok) return;
        const places = [
          ...reply.answers.map((each) => each.row.row),
          ...reply.left.map((each) => each.row.row),
        ];
        expect(new Set(places).size).toBe(places.length);
      }),
      { numRuns: 500 },
    );
  });
});
