import { useState } from 'preact/hooks';
import { type CheckedFile, checkFile } from '../../lib/store/check-file.ts';
import { theRecord } from '../../lib/store/stores.ts';
import type { FileFault } from '../../lib/words/import-words.ts';
import { useLongWork, type WorkProgress } from '../live/use-long-work.ts';

/** Where the verification of a file stands. */
export type VerifyStep =
  | { readonly at: 'choose'; readonly fault?: FileFault }
  | { readonly at: 'open'; readonly fileName: string; readonly progress: WorkProgress }
  | { readonly at: 'done'; readonly checked: CheckedFile };

export interface Verify {
  readonly step: VerifyStep;
  readonly open: (file: File) => void;
  /** Stops the work, or sets the result aside. */
  readonly cancel: () => void;
}

type Settled = Exclude<VerifyStep, { at: 'open' }>;

/** Takes a list file from choosing to checked. Nothing is written. */
export function useVerify(): Verify {
  const [settled, setSettled] = useState<Settled>({ at: 'choose' });
  const [fileName, setFileName] = useState('');
  const work = useLongWork();
  const open = async (file: File): Promise<void> => {
    setSettled({ at: 'choose' });
    setFileName(file.name);
    const outcome = await work.run(async (steps) => checkFile(await theRecord(), file, steps));
    if (outcome.ok) setSettled({ at: 'done', checked: outcome.checked });
    else if (outcome.fault.code !== 'cancelled') setSettled({ at: 'choose', fault: outcome.fault });
  };
  return {
    step: work.progress ? { at: 'open', fileName, progress: work.progress } : settled,
    open: (file) => void open(file),
    cancel: () => {
      work.cancel();
      setSettled({ at: 'choose' });
    },
  };
}
