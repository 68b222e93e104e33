import { useEffect, useState } from 'preact/hooks';
import type { GoesAlong } from '../../lib/exchange/goes-along.ts';
import { lookAtExportInWorker } from '../../lib/store/export-in-worker.ts';
import type { ExportLook } from '../../lib/store/export-messages.ts';

/** What the chosen vendors and texts come to; undefined while they are counted. A newer choice ends the count. */
export function useExportLook(
  open: boolean,
  keys: 'all' | readonly string[],
  along: GoesAlong,
): ExportLook | undefined {
  const [look, setLook] = useState<ExportLook | undefined>(undefined);
  const asked = JSON.stringify([keys, along]);
  useEffect(() => {
    if (!open) return;
    const counting = new AbortController();
    const count = async (): Promise<void> => {
      const counted = await lookAtExportInWorker({ keys, along }, counting.signal);
      if (!counting.signal.aborted) setLook(counted);
    };
    void count();
    return () => {
      counting.abort();
      setLook(undefined);
    };
  }, [open, asked]);
  return look;
}
