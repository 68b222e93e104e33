import { useMemo, useState } from 'preact/hooks';
import { askFolderAccess, readFolderAccess } from '../../lib/transports/team-folder.ts';
import { FOLDER_WORDS as words } from '../../lib/words/folder-words.ts';
import { useAskedBrowser } from '../live/use-asked-browser.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

interface FolderAccessProps {
  handle: FileSystemDirectoryHandle;
  onGranted: () => void;
}

/** Shown while the browser wants to be asked again, as after a restart. */
export function FolderAccess({ handle, onGranted }: FolderAccessProps) {
  const ask = useMemo(() => () => readFolderAccess(handle), [handle]);
  const { answer, askAgain } = useAskedBrowser(ask);
  const [isDenied, setDenied] = useState(false);
  const allow = async (): Promise<void> => {
    const access = await askFolderAccess(handle);
    setDenied(access !== 'granted');
    askAgain();
    if (access === 'granted') onGranted();
  };
  if (answer === undefined || answer === 'granted') return null;
  return (
    <Notice
      kind="notice"
      actions={
        <Button size="small" onClick={() => void allow()}>
          {words.allowAgain}
        </Button>
      }
    >
      {isDenied ? words.denied : words.access}
    </Notice>
  );
}
