import { questionOfTopic } from '../diligence/fold-answer.ts';
import { findQuestion, type QuestionList } from '../diligence/question-list.ts';
import { findRegister, isScreeningTopic } from '../registers/screening-topic.ts';
import { REGISTER_NAMES } from './register-name-words.ts';
import { TERM_WORDS } from './term-words.ts';

/** What a verdict is about, at the start of a line: `Agreement offered`, `Agreement term, safeguards`; undefined for a standing. */
export function formatVerdictTopic(topic: string, list: QuestionList): string | undefined {
  const id = topic.slice(topic.indexOf(':') + 1);
  const question = questionOfTopic(topic);
  if (question !== undefined) return findQuestion(list, question)?.short ?? `Question ${question}`;
  if (topic.startsWith('term:')) return `Agreement term, ${formatTermTitle(id)}`;
  if (isScreeningTopic(topic)) return formatScreening(topic);
  return topic === 'agreement' ? 'Agreement' : undefined;
}

/** Which register; the row itself stands in the statement’s body. */
function formatScreening(topic: string): string {
  const register = findRegister(topic);
  return register === undefined ? 'Screening' : `Screening, a row of ${REGISTER_NAMES[register].short}`;
}

function formatTermTitle(id: string): string {
  const found = Object.entries(TERM_WORDS).find(([term]) => term === id);
  return found?.[1].title.toLowerCase() ?? id;
}
