import { useState } from 'preact/hooks';
import type { ImportRow } from '../../lib/store/record-database.ts';
import { IMPORT_WORDS } from '../../lib/words/import-words.ts';
import { ROW_WORDS } from '../../lib/words/row-words.ts';
import { countImported } from '../dashboard/count-imported.ts';
import { LinkButton } from '../dashboard/link-button.tsx';
import { formatRoute } from '../dashboard/route.ts';
import { UndoDialog } from '../dashboard/undo-dialog.tsx';
import { Actions } from '../ui/actions.tsx';
import { Button } from '../ui/button.tsx';

interface SheetDoneProps {
  imported: ImportRow;
  onAnother: () => void;
}

/** What the import of a sheet has done, and what can be done about it. */
export function SheetDone({ imported, onAnother }: SheetDoneProps) {
  const [isUndoing, setUndoing] = useState(false);
  return (
    <div class="dashboard__text">
      <p class="text-numeric" role="status">
        {ROW_WORDS.done(countImported(imported).vendors)}
      </p>
      <Actions>
        <LinkButton href={formatRoute({ view: 'vendors', standing: 'all' })} variant="primary">
          {IMPORT_WORDS.openList}
        </LinkButton>
        <Button icon="undo" onClick={() => setUndoing(true)}>
          {IMPORT_WORDS.undoThis}
        </Button>
        <Button variant="quiet" onClick={onAnother}>
          {IMPORT_WORDS.another}
        </Button>
      </Actions>
      <UndoDialog
        imported={isUndoing ? imported : undefined}
        onClose={onAnother}
        onKeep={() => setUndoing(false)}
      />
    </div>
  );
}
