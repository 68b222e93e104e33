import type { QuestionList } from '../diligence/question-list.ts';
import type { StandingRule } from '../record/approval.ts';
import { type Entry, writerOf } from '../record/entry.ts';
import { foldVendors, type Vendor } from '../record/fold.ts';
import type { People } from '../record/people.ts';
import { entriesOf, readAllHistories, readPeople } from './read-record.ts';
import type { RecordDatabase, SelfRow } from './record-database.ts';
import { readSelf } from './self.ts';

/** What the page knows of the reviewer’s day, and a thread cannot find out. */
export interface ReviewersDay {
  /** Calendar date of the reviewer, `YYYY-MM-DD`. */
  readonly today: string;
  readonly questions: QuestionList;
  readonly rule: StandingRule;
}

/** Our whole list, folded. */
export interface HeldList {
  readonly vendors: readonly Vendor[];
  readonly people: People;
  readonly self: SelfRow;
  /** Entries by the key that they are about. */
  readonly histories: ReadonlyMap<string, readonly Entry[]>;
}

/** Reads our list as a whole. Nothing can come in before this browser has a writer. */
export async function readHeldList(db: RecordDatabase): Promise<HeldList> {
  const [rows, people, self] = await Promise.all([readAllHistories(db), readPeople(db), readSelf(db)]);
  if (!self) throw new Error('Rows become entries of a writer, and this browser has none');
  const entries = entriesOf(rows).filter(({ about }) => writerOf(about) === undefined);
  return {
    vendors: foldVendors(entries, people),
    people,
    self,
    histories: new Map(rows.map((row) => [row.key, row.entries])),
  };
}
