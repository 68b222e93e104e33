import { type Dispatch, type StateUpdater, useRef, useState } from 'preact/hooks';
import { unsealInWorker } from '../../lib/store/backup-in-worker.ts';
import {
  type BackupFault,
  type OpenBackupOutcome,
  openBackupFile,
  openSnapshot,
} from '../../lib/store/open-backup.ts';
import { readRestorePlan, type SelfAs } from '../../lib/store/read-restore-plan.ts';
import type { RecordDatabase } from '../../lib/store/record-database.ts';
import { theRecord } from '../../lib/store/stores.ts';
import type { BACKUP_FAULTS } from '../../lib/words/backup-words.ts';
import { useLongWork, type WorkProgress, type WorkSteps } from '../live/use-long-work.ts';
import { type RestorePreview, type RestoreWay, readPreview, writeRestore } from './restore-acts.ts';

type Fault = keyof typeof BACKUP_FAULTS;

/** Where restoring stands. */
export type RestoreStep =
  | { readonly at: 'idle'; readonly fault?: Fault }
  | { readonly at: 'reading'; readonly progress: WorkProgress | undefined }
  | { readonly at: 'unseal'; readonly file: File; readonly fault?: Fault }
  | { readonly at: 'unsealing' }
  | ({ readonly at: 'preview'; readonly isFull?: boolean } & RestorePreview)
  | { readonly at: 'restoring' }
  | { readonly at: 'done' };

/** Restoring and the acts that move it on. */
export interface Restore {
  readonly step: RestoreStep;
  readonly openFile: (file: File) => void;
  readonly unseal: (file: File, passphrase: string) => void;
  readonly openSnapshot: (id: string, name: string) => void;
  readonly nameSelf: (selfAs: SelfAs) => void;
  readonly restore: (way: RestoreWay) => void;
  readonly cancel: () => void;
}

/** Takes a backup from choosing to restored. Nothing is written before `restore`. */
export function useRestore(): Restore {
  const [step, setStep] = useState<RestoreStep>({ at: 'idle' });
  const { progress, ...reading } = useReading(setStep);
  const nameSelf = async (selfAs: SelfAs): Promise<void> => {
    if (step.at !== 'preview') return;
    const plan = await readRestorePlan(await theRecord(), step.opened, selfAs);
    setStep((now) => (now.at === 'preview' && now.opened === step.opened ? { ...now, plan, selfAs } : now));
  };
  const restore = async (way: RestoreWay): Promise<void> => {
    if (step.at !== 'preview') return;
    setStep({ at: 'restoring' });
    const isDone = await writeRestore(step, way);
    setStep(isDone ? { at: 'done' } : { ...step, isFull: true });
  };
  return {
    step: step.at === 'reading' ? { ...step, progress } : step,
    ...reading,
    nameSelf: (selfAs) => void nameSelf(selfAs),
    restore: (way) => void restore(way),
  };
}

interface Reading extends Pick<Restore, 'openFile' | 'unseal' | 'openSnapshot' | 'cancel'> {
  readonly progress: WorkProgress | undefined;
}

/** From a file or a snapshot to what it would do. What was given up meanwhile comes to nothing. */
function useReading(setStep: Dispatch<StateUpdater<RestoreStep>>): Reading {
  const work = useLongWork();
  const newest = useRef(0);
  const begin = (step: RestoreStep): (() => boolean) => {
    const mine = ++newest.current;
    setStep(step);
    return () => mine === newest.current;
  };
  const read = async (
    name: string,
    open: (record: RecordDatabase, steps: WorkSteps) => Promise<OpenBackupOutcome>,
    file?: File,
  ): Promise<void> => {
    const isNewest = begin({ at: 'reading', progress: undefined });
    const outcome = await work.run(async (steps) => open(await theRecord(), steps));
    const next = await stepAfter(outcome, name, file);
    if (isNewest()) setStep(next);
  };
  const unseal = async (file: File, passphrase: string): Promise<void> => {
    const isNewest = begin({ at: 'unsealing' });
    const outcome = await unsealInWorker(file, passphrase);
    if (!isNewest()) return;
    if (outcome.ok) await read(file.name, (record, steps) => openBackupFile(record, outcome.contents, steps));
    else setStep({ at: 'unseal', file, fault: outcome.fault });
  };
  return {
    progress: work.progress,
    openFile: (file) => void read(file.name, (record, steps) => openBackupFile(record, file, steps), file),
    unseal: (file, passphrase) => void unseal(file, passphrase),
    openSnapshot: (id, name) => void read(name, (record, steps) => openSnapshot(record, id, steps)),
    cancel: () => {
      work.cancel();
      begin({ at: 'idle' });
    },
  };
}

async function stepAfter(
  outcome: OpenBackupOutcome,
  name: string,
  file: File | undefined,
): Promise<RestoreStep> {
  if (outcome.ok) return { at: 'preview', ...(await readPreview(name, outcome.opened)) };
  return outcome.fault === 'sealed' && file ? { at: 'unseal', file } : stopped(outcome.fault);
}

/** What is sealed twice over is broken, for all that can be done here. */
function stopped(fault: BackupFault): RestoreStep {
  if (fault === 'cancelled') return { at: 'idle' };
  return { at: 'idle', fault: fault === 'sealed' ? 'broken' : fault };
}
