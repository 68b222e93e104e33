import { useState } from 'preact/hooks';
import type { ImportPlan } from '../../lib/exchange/import-plan.ts';
import type { ImportRow } from '../../lib/store/record-database.ts';
import { IMPORT_WORDS } from '../../lib/words/import-words.ts';
import { Actions } from '../ui/actions.tsx';
import { Button } from '../ui/button.tsx';
import { LinkButton } from './link-button.tsx';
import { formatRoute } from './route.ts';
import { UndoDialog } from './undo-dialog.tsx';

interface ImportDoneProps {
  imported: ImportRow;
  plan: ImportPlan;
  onAnother: () => void;
}

/** What an import has done, and what can be done about it. */
export function ImportDone({ imported, plan: { counts }, onAnother }: ImportDoneProps) {
  const [isUndoing, setUndoing] = useState(false);
  const merged = counts.new + counts.changed + counts.disputed;
  return (
    <>
      <p class="text-numeric" role="status">
        {merged > 0 ? IMPORT_WORDS.done(counts) : IMPORT_WORDS.doneNoVendors}
      </p>
      <Actions>
        <LinkButton href={formatRoute({ view: 'vendors', standing: 'all' })} variant="primary">
          {IMPORT_WORDS.openList}
        </LinkButton>
        {counts.disputed > 0 && (
          <LinkButton href={formatRoute({ view: 'disputes' })}>{IMPORT_WORDS.seeDisputes}</LinkButton>
        )}
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
    </>
  );
}
