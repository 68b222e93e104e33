import { useEffect, useRef, useState } from 'preact/hooks';
import { makeExportInWorker } from '../../lib/store/export-in-worker.ts';
import type { ExportMade, ExportRequest, ExportStep } from '../../lib/store/export-messages.ts';
import { saveFile } from '../dashboard/save-file.ts';

export interface ExportRun {
  /** Undefined while nothing is made. */
  readonly step: ExportStep | undefined;
  readonly fault: Extract<ExportMade, { ok: false }>['fault'] | undefined;
  /** Makes the file and hands it to the browser; false where it was cancelled or could not be made. */
  readonly run: (request: ExportRequest) => Promise<boolean>;
  readonly cancel: () => void;
}

/** One export at a time; leaving the dialog ends it. */
export function useExportRun(open: boolean): ExportRun {
  const [step, setStep] = useState<ExportStep | undefined>(undefined);
  const [fault, setFault] = useState<ExportRun['fault']>(undefined);
  const running = useRef<AbortController | undefined>(undefined);
  useEffect(() => {
    if (!open) return;
    return () => {
      running.current?.abort();
      setFault(undefined);
    };
  }, [open]);
  return {
    step,
    fault,
    cancel: () => running.current?.abort(),
    async run(request) {
      const controller = new AbortController();
      running.current = controller;
      setFault(undefined);
      setStep('reading');
      const made = await makeExportInWorker(request, { signal: controller.signal, onStep: setStep });
      setStep(undefined);
      if (!made) return false;
      if (made.ok) saveFile(made.fileName, made.bytes);
      else setFault(made.fault);
      return made.ok;
    },
  };
}
