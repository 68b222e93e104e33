import type { AnswerFold } from '../../lib/diligence/fold-answer.ts';
import { CHECKLIST_WORDS } from '../../lib/words/checklist-words.ts';
import { ANSWER_WORDS, formatKnown } from '../../lib/words/diligence-words.ts';

/** An answer as one line: `Yes, in writing`; the acting one where reviewers differ. */
export function formatAnswerLine({ value, disputed }: AnswerFold): string {
  if (!value) return CHECKLIST_WORDS.notAnswered;
  const known = formatKnown(value);
  const line =
    known === undefined ? ANSWER_WORDS[value.answer] : `${ANSWER_WORDS[value.answer]}, ${lowerFirst(known)}`;
  return disputed ? `${CHECKLIST_WORDS.disputed}: ${lowerFirst(line)}` : line;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
