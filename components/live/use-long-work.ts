import { useEffect, useRef, useState } from 'preact/hooks';
import { nextTask } from './next-task.ts';

/** How far work is, as its parts see it. */
export interface WorkProgress {
  readonly done: number;
  readonly total: number;
}

/** What long work is given: where to report, and how it hears that it was cancelled. */
export interface WorkSteps {
  readonly pause: (done: number, total: number) => Promise<void>;
  readonly signal: AbortSignal;
}

export interface LongWork {
  /** Undefined while nothing runs. */
  readonly progress: WorkProgress | undefined;
  /** Runs one piece of work; what ran before is cancelled. */
  readonly run: <T>(work: (steps: WorkSteps) => Promise<T>) => Promise<T>;
  readonly cancel: () => void;
}

/** Long work with progress and a way to stop it; leaving the view stops it, too. */
export function useLongWork(): LongWork {
  const [progress, setProgress] = useState<WorkProgress | undefined>(undefined);
  const running = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  return {
    progress,
    cancel: () => running.current?.abort(),
    async run(work) {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      setProgress({ done: 0, total: 0 });
      const pause = async (done: number, total: number): Promise<void> => {
        setProgress({ done, total });
        await nextTask();
      };
      try {
        return await work({ pause, signal: controller.signal });
      } finally {
        if (running.current === controller) setProgress(undefined);
      }
    },
  };
}
