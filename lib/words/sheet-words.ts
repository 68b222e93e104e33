import { decideReadiness } from '../diligence/decide-readiness.ts';
import type { QuestionList } from '../diligence/question-list.ts';
import type { SheetField } from '../exchange/sheet-layout.ts';
import type { SheetWords } from '../exchange/sheet-out.ts';
import type { SheetQuotes } from '../exchange/sheet-plan.ts';
import { capitalize } from './capitalize.ts';
import { READINESS_WORDS } from './readiness-words.ts';
import { STAGE_WORDS, STANDING_WORDS } from './standing-words.ts';
import { formatVerdictValue } from './verdict-value-words.ts';

/** What stands on the sheets of an exported workbook, besides the headings of the sheet of vendors. */
export const SHEET_WORDS = {
  vendors: 'Vendors',
  answers: 'Answers',
  notes: 'Notes',
  evidence: 'Evidence',
  // Excel keeps the name History for itself.
  history: 'Entries',

  key: 'Vendor key',
  vendor: 'Vendor',
  question: 'Question',
  answer: 'Answer',
  known: 'How it is known',
  until: 'Holds until',
  comment: 'Comment',
  by: 'Who',
  on: 'When',
  note: 'Note',
  state: 'State',
  kind: 'Kind',
  what: 'What',
  source: 'Where from',
  hash: 'SHA-256',
  text: 'Text',

  disputed: 'Disputed',
  private: 'Private',
  withdrawn: 'Withdrawn',
  withheld: 'Withheld',

  otherWord: 'Another word',
  otherWordText: 'First Call takes the words of the list. Another word is not taken over.',
} as const;

/**
 * The words of the sheet of vendors.
 *
 * @param today calendar date of the reviewer, `YYYY-MM-DD`
 */
export function sheetWords(list: QuestionList, today: string): SheetWords {
  return {
    standing: STANDING_WORDS,
    stage: STAGE_WORDS,
    readiness: (vendor) => READINESS_WORDS.state[decideReadiness(vendor, list, today).state],
    agreement: (value) => capitalize(formatVerdictValue('agreement', value)),
  };
}

/** How a row of a spreadsheet is quoted where its words become ours. */
export const SHEET_QUOTES: SheetQuotes = {
  standing: ({ fileName, row, standing, reason }) => {
    const said = [standing, reason].filter((text) => text !== '').map((text) => `“${text}”`);
    return said.length > 0
      ? `${fileName}, row ${row}, says ${said.join(', ')}.`
      : `It stands in ${fileName}, row ${row}.`;
  },
  note: ({ fileName, row, said }) =>
    [`${fileName}, row ${row}:`, ...said.map(({ field, text }) => `${QUOTED_FIELDS[field]}: “${text}”`)].join(
      '\n',
    ),
};

const QUOTED_FIELDS: Readonly<Record<SheetField, string>> = {
  name: 'Name',
  otherName: 'Other name',
  website: 'Website',
  phone: 'Phone',
  standing: 'Standing',
  reason: 'Reason',
  stage: 'Stage',
  reviewOn: 'Review on',
  note: 'Note',
  ignore: 'Other',
};
