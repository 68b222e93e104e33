import { useEffect, useState } from 'preact/hooks';
import { todaysDate } from '../../lib/platform/today.ts';
import { type ExportedList, exportList } from '../../lib/store/export-list.ts';
import { theRecord } from '../../lib/store/stores.ts';
import { DASHBOARD_WORDS } from '../../lib/words/dashboard-words.ts';
import { PRIVACY_WORDS } from '../../lib/words/privacy-words.ts';
import { SignedVendors } from '../privacy/signed-vendors.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { formatRoute } from './route.ts';
import { saveFile } from './save-file.ts';

interface ExportDialogProps {
  open: boolean;
  keys: 'all' | readonly string[];
  onClose: () => void;
}

/** Makes the list file as soon as it opens, says what is in it, and saves it on a click. */
export function ExportDialog({ open, keys, onClose }: ExportDialogProps) {
  const list = useExport(open, keys);
  return (
    <Dialog
      open={open}
      title={DASHBOARD_WORDS.exportTitle}
      closeLabel={DASHBOARD_WORDS.close}
      onClose={onClose}
      actions={
        list && (
          <Button
            variant="primary"
            icon="export"
            onClick={() => {
              saveFile(list.fileName, list.text);
              onClose();
            }}
          >
            {list.signed.length > 0 ? PRIVACY_WORDS.exportAllTheSame : DASHBOARD_WORDS.exportSave}
          </Button>
        )
      }
    >
      {list ? (
        <>
          <p>
            <b>{list.fileName}</b>
            <br />
            <span class="text-numeric">{DASHBOARD_WORDS.exportWhat(list.keys.length, list.entries)}</span>
          </p>
          {list.signed.length > 0 && (
            <SignedVendors
              vendors={list.signed}
              addressOf={(key) => formatRoute({ view: 'vendor', key })}
              onLeave={onClose}
            />
          )}
          <p class="text-supporting">{DASHBOARD_WORDS.exportNotes}</p>
        </>
      ) : (
        <p role="status">{DASHBOARD_WORDS.exportWorking}</p>
      )}
    </Dialog>
  );
}

function useExport(open: boolean, keys: 'all' | readonly string[]): ExportedList | undefined {
  const [list, setList] = useState<ExportedList | undefined>(undefined);
  const asked = keys === 'all' ? 'all' : keys.join('\n');
  useEffect(() => {
    if (!open) return;
    let isOpen = true;
    const make = async (): Promise<void> => {
      const made = await exportList(await theRecord(), keys, todaysDate());
      if (isOpen) setList(made);
    };
    void make();
    return () => {
      isOpen = false;
      setList(undefined);
    };
  }, [open, asked]);
  return list;
}
