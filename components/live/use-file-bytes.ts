import { readFileBytes } from '../../lib/store/files.ts';
import { theRecord } from '../../lib/store/stores.ts';
import { useLive } from './use-live.ts';

/** The bytes of a file that evidence names, live; `null` where this browser does not have them. */
export function useFileBytes(sha256: string): Blob | null | undefined {
  return useLive(
    async () => (await readFileBytes(await theRecord(), sha256)) ?? null,
    ({ area }) => area === 'files',
    [sha256],
  );
}
