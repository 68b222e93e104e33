import type { ExportLook, ExportMade, ExportRequest, ExportStep } from '../../lib/store/export-messages.ts';
import { lookAtExport } from '../../lib/store/look-at-export.ts';
import { makeExport } from '../../lib/store/make-export.ts';
import { theRecord } from '../../lib/store/stores.ts';

/** Stands in for `export-in-worker.ts` where there are no threads: the same work in the test’s own. */
export async function lookAtExportInWorker(
  look: Pick<ExportRequest, 'keys' | 'along'>,
  signal: AbortSignal,
): Promise<ExportLook | undefined> {
  const looked = await lookAtExport(await theRecord(), look);
  return signal.aborted ? undefined : looked;
}

export async function makeExportInWorker(
  make: ExportRequest,
  { signal, onStep }: { readonly signal: AbortSignal; readonly onStep: (step: ExportStep) => void },
): Promise<ExportMade | undefined> {
  const made = await makeExport(await theRecord(), make, onStep);
  return signal.aborted ? undefined : made;
}
