import type { WaitingFile } from '../../lib/store/desk-database.ts';
import { readWaitingFiles } from '../../lib/store/files.ts';
import { theDesk } from '../../lib/store/stores.ts';
import { useLive } from './use-live.ts';

const NONE: readonly WaitingFile[] = [];

/** The files on a vendor's desk that wait to be recorded, live. */
export function useWaitingFiles(key: string): readonly WaitingFile[] {
  const files = useLive(
    async () => readWaitingFiles(await theDesk(), key),
    ({ area, keys }) => area === 'files' && keys.includes(key),
    [key],
  );
  return files ?? NONE;
}
