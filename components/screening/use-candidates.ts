import { useMemo } from 'preact/hooks';
import type { Candidate } from '../../lib/registers/candidate.ts';
import type { LoadedRegister, RegisterName } from '../../lib/registers/register.ts';
import { askRegisters } from '../../lib/store/registers-in-worker.ts';
import { useLive } from '../live/use-live.ts';

/** What the registers give for some names, and which registers those are. */
export interface Asked {
  readonly registers: readonly LoadedRegister[];
  readonly candidates: readonly Candidate[];
}

/**
 * Asks the registers that are loaded for some names, again whenever one is loaded; undefined until they have answered,
 * `failed` where they cannot be searched.
 */
export function useCandidates(names: readonly RegisterName[]): Asked | 'failed' | undefined {
  const asked = JSON.stringify(names);
  const stable = useMemo(() => names, [asked]);
  return useLive(
    () => askOrFail(stable),
    ({ area }) => area === 'registers',
    [stable],
  );
}

/** A worker that died is no fault of the reviewer’s: it is reported as any other, and the view says what to do. */
async function askOrFail(names: readonly RegisterName[]): Promise<Asked | 'failed'> {
  try {
    return await askRegisters(names);
  } catch (error) {
    reportError(error);
    return 'failed';
  }
}
