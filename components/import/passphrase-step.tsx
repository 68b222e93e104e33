import { useEffect, useRef, useState } from 'preact/hooks';
import { WAY_IN_WORDS as words } from '../../lib/words/way-in-words.ts';
import { Actions } from '../ui/actions.tsx';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import './passphrase-step.css';

interface PassphraseStepProps {
  /** The passphrase before did not open it. */
  isWrong: boolean;
  onUnseal: (passphrase: string) => void;
  onAnother: () => void;
}

/** Asks for the passphrase of a sealed file; shown as it is typed, since it is long and typed once. */
export function PassphraseStep({ isWrong, onUnseal, onAnother }: PassphraseStepProps) {
  const [passphrase, setPassphrase] = useState('');
  const [tried, setTried] = useState(isWrong ? 1 : 0);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), [tried]);
  return (
    <form
      class="passphrase-step"
      onSubmit={(event) => {
        event.preventDefault();
        if (passphrase !== '') onUnseal(passphrase);
        else setTried(tried + 1);
      }}
    >
      <p>{words.sealedLead}</p>
      <TextField
        label={words.passphrase}
        value={passphrase}
        error={errorOf(passphrase, isWrong, tried)}
        inputRef={field}
        onInput={setPassphrase}
      />
      <Actions>
        <Button onClick={onAnother}>{words.another}</Button>
        <Button type="submit" variant="primary">
          {words.unseal}
        </Button>
      </Actions>
    </form>
  );
}

function errorOf(passphrase: string, isWrong: boolean, tried: number): string | undefined {
  if (passphrase !== '' || tried === 0) return undefined;
  return isWrong && tried === 1 ? words.wrongPassphrase : words.passphraseMissing;
}
