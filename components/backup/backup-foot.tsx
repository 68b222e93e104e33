import { daysSince } from '../../lib/platform/today.ts';
import { BACKUP_FAULTS, BACKUP_WORDS as words } from '../../lib/words/backup-words.ts';
import { Button } from '../ui/button.tsx';
import { useSaveBackup } from './use-save-backup.ts';
import { useSavedBackup } from './use-saved-backup.ts';
import { useLacksRoom } from './weekly-snapshot.ts';
import './backup-foot.css';

/** At the foot of the navigation: how old the last file outside the browser is, and a new one by one click. */
export function BackupFoot() {
  const saved = useSavedBackup();
  const lacksRoom = useLacksRoom();
  const { state, save } = useSaveBackup();
  if (saved === undefined) return null;
  return (
    <div class="backup-foot">
      <p class="text-meta text-numeric">{saved ? words.lastSaved(daysSince(saved.at)) : words.neverSaved}</p>
      {lacksRoom && <p class="text-meta">{words.noRoomThisWeek}</p>}
      <Button size="small" variant="quiet" onClick={() => void save()}>
        {words.saveNow}
      </Button>
      <p class="text-meta" role="status">
        {state === 'making' && words.saving}
        {state === 'saved' && words.saved}
        {typeof state === 'object' && BACKUP_FAULTS[state.fault]}
      </p>
    </div>
  );
}
