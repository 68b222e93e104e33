import type { PageDecision } from '../../lib/findings/decide-page.ts';
import type { People } from '../../lib/record/people.ts';
import type { FileRow } from '../../lib/store/record-database.ts';
import type { RecordOutcome } from '../../lib/store/self.ts';
import type { Self } from '../live/use-self.ts';
import type { Saying } from './record-act.ts';
import type { DraftDesk } from './use-draft.ts';

/** What every part of a vendor's record works on. */
export interface RecordProps {
  page: PageDecision;
  people: People;
  self: Self;
  desk: DraftDesk;
  /** Records an act about the page's key, or about another key of the vendor, with the files that it names. */
  onAct: (saying: Saying, key?: string, files?: readonly FileRow[]) => Promise<RecordOutcome>;
}
