import { askToCheckTabs } from '../../lib/platform/ask-background.ts';
import { dropListAccess } from '../../lib/platform/list-access.ts';
import { theRecord } from '../../lib/store/stores.ts';
import { readSubscriptions, type Subscription } from '../../lib/store/subscription.ts';
import { unsubscribeList } from '../../lib/store/unsubscribe-list.ts';
import { SUBSCRIBE_WORDS as words } from '../../lib/words/subscribe-words.ts';
import { Actions } from '../ui/actions.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';

interface UnsubscribeDialogProps {
  /** Open while there is one. */
  list: Subscription | undefined;
  /** With the name of the list where it is gone. */
  onClose: (gone?: string) => void;
}

/** Names what unsubscribing takes away, and gives the access to the host back. */
export function UnsubscribeDialog({ list, onClose }: UnsubscribeDialogProps) {
  const unsubscribe = async (): Promise<void> => {
    if (!list) return;
    const db = await theRecord();
    await unsubscribeList(db, list.id);
    const others = (await readSubscriptions(db)).map(({ from }) => from.address);
    await dropListAccess(list.from.address, others);
    onClose(list.name);
    await askToCheckTabs();
  };
  return (
    <Dialog
      open={list !== undefined}
      title={words.unsubscribeTitle}
      closeLabel={words.close}
      onClose={() => onClose()}
      actions={
        <Actions>
          <Button onClick={() => onClose()}>{words.cancel}</Button>
          <Button variant="primary" onClick={() => void unsubscribe()}>
            {words.unsubscribe}
          </Button>
        </Actions>
      }
    >
      {list && <p>{words.unsubscribeWhat(list.name, list.vendors, list.entries)}</p>}
    </Dialog>
  );
}
