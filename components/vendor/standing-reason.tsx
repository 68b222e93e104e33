import { findText } from '../../lib/record/body-text.ts';
import type { View } from '../../lib/record/fold.ts';
import { STRANGER } from '../../lib/words/standing-words.ts';
import { VENDOR_WORDS as words } from '../../lib/words/vendor-words.ts';
import { KeptNote } from '../privacy/kept-note.tsx';
import { Time } from '../ui/time.tsx';

/** The reason or what was checked, and who said so when. */
export function StandingReason({ view }: { view: View }) {
  const reason = findText(view, 'reason');
  const checked = findText(view, 'checked');
  const covers = view.statement.covers ?? [];
  return (
    <>
      {checked && (
        <p>
          <strong>{words.checked}</strong> {checked}
        </p>
      )}
      {reason && <p class="standing-band__reason">{reason}</p>}
      <KeptNote view={view} />
      {covers.length > 0 && <p class="text-meta">{words.covers(covers.join(', '))}</p>}
      <p class="text-meta standing-band__who">
        {view.person?.name ?? STRANGER}, <Time value={view.entry.at} />
      </p>
    </>
  );
}
