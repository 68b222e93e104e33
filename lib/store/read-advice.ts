import { findOwnNames } from '../exchange/own-name.ts';
import type { AdvisoryHistory } from '../findings/advice.ts';
import { aboutWriter, type Entry } from '../record/entry.ts';
import type { People, Person } from '../record/people.ts';
import { formatFingerprint } from '../record/writer-key.ts';
import type { Reading } from './read-alike.ts';
import { entriesOf, relatedKeys, rowsAround } from './read-record.ts';
import type { AdviceRow, ListRow } from './record-database.ts';

/** What was read of one advisory list. */
interface Advised {
  readonly list: ListRow;
  readonly rows: Map<string, AdviceRow>;
  /** What its writers say of themselves. */
  readonly ownNames: readonly Entry[];
}

/** A list that joins more keys than these to one would only be slow: what lies further away is left out. */
const MOST_JOINED = 1_000;

/**
 * What the advisory lists hold under some keys and under what each of them links with these. One indexed read a key
 * where no list holds anything, which is so for nearly every page.
 */
export async function readAdvice(reading: Reading, keys: readonly string[]): Promise<Advised[]> {
  const byKey = reading.objectStore('advice').index('key');
  const found = (await Promise.all(keys.map((key) => byKey.getAll(key)))).flat();
  const lists = Map.groupBy(found, ({ list }) => list);
  const advised = await Promise.all([...lists].map(([id, rows]) => readList(reading, id, rows)));
  return advised.flatMap((one) => one ?? []);
}

async function readList(
  reading: Reading,
  id: string,
  found: readonly AdviceRow[],
): Promise<Advised | undefined> {
  const rows = await readJoined(reading, id, found);
  const writers = new Set(entriesOf([...rows.values()]).map(({ by }) => by));
  const advice = reading.objectStore('advice');
  const [list, ...about] = await Promise.all([
    reading.objectStore('lists').get(id),
    ...[...writers].map((writer) => advice.get([id, aboutWriter(writer)])),
  ]);
  return list && { list, rows, ownNames: about.flatMap((row) => row?.entries ?? []) };
}

/** The rows found and those that this list links with them. */
async function readJoined(
  reading: Reading,
  id: string,
  found: readonly AdviceRow[],
): Promise<Map<string, AdviceRow>> {
  const advice = reading.objectStore('advice');
  const rows = new Map(found.map((row) => [row.key, row]));
  const seen = new Set(rows.keys());
  for (let open = found; open.length > 0 && seen.size < MOST_JOINED; ) {
    const next = [...new Set(open.flatMap(relatedKeys))].filter((key) => !seen.has(key));
    const asked = next.slice(0, MOST_JOINED - seen.size);
    for (const key of asked) seen.add(key);
    open = (await Promise.all(asked.map((key) => advice.get([id, key])))).filter((row) => row !== undefined);
    for (const row of open) rows.set(row.key, row);
  }
  return rows;
}

/**
 * What each list holds about one page, out of what was read for one or many.
 *
 * @param candidates keys of the page
 * @param people whom our own list knows: their names stand before what a list calls them
 */
export function adviceAbout(
  advised: readonly Advised[],
  candidates: readonly string[],
  people: People,
): AdvisoryHistory[] {
  return advised.flatMap(({ list, rows, ownNames }) => {
    const keys = candidates.filter((key) => rows.has(key));
    if (keys.length === 0) return [];
    const entries = entriesOf(rowsAround(keys, rows));
    return [{ list, keys, entries, writers: writersOf(entries, findOwnNames(ownNames), people) }];
  });
}

/** Everybody who writes in a list is a person of it. */
function writersOf(entries: readonly Entry[], names: ReadonlyMap<string, string>, people: People): People {
  const writers = new Set(entries.map(({ by }) => by));
  return new Map(
    [...writers].map((writer): [string, Person] => [
      writer,
      people.get(writer) ?? { id: writer, name: names.get(writer) ?? formatFingerprint(writer) },
    ]),
  );
}
