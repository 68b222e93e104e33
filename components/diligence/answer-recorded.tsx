import type { AnswerFold } from '../../lib/diligence/fold-answer.ts';
import type { Question } from '../../lib/diligence/question.ts';
import { AnswerAuthor, AnswerTexts } from './answer-views.tsx';

interface AnswerRecordedProps {
  fold: AnswerFold;
  question: Question;
  reviewer: string;
}

/** Who answered when, read out when it changes; colleagues' words too, while one's own stand in the fields. */
export function AnswerRecorded({ fold, question, reviewer }: AnswerRecordedProps) {
  return (
    <div role="status" class="answer-recorded">
      {fold.live.map((view) => (
        <div key={view.name}>
          {view.person?.id !== reviewer && <AnswerTexts view={view} />}
          <AnswerAuthor view={view} question={question} />
        </div>
      ))}
    </div>
  );
}
