import { isCalendarDate } from '../record/calendar-date.ts';
import type { Statement } from '../record/entry.ts';
import { formatInquiryValue } from '../record/inquiry-value.ts';
import { LONGEST_TEXT } from '../record/say.ts';
import { bodyOf, keptIn, type MakeSalt, replacing, textBody, typedText } from '../record/statement-parts.ts';
import { NONE } from '../record/topics.ts';
import type { Question } from './question.ts';
import type { NamedFile } from './read-agreement.ts';

const TOPIC = 'inquiry';

/** The longest name or address that an inquiry goes to or comes from, in UTF-16 units. */
const LONGEST_NAME = 200;

/** A filled-in form about an inquiry that was sent; all fields as typed. */
export interface InquiryForm {
  /** Made when the form was opened; stands in the questionnaire, so that the reply is known by it. */
  readonly inquiryId: string;
  readonly to: string;
  /** Who asks, as the letter says it. */
  readonly us: string;
  /** `YYYY-MM-DD`. */
  readonly due: string;
  readonly questions: readonly Pick<Question, 'id' | 'version'>[];
  readonly citations: boolean;
  readonly note: string;
  /** Why words in the note stay although they look like patient data. */
  readonly kept?: string | undefined;
}

export type InquiryFault = 'no-questions' | 'to-missing' | 'due-missing' | 'due-past' | 'too-long';
type InquiryField = 'questions' | 'to' | 'us' | 'due' | 'note';
export type InquiryFaults = Partial<Record<InquiryField, InquiryFault>>;

/**
 * What keeps an inquiry from being recorded, by field; empty when nothing does.
 *
 * @param today calendar date of the reviewer, `YYYY-MM-DD`
 */
export function findInquiryFaults(form: InquiryForm, today: string): InquiryFaults {
  const tooLong = (text: string, most: number): InquiryFault | undefined =>
    text.length > most ? 'too-long' : undefined;
  const faults: Record<InquiryField, InquiryFault | undefined> = {
    questions: form.questions.length === 0 ? 'no-questions' : undefined,
    to: tooLong(form.to, LONGEST_NAME) ?? (typedText(form.to) === '' ? 'to-missing' : undefined),
    us: tooLong(form.us, LONGEST_NAME),
    due: findDueFault(form.due, today),
    note: tooLong(form.note, LONGEST_TEXT),
  };
  return Object.fromEntries(Object.entries(faults).filter(([, fault]) => fault !== undefined));
}

function findDueFault(due: string, today: string): InquiryFault | undefined {
  if (!isCalendarDate(due)) return 'due-missing';
  return due < today ? 'due-past' : undefined;
}

/** An inquiry that was sent: what was asked, in which versions, of whom. It stands beside earlier ones. */
export function saySent(makeSalt: MakeSalt, form: InquiryForm): Statement {
  const texts = Object.entries({ to: form.to, us: form.us, note: form.note }).flatMap(([member, text]) => {
    const typed = typedText(text);
    return typed ? [[member, typed] as const] : [];
  });
  return {
    topic: TOPIC,
    value: formatInquiryValue({ state: 'sent', due: form.due }),
    body: bodyOf(makeSalt, {
      ...Object.fromEntries(texts),
      inquiryId: form.inquiryId,
      questions: form.questions.map(({ id, version }) => ({ id, version })),
      ...(form.citations ? { citations: true } : {}),
      ...keptIn(form.kept),
    }),
  };
}

/** An inquiry that was answered, in place of the statement that it was sent; with the file of the reply, where it is one. */
export function sayAnswered(
  makeSalt: MakeSalt,
  answered: { readonly inquiryId: string; readonly replaces: readonly string[]; readonly file?: NamedFile },
): Statement {
  const { inquiryId, replaces, file } = answered;
  return {
    topic: TOPIC,
    value: formatInquiryValue({ state: 'answered' }),
    ...replacing(replaces),
    body: bodyOf(makeSalt, {
      inquiryId,
      ...(file ? { file: { name: file.name, sha256: file.sha256 } } : {}),
    }),
  };
}

/** A reason as typed, and why words in it stay although they look like patient data. */
interface Reasoned {
  readonly reason: string;
  readonly kept?: string | undefined;
}

export type ReasonFault = 'missing' | 'too-long';

/** What is wrong with a reason that must be given. */
export function findReasonFault(reason: string): ReasonFault | undefined {
  if (typedText(reason) === '') return 'missing';
  return reason.length > LONGEST_TEXT ? 'too-long' : undefined;
}

/**
 * That the vendor was caught off guard: the reviewer’s own mark, never read from a reply. It stands beside the inquiry,
 * whose reply may still come.
 *
 * @param inquiryId undefined where it happened without an inquiry, such as on the phone
 */
export function sayCaughtOffGuard(
  makeSalt: MakeSalt,
  { reason, kept, inquiryId }: Reasoned & { readonly inquiryId: string | undefined },
): Statement {
  return {
    topic: TOPIC,
    value: formatInquiryValue({ state: 'caught-off-guard' }),
    body: bodyOf(makeSalt, {
      reason: typedText(reason),
      ...(inquiryId === undefined ? {} : { inquiryId }),
      ...keptIn(kept),
    }),
  };
}

/** Takes back that the vendor was caught off guard: a change to less caution, so with a reason. */
export function sayNotCaughtOffGuard(
  makeSalt: MakeSalt,
  { reason, kept, replaces }: Reasoned & { readonly replaces: string },
): Statement {
  return {
    topic: TOPIC,
    value: NONE,
    ...replacing([replaces]),
    ...textBody(makeSalt, { reason, kept }),
  };
}
