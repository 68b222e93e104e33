import { onPolicyChange } from '../../lib/platform/policy.ts';
import { announceChange, onChange } from '../../lib/store/changes.ts';
import { keepWeeklySnapshot } from '../backup/weekly-snapshot.ts';
import { exchangeFolderHere, unsettleFolder } from '../lists/folder-work.ts';

/** What one writes is often followed by more. */
const AFTER_WRITE_MS = 3_000;
const EVERY_MS = 5 * 60_000;

/**
 * What goes on by itself while a page of ours is open, and only then, so that the background stays small: the weekly
 * snapshot, and exchanges with the team’s folder at the start, after something was written, when the page comes back to
 * the front, and every five minutes.
 */
export function startPageWork(): void {
  void keepWeeklySnapshot();
  void exchangeFolderHere();
  let soon: ReturnType<typeof setTimeout> | undefined;
  onChange(({ area }) => {
    if (area !== 'record' && area !== 'people' && area !== 'files') return;
    unsettleFolder();
    clearTimeout(soon);
    soon = setTimeout(() => void exchangeFolderHere(), AFTER_WRITE_MS);
  });
  // What a policy asks of a verification, and its questions, stand in no database that would tell of a change.
  onPolicyChange(() => announceChange({ area: 'questions', keys: [] }));
  addEventListener('focus', () => void exchangeFolderHere());
  setInterval(() => void exchangeFolderHere(), EVERY_MS);
}
