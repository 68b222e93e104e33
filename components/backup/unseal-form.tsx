import { useState } from 'preact/hooks';
import { BACKUP_FAULTS, BACKUP_WORDS as words } from '../../lib/words/backup-words.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';

interface UnsealFormProps {
  /** Why the last try did not open it. */
  fault: keyof typeof BACKUP_FAULTS | undefined;
  onUnseal: (passphrase: string) => void;
}

/** Asks for the passphrase of a sealed backup; shown as it is typed, since it is long and typed once. */
export function UnsealForm({ fault, onUnseal }: UnsealFormProps) {
  const [passphrase, setPassphrase] = useState('');
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (passphrase !== '') onUnseal(passphrase);
      }}
    >
      <p>{words.sealedFile}</p>
      <TextField
        label={words.passphrase}
        value={passphrase}
        error={fault && BACKUP_FAULTS[fault]}
        onInput={setPassphrase}
      />
      <div>
        <Button type="submit" variant="primary">
          {words.open}
        </Button>
      </div>
    </form>
  );
}
