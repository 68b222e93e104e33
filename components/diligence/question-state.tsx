import { isAnsweredByAgreement } from '../../lib/diligence/agreement-gates.ts';
import { foldAnswer } from '../../lib/diligence/fold-answer.ts';
import { CHECKLIST_WORDS as words } from '../../lib/words/checklist-words.ts';
import { ANSWER_WORDS, BASIS_WORDS, formatKnown, SCOPE_ABSENT } from '../../lib/words/diligence-words.ts';
import { formatByAgreement } from '../../lib/words/readiness-words.ts';
import type { ChecklistFacts } from './checklist-facts.ts';
import type { ListedQuestion } from './group-questions.ts';
import './question-row.css';

/** A square for a gate, as in the strip; a small ring for any other question, full once it is settled. */
export function QuestionMark({ listed: { question, state } }: { listed: ListedQuestion }) {
  return (
    <span
      class="question-mark"
      data-gate={question.gate}
      data-state={state?.state ?? 'does-not-apply'}
      aria-hidden="true"
    />
  );
}

interface QuestionStateProps {
  listed: ListedQuestion;
  facts: ChecklistFacts;
}

/** Where a question stands, in words. */
export function QuestionState({ listed, facts }: QuestionStateProps) {
  const { question, state, dropped } = listed;
  if (dropped) return <span class="text-meta">{SCOPE_ABSENT[dropped]}</span>;
  if (state && isAnsweredByAgreement(question)) {
    return (
      <span class="question-row__state text-meta">
        <strong>{formatByAgreement(state)}</strong> <span>{BASIS_WORDS[question.basis]}</span>
      </span>
    );
  }
  const { value, disputed } = foldAnswer(facts.index, question);
  const known = value && !disputed ? formatKnown(value) : undefined;
  return (
    <span
      class="question-row__state text-meta"
      data-tone={state?.state === 'blocking' ? 'suspicious' : undefined}
    >
      <strong>{disputed ? words.disputed : value ? ANSWER_WORDS[value.answer] : words.notAnswered}</strong>
      {known && <span>{known}</span>}
      <span>{BASIS_WORDS[question.basis]}</span>
    </span>
  );
}
