import { useState } from 'preact/hooks';
import { BACKUP_WORDS as words } from '../../lib/words/backup-words.ts';
import { isPassphraseShort } from '../export/is-passphrase-short.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/field.tsx';

interface SealDialogProps {
  open: boolean;
  onSave: (passphrase: string) => Promise<void>;
  onClose: () => void;
}

/** Asks for a passphrase and saves everything sealed with it. */
export function SealDialog({ open, onSave, onClose }: SealDialogProps) {
  const [passphrase, setPassphrase] = useState('');
  const [isTried, setTried] = useState(false);
  const [isSealing, setSealing] = useState(false);
  const isShort = isPassphraseShort(passphrase);
  const close = (): void => {
    setPassphrase('');
    setTried(false);
    setSealing(false);
    onClose();
  };
  const save = async (): Promise<void> => {
    setTried(true);
    if (isShort) return;
    setSealing(true);
    await onSave(passphrase).finally(close);
  };
  return (
    <Dialog
      open={open}
      title={words.sealTitle}
      closeLabel={words.close}
      onClose={close}
      actions={
        !isSealing && (
          <Button variant="primary" onClick={() => void save()}>
            {words.sealSave}
          </Button>
        )
      }
    >
      <p class="text-supporting">{words.sealLead}</p>
      {isSealing ? (
        <p role="status">{words.saving}</p>
      ) : (
        <TextField
          label={words.passphrase}
          hint={words.passphraseHint}
          value={passphrase}
          error={isTried && isShort ? words.passphraseShort : undefined}
          onInput={setPassphrase}
        />
      )}
    </Dialog>
  );
}
