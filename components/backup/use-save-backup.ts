import { useState } from 'preact/hooks';
import { backupName } from '../../lib/exchange/backup-parts.ts';
import { readSettings } from '../../lib/platform/settings.ts';
import { todaysDate } from '../../lib/platform/today.ts';
import { makeBackupInWorker } from '../../lib/store/backup-in-worker.ts';
import { keepSavedBackup } from '../../lib/store/save-backup.ts';
import type { BACKUP_FAULTS } from '../../lib/words/backup-words.ts';
import { saveFile } from '../dashboard/save-file.ts';

/** Where saving everything to a file stands. */
export type SaveState = 'idle' | 'making' | 'saved' | { readonly fault: keyof typeof BACKUP_FAULTS };

/** Saves everything to a file, sealed where a passphrase is given. */
export function useSaveBackup(): {
  readonly state: SaveState;
  readonly save: (passphrase?: string) => Promise<void>;
} {
  const [state, setState] = useState<SaveState>('idle');
  const save = async (passphrase?: string): Promise<void> => {
    if (state === 'making') return;
    setState('making');
    let next: SaveState = 'idle';
    try {
      const made = await makeBackupInWorker(await readOwnSettings(), passphrase);
      if (made.ok) {
        const name = backupName(todaysDate());
        saveFile(passphrase === undefined ? name : `${name}.age`, made.backup.contents);
        await keepSavedBackup(made.backup);
      }
      next = made.ok ? 'saved' : { fault: made.fault };
    } finally {
      // Where the thread crashed, it can be tried again.
      setState(next);
    }
  };
  return { state, save };
}

/** What an administrator has set is not the reviewer’s to carry elsewhere. */
async function readOwnSettings(): Promise<Record<string, unknown>> {
  const { settings, locked } = await readSettings();
  const own = Object.entries(settings).filter(([name]) => !locked.has(name as keyof typeof settings));
  return Object.fromEntries(own);
}
