import { useId, useState } from 'preact/hooks';
import type { Question } from '../../lib/diligence/question.ts';
import { INQUIRY_VIEW_WORDS as words } from '../../lib/words/inquiry-view-words.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { Icon } from '../ui/icon.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import type { DraftDesk } from '../vendor/use-draft.ts';
import { type InquiryChoice as Choice, withChosen } from './inquiry-draft.ts';

interface InquiryChoiceProps {
  desk: DraftDesk;
  choice: Choice;
  fault: string | undefined;
}

/** Which questions are asked: what is unanswered by its groups, and apart what the vendor only says. */
export function InquiryChoice({ desk, choice, fault }: InquiryChoiceProps) {
  const { open, saidOnly, chosen } = choice;
  const choose = (ids: readonly string[], isChosen: boolean): void =>
    desk.change(withChosen(desk.draft, choice, ids, isChosen));
  const groups = [...Map.groupBy(open, ({ group }) => group)];
  return (
    <fieldset class="inquiry-choice" data-fault={fault !== undefined}>
      <legend class="visually-hidden">{words.questions}</legend>
      <div class="checklist__head">
        <span class="text-label">{words.questions}</span>
        <span class="text-meta text-numeric" role="status">
          {words.chosen(chosen.size, open.length + saidOnly.length)}
        </span>
      </div>
      {groups.map(([title, questions]) => (
        <Group key={title} title={title} questions={questions} chosen={chosen} onChoose={choose} />
      ))}
      {saidOnly.length > 0 && (
        <>
          <Group title={words.saidOnly} questions={saidOnly} chosen={chosen} onChoose={choose} />
          <p class="text-meta">{words.saidOnlyWhat}</p>
        </>
      )}
      {fault && (
        <p class="field__error" role="alert">
          <Icon name="warning" />
          <span>{fault}</span>
        </p>
      )}
    </fieldset>
  );
}

interface GroupProps {
  title: string;
  questions: readonly Question[];
  chosen: ReadonlySet<string>;
  onChoose: (ids: readonly string[], isChosen: boolean) => void;
}

/** A group that is ticked as a whole, or opened and ticked one by one. */
function Group({ title, questions, chosen, onChoose }: GroupProps) {
  const [isExpanded, setExpanded] = useState(false);
  const id = useId();
  const ids = questions.map((question) => question.id);
  const taken = ids.filter((each) => chosen.has(each)).length;
  return (
    <div class="inquiry-choice__group">
      <div class="inquiry-choice__head">
        <Checkbox
          label={title}
          checked={taken === ids.length}
          mixed={taken > 0 && taken < ids.length}
          onChange={(all) => onChoose(ids, all)}
        />
        <button
          type="button"
          class="inquiry-choice__toggle"
          aria-expanded={isExpanded}
          aria-controls={id}
          onClick={() => setExpanded(!isExpanded)}
        >
          {words.of(taken, ids.length)}
          <VisuallyHidden> {words.show(title)}</VisuallyHidden>
          <Icon name={isExpanded ? 'down' : 'right'} />
        </button>
      </div>
      <ul id={id} class="inquiry-choice__questions" hidden={!isExpanded}>
        {questions.map((question) => (
          <li key={question.id}>
            <Checkbox
              label={question.short}
              checked={chosen.has(question.id)}
              onChange={(isChosen) => onChoose([question.id], isChosen)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
