import { withoutRedacted } from '../exchange/without-redacted.ts';
import { writerOf } from '../record/entry.ts';
import { makeRows } from './backup-rows.ts';
import { announceChange } from './changes.ts';
import { commitOrFull } from './commit-or-full.ts';
import type { OpenedList } from './import-list.ts';
import type { AdviceRow, ListRow, RecordDatabase } from './record-database.ts';
import { removeAdvice } from './remove-advisory-list.ts';
import type { WriteOutcome } from './write-record.ts';

/** A list to be kept apart: an older copy under the same id gives way to it as a whole. */
export type KeptList = Pick<ListRow, 'id' | 'name' | 'from' | 'refresh'>;

/** So many rows are put at a time. */
const SLICE = 1_000;

/**
 * Keeps an opened list apart from our own, in one transaction. Nothing in it joins our record. Texts that somebody we know
 * redacted in our own list stay erased in it.
 */
export async function keepAdvisoryList(
  db: RecordDatabase,
  opened: Pick<OpenedList, 'input' | 'digest' | 'exportedAt' | 'exportedBy'>,
  { id, name, from, refresh }: KeptList,
): Promise<WriteOutcome> {
  const rows = adviceRows(id, opened);
  const list: ListRow = {
    id,
    name,
    from,
    exportedBy: opened.exportedBy,
    exportedAt: opened.exportedAt,
    digest: opened.digest,
    loadedAt: new Date().toISOString(),
    vendors: rows.filter(({ key, entries }) => writerOf(key) === undefined && entries.length > 0).length,
    entries: opened.input.list.entries.length,
    ...(refresh && { refresh }),
  };
  const transaction = db.transaction(['lists', 'advice'], 'readwrite', { durability: 'strict' });
  const advice = transaction.objectStore('advice');
  const put = async (): Promise<void> => {
    await removeAdvice(advice, id);
    for (let start = 0; start < rows.length; start += SLICE)
      await Promise.all(rows.slice(start, start + SLICE).map((row) => advice.put(row)));
    await transaction.objectStore('lists').put(list);
  };
  const outcome = await commitOrFull(transaction, put);
  if (outcome.ok) announceChange({ area: 'lists', keys: [] });
  return outcome;
}

function adviceRows(list: string, { input }: Pick<OpenedList, 'input'>): AdviceRow[] {
  const { entries } = input.list;
  const ours = [...input.held.values()].flat();
  const readable = withoutRedacted(entries, [...ours, ...entries], input.people);
  return makeRows(readable).map((row) => ({ ...row, list }));
}
