import { isAskable } from '../../lib/diligence/inquiry-askable.ts';
import type { Question } from '../../lib/diligence/question.ts';
import { OWN_QUESTIONS } from '../../lib/diligence/question-list.ts';
import { composeLetter, type Letter, type LetterFacts } from '../../lib/words/inquiry-letter.ts';

/** The questions of ours that may be put to a vendor. */
export const ASKED: readonly Question[] = OWN_QUESTIONS.questions.filter(isAskable);

/** An inquiry to a vendor that does not exist. */
export const SENT = {
  vendorKey: 'acmecalls.example',
  inquiryId: 'Zk3qT0abcDEFghiJKLmnopQRSTuvwxYZ0123456789-.0',
  questions: ASKED,
};

/** A letter of an invented clinic, with what a test changes in it. */
export function madeLetter(changes: Partial<LetterFacts> = {}): Letter {
  return composeLetter({
    vendorName: 'Acme Calls',
    organisation: 'Riverbend Clinics',
    reviewerName: 'Ana Ortiz',
    questions: ASKED,
    withCitations: false,
    dueOn: '2026-12-08',
    today: '2026-11-24',
    ...changes,
  });
}
