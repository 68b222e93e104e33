import { useState } from 'preact/hooks';
import type { FolderRow } from '../../lib/store/desk-database.ts';
import { dropSharedFolder, keepSharedFolder, readSharedFolder } from '../../lib/store/share-folder.ts';
import { theDesk } from '../../lib/store/stores.ts';
import { canShareFolder, chooseFolder } from '../../lib/transports/team-folder.ts';
import { FOLDER_WORDS as words } from '../../lib/words/folder-words.ts';
import { LinkButton } from '../dashboard/link-button.tsx';
import { formatRoute } from '../dashboard/route.ts';
import { useLive } from '../live/use-live.ts';
import { useSelf } from '../live/use-self.ts';
import { Actions } from '../ui/actions.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Section } from '../ui/section.tsx';
import { Time } from '../ui/time.tsx';
import { FolderAccess } from './folder-access.tsx';
import { FolderFiles } from './folder-files.tsx';
import { FolderState } from './folder-state.tsx';
import { exchangeFolderHere, forgetFolder } from './folder-work.ts';

/** The folder that a team shares: choosing it, how the exchange stands, and stopping. */
export function TeamFolder() {
  const folder = useLive(
    async () => readSharedFolder(await theDesk()),
    ({ area }) => area === 'folder',
    [],
  );
  if (folder === undefined) return null;
  return (
    <Section title={words.title}>
      <div class="stack">
        <p class="text-supporting">{words.what}</p>
        {folder ? <Shared folder={folder} /> : <NotShared />}
      </div>
    </Section>
  );
}

function NotShared() {
  const self = useSelf();
  const choose = async (): Promise<void> => {
    const handle = await chooseFolder();
    if (!handle) return;
    forgetFolder();
    await keepSharedFolder(await theDesk(), handle);
    await exchangeFolderHere();
  };
  if (!canShareFolder())
    return (
      <>
        <p>{words.notHere}</p>
        <Actions>
          <LinkButton href={formatRoute({ view: 'vendors', standing: 'all' })}>{words.export}</LinkButton>
          <LinkButton href={formatRoute({ view: 'import' })}>{words.import}</LinkButton>
        </Actions>
      </>
    );
  if (self === null) return <p>{words.needsName}</p>;
  return (
    <>
      <p>{words.whoReads}</p>
      <div>
        <Button onClick={() => void choose()}>{words.choose}</Button>
      </div>
    </>
  );
}

function Shared({ folder }: { folder: FolderRow }) {
  const [isExchanging, setExchanging] = useState(false);
  const [isStopping, setStopping] = useState(false);
  const exchange = async (): Promise<void> => {
    setExchanging(true);
    await exchangeFolderHere().finally(() => setExchanging(false));
  };
  return (
    <>
      <p>
        <b>{folder.handle.name}</b>
        <br />
        <span class="text-meta">
          {words.since} <Time value={folder.since} />. {words.whoReads}
        </span>
      </p>
      <FolderAccess handle={folder.handle} onGranted={() => void exchange()} />
      <FolderState folder={folder} />
      <Actions>
        <Button onClick={() => setStopping(true)}>{words.stop}</Button>
        <Button onClick={() => void exchange()}>{words.exchangeNow}</Button>
      </Actions>
      <p class="text-meta" role="status">
        {isExchanging && words.exchanging}
      </p>
      {folder.last && <FolderFiles files={folder.last.files} />}
      <StopDialog open={isStopping} onClose={() => setStopping(false)} />
    </>
  );
}

function StopDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const stop = async (): Promise<void> => {
    await dropSharedFolder(await theDesk());
    forgetFolder();
    onClose();
  };
  return (
    <Dialog
      open={open}
      title={words.stopTitle}
      closeLabel={words.close}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button variant="primary" onClick={() => void stop()}>
            {words.stop}
          </Button>
        </>
      }
    >
      <p>{words.stopWhat}</p>
    </Dialog>
  );
}
