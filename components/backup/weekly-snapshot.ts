import { announceChange } from '../../lib/store/changes.ts';
import { keepWeeklyBackup } from '../../lib/store/keep-backup.ts';
import { theRecord } from '../../lib/store/stores.ts';
import { useLive } from '../live/use-live.ts';

let lacksRoom = false;

/** Keeps the week’s snapshot where it is due; whether there was room for it is remembered as long as the page is open. */
export async function keepWeeklySnapshot(): Promise<void> {
  const { ok } = await keepWeeklyBackup(await theRecord());
  if (lacksRoom === !ok) return;
  lacksRoom = !ok;
  announceChange({ area: 'backups', keys: [] });
}

/** Whether the week’s snapshot found no room on the disk, live. */
export function useLacksRoom(): boolean {
  return (
    useLive(
      async () => lacksRoom,
      ({ area }) => area === 'backups',
      [],
    ) === true
  );
}
