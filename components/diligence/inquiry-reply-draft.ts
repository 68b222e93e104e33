import { answerTopic } from '../../lib/diligence/fold-answer.ts';
import type { PlannedAnswer } from '../../lib/diligence/inquiry-plan.ts';
import type { Question } from '../../lib/diligence/question.ts';
import { findQuestion, type QuestionList } from '../../lib/diligence/question-list.ts';
import { decideReplyEffect, type Met, type RepliedAnswer } from '../../lib/diligence/say-reply.ts';
import { findKeptReason, isSettled } from '../../lib/privacy/guarded-text.ts';
import type { FormField } from '../../lib/store/desk-database.ts';
import { formatReplyComment } from '../../lib/words/inquiry-view-words.ts';
import { guardedField, withField } from '../vendor/draft-kept.ts';
import type { DraftDesk } from '../vendor/use-draft.ts';
import type { ChecklistFacts } from './checklist-facts.ts';

/** The reply’s name in the draft. */
export const REPLY_FORM = 'inquiry/reply';

/** Which inquiry a reply answers, and the SHA-256 of its file, which waits on the vendor’s desk. */
export const REPLY_OF: FormField = `${REPLY_FORM}/of`;
export const REPLY_FILE: FormField = `${REPLY_FORM}/file`;

/** What is known of a question that was asked, where the team’s list has it. */
export interface AskedOf {
  readonly id: string;
  readonly version: number;
  readonly known: Question | undefined;
}

/** A text out of the reply, as it would be recorded: as it came, or less what was redacted. */
export type ReplyText = ReturnType<typeof guardedField>;

/** A row of a reply, with what taking it would do. */
export interface ReplyRowDraft extends Met {
  readonly planned: PlannedAnswer<AskedOf>;
  readonly details: ReplyText;
  readonly evidence: ReplyText;
  /** What recording it says. */
  readonly said: RepliedAnswer;
  /** Whether there is anything to record at all. */
  readonly canTake: boolean;
  readonly isTaken: boolean;
  readonly onTake: (isTaken: boolean) => void;
}

/** The questions of an inquiry, with what the team’s list says of them. */
export function askedOf(
  questions: readonly Pick<Question, 'id' | 'version'>[],
  list: QuestionList,
): AskedOf[] {
  return questions.map(({ id, version }) => ({ id, version, known: findQuestion(list, id) }));
}

/** Reads a planned row with what the reviewer did to it. New answers and newer words are ticked until they are unticked. */
export function readReplyRow(
  desk: DraftDesk,
  planned: PlannedAnswer<AskedOf>,
  { index }: Pick<ChecklistFacts, 'index'>,
): ReplyRowDraft {
  const { question, version, answer } = planned;
  const details = replyText(desk, `details ${question.id}`, planned.details);
  const evidence = replyText(desk, `evidence ${question.id}`, planned.evidence);
  const said: RepliedAnswer = {
    questionId: question.id,
    version,
    answer,
    comment: formatReplyComment(answer, details.text, evidence.text),
    kept: [...new Set([findKeptReason(details), findKeptReason(evidence)])]
      .filter((why) => why !== undefined)
      .join('\n'),
  };
  const { id } = question;
  const met = decideReplyEffect(said, { id, concerning: question.known?.concerning ?? 'no' }, index);
  const tick: FormField = `${REPLY_FORM}/take ${answerTopic(id)}`;
  const chosen = desk.draft.fields?.[tick];
  const canTake = met.effect !== 'agrees' && met.effect !== 'same';
  return {
    ...met,
    planned,
    details,
    evidence,
    said,
    canTake,
    isTaken: canTake && (chosen === undefined ? met.effect !== 'differs' : chosen === 'yes'),
    onTake: (isTaken) => desk.change(withField(desk.draft, tick, isTaken ? 'yes' : 'no')),
  };
}

/** A guarded text of the reply; as it came until the draft holds another one. */
export function replyText(desk: DraftDesk, name: string, text: string): ReplyText {
  const field = guardedField(desk, `${REPLY_FORM}/${name}`);
  return { ...field, text: field.text || text };
}

/** Whether what would be recorded of a row is free of signs of patient data, or kept with a reason. */
export function isRowSettled({ details, evidence }: ReplyRowDraft): boolean {
  return isSettled(details) && isSettled(evidence);
}
