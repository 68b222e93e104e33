import { useEffect, useRef, useState } from 'preact/hooks';
import { findDisputes } from '../../lib/diligence/find-disputes.ts';
import type { QuestionList } from '../../lib/diligence/question-list.ts';
import { foldVendors } from '../../lib/record/fold.ts';
import { entriesOf, readPeople, readRelated } from '../../lib/store/read-record.ts';
import { theRecord } from '../../lib/store/stores.ts';
import type { ListedVendor } from '../dashboard/listed-vendor.ts';
import { nextTask } from '../live/next-task.ts';
import type { WorkProgress } from '../live/use-long-work.ts';
import type { DisputeRow } from './dispute-row.ts';

/** The queue, and how far reading it is while it is read. */
export interface Disputes {
  /** Undefined until all have been read once. */
  readonly rows: readonly DisputeRow[] | undefined;
  readonly progress: WorkProgress | undefined;
}

/** Vendors folded between two breaths of the page. */
const SLICE = 50;

/**
 * Every dispute of the list, in the order of its vendors, live. Only disputed vendors are read, some at a time; a vendor
 * that the list has not changed is not read again.
 */
export function useDisputes(vendors: readonly ListedVendor[], list: QuestionList | undefined): Disputes {
  const [rows, setRows] = useState<Disputes['rows']>(undefined);
  const [progress, setProgress] = useState<Disputes['progress']>(undefined);
  const known = useRef<{ list: QuestionList | undefined; rows: WeakMap<ListedVendor, DisputeRow[]> }>({
    list,
    rows: new WeakMap(),
  });
  useEffect(() => {
    if (!list) return;
    if (known.current.list !== list) known.current = { list, rows: new WeakMap() };
    const held = known.current.rows;
    const disputed = vendors.filter(({ disputes }) => disputes > 0);
    const missing = disputed.filter((vendor) => !held.has(vendor));
    let isCurrent = true;
    const read = async (): Promise<void> => {
      for (let done = 0; done < missing.length && isCurrent; done += SLICE) {
        const slice = missing.slice(done, done + SLICE);
        for (const [vendor, found] of await readSlice(slice, list)) held.set(vendor, found);
        if (isCurrent && missing.length > SLICE)
          setProgress({ done: done + slice.length, total: missing.length });
        await nextTask();
      }
      if (!isCurrent) return;
      setProgress(undefined);
      setRows(disputed.flatMap((vendor) => held.get(vendor) ?? []));
    };
    void read();
    return () => {
      isCurrent = false;
    };
  }, [vendors, list]);
  return { rows, progress };
}

async function readSlice(
  slice: readonly ListedVendor[],
  list: QuestionList,
): Promise<[ListedVendor, DisputeRow[]][]> {
  const db = await theRecord();
  const [rows, people] = await Promise.all([
    readRelated(
      db,
      slice.flatMap(({ keys }) => keys),
    ),
    readPeople(db),
  ]);
  const folded = new Map(
    foldVendors(entriesOf(rows), people).flatMap((vendor) => vendor.keys.map((key) => [key, vendor])),
  );
  return slice.map((listed) => {
    const vendor = folded.get(listed.key);
    const disputes = vendor ? findDisputes(vendor, list) : [];
    return [
      listed,
      disputes.flatMap((dispute) =>
        vendor ? [{ ...dispute, id: `${listed.key} ${dispute.topic}`, key: listed.key, vendor, listed }] : [],
      ),
    ];
  });
}
