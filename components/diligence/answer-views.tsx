import type { AnswerFold } from '../../lib/diligence/fold-answer.ts';
import type { Question } from '../../lib/diligence/question.ts';
import { parseAnswerValue } from '../../lib/record/answer-value.ts';
import { findText } from '../../lib/record/body-text.ts';
import type { View } from '../../lib/record/fold.ts';
import { CHECKLIST_WORDS as words } from '../../lib/words/checklist-words.ts';
import { ANSWER_WORDS, formatKnown } from '../../lib/words/diligence-words.ts';
import { STRANGER } from '../../lib/words/standing-words.ts';
import { KeptNote } from '../privacy/kept-note.tsx';
import { Chip } from '../ui/chip.tsx';
import { Time } from '../ui/time.tsx';
import '../vendor/dispute-cards.css';
import './answer-views.css';

interface AnswerViewsProps {
  fold: AnswerFold;
  question: Question;
}

/** Every answer that stands, the one that acts first: cards where reviewers differ, lines where they agree. */
export function AnswerViews({ fold, question }: AnswerViewsProps) {
  if (fold.live.length === 0) return <p class="text-meta">{words.notRecorded}</p>;
  const acting = fold.acting?.statement.value;
  return (
    <ul class="dispute-cards">
      {fold.live.map((view) => {
        const acts = fold.disputed && view.statement.value === acting;
        return (
          <li key={view.name} class="dispute-card" data-tone="disputed" data-acts={acts}>
            <div class="dispute-card__head">
              <AnswerWords view={view} />
              {acts && <Chip tone="disputed">{words.actsNow}</Chip>}
            </div>
            <AnswerTexts view={view} />
            <AnswerAuthor view={view} question={question} />
          </li>
        );
      })}
    </ul>
  );
}

function AnswerWords({ view }: { view: View }) {
  const value = parseAnswerValue(view.statement.value ?? '');
  if (!value) return null;
  return (
    <span class="answer-views__words">
      <strong>{ANSWER_WORDS[value.answer]}</strong> <span class="text-supporting">{formatKnown(value)}</span>
    </span>
  );
}

/** The reason and the comment of an answer. */
export function AnswerTexts({ view }: { view: View }) {
  const texts = (['reason', 'comment'] as const).map((member) => findText(view, member));
  return (
    <>
      {texts.map((text) => text !== undefined && <p key={text}>{text}</p>)}
      <KeptNote view={view} />
    </>
  );
}

/** Who answered when, and which wording of the question. */
export function AnswerAuthor({ view, question }: { view: View; question: Question }) {
  const version = versionOf(view);
  return (
    <>
      <p class="text-meta">
        {view.person?.name ?? STRANGER}, <Time value={view.entry.at} />
        {version !== undefined && `, ${words.version(version)}`}
      </p>
      {version !== undefined && version !== question.version && (
        <p class="text-meta answer-views__older">
          {version < question.version ? words.olderVersion(version) : words.newerVersion(version)}
        </p>
      )}
    </>
  );
}

function versionOf({ statement }: View): number | undefined {
  return typeof statement['version'] === 'number' ? statement['version'] : undefined;
}
