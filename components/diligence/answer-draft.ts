import { type AnswerFold, answerTopic } from '../../lib/diligence/fold-answer.ts';
import {
  type AnswerContext,
  type AnswerForm,
  findDiffering,
  isStrengthening,
} from '../../lib/diligence/say-answer.ts';
import { findKeptReason, isSettled, type Kept } from '../../lib/privacy/guarded-text.ts';
import { ANSWERS, parseAnswerValue, WAYS_KNOWN } from '../../lib/record/answer-value.ts';
import { findText } from '../../lib/record/body-text.ts';
import type { View } from '../../lib/record/fold.ts';
import type { Draft, FormField } from '../../lib/store/desk-database.ts';
import { guardedField, withoutForm } from '../vendor/draft-kept.ts';
import type { DraftChange, DraftDesk } from '../vendor/use-draft.ts';

type Field = 'answer' | 'known' | 'until' | 'comment' | 'reason' | 'beside';
const FIELDS: readonly Field[] = ['answer', 'known', 'until', 'comment', 'reason', 'beside'];

/** Says that the form was touched: from then on its fields stand in the draft, emptied ones too. */
const TOUCHED = 'touched';

/** An answer as its form shows it: what is typed, or else what is recorded already. */
export interface AnswerDraft {
  readonly form: Omit<AnswerForm, 'replaces'>;
  /** What the reviewer said of colleagues' answers; undefined while nothing was said. */
  readonly beside: boolean | undefined;
  /** Something was chosen or typed and is not recorded yet. */
  readonly isTouched: boolean;
  /** Free of signs of patient data, or kept with a reason. */
  readonly isSettled: boolean;
  readonly change: (changes: Partial<Record<Field, string>>) => void;
  readonly guarded: (field: 'comment' | 'reason') => {
    text: string;
    kept: Kept | undefined;
    onText: (text: string) => void;
    onKept: (kept: Kept | undefined) => void;
  };
}

/**
 * The draft of one question's answer.
 *
 * @param recorded the answer that the form begins with; its comment only where it is the reviewer's own
 */
export function answerDraft(
  desk: DraftDesk,
  questionId: string,
  recorded: View | undefined,
  reviewer: string,
): AnswerDraft {
  const name = (field: string): FormField => `${answerTopic(questionId)}/${field}`;
  const kept = desk.draft.fields ?? {};
  const isTouched = kept[name(TOUCHED)] !== undefined;
  const begin = isTouched ? {} : startOf(recorded, reviewer);
  const read = (field: Field): string => kept[name(field)] ?? begin[field] ?? '';
  const change: AnswerDraft['change'] = (changes) => {
    const all = { ...withoutVendorsWords(changes, read('comment'), recorded), ...changes };
    const next = Object.fromEntries(
      FIELDS.map((field) => [name(field), all[field] ?? read(field)]).filter(([, value]) => value !== ''),
    );
    const others = withoutFields(kept, FIELDS.map(name));
    desk.change({ fields: { ...others, ...next, [name(TOUCHED)]: 'yes' } });
  };
  const guarded: AnswerDraft['guarded'] = (field) => ({
    ...guardedField(desk, name(field)),
    text: read(field),
    onText: (text) => change({ [field]: text }),
  });
  return {
    form: {
      answer: ANSWERS.find((each) => each === read('answer')),
      known: WAYS_KNOWN.find((each) => each === read('known')),
      until: read('until'),
      comment: read('comment'),
      reason: read('reason'),
      kept: { comment: findKeptReason(guarded('comment')), reason: findKeptReason(guarded('reason')) },
    },
    beside: read('beside') === '' ? undefined : read('beside') === 'yes',
    isTouched,
    isSettled: isSettled(guarded('comment')) && isSettled(guarded('reason')),
    change,
    guarded,
  };
}

/** A comment on what the vendor says is the vendor's words: they are not signed again as what the reviewer found. */
function withoutVendorsWords(
  { known }: Partial<Record<Field, string>>,
  comment: string,
  recorded: View | undefined,
): Partial<Record<Field, string>> {
  if (!recorded || known === undefined || known === 'vendor-says') return {};
  const said = parseAnswerValue(recorded.statement.value ?? '')?.known === 'vendor-says';
  return said && comment === findText(recorded, 'comment') ? { comment: '' } : {};
}

/** What the form shows of an answer that is recorded. */
function startOf(view: View | undefined, reviewer: string): Partial<Record<Field, string>> {
  const value = parseAnswerValue(view?.statement.value ?? '');
  if (!view || !value) return {};
  const isOwn = view.person?.id === reviewer;
  return {
    answer: value.answer,
    known: value.known ?? '',
    until: value.until ?? '',
    comment: isOwn ? (findText(view, 'comment') ?? '') : '',
    reason: isOwn ? (findText(view, 'reason') ?? '') : '',
  };
}

function withoutFields(
  fields: NonNullable<Draft['fields']>,
  names: readonly FormField[],
): NonNullable<Draft['fields']> {
  return Object.fromEntries(
    Object.entries(fields).filter(([field]) => !names.some((each) => each === field)),
  );
}

/** The draft less the answers to some questions: what is kept once they are recorded. */
export function withoutAnswers(draft: Draft, questionIds: readonly string[]): DraftChange {
  let left = draft;
  for (const id of questionIds) left = { ...left, ...withoutForm(left, answerTopic(id)) } as Draft;
  return { fields: left.fields, kept: left.kept };
}

/** The answer that a form begins with: one's own, or else the one that acts; none where reviewers differ. */
export function findStart(fold: AnswerFold, reviewer: string): View | undefined {
  if (fold.disputed) return undefined;
  return fold.live.find(({ person }) => person?.id === reviewer) ?? fold.acting;
}

/** The form of a draft: a dispute is resolved by replacing all of it, a mere strengthening replaces unless told otherwise. */
export function answerFormOf(draft: AnswerDraft, context: AnswerContext): AnswerForm {
  const form: AnswerForm = { ...draft.form, replaces: 'own' };
  if (context.fold.disputed) return { ...form, replaces: 'all' };
  const others = findDiffering(form, context);
  const isBeside = draft.beside ?? !isStrengthening(form, others);
  return { ...form, replaces: others.length > 0 && !isBeside ? 'all' : 'own' };
}
