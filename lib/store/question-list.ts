import { OWN_QUESTIONS, type QuestionList } from '../diligence/question-list.ts';
import { announceChange } from './changes.ts';
import type { RecordDatabase } from './record-database.ts';
import { isStorageFull, type WriteOutcome } from './write-record.ts';

/** The questions that this team asks: its own list, or the one that comes with the product. */
export async function readQuestionList(db: RecordDatabase): Promise<QuestionList> {
  return (await db.get('questions', 'team'))?.list ?? OWN_QUESTIONS;
}

/** Makes a list the team's own, and tells open pages. */
export async function keepQuestionList(db: RecordDatabase, list: QuestionList): Promise<WriteOutcome> {
  try {
    await db.put('questions', { id: 'team', list });
  } catch (error) {
    if (isStorageFull(error)) return { ok: false, fault: 'storage-full' };
    throw error;
  }
  announceChange({ area: 'questions', keys: [] });
  return { ok: true };
}
