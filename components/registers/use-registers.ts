import type { LoadedRegister } from '../../lib/registers/register.ts';
import { askRegisters } from '../../lib/store/registers-in-worker.ts';
import { useLive } from '../live/use-live.ts';

/** The registers that are loaded, live; undefined until known. */
export function useRegisters(): readonly LoadedRegister[] | undefined {
  return useLive(
    async () => (await askRegisters([])).registers,
    ({ area }) => area === 'registers',
    [],
  );
}
