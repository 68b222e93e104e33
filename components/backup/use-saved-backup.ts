import type { SavedRow } from '../../lib/store/backup-database.ts';
import { readSavedBackup } from '../../lib/store/save-backup.ts';
import { useLive } from '../live/use-live.ts';

/** When everything was last saved as a file, live; `null` for never. */
export function useSavedBackup(): SavedRow | null | undefined {
  return useLive(readSavedBackup, ({ area }) => area === 'backups', []);
}
