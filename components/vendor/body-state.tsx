import type { View } from '../../lib/record/fold.ts';
import { STRANGER } from '../../lib/words/standing-words.ts';
import { VENDOR_WORDS as words } from '../../lib/words/vendor-words.ts';

interface BodyStateProps {
  view: View;
  /** Names of the people who redacted it. */
  redactedBy: readonly string[];
}

/** Says why a text cannot be read, where it cannot. */
export function BodyStateNote({ view, redactedBy }: BodyStateProps) {
  if (view.bodyState === 'erased') return <p class="text-meta">{words.erased}</p>;
  if (view.bodyState === 'withheld') return <p class="text-meta">{words.withheld}</p>;
  if (view.bodyState !== 'hidden') return null;
  return <p class="text-meta">{words.hidden(redactedBy.join(', ') || STRANGER)}</p>;
}
