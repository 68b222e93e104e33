import { readHiddenMark } from '../../lib/store/desk.ts';
import { theDesk } from '../../lib/store/stores.ts';
import { useLive } from '../live/use-live.ts';

/** The mark under which a vendor's banner is hidden, live. */
export function useHiddenMark(key: string): string | undefined {
  return useLive(
    async () => readHiddenMark(await theDesk(), key),
    ({ area, keys }) => area === 'hidden' && keys.includes(key),
    [key],
  );
}
