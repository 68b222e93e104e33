import { useState } from 'preact/hooks';
import { BACKUP_FAULTS, BACKUP_WORDS as words } from '../../lib/words/backup-words.ts';
import { FileButton } from '../dashboard/file-button.tsx';
import { Actions } from '../ui/actions.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Section } from '../ui/section.tsx';
import { Time } from '../ui/time.tsx';
import { RestoreDialog } from './restore-dialog.tsx';
import { SealDialog } from './seal-dialog.tsx';
import { SnapshotList } from './snapshot-list.tsx';
import { useRestore } from './use-restore.ts';
import { useSaveBackup } from './use-save-backup.ts';
import { useSavedBackup } from './use-saved-backup.ts';

interface BackupSectionProps {
  /** This browser’s own writer; undefined before it has a name, and then nothing can be saved. */
  self: string | undefined;
}

/** Everything to a file, the snapshots in this browser, and the way back. */
export function BackupSection({ self }: BackupSectionProps) {
  const restoring = useRestore();
  return (
    <>
      <Section title={words.title}>
        <div class="stack">
          <p class="text-supporting">{words.what}</p>
          {self !== undefined && <SaveToFile />}
        </div>
      </Section>
      <Section title={words.restoreFile}>
        <div class="stack">
          <p class="text-supporting">{words.restoreFileWhat}</p>
          <div>
            <FileButton accept=".zip,.age" onFile={restoring.openFile}>
              {words.chooseFile}
            </FileButton>
          </div>
        </div>
      </Section>
      <Section title={words.snapshots}>
        <div class="stack">
          <p class="text-supporting">{words.snapshotsWhat}</p>
          <SnapshotList onRestore={restoring.openSnapshot} />
        </div>
      </Section>
      <RestoreDialog restoring={restoring} self={self} />
    </>
  );
}

function SaveToFile() {
  const saved = useSavedBackup();
  const { state, save } = useSaveBackup();
  const [isSealing, setSealing] = useState(false);
  return (
    <>
      {saved === null && <p>{words.neverSaved}.</p>}
      {saved && (
        <p class="text-numeric">
          {words.savedOn} <Time value={saved.at} precise />. {words.savedWhat(saved.vendors, saved.entries)}
        </p>
      )}
      <p class="text-supporting">{words.everything}</p>
      <Actions>
        <Button onClick={() => setSealing(true)}>{words.sealNow}</Button>
        <Button icon="export" onClick={() => void save()}>
          {words.saveNow}
        </Button>
      </Actions>
      <p class="text-meta" role="status">
        {state === 'making' && words.saving}
        {state === 'saved' && words.saved}
      </p>
      {typeof state === 'object' && <Notice kind="error">{BACKUP_FAULTS[state.fault]}</Notice>}
      <SealDialog open={isSealing} onSave={save} onClose={() => setSealing(false)} />
    </>
  );
}
