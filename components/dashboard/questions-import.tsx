import { useState } from 'preact/hooks';
import type { ParsedQuestionList } from '../../lib/diligence/parse-question-list.ts';
import { planQuestions, type QuestionFate, type QuestionsPlan } from '../../lib/diligence/plan-questions.ts';
import type { QuestionList } from '../../lib/diligence/question-list.ts';
import { formatFate, formatLeftOut, QUESTIONS_WORDS as words } from '../../lib/words/questions-words.ts';
import { TWO_PERSONS_WORDS } from '../../lib/words/two-persons-words.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Notice } from '../ui/notice.tsx';

interface QuestionsImportProps {
  ours: QuestionList;
  /** A list that was read from a file; open while there is one. */
  incoming: Extract<ParsedQuestionList, { ok: true }> | undefined;
  onKeep: (list: QuestionList) => Promise<boolean>;
  onClose: () => void;
}

/** Says what a file of questions would change, before it changes anything. */
export function QuestionsImport({ ours, incoming, onKeep, onClose }: QuestionsImportProps) {
  const [isFull, setFull] = useState(false);
  const plan = incoming && planQuestions(ours, incoming.list);
  const takeOver = async (): Promise<void> => {
    const kept = plan ? await onKeep(plan.list) : false;
    setFull(!kept);
    if (kept) onClose();
  };
  return (
    <Dialog
      open={incoming !== undefined}
      title={words.importTitle}
      closeLabel={words.close}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button variant="primary" onClick={() => void takeOver()}>
            {words.importSubmit}
          </Button>
        </>
      }
    >
      <div class="stack">
        <p>{words.importLead(incoming?.list.title ?? '')}</p>
        {plan?.asksForTwo && <Notice kind="notice">{TWO_PERSONS_WORDS.imported}</Notice>}
        {plan && <Fates plan={plan} />}
        {incoming && incoming.leftOut.length > 0 && (
          <Notice kind="notice" title={words.leftOut(incoming.leftOut.length)}>
            <ul class="questions-import__list">
              {incoming.leftOut.map((left) => (
                <li key={formatLeftOut(left)}>{formatLeftOut(left)}</li>
              ))}
            </ul>
          </Notice>
        )}
        {isFull && <Notice kind="error">{words.storageFull}</Notice>}
      </div>
    </Dialog>
  );
}

/** What needs a look first. */
const ORDER: readonly QuestionFate[] = ['new', 'reworded', 'changed', 'kept', 'older', 'same'];

function Fates({ plan }: { plan: QuestionsPlan }) {
  if (plan.questions.every(({ fate }) => fate === 'same'))
    return plan.asksForTwo ? null : <p>{words.nothingChanges}</p>;
  const byFate = Map.groupBy(plan.questions, ({ fate }) => fate);
  return (
    <ul class="questions-import__list">
      {ORDER.flatMap((fate) => {
        const questions = byFate.get(fate) ?? [];
        if (questions.length === 0) return [];
        return [
          <li key={fate}>
            {formatFate(fate, questions.length)}
            {fate !== 'same' && (
              <span class="text-meta">{` (${questions.map(({ question }) => question.short).join(', ')})`}</span>
            )}
          </li>,
        ];
      })}
    </ul>
  );
}
