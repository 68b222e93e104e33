import type { People } from '../../lib/record/people.ts';
import { readPeople } from '../../lib/store/read-record.ts';
import { theRecord } from '../../lib/store/stores.ts';
import { useLive } from './use-live.ts';

/** The people the list knows, live. */
export function usePeople(): People | undefined {
  return useLive(
    async () => readPeople(await theRecord()),
    ({ area }) => area === 'people',
    [],
  );
}
