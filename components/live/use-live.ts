import { useEffect, useState } from 'preact/hooks';
import { type Change, onChange } from '../../lib/store/changes.ts';

/**
 * What `read` gives, read again whenever `isConcerned` says that a change touches it, in this or any other page of
 * ours. Undefined until the first reading arrives. An older reading that arrives late is dropped.
 */
export function useLive<T>(
  read: () => Promise<T>,
  isConcerned: (change: Change) => boolean,
  dependencies: readonly unknown[],
): T | undefined {
  const [value, setValue] = useState<T | undefined>(undefined);
  useEffect(() => {
    let asked = 0;
    const readAgain = async (): Promise<void> => {
      const mine = ++asked;
      const fresh = await read();
      if (mine === asked) setValue(() => fresh);
    };
    setValue(undefined);
    void readAgain();
    const stop = onChange((change) => {
      if (isConcerned(change)) void readAgain();
    });
    return () => {
      asked = Number.NaN;
      stop();
    };
  }, dependencies);
  return value;
}
