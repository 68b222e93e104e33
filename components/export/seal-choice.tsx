import { EXPORT_WORDS as words } from '../../lib/words/export-words.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { TextField } from '../ui/field.tsx';

interface SealChoiceProps {
  isSealed: boolean;
  onSealed: (isSealed: boolean) => void;
  passphrase: string;
  onPassphrase: (passphrase: string) => void;
  /** A file was asked for, and the passphrase is too short. */
  isShort: boolean;
}

/** Seals the file with a passphrase. It is shown as it is typed: a slip in it would lose the file. */
export function SealChoice({ isSealed, onSealed, passphrase, onPassphrase, isShort }: SealChoiceProps) {
  return (
    <div class="stack">
      <Checkbox label={words.seal} description={words.sealWhat} checked={isSealed} onChange={onSealed} />
      {isSealed && (
        <TextField
          label={words.passphrase}
          hint={words.passphraseHint}
          description={words.passphraseHow}
          required
          value={passphrase}
          onInput={onPassphrase}
          error={isShort ? words.passphraseShort : undefined}
        />
      )}
    </div>
  );
}
