import type { View } from '../../lib/record/fold.ts';
import { STRANGER } from '../../lib/words/standing-words.ts';
import { Time } from '../ui/time.tsx';
import { AnswerTexts } from './answer-views.tsx';

/** Who set the scope when, and why where they said so. */
export function ScopeRecorded({ views }: { views: readonly View[] }) {
  return (
    <>
      {views.map((view) => (
        <div key={view.name}>
          <AnswerTexts view={view} />
          <p class="text-meta">
            {view.person?.name ?? STRANGER}, <Time value={view.entry.at} />
          </p>
        </div>
      ))}
    </>
  );
}
