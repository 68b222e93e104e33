import { useEffect, useState } from 'preact/hooks';
import type { QuestionList } from '../../lib/diligence/question-list.ts';
import { inSlices } from '../../lib/platform/in-slices.ts';
import { readStandingPolicy } from '../../lib/platform/standing-policy.ts';
import { todaysDate } from '../../lib/platform/today.ts';
import type { StandingRule } from '../../lib/record/approval.ts';
import { writerOf } from '../../lib/record/entry.ts';
import { foldVendors, type Vendor } from '../../lib/record/fold.ts';
import type { People } from '../../lib/record/people.ts';
import { type Change, onChange } from '../../lib/store/changes.ts';
import { readQuestionsInForce } from '../../lib/store/questions-in-force.ts';
import { entriesOf, readAllHistories, readPeople, readRelated } from '../../lib/store/read-record.ts';
import type { HistoryRow, RecordDatabase } from '../../lib/store/record-database.ts';
import { readStandingRule } from '../../lib/store/standing-rule.ts';
import { theRecord } from '../../lib/store/stores.ts';
import { orderByName } from './list-query.ts';
import { type ListedVendor, readListedVendor } from './listed-vendor.ts';

/**
 * Every vendor of the record in order by name, live; undefined until read. Everything is folded once; after that a
 * change of the record folds anew only the vendors it touches, and a change of the known people all of them.
 */
export function useVendors(): readonly ListedVendor[] | undefined {
  const [vendors, setVendors] = useState<readonly ListedVendor[] | undefined>(undefined);
  useEffect(() => {
    let list: readonly ListedVendor[] = [];
    let isOpen = true;
    // One after the other, since each works on what the one before made of the list.
    let work = Promise.resolve();
    const follow = (next: () => Promise<readonly ListedVendor[]>): void => {
      work = work.then(async () => {
        if (!isOpen) return;
        list = await next();
        if (isOpen) setVendors(list);
      });
    };
    follow(listAll);
    const stop = onChange((change) => {
      if (change.area === 'people' || change.area === 'questions') follow(listAll);
      if (change.area === 'record') follow(() => listChanged(list, change));
    });
    return () => {
      isOpen = false;
      stop();
    };
  }, []);
  return vendors;
}

async function listAll(): Promise<readonly ListedVendor[]> {
  const db = await theRecord();
  const [rows, context] = await Promise.all([readAllHistories(db), readContext(db)]);
  return orderByName(await foldRows(rows, context));
}

/** Rows that are or were linked with a changed key are folded again too: the change may have joined or parted them. */
async function listChanged(
  list: readonly ListedVendor[],
  { keys }: Change,
): Promise<readonly ListedVendor[]> {
  const db = await theRecord();
  const changed = keys.filter((key) => writerOf(key) === undefined);
  if (changed.length === 0) return list;
  const [rows, context] = await Promise.all([readRelated(db, changed), readContext(db)]);
  const touched = new Set([...changed, ...rows.map((row) => row.key)]);
  const untouched = list.filter((vendor) => !vendor.keys.some((key) => touched.has(key)));
  return orderByName([...untouched, ...(await foldRows(rows, context))]);
}

/** What every vendor is folded with. */
interface Context {
  readonly people: People;
  readonly questions: QuestionList;
  readonly rule: StandingRule;
}

async function readContext(db: RecordDatabase): Promise<Context> {
  const [people, questions, rule] = await Promise.all([
    readPeople(db),
    readQuestionsInForce(db),
    readStandingPolicy().then((policy) => readStandingRule(db, policy)),
  ]);
  return { people, questions, rule };
}

function foldRows(
  rows: readonly HistoryRow[],
  { people, questions, rule }: Context,
): Promise<ListedVendor[]> {
  const today = todaysDate();
  const aboutVendors = entriesOf(rows).filter((entry) => writerOf(entry.about) === undefined);
  const vendors = foldVendors(aboutVendors, people);
  return inSlices(readInto((vendor) => readListedVendor(vendor, questions, today, rule), vendors));
}

/** Rests between vendors, so that the page can do its own. */
function* readInto(
  read: (vendor: Vendor) => ListedVendor | undefined,
  vendors: readonly Vendor[],
): Generator<void, ListedVendor[]> {
  const listed: ListedVendor[] = [];
  for (const vendor of vendors) {
    const row = read(vendor);
    if (row) listed.push(row);
    yield;
  }
  return listed;
}
