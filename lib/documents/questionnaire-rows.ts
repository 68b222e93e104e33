import type { Letter } from '../words/inquiry-letter.ts';
import { LETTER_WORDS, QUESTIONNAIRE_WORDS } from '../words/inquiry-words.ts';

/** What a questionnaire is made of: the questions of a letter, and what tells whose reply it is. */
export interface QuestionnaireFacts {
  readonly letter: Letter;
  readonly vendorKey: string;
  readonly inquiryId: string;
}

/** The lines above the headings. */
export function headRows({ letter, vendorKey, inquiryId }: QuestionnaireFacts): string[][] {
  return [
    [QUESTIONNAIRE_WORDS.title(letter.vendorName, letter.due)],
    [QUESTIONNAIRE_WORDS.vendor, vendorKey],
    [QUESTIONNAIRE_WORDS.inquiry, inquiryId],
  ];
}

/** The headings, in the order of the columns. */
export const HEADINGS = [
  QUESTIONNAIRE_WORDS.columns.number,
  QUESTIONNAIRE_WORDS.columns.question,
  QUESTIONNAIRE_WORDS.columns.answer,
  QUESTIONNAIRE_WORDS.columns.details,
  QUESTIONNAIRE_WORDS.columns.evidence,
  QUESTIONNAIRE_WORDS.columns.reference,
] as const;

/** A row of the questionnaire: a group's heading, or a question with three cells to fill. */
export type QuestionnaireRow =
  | { readonly kind: 'group'; readonly title: string }
  | {
      readonly kind: 'question';
      readonly number: number;
      readonly question: string;
      readonly reference: string;
    };

/** The rows below the headings. */
export function questionRows({ groups }: Letter): QuestionnaireRow[] {
  return groups.flatMap(({ title, questions }) => [
    { kind: 'group' as const, title },
    ...questions.map(({ number, text, followUp, citations, reference }) => ({
      kind: 'question' as const,
      number,
      question: [
        text,
        ...(followUp ? [followUp] : []),
        ...(citations.length > 0 ? [LETTER_WORDS.basedOn(citations.join('; '))] : []),
      ].join('\n'),
      reference,
    })),
  ]);
}
