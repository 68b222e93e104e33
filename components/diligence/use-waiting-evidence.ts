import type { WaitingFile } from '../../lib/store/desk-database.ts';
import { useWaitingFiles } from '../live/use-waiting-files.ts';

/** Topics whose own forms hold their file until it is recorded. */
const HELD_BY_FORMS = new Set(['agreement', 'inquiry']);

/** The files on a vendor's desk that wait to be saved as evidence; those that another form holds are not among them. */
export function useWaitingEvidence(key: string): readonly WaitingFile[] {
  return useWaitingFiles(key).filter(({ topic }) => topic === undefined || !HELD_BY_FORMS.has(topic));
}
