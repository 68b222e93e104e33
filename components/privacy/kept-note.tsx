import { findText } from '../../lib/record/body-text.ts';
import type { View } from '../../lib/record/fold.ts';
import { PRIVACY_WORDS as words } from '../../lib/words/privacy-words.ts';

/** Why a recorded text was kept although it looked like patient data, where it was. */
export function KeptNote({ view }: { view: View }) {
  const why = findText(view, 'kept');
  if (why === undefined) return null;
  return (
    <p class="text-meta">
      {words.keptBecause} {why}
    </p>
  );
}
