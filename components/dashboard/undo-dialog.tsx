import { useEffect, useState } from 'preact/hooks';
import { askToCheckTabs } from '../../lib/platform/ask-background.ts';
import type { ImportRow } from '../../lib/store/record-database.ts';
import { theRecord } from '../../lib/store/stores.ts';
import { type UndoOutcome, undoImport } from '../../lib/store/undo-import.ts';
import { formatUndone, IMPORT_WORDS, KEPT_WORDS, UNDO_FAULTS } from '../../lib/words/import-words.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Notice } from '../ui/notice.tsx';
import { countImported } from './count-imported.ts';

interface UndoDialogProps {
  /** Open while there is one. */
  imported: ImportRow | undefined;
  /** Closed after the import was taken back. */
  onClose: () => void;
  /** Closed without. */
  onKeep: () => void;
}

/** Names what undoing an import takes back, does it, and says what was kept and why. */
export function UndoDialog({ imported, onClose, onKeep }: UndoDialogProps) {
  const [outcome, setOutcome] = useState<UndoOutcome | 'running' | undefined>(undefined);
  useEffect(() => setOutcome(undefined), [imported]);
  const undo = async (id: string): Promise<void> => {
    setOutcome('running');
    const undone = await undoImport(await theRecord(), id);
    setOutcome(undone);
    if (undone.ok) await askToCheckTabs();
  };
  const isDone = typeof outcome === 'object' && outcome.ok;
  return (
    <Dialog
      open={imported !== undefined}
      title={IMPORT_WORDS.undoTitle}
      closeLabel={IMPORT_WORDS.close}
      onClose={isDone ? onClose : onKeep}
      actions={
        isDone ? (
          <Button variant="primary" onClick={onClose}>
            {IMPORT_WORDS.close}
          </Button>
        ) : (
          imported && (
            <Button variant="primary" icon="undo" onClick={() => void undo(imported.id)}>
              {IMPORT_WORDS.undoThis}
            </Button>
          )
        )
      }
    >
      {imported && !isDone && (
        <p>{IMPORT_WORDS.undoLead(imported.fileName, countImported(imported).vendors)}</p>
      )}
      {outcome === 'running' && <p role="status">{IMPORT_WORDS.undoing}</p>}
      {typeof outcome === 'object' && <Outcome outcome={outcome} />}
    </Dialog>
  );
}

const KEPT_REASONS = ['later-entries', 'other-import'] as const;

function Outcome({ outcome }: { outcome: UndoOutcome }) {
  if (!outcome.ok) return <Notice kind="error">{UNDO_FAULTS[outcome.fault]}</Notice>;
  const { removed, kept, forgotten } = outcome;
  return (
    <div role="status" class="stack">
      <p class="text-numeric">{formatUndone(removed, forgotten.length)}</p>
      {KEPT_REASONS.map((reason) => {
        const keys = kept.filter(({ why }) => why === reason).map(({ key }) => key);
        return keys.length > 0 && <p key={reason}>{KEPT_WORDS[reason](keys.join(', '))}</p>;
      })}
    </div>
  );
}
