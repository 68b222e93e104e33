import { useEffect, useState } from 'preact/hooks';
import {
  addQuestion,
  changeQuestion,
  emptyForm,
  findQuestionFaults,
  formOf,
  type QuestionFaults,
  type QuestionForm,
} from '../../lib/diligence/change-questions.ts';
import type { Question } from '../../lib/diligence/question.ts';
import type { QuestionList } from '../../lib/diligence/question-list.ts';
import { QUESTIONS_WORDS as words } from '../../lib/words/questions-words.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { QuestionFields } from './question-fields.tsx';

interface QuestionDialogProps {
  list: QuestionList;
  /** Open while there is one: a question to change, or none yet. */
  editing: { readonly question?: Question } | undefined;
  /** Whether the changed list was kept. */
  onKeep: (list: QuestionList) => Promise<boolean>;
  onClose: () => void;
}

/** The form of one question. Nothing changes before its button. */
export function QuestionDialog({ list, editing, onKeep, onClose }: QuestionDialogProps) {
  const [form, setForm] = useState<QuestionForm>(emptyForm(''));
  const [faults, setFaults] = useState<QuestionFaults>({});
  const question = editing?.question;
  useEffect(() => {
    setForm(question ? formOf(question) : emptyForm(list.questions.at(-1)?.group ?? ''));
    setFaults({});
  }, [editing]);

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const found = findQuestionFaults(form);
    setFaults(found);
    if (Object.keys(found).length > 0) return;
    const next = question ? changeQuestion(list, question.id, form) : addQuestion(list, form);
    if (await onKeep(next)) onClose();
  };
  return (
    <Dialog
      open={editing !== undefined}
      title={question ? words.changeTitle : words.addTitle}
      closeLabel={words.close}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button variant="primary" onClick={(event) => void submit(event)}>
            {words.save}
          </Button>
        </>
      }
    >
      <form class="stack" noValidate onSubmit={(event) => void submit(event)}>
        <QuestionFields list={list} question={question} form={form} faults={faults} onForm={setForm} />
      </form>
    </Dialog>
  );
}
