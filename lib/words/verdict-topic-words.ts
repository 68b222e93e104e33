import { questionOfTopic } from '../diligence/fold-answer.ts';
import { findQuestion, type QuestionList } from '../diligence/question-list.ts';
import { TERM_WORDS } from './term-words.ts';

/** What a verdict is about, at the start of a line: `Agreement offered`, `Agreement term, safeguards`; undefined for a standing. */
export function formatVerdictTopic(topic: string, list: QuestionList): string | undefined {
  const id = topic.slice(topic.indexOf(':') + 1);
  const question = questionOfTopic(topic);
  if (question !== undefined) return findQuestion(list, question)?.short ?? `Question ${question}`;
  if (topic.startsWith('term:')) return `Agreement term, ${formatTermTitle(id)}`;
  if (topic.startsWith('screening:')) return `Screening, ${id}`;
  return topic === 'agreement' ? 'Agreement' : undefined;
}

function formatTermTitle(id: string): string {
  const found = Object.entries(TERM_WORDS).find(([term]) => term === id);
  return found?.[1].title.toLowerCase() ?? id;
}
