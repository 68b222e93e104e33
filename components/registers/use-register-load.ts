import { useEffect, useRef, useState } from 'preact/hooks';
import { requestOigAccess } from '../../lib/platform/oig-access.ts';
import { LEIE_ADDRESS } from '../../lib/registers/leie-address.ts';
import type {
  DownloadFault,
  LoadFault,
  LoadProgress,
  LoadQuestion,
} from '../../lib/registers/register-loading.ts';
import type { BreachList } from '../../lib/registers/register-reading.ts';
import type { LoadOutcome, RegisterLoad } from '../../lib/store/load-register.ts';
import { downloadLeieInWorker, loadRegisterInWorker } from '../../lib/store/registers-in-worker.ts';

type Loaded = Extract<LoadOutcome, { ok: true }>;

/** Where the loading of a register stands. */
export type LoadStep =
  | { readonly at: 'idle' | 'access-refused' | 'cancelled' }
  | { readonly at: 'downloading'; readonly done: number; readonly total: number }
  | { readonly at: 'loading'; readonly name: string; readonly progress: LoadProgress }
  | { readonly at: 'asking'; readonly question: LoadQuestion; readonly load: RegisterLoad }
  | { readonly at: 'download-fault'; readonly fault: DownloadFault }
  | { readonly at: 'fault'; readonly fault: LoadFault }
  | { readonly at: 'done'; readonly loaded: Loaded };

export interface RegisterLoading {
  readonly step: LoadStep;
  /** Stops what runs, as does a download. */
  readonly openFile: (file: File) => void;
  /** To be called in the handler of a click. */
  readonly download: () => void;
  /** Answers the question: which list it is, or that it is to be loaded all the same. */
  readonly answer: (answer: BreachList | 'replace') => void;
  /** Stops the work, or sets the question or result aside. */
  readonly cancel: () => void;
}

/** Takes a register from a file or OIG’s site to loaded. Leaving the view stops it; the register in force stays. */
export function useRegisterLoad(): RegisterLoading {
  const [step, setStep] = useState<LoadStep>({ at: 'idle' });
  const running = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  /** Work that was stopped has no say any more. */
  const begin = (work: (signal: AbortSignal, onStep: (step: LoadStep) => void) => Promise<void>): void => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    void work(controller.signal, (next) => {
      if (!controller.signal.aborted) setStep(next);
    });
  };
  const load = (wanted: RegisterLoad): void => begin((...steps) => loadFile(wanted, ...steps));
  return {
    step,
    openFile: (file) => load({ file, from: { kind: 'file', name: file.name } }),
    download: () => {
      // Not async before the request: the browser asks only inside the handler of the click.
      void requestOigAccess().then((granted) =>
        granted ? begin(downloadFile) : setStep({ at: 'access-refused' }),
      );
    },
    answer: (answer) => {
      if (step.at !== 'asking') return;
      load({ ...step.load, ...(answer === 'replace' ? { isConfirmed: true } : { list: answer }) });
    },
    cancel: () => {
      running.current?.abort();
      setStep({ at: step.at === 'downloading' || step.at === 'loading' ? 'cancelled' : 'idle' });
    },
  };
}

async function loadFile(
  load: RegisterLoad,
  signal: AbortSignal,
  onStep: (step: LoadStep) => void,
): Promise<void> {
  const name = nameOf(load);
  const onProgress = (progress: LoadProgress): void => onStep({ at: 'loading', name, progress });
  onProgress({ step: 'reading', done: 0 });
  onStep(stepAfter(await loadRegisterInWorker(load, { signal, onProgress }), load));
}

async function downloadFile(signal: AbortSignal, onStep: (step: LoadStep) => void): Promise<void> {
  const onProgress = (done: number, total: number): void => onStep({ at: 'downloading', done, total });
  onProgress(0, 0);
  const downloaded = await downloadLeieInWorker({ signal, onProgress });
  if (!downloaded.ok) return onStep({ at: 'download-fault', fault: downloaded.fault });
  const { file, listDate } = downloaded;
  await loadFile({ file, listDate, from: { kind: 'address', address: LEIE_ADDRESS } }, signal, onStep);
}

function nameOf({ from }: RegisterLoad): string {
  return from.kind === 'file' ? from.name : (new URL(from.address).pathname.split('/').at(-1) ?? '');
}

function stepAfter(outcome: LoadOutcome, load: RegisterLoad): LoadStep {
  if (outcome.ok) return { at: 'done', loaded: outcome };
  return outcome.ask ? { at: 'asking', question: outcome.ask, load } : { at: 'fault', fault: outcome.fault };
}
