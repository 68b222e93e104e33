import { timeZone } from '../../lib/platform/today.ts';
import { findText } from '../../lib/record/body-text.ts';
import type { View } from '../../lib/record/fold.ts';
import { SCREENING_RESULTS } from '../../lib/record/topics.ts';
import type { Disposition } from '../../lib/registers/fold-screening.ts';
import { RESULT_WORDS, SCREENING_WORDS as words } from '../../lib/words/screening-words.ts';
import { STRANGER } from '../../lib/words/standing-words.ts';
import { formatWho } from '../../lib/words/warning-line.ts';
import { KeptNote } from '../privacy/kept-note.tsx';
import { Chip } from '../ui/chip.tsx';
import { Time } from '../ui/time.tsx';
import '../vendor/dispute-cards.css';

/** What reviewers make of a row: a line each where they agree, cards where they differ, the acting one first. */
export function DispositionViews({ disposition }: { disposition: Disposition }) {
  const { live, disputed } = disposition;
  if (!disputed) return live.map((view) => <ViewLines key={view.name} view={view} />);
  const acting = disposition.acting.statement.value;
  return (
    <div class="stack">
      <p>{words.reviewersDiffer}</p>
      <ul class="dispute-cards">
        {live.map((view) => {
          const acts = view.statement.value === acting;
          return (
            <li key={view.name} class="dispute-card" data-tone="disputed" data-acts={acts}>
              <div class="dispute-card__head">
                <strong>{resultOf(view)}</strong>
                {acts && <Chip tone="disputed">{words.actsNow}</Chip>}
              </div>
              <ViewLines view={view} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function ViewLines({ view }: { view: View }) {
  const reason = findText(view, 'reason');
  return (
    <div>
      {reason !== undefined && <p class="statement-text">{reason}</p>}
      <KeptNote view={view} />
      <p class="text-meta">
        {view.person?.name ?? STRANGER}, <Time value={view.entry.at} />
      </p>
    </div>
  );
}

/** What reviewers made of an older version of the row, to begin from. */
export function FormerDisposition({ former }: { former: Disposition | undefined }) {
  return former?.live.map((view) => {
    const reason = findText(view, 'reason');
    return (
      <div key={view.name} class="candidate__former">
        <p>{words.former(resultOf(view).toLowerCase(), formatWho(view, timeZone()))}</p>
        {reason !== undefined && <p class="statement-text text-supporting">{reason}</p>}
      </div>
    );
  });
}

function resultOf({ statement }: View): string {
  const result = SCREENING_RESULTS.find((each) => each === statement.value);
  return result === undefined ? '' : RESULT_WORDS[result].label;
}
