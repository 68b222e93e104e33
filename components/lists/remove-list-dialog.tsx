import { askToCheckTabs } from '../../lib/platform/ask-background.ts';
import type { ListRow } from '../../lib/store/record-database.ts';
import { removeAdvisoryList } from '../../lib/store/remove-advisory-list.ts';
import { theRecord } from '../../lib/store/stores.ts';
import { LISTS_WORDS as words } from '../../lib/words/lists-words.ts';
import { Actions } from '../ui/actions.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';

interface RemoveListDialogProps {
  /** Open while there is one. */
  list: ListRow | undefined;
  /** With the name of the list where it was removed. */
  onClose: (removed?: string) => void;
}

/** Names what removing an advisory list takes away, and what stays. */
export function RemoveListDialog({ list, onClose }: RemoveListDialogProps) {
  const remove = async (): Promise<void> => {
    if (!list) return;
    await removeAdvisoryList(await theRecord(), list.id);
    onClose(list.name);
    await askToCheckTabs();
  };
  return (
    <Dialog
      open={list !== undefined}
      title={words.removeTitle}
      closeLabel={words.close}
      onClose={() => onClose()}
      actions={
        <Actions>
          <Button onClick={() => onClose()}>{words.cancel}</Button>
          <Button variant="primary" onClick={() => void remove()}>
            {words.removeNow}
          </Button>
        </Actions>
      }
    >
      {list && <p>{words.removeWhat(list.name, list.vendors, list.entries)}</p>}
    </Dialog>
  );
}
