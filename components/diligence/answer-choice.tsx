import { useId } from 'preact/hooks';
import type { AnswerForm } from '../../lib/diligence/say-answer.ts';
import { type Answer, restsOnSomething, WAYS_KNOWN } from '../../lib/record/answer-value.ts';
import { CHECKLIST_WORDS as words } from '../../lib/words/checklist-words.ts';
import { ANSWER_WORDS, KNOWN_WORDS } from '../../lib/words/diligence-words.ts';
import { Icon } from '../ui/icon.tsx';
import { Segmented } from '../ui/segmented.tsx';
import type { AnswerDraft } from './answer-draft.ts';
import '../ui/field.css';
import './answer-choice.css';

interface ChoiceProps {
  draft: AnswerDraft;
  form: Pick<AnswerForm, 'answer' | 'known'>;
  fault?: string | undefined;
  /** In the first look, where each question has little room. */
  isSmall?: boolean | undefined;
}

const PLAIN = ['yes', 'partial', 'no', 'unknown'] as const;
const QUIET = ['does-not-apply', 'evasive'] as const;

/** What was found; what does not apply and what was evaded are quieter choices beside it. Choosing records nothing. */
export function AnswerChoice({ draft, form: { answer, known }, fault, isSmall }: ChoiceProps) {
  const choose = (chosen: Answer): void =>
    // What the vendor says is the least that is known: it settles nothing by itself.
    draft.change({ answer: chosen, known: restsOnSomething(chosen) ? (known ?? 'vendor-says') : '' });
  return (
    <div class="answer-choice" data-fault={fault !== undefined}>
      <Segmented
        label={words.answer}
        labelHidden={isSmall}
        size={isSmall ? 'small' : 'normal'}
        aside={!isSmall && <QuietChoices answer={answer} onChoose={choose} />}
        options={PLAIN.map((value) => ({ value, label: ANSWER_WORDS[value] }))}
        value={PLAIN.find((each) => each === answer) ?? null}
        onChange={choose}
      />
      {answer === 'evasive' && <p class="text-meta">{words.evasiveWhat}</p>}
      <Fault fault={fault} />
    </div>
  );
}

interface QuietChoicesProps {
  answer: Answer | undefined;
  onChoose: (answer: Answer) => void;
}

function QuietChoices({ answer, onChoose }: QuietChoicesProps) {
  return (
    <span class="answer-choice__quiet">
      {QUIET.map((each) => (
        <button
          key={each}
          type="button"
          class="answer-choice__mark"
          aria-pressed={each === answer}
          onClick={() => onChoose(each)}
        >
          {each === answer && <Icon name="check" />}
          {ANSWER_WORDS[each]}
        </button>
      ))}
    </span>
  );
}

/** How it is known. */
export function KnownChoice({ draft, form: { known }, fault, isSmall }: ChoiceProps) {
  return (
    <div class="answer-choice">
      <Segmented
        label={words.known}
        labelHidden={isSmall}
        size={isSmall ? 'small' : 'normal'}
        options={WAYS_KNOWN.map((value) => ({ value, label: KNOWN_WORDS[value] }))}
        value={known ?? null}
        onChange={(chosen) => draft.change({ known: chosen })}
      />
      <Fault fault={fault} />
    </div>
  );
}

function Fault({ fault }: { fault: string | undefined }) {
  const id = useId();
  if (fault === undefined) return null;
  return (
    <p id={id} class="field__error" role="alert">
      <Icon name="warning" />
      <span>{fault}</span>
    </p>
  );
}
