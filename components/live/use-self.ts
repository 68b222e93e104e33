import type { Person } from '../../lib/record/people.ts';
import { readPeople } from '../../lib/store/read-record.ts';
import { readSelf } from '../../lib/store/self.ts';
import { theRecord } from '../../lib/store/stores.ts';
import { useLive } from './use-live.ts';

/** The reviewer of this browser: its writer key and the person; `null` before one was made. */
export interface Self {
  readonly writer: string;
  readonly person: Person;
}

/** The reviewer of this browser, live. */
export function useSelf(): Self | null | undefined {
  return useLive(
    async () => {
      const db = await theRecord();
      const [self, people] = await Promise.all([readSelf(db), readPeople(db)]);
      const person = self && people.get(self.writer);
      return self && person ? { writer: self.writer, person } : null;
    },
    ({ area }) => area === 'people',
    [],
  );
}
