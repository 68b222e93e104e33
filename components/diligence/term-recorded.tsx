import { readTerm } from '../../lib/diligence/read-agreement.ts';
import type { View } from '../../lib/record/fold.ts';
import { TERM_VERDICT_WORDS } from '../../lib/words/agreement-words.ts';
import { STRANGER } from '../../lib/words/standing-words.ts';
import { TERM_CHECK_WORDS as words } from '../../lib/words/term-check-words.ts';
import { KeptNote } from '../privacy/kept-note.tsx';
import { Chip } from '../ui/chip.tsx';
import { Time } from '../ui/time.tsx';
import { BodyStateNote } from '../vendor/body-state.tsx';
import type { RecordProps } from '../vendor/record-props.ts';
import { redactors } from '../vendor/said-item.tsx';
import type { TermOnScreen } from './term-draft.ts';

/** What reviewers have recorded of a term; of a dispute every side, the acting one marked. */
export function TermRecorded({ term, people }: Pick<RecordProps, 'people'> & { term: TermOnScreen }) {
  if (term.live.length === 0) return null;
  return (
    <>
      {term.disputed && (
        <div>
          <Chip tone="disputed">{words.disputed}</Chip>
        </div>
      )}
      {term.live.map((view) => (
        <RecordedView
          key={view.name}
          view={view}
          people={people}
          acts={term.disputed && view.statement.value === term.verdict}
        />
      ))}
    </>
  );
}

interface RecordedViewProps extends Pick<RecordProps, 'people'> {
  view: View;
  acts: boolean;
}

function RecordedView({ view, people, acts }: RecordedViewProps) {
  const facts = readTerm(view);
  if (!facts) return null;
  return (
    <div class="term-row__recorded">
      <p>
        <strong>{TERM_VERDICT_WORDS[facts.verdict]}</strong>{' '}
        <span class="text-meta">
          {view.person?.name ?? STRANGER}, <Time value={view.entry.at} />
          {acts && `. ${words.actsNow}`}
        </span>
      </p>
      {facts.note && <p>{facts.note}</p>}
      <KeptNote view={view} />
      <BodyStateNote view={view} redactedBy={redactors(view, people)} />
    </div>
  );
}
