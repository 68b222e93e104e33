import { formatPhone } from '../identity/phone.ts';
import { parseAnswerValue } from '../record/answer-value.ts';
import { findText } from '../record/body-text.ts';
import { checksumOf } from '../record/entry-id.ts';
import { liveViews, type Vendor, type View } from '../record/fold.ts';
import type { TermVerdict } from '../record/topics.ts';
import { foldScreening, type ScreeningFold } from '../registers/fold-screening.ts';
import { type AgreementFold, foldAgreement, foldTerms, type TermFold } from './agreement-gates.ts';
import { type AskedQuestion, decideReadiness, isAnswered, type Readiness } from './decide-readiness.ts';
import { type AnswerFold, foldAnswer, questionOfTopic } from './fold-answer.ts';
import type { Question } from './question.ts';
import type { QuestionList } from './question-list.ts';
import { type AgreementFacts, readAgreement } from './read-agreement.ts';
import { indexTopics, type TopicIndex } from './topic-index.ts';

/** A screening, as its question was answered. */
interface ScreeningRow {
  readonly question: Question;
  readonly fold: AnswerFold;
}

/** What one person stands for now, and between which instants it was recorded. */
export interface Checker {
  readonly name: string;
  readonly answers: number;
  /** Of the answers, those that the team verified itself. */
  readonly verified: number;
  /** Of the answers, those that are in writing. */
  readonly inWriting: number;
  readonly terms: number;
  readonly agreement: boolean;
  readonly standing: boolean;
  readonly from: string;
  readonly to: string;
}

/** The plain facts of a report on one vendor; everything in it is folded from the record. */
export interface Report {
  /** The newest first; empty where nobody has named the vendor. */
  readonly names: readonly string[];
  /** International form. */
  readonly phones: readonly string[];
  readonly keys: readonly string[];
  readonly readiness: Readiness;
  readonly index: TopicIndex;
  readonly agreement: AgreementFold & { readonly facts: AgreementFacts | undefined };
  readonly terms: readonly TermFold[];
  readonly screenings: readonly ScreeningRow[];
  /** The registers that somebody looked through for the vendor’s names, and what was made of the rows found there. */
  readonly registers: ScreeningFold;
  readonly checkers: readonly Checker[];
  /** Questions that apply, are no gates, and have no answer. */
  readonly unanswered: readonly AskedQuestion[];
  /** SHA-256, hexadecimal, of the ids of the vendor’s entries in their order, one a line. */
  readonly digest: string;
}

/**
 * Reads the facts of a report.
 *
 * @param today calendar date of the reviewer, `YYYY-MM-DD`
 */
export function readReport(vendor: Vendor, list: QuestionList, today: string): Report {
  const index = indexTopics(vendor);
  const readiness = decideReadiness(vendor, list, today);
  const agreement = foldAgreement(index);
  return {
    names: findTexts(vendor, 'name'),
    phones: findTexts(vendor, 'phone').map(formatPhone),
    keys: vendor.keys,
    readiness,
    index,
    agreement: { ...agreement, facts: agreement.acting && readAgreement(agreement.acting) },
    terms: foldTerms(index),
    screenings: readiness.asked
      .filter(({ question }) => question.evidence.includes('screening-result'))
      .map(({ question }) => ({ question, fold: foldAnswer(index, question) })),
    registers: foldScreening(vendor),
    checkers: findCheckers(index),
    unanswered: readiness.asked.filter(({ question, state }) => !question.gate && !isAnswered(state)),
    digest: digestEntries(vendor),
  };
}

function findTexts(vendor: Vendor, topic: 'name' | 'phone'): string[] {
  return [...new Set(liveViews(vendor, topic).flatMap((view) => findText(view, 'text') ?? []))];
}

/** The same entries give the same digest, in whatever browser the report is made. */
function digestEntries({ entries }: Vendor): string {
  return checksumOf(
    entries
      .map(({ id }) => id)
      .sort()
      .join('\n'),
  );
}

/** How many terms are confirmed as each verdict, and how many nobody has confirmed. */
export function countTerms(terms: readonly TermFold[]): Record<TermVerdict | 'unconfirmed', number> {
  const count = { present: 0, partly: 0, absent: 0, unconfirmed: 0 };
  for (const { verdict } of terms) count[verdict ?? 'unconfirmed']++;
  return count;
}

const CHECKED = /^(?:answer:|term:|agreement$|standing$)/;

/** Who stands for what now: those with most to say first. */
function findCheckers(index: TopicIndex): Checker[] {
  const views = [...index].flatMap(([topic, live]) => (CHECKED.test(topic) ? live : []));
  const byPerson = Map.groupBy(views, ({ person }) => person?.id);
  return [...byPerson.values()]
    .map((own) => readChecker(own))
    .sort((a, b) => weightOf(b) - weightOf(a) || (a.name < b.name ? -1 : 1));
}

function weightOf({ answers, terms, agreement, standing }: Checker): number {
  return answers + terms + Number(agreement) + Number(standing);
}

function readChecker(own: readonly View[]): Checker {
  const times = own.map(({ entry }) => entry.at).sort();
  const answers = own.filter(({ statement }) => questionOfTopic(statement.topic) !== undefined);
  const known = answers.map(({ statement }) => parseAnswerValue(statement.value ?? '')?.known);
  const says = (start: string): number =>
    own.filter(({ statement }) => statement.topic.startsWith(start)).length;
  return {
    name: own[0]?.person?.name ?? '',
    answers: answers.length,
    verified: known.filter((way) => way === 'verified').length,
    inWriting: known.filter((way) => way === 'in-writing').length,
    terms: says('term:'),
    agreement: says('agreement') > 0,
    standing: says('standing') > 0,
    from: times[0] ?? '',
    to: times.at(-1) ?? '',
  };
}
