import type { View } from '../../lib/record/fold.ts';
import { eraseHidden } from '../../lib/store/erase-hidden.ts';
import { theRecord } from '../../lib/store/stores.ts';
import { VENDOR_WORDS as words } from '../../lib/words/vendor-words.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';

interface EraseDialogProps {
  view: View;
  onClose: () => void;
}

/** Confirms a colleague's redaction: from here the text is gone for good. */
export function EraseDialog({ view, onClose }: EraseDialogProps) {
  const erase = async (): Promise<void> => {
    await eraseHidden(await theRecord(), view.entry.about, view.name);
    onClose();
  };
  return (
    <Dialog
      open
      title={words.eraseTitle}
      closeLabel={words.close}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button variant="primary" onClick={() => void erase()}>
            {words.eraseSubmit}
          </Button>
        </>
      }
    >
      <p>{words.eraseLead}</p>
    </Dialog>
  );
}
