import { makeLikenessRow } from '../../../lib/store/likeness-row.ts';
import { openRecord } from '../../../lib/store/record-database.ts';
import { PEOPLE } from '../../record/writers.ts';
import { madeRow } from './made-vendors.ts';

const SLICE = 2_000;

/** Puts made-up vendors into the record of the extension whose page this runs in, past all checks. */
export async function fillRecord(vendors: number): Promise<void> {
  const db = await openRecord();
  const known = db.transaction(['people', 'writers'], 'readwrite');
  for (const [key, person] of PEOPLE) {
    void known.objectStore('people').put(person);
    void known.objectStore('writers').put({ key, person: person.id, since: '2026-03-01T09:00:00.000Z' });
  }
  await known.done;
  for (let n = 0; n < vendors; n += SLICE) {
    const filling = db.transaction(['histories', 'likenesses'], 'readwrite');
    for (let row = n; row < Math.min(n + SLICE, vendors); row++) {
      const history = madeRow(row);
      const likeness = makeLikenessRow(history.key, history.entries);
      void filling.objectStore('histories').put(history);
      if (likeness) void filling.objectStore('likenesses').put(likeness);
    }
    await filling.done;
  }
  db.close();
}
