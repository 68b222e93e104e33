import { useEffect, useState } from 'preact/hooks';
import { onPolicyChange, type ReadPolicy, readPolicy } from '../../lib/platform/policy.ts';

/** The administrator’s policy, live; undefined until read. */
export function usePolicy(): ReadPolicy | undefined {
  const [read, setRead] = useState<ReadPolicy | undefined>(undefined);
  useEffect(() => {
    let isCurrent = true;
    const readAgain = (): void => {
      void readPolicy().then((now) => {
        if (isCurrent) setRead(now);
      });
    };
    readAgain();
    const stop = onPolicyChange(readAgain);
    return () => {
      isCurrent = false;
      stop();
    };
  }, []);
  return read;
}
