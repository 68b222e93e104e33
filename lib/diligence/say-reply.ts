import {
  type AnswerValue,
  formatAnswerValue,
  parseAnswerValue,
  restsOnSomething,
} from '../record/answer-value.ts';
import type { Statement } from '../record/entry.ts';
import { CAPS } from '../record/entry-schema.ts';
import { findReplaceable, type Vendor, type View } from '../record/fold.ts';
import { type FileFacts, sayFile } from '../record/say-evidence.ts';
import { type MakeSalt, replacing, textBody, typedText } from '../record/statement-parts.ts';
import { NONE } from '../record/topics.ts';
import { answerTopic, foldAnswer } from './fold-answer.ts';
import type { ReplyAnswer } from './inquiry-answer-word.ts';
import type { Question } from './question.ts';
import { sayAnswered } from './say-inquiry.ts';
import type { TopicIndex } from './topic-index.ts';

/** An answer out of a reply, as it would be recorded. */
export interface RepliedAnswer {
  readonly questionId: string;
  /** The version that the vendor answered. */
  readonly version: number;
  readonly answer: ReplyAnswer;
  readonly comment: string;
  /** Why words in the comment stay although they look like patient data. */
  readonly kept?: string | undefined;
}

/** What recording an answer would do. `same`: it is recorded already. `agrees`: the team knows it, and better. */
export type ReplyEffect = 'new' | 'replaces' | 'same' | 'agrees' | 'differs';

/** What an answer meets: its effect, and the views that the effect is about. */
export interface Met {
  readonly effect: ReplyEffect;
  readonly before: readonly View[];
}

/** Decides what an answer would do. What the team has verified, has in writing, or marked itself is never replaced. */
export function decideReplyEffect(
  said: Pick<RepliedAnswer, 'answer' | 'comment'>,
  question: Pick<Question, 'id' | 'concerning'>,
  index: TopicIndex,
): Met {
  const { live } = foldAnswer(index, question);
  const value = repliedValue(said.answer);
  const ours = live.filter(isTeamsOwn);
  if (ours.length > 0) {
    const agrees = ours.every((view) => valueIn(view)?.answer === value.answer);
    return { effect: agrees ? 'agrees' : 'differs', before: ours };
  }
  if (live.length === 0) return { effect: 'new', before: [] };
  const isSame = live.every(
    (view) =>
      view.statement.value === formatAnswerValue(value) && commentIn(view) === typedText(said.comment),
  );
  return { effect: isSame ? 'same' : 'replaces', before: live };
}

/**
 * How an answer is recorded: as what the vendor says. That a question does not apply is for the reviewer to decide, so
 * a vendor that says so has not settled it: unknown.
 */
function repliedValue(answer: ReplyAnswer): AnswerValue {
  return restsOnSomething(answer) ? { answer, known: 'vendor-says' } : { answer: 'unknown' };
}

function valueIn({ statement }: View): AnswerValue | undefined {
  return parseAnswerValue(statement.value ?? '');
}

function commentIn({ bodyState, statement }: View): unknown {
  return bodyState === 'shown' ? (statement.body?.['comment'] ?? '') : '';
}

function isTeamsOwn(view: View): boolean {
  const value = valueIn(view);
  if (!value) return false;
  return restsOnSomething(value.answer) ? value.known !== 'vendor-says' : value.answer !== 'unknown';
}

/** A reply, or the part of one that makes one entry. */
export interface Reply {
  readonly inquiryId: string;
  readonly answers: readonly RepliedAnswer[];
  readonly file: FileFacts;
  /** Why words in the file’s name stay although they look like patient data. */
  readonly keptName?: string | undefined;
  /** The live statements of the inquiry that is answered by it; none before the last part. */
  readonly replaces: readonly string[];
  readonly isLast: boolean;
  /** Stands as the reason where an answer takes the place of another one. */
  readonly reason: string;
}

/** Beside the answers of an entry stand the file, and in the last one that the inquiry is answered. */
const MOST_ANSWERS = CAPS.statements - 2;

/** Splits a reply into parts that an entry can hold. */
export function splitReply(reply: Omit<Reply, 'isLast'>): Reply[] {
  const parts = Math.max(1, Math.ceil(reply.answers.length / MOST_ANSWERS));
  return Array.from({ length: parts }, (_, part) => ({
    ...reply,
    answers: reply.answers.slice(part * MOST_ANSWERS, (part + 1) * MOST_ANSWERS),
    isLast: part === parts - 1,
  }));
}

/** The statements of a reply: its answers, always as what the vendor says, its file as their evidence, and the inquiry’s end. */
export function sayReply(makeSalt: MakeSalt, reply: Reply, vendor: Vendor): Statement[] {
  const topics = reply.answers.map(({ questionId }) => answerTopic(questionId));
  return [
    ...reply.answers.map((answer) => sayReplied(makeSalt, answer, reply.reason, vendor)),
    sayFile(makeSalt, { ...reply.file, of: ['inquiry', ...topics], kept: reply.keptName }),
    ...(reply.isLast ? [sayAnswered(makeSalt, reply)] : []),
  ];
}

function sayReplied(makeSalt: MakeSalt, said: RepliedAnswer, reason: string, vendor: Vendor): Statement {
  const topic = answerTopic(said.questionId);
  const value = repliedValue(said.answer);
  const replaced = findReplaceable(vendor, topic).filter((view) => !isTeamsOwn(view));
  const isChange = replaced.some(
    (view) => view.statement.value !== NONE && valueIn(view)?.answer !== value.answer,
  );
  return {
    topic,
    value: formatAnswerValue(value),
    version: said.version,
    ...replacing(replaced.map(({ name }) => name)),
    ...textBody(makeSalt, {
      comment: said.comment,
      reason: isChange ? reason : undefined,
      kept: said.kept,
    }),
  };
}
