import { useEffect, useRef, useState } from 'preact/hooks';
import { findPatientData } from '../../lib/privacy/find-patient-data.ts';
import { LONGEST_KEPT } from '../../lib/record/say.ts';
import { typedText } from '../../lib/record/statement-parts.ts';
import { PRIVACY_WORDS as words } from '../../lib/words/privacy-words.ts';
import { Actions } from '../ui/actions.tsx';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';

interface KeepReasonProps {
  onKeep: (why: string) => void;
  onCancel: () => void;
}

/** One line on why words stay. It may stand inside a form, so Enter gives the reason and does not submit the form. */
export function KeepReason({ onKeep, onCancel }: KeepReasonProps) {
  const [why, setWhy] = useState('');
  const [error, setError] = useState<string | undefined>(undefined);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const keep = (): void => {
    const fault = findFault(why);
    setError(fault);
    if (fault === undefined) onKeep(typedText(why));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.target !== field.current || event.isComposing) return;
    event.preventDefault();
    keep();
  };
  return (
    <fieldset class="stack" onKeyDown={onKeyDown}>
      <TextField
        label={words.why}
        description={words.whyDescription}
        error={error}
        required
        value={why}
        onInput={setWhy}
        inputRef={field}
      />
      <Actions>
        <Button size="small" onClick={onCancel}>
          {words.cancel}
        </Button>
        <Button size="small" onClick={keep}>
          {words.submitWhy}
        </Button>
      </Actions>
    </fieldset>
  );
}

function findFault(why: string): string | undefined {
  if (typedText(why) === '') return words.whyMissing;
  if (why.length > LONGEST_KEPT) return words.whyTooLong(LONGEST_KEPT);
  return findPatientData(why).length > 0 ? words.whyLooksLikeData : undefined;
}
