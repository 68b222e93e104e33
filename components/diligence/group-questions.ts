import type { AskedQuestion } from '../../lib/diligence/decide-readiness.ts';
import { answerTopic } from '../../lib/diligence/fold-answer.ts';
import type { Question, ScopeFact } from '../../lib/diligence/question.ts';
import { isInScope, type Scope } from '../../lib/diligence/scope.ts';
import { CHECKLIST_WORDS as words } from '../../lib/words/checklist-words.ts';
import type { ChecklistFacts } from './checklist-facts.ts';

/** A question as the checklist lists it; without a state where it is not asked of this vendor. */
export interface ListedQuestion {
  readonly question: Question;
  readonly state: AskedQuestion['state'] | undefined;
  /** The fact whose absence drops it. */
  readonly dropped?: ScopeFact;
}

/** Questions under one heading. */
export interface ChecklistGroup {
  readonly id: string;
  readonly title: string;
  readonly kind: 'asked' | 'dropped' | 'retired';
  readonly questions: readonly ListedQuestion[];
}

/** The groups in the list's order, then what the scope drops, then retired questions that have answers. */
export function groupQuestions({ list, readiness, index }: ChecklistFacts): ChecklistGroup[] {
  const asked = Map.groupBy(readiness.asked, ({ question }) => question.group);
  const dropped = list.questions
    .filter((question) => !question.retired && !isInScope(question, readiness.scope))
    .map(
      (question): ListedQuestion => ({
        question,
        state: undefined,
        dropped: findAbsent(question, readiness.scope),
      }),
    );
  const retired = list.questions
    .filter((question) => question.retired && index.has(answerTopic(question.id)))
    .map((question): ListedQuestion => ({ question, state: undefined }));
  return [
    ...[...asked].map(
      ([title, questions]): ChecklistGroup => ({ id: `group ${title}`, title, kind: 'asked', questions }),
    ),
    ...(dropped.length > 0
      ? [
          {
            id: 'dropped',
            title: words.doNotApply(dropped.length),
            kind: 'dropped',
            questions: dropped,
          } as const,
        ]
      : []),
    ...(retired.length > 0
      ? [
          {
            id: 'retired',
            title: words.retired(retired.length),
            kind: 'retired',
            questions: retired,
          } as const,
        ]
      : []),
  ];
}

function findAbsent(question: Question, scope: Scope): ScopeFact {
  const isWithout = scope !== undefined && !scope.has('phi') && !question.withoutPhi;
  return isWithout || question.scope === null ? 'phi' : question.scope;
}
