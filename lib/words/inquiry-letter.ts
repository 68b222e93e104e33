import { formatReference } from '../diligence/inquiry-reference.ts';
import type { Question } from '../diligence/question.ts';
import { formatCalendarDate } from './format-date.ts';
import { type AskedWords, formatAsk } from './inquiry-questions.ts';
import { LETTER_WORDS } from './inquiry-words.ts';

/** What a letter needs of a question. */
export type LetterAsked = Pick<Question, 'id' | 'version' | 'question' | 'followUp' | 'citations' | 'group'>;

/** A question as it stands in a letter. */
export interface LetterQuestion {
  /** Counts through all groups, from 1. */
  readonly number: number;
  /** `baa-offered v1`. */
  readonly reference: string;
  readonly text: string;
  readonly followUp: string | null;
  /** Empty where the reviewer does not want them shown. */
  readonly citations: readonly string[];
}

/** Questions under one heading. */
export interface LetterGroup {
  readonly title: string;
  readonly questions: readonly LetterQuestion[];
}

/** A letter to a vendor, each text one line. */
export interface Letter {
  readonly vendorName: string;
  readonly reviewerName: string;
  readonly organisation: string | undefined;
  readonly subject: string;
  /** Both as people write them: `8 Dec 2026`. */
  readonly date: string;
  readonly due: string;
  readonly greeting: string;
  readonly lead: readonly string[];
  readonly groups: readonly LetterGroup[];
  readonly closing: readonly string[];
  readonly signature: readonly string[];
}

/** What a letter is made of; dates are `YYYY-MM-DD`. */
export interface LetterFacts {
  readonly vendorName: string;
  readonly organisation?: string | undefined;
  readonly reviewerName: string;
  readonly questions: readonly LetterAsked[];
  readonly withCitations: boolean;
  readonly dueOn: string;
  readonly today: string;
}

/** Composes the letter that asks a vendor the questions given, in their order, grouped. */
export function composeLetter(facts: LetterFacts): Letter {
  const vendorName = oneLine(facts.vendorName);
  const organisation = oneLine(facts.organisation ?? '') || undefined;
  const reviewerName = oneLine(facts.reviewerName);
  const due = formatCalendarDate(facts.dueOn);
  const asked = facts.questions.map((question) => ({ question, words: formatAsk(question) }));
  const speaksOfVendor = asked.some(({ words }) => words.ownWords && /\bvendor\b/i.test(words.text));
  return {
    vendorName,
    reviewerName,
    organisation,
    subject: LETTER_WORDS.subject(vendorName),
    date: formatCalendarDate(facts.today),
    due,
    greeting: LETTER_WORDS.greeting(vendorName),
    lead: [
      LETTER_WORDS.who(organisation),
      LETTER_WORDS.why,
      LETTER_WORDS.answer(due),
      LETTER_WORDS.where,
      LETTER_WORDS.evidence,
      LETTER_WORDS.patients,
      ...(speaksOfVendor ? [LETTER_WORDS.theVendor] : []),
    ],
    groups: groupQuestions(asked, facts.withCitations),
    closing: [LETTER_WORDS.ask],
    signature: [LETTER_WORDS.thanks, reviewerName, ...(organisation ? [organisation] : [])],
  };
}

function groupQuestions(
  asked: readonly { question: LetterAsked; words: AskedWords }[],
  withCitations: boolean,
): LetterGroup[] {
  let number = 0;
  return [...Map.groupBy(asked, ({ question }) => question.group)].map(([title, ofGroup]) => ({
    title: oneLine(title),
    questions: ofGroup.map(({ question, words }) => {
      number += 1;
      return {
        number,
        reference: formatReference(question),
        text: oneLine(words.text),
        followUp: words.followUp === null ? null : oneLine(words.followUp),
        citations: withCitations && words.citable ? question.citations.map(oneLine) : [],
      };
    }),
  }));
}

/** Without line breaks, controls and unseen marks, which neither a mail address nor a document may hold. */
function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/\s+/g, ' ')
    .replace(/(?!\u200c|\u200d)[\p{Cc}\p{Cf}]/gu, '')
    .trim();
}

/** The letter as plain text, for copying: lines end in `\n`, paragraphs stand apart. */
export function formatLetterText(letter: Letter): string {
  const groups = letter.groups.flatMap(({ title, questions }) => [title, ...questions.map(formatQuestion)]);
  return [
    [letter.date, letter.subject].join('\n'),
    letter.greeting,
    ...letter.lead,
    ...groups,
    ...letter.closing,
    letter.signature.join('\n'),
  ].join('\n\n');
}

function formatQuestion({ number, text, followUp, citations }: LetterQuestion): string {
  return [
    `${number}. ${text}`,
    ...(followUp ? [followUp] : []),
    ...(citations.length > 0 ? [LETTER_WORDS.basedOn(citations.join('; '))] : []),
    LETTER_WORDS.yourAnswer,
  ].join('\n');
}
