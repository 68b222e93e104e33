import { expect, test } from 'vitest';
import { checkTerms } from '../../lib/diligence/check-terms.ts';
import { CONCEPTS } from '../../lib/diligence/term-concepts.ts';

const SIZE = 1_000_000;

/** The words that the patterns are made of, as far as they are words. */
const WORDS = [...new Set(Object.values(CONCEPTS).flatMap((source) => source.match(/[a-z]{3,}/g) ?? []))];

const fill = (piece: string): string => piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE);

/** Texts of a megabyte that set the patterns to work: their own words in one sentence, open brackets, near misses. */
const HOSTILE: Readonly<Record<string, string>> = {
  'the vocabulary without a full stop': fill(`${WORDS.join(' ')} `),
  'the vocabulary as sentences': fill(WORDS.map((word) => `Vendor shall ${word} it. `).join('')),
  'nothing but “or”': fill('or '),
  'a sentence without an end': fill('Business Associate shall not use or disclose PHI other than, '),
  'open quotation marks': fill('("Vendor" '),
  'definitions of each other': fill('"Alpha Term" means the Beta Term. "Beta Term" means the Alpha Term. '),
  'a list in a list': fill('(a) '),
  'one long word': fill('a'),
  'letters glued together': fill('shallnotuseordisclose'),
  blanks: fill(' '),
  'empty lines': fill('\n'),
  'lines of one letter': fill('a\n'),
  'rows of a table': fill('1 | Vendor | reports any breach | 164\n'),
  'lists in lists with words': fill('(a) Vendor shall (i) use PHI; (1) report it; '),
  'semicolons behind open brackets': fill('Vendor shall (report; '),
  'tables drawn with strokes': fill('+---+---+\n| Vendor | reports |\n| | any breach |\n'),
  strokes: fill('| '),
  'a border that ends in a letter': `${fill('+--')}a`,
  'cells that go on': fill('Vendor\treports any\n\tbreach\n'),
  'columns of the parties': fill('Topic   Vendor   Client\nUse   may use it   may use it\n'),
  'amended sections': fill('Section 2 (Reports) is deleted and replaced by: "Vendor shall report." '),
  numbers: fill('164.504(e)(2)(ii)(A) '),
  'boxes in one line': fill('Yes [X] No [ ] '),
  'boxes in lines': fill('[X] Yes\n[ ] No\n'),
  questions: fill('What does Vendor promise to report, does it? '),
  'quoted mail': fill('> > Vendor shall\n'),
  'paragraphs struck out': fill('Strike 8. Section 8 is deleted. '),
  'the first words of a ban': fill('Vendor shall use it only as it reports, and no other use is '),
  'capital letters': fill('COVERED ENTITY MAY TERMINATE UPON MATERIAL BREACH '),
};

test.each(Object.entries(HOSTILE))('a megabyte of %s is read to its end', (_, text) => {
  expect(checkTerms([text]).terms).toHaveLength(15);
  expect(checkTerms(text.match(/[\s\S]{1,3000}/g) ?? []).terms).toHaveLength(15);
});
