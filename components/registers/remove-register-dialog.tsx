import type { LoadedRegister } from '../../lib/registers/register.ts';
import { isExclusionRegister } from '../../lib/registers/register.ts';
import { removeRegisterInWorker } from '../../lib/store/registers-in-worker.ts';
import { REGISTER_NAMES } from '../../lib/words/register-name-words.ts';
import { REGISTER_WORDS as words } from '../../lib/words/register-words.ts';
import { Actions } from '../ui/actions.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';

interface RemoveRegisterDialogProps {
  /** Open while there is one. */
  register: LoadedRegister | undefined;
  onClose: () => void;
}

/** Names what removing a register deletes, and what stays. */
export function RemoveRegisterDialog({ register, onClose }: RemoveRegisterDialogProps) {
  const remove = async (): Promise<void> => {
    if (register) await removeRegisterInWorker(register.id);
    onClose();
  };
  return (
    <Dialog
      open={register !== undefined}
      title={register ? words.removeTitle(REGISTER_NAMES[register.id].title) : ''}
      closeLabel={words.dismiss}
      onClose={onClose}
      actions={
        <Actions>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button variant="primary" onClick={() => void remove()}>
            {words.removeNow}
          </Button>
        </Actions>
      }
    >
      {register && (
        <p>
          {words.removeWhat(register.rows)} {!isExclusionRegister(register.id) && words.removeBack}
        </p>
      )}
    </Dialog>
  );
}
