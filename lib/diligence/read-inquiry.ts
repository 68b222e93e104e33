import type { Vendor, View } from '../record/fold.ts';
import { parseInquiryValue } from '../record/inquiry-value.ts';
import type { Question } from './question.ts';
import type { NamedFile } from './read-agreement.ts';

/** An inquiry as a list tells it; what was left out, or cannot be read, is undefined. */
export interface Inquiry {
  /** As the questionnaire names it; the statement’s own name where that cannot be read. */
  readonly id: string;
  /** The statement that it was sent; undefined where only its answer is here. */
  readonly sent: View | undefined;
  /** The newest statement that it was answered. */
  readonly answered: View | undefined;
  /** The statements that stand now. */
  readonly live: readonly View[];
  /** `YYYY-MM-DD`. */
  readonly due: string | undefined;
  readonly to: string | undefined;
  readonly us: string | undefined;
  readonly note: string | undefined;
  readonly withCitations: boolean;
  readonly questions: readonly Pick<Question, 'id' | 'version'>[] | undefined;
  /** The reply. */
  readonly file: NamedFile | undefined;
}

/** A reviewer’s mark that the vendor was caught off guard. */
export interface CaughtOffGuard {
  readonly view: View;
  readonly reason: string | undefined;
  readonly inquiryId: string | undefined;
}

/** Reads what known people say of a vendor’s inquiries, newest first; those that were withdrawn are left out. */
export function readInquiries(vendor: Vendor): Inquiry[] {
  const said = vendor.views.filter(
    ({ person, understood, statement }) => person && understood && statement.topic === 'inquiry',
  );
  const answers = said.filter((view) => isLive(view) && stateOf(view) === 'answered');
  const sent = said.filter((view) => stateOf(view) === 'sent');
  const answersTo = (view: View): View[] =>
    answers.filter(({ statement }) => statement.replaces?.includes(view.name));
  const alone = answers.filter((answer) => !sent.some((view) => answersTo(view).includes(answer)));
  return [
    ...sent.flatMap((view) => {
      const answered = answersTo(view);
      return isLive(view) || answered.length > 0 ? [inquiryOf(view, answered)] : [];
    }),
    ...alone.map((answer) => inquiryOf(undefined, [answer])),
  ];
}

/** Reads the live marks that the vendor was caught off guard, newest first. */
export function readCaughtOffGuard(vendor: Vendor): CaughtOffGuard[] {
  return vendor.views
    .filter((view) => view.person && isLive(view) && view.statement.topic === 'inquiry')
    .filter((view) => stateOf(view) === 'caught-off-guard')
    .map((view) => {
      const body = shownBody(view);
      return { view, reason: textIn(body, 'reason'), inquiryId: textIn(body, 'inquiryId') };
    });
}

function isLive({ replacedBy }: View): boolean {
  return replacedBy.length === 0;
}

function stateOf({ statement }: View) {
  return parseInquiryValue(statement.value ?? '')?.state;
}

function inquiryOf(sent: View | undefined, answers: readonly View[]): Inquiry {
  const value = parseInquiryValue(sent?.statement.value ?? '');
  const body = shownBody(sent);
  const answered = answers[0];
  const live = answers.length > 0 ? answers : [sent].filter((view) => view !== undefined);
  return {
    id:
      textIn(body, 'inquiryId') ??
      textIn(shownBody(answered), 'inquiryId') ??
      sent?.name ??
      answered?.name ??
      '',
    sent,
    answered,
    live,
    due: value?.state === 'sent' ? value.due : undefined,
    to: textIn(body, 'to'),
    us: textIn(body, 'us'),
    note: textIn(body, 'note'),
    withCitations: body['citations'] === true,
    questions: readQuestions(body),
    file: readFile(shownBody(answered)),
  };
}

type Members = Readonly<Record<string, unknown>>;

function shownBody(view: View | undefined): Members {
  return (view?.bodyState === 'shown' && view.statement.body) || {};
}

function textIn(body: Members, member: string): string | undefined {
  const text = body[member];
  return typeof text === 'string' && text !== '' ? text : undefined;
}

/** Only as a whole: with some left out, their answers would look as if nobody had asked. */
function readQuestions({ questions }: Members): Inquiry['questions'] {
  if (!Array.isArray(questions)) return undefined;
  const read = questions.flatMap((each: unknown) => {
    if (typeof each !== 'object' || each === null) return [];
    const { id, version } = each as Members;
    return typeof id === 'string' && typeof version === 'number' && Number.isSafeInteger(version)
      ? [{ id, version }]
      : [];
  });
  return read.length > 0 && read.length === questions.length ? read : undefined;
}

function readFile({ file }: Members): NamedFile | undefined {
  if (typeof file !== 'object' || file === null) return undefined;
  const { name, sha256 } = file as Members;
  return typeof name === 'string' && typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256)
    ? { name, sha256 }
    : undefined;
}
