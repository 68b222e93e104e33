import { findQuestion } from '../../lib/diligence/question-list.ts';
import type { Inquiry } from '../../lib/diligence/read-inquiry.ts';
import { findListedName } from '../../lib/record/body-text.ts';
import { composeLetter } from '../../lib/words/inquiry-letter.ts';
import { INQUIRY_VIEW_WORDS as words } from '../../lib/words/inquiry-view-words.ts';
import type { ChecklistProps } from './checklist-facts.ts';
import { InquiryExports } from './inquiry-exports.tsx';

/**
 * The letter and the questionnaire of an inquiry that was sent, for a vendor that has lost them. Only while every question
 * still reads as it did: a reply must answer what was asked.
 */
export function InquiryAgain({ inquiry, page, self, facts }: ChecklistProps & { inquiry: Inquiry }) {
  const { sent, due, questions: asked } = inquiry;
  if (!sent || !due || !asked) return null;
  const questions = asked.flatMap(({ id, version }) => {
    const found = findQuestion(facts.list, id);
    return found?.version === version ? [found] : [];
  });
  if (questions.length < asked.length) return null;
  const letter = composeLetter({
    vendorName: findListedName(page.vendor) ?? page.key,
    organisation: inquiry.us,
    reviewerName: self.person.name,
    questions,
    withCitations: inquiry.withCitations,
    dueOn: due,
    today: facts.today,
  });
  return (
    <details class="inquiry-form__preview">
      <summary>{words.againWhat}</summary>
      <InquiryExports
        letter={letter}
        to={inquiry.to ?? ''}
        vendorKey={sent.entry.about}
        inquiryId={inquiry.id}
      />
    </details>
  );
}
