import { WAY_IN_WORDS as words } from '../../lib/words/way-in-words.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

/** There is no room for the backup that is made before an import: whether to go on without is the reviewer’s to say. */
export function NoBackup({ onAllTheSame }: { onAllTheSame: () => void }) {
  return (
    <Notice
      kind="error"
      actions={
        <Button size="small" onClick={onAllTheSame}>
          {words.withoutBackup}
        </Button>
      }
    >
      {words.noBackup}
    </Notice>
  );
}
