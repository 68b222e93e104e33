import { useState } from 'preact/hooks';
import { LONGEST_TEXT } from '../../lib/record/say.ts';
import { typedText } from '../../lib/record/statement-parts.ts';
import { DISPUTES_WORDS as words } from '../../lib/words/disputes-words.ts';
import { formatNumber } from '../../lib/words/format-count.ts';
import { VENDOR_WORDS } from '../../lib/words/vendor-words.ts';
import { GuardedTextArea } from '../privacy/guarded-text-area.tsx';
import { useGuardedText } from '../privacy/use-guarded-text.ts';
import { useHold } from '../privacy/use-hold.tsx';

/** The reason that settling asks for: its field, and the check that holds the form back without one. */
export function useReason() {
  const reason = useGuardedText();
  const hold = useHold(reason.isSettled);
  const [isAsked, setAsked] = useState(false);
  const fault = findFault(reason.text);
  return {
    said: { reason: reason.text, kept: reason.keptReason },
    /** Whether the form has to wait; the field then says why. */
    holdsBack: (): boolean => {
      setAsked(true);
      return fault !== undefined || hold.holdsBack();
    },
    field: (
      <>
        <GuardedTextArea
          label={words.reason}
          description={VENDOR_WORDS.noPatients}
          required
          error={isAsked ? fault : undefined}
          {...reason.field}
        />
        {hold.notice}
      </>
    ),
  };
}

function findFault(text: string): string | undefined {
  if (typedText(text) === '') return words.reasonMissing;
  return text.length > LONGEST_TEXT ? words.tooLong(formatNumber(LONGEST_TEXT)) : undefined;
}
