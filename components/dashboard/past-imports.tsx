import { useState } from 'preact/hooks';
import { readImports } from '../../lib/store/read-imports.ts';
import type { ImportRow } from '../../lib/store/record-database.ts';
import { theRecord } from '../../lib/store/stores.ts';
import { IMPORT_WORDS } from '../../lib/words/import-words.ts';
import { useLive } from '../live/use-live.ts';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/section.tsx';
import { Time } from '../ui/time.tsx';
import { countImported } from './count-imported.ts';
import { UndoDialog } from './undo-dialog.tsx';
import './past-imports.css';

/** Every import into this browser, each of which can be taken back. */
export function PastImports() {
  const imports = useLive(
    async () => readImports(await theRecord()),
    ({ area }) => area === 'imports',
    [],
  );
  const [undoing, setUndoing] = useState<ImportRow | undefined>(undefined);
  const close = (): void => setUndoing(undefined);
  if (!imports) return null;
  return (
    <Section title={IMPORT_WORDS.past}>
      {imports.length === 0 && <p class="text-supporting">{IMPORT_WORDS.noPast}</p>}
      <ul class="past-imports">
        {imports.map((imported) => (
          <PastImport key={imported.id} imported={imported} onUndo={() => setUndoing(imported)} />
        ))}
      </ul>
      <UndoDialog imported={undoing} onClose={close} onKeep={close} />
    </Section>
  );
}

function PastImport({ imported, onUndo }: { imported: ImportRow; onUndo: () => void }) {
  const { vendors, entries } = countImported(imported);
  const { fileName, at, undoneAt } = imported;
  return (
    <li class="past-imports__import">
      <div>
        <b>{fileName}</b>
        <p class="text-meta text-numeric">
          <Time value={at} precise />. {IMPORT_WORDS.pastWhat(vendors, entries)}
        </p>
      </div>
      {undoneAt === undefined ? (
        <Button size="small" icon="undo" onClick={onUndo}>
          {IMPORT_WORDS.undo}
        </Button>
      ) : (
        <span class="text-meta">
          {IMPORT_WORDS.undone} <Time value={undoneAt} />
        </span>
      )}
    </li>
  );
}
