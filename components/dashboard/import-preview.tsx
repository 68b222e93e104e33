import type { WriterDecision } from '../../lib/exchange/import-plan.ts';
import { IMPORT_WORDS } from '../../lib/words/import-words.ts';
import { Button } from '../ui/button.tsx';
import { Digest } from '../ui/digest.tsx';
import { Notice } from '../ui/notice.tsx';
import { Time } from '../ui/time.tsx';
import { ImportRows } from './import-rows.tsx';
import { NewWriters } from './new-writers.tsx';
import type { Preview } from './use-import.ts';
import './import-preview.css';

interface ImportPreviewProps {
  preview: Preview;
  decide: (writer: string, decision: WriterDecision) => void;
  untick: (rows: ReadonlySet<string>) => void;
  merge: () => void;
  cancel: () => void;
}

/** What a file would do to the list: who wrote it, what each vendor becomes, and the one button that writes. */
export function ImportPreview({ preview, decide, untick, merge, cancel }: ImportPreviewProps) {
  const { opened, plan, unticked, isFull } = preview;
  return (
    <>
      <div class="import-preview__head">
        <FileFacts preview={preview} />
        <NewWriters writers={plan.writers} people={opened.input.people} onDecide={decide} />
      </div>
      <ImportRows plan={plan} unticked={unticked} onUntick={untick} />
      <footer class="import-preview__foot">
        {isFull && <Notice kind="error">{IMPORT_WORDS.storageFull}</Notice>}
        <MergeLine preview={preview} />
        <Button onClick={cancel}>{IMPORT_WORDS.cancel}</Button>
        <MergeButton preview={preview} onMerge={merge} />
      </footer>
    </>
  );
}

function FileFacts({ preview: { opened, plan } }: { preview: Preview }) {
  const exporter = plan.writers.find(({ writer }) => writer === opened.exportedBy);
  const name = exporter?.person?.name ?? exporter?.claimedName;
  const vendors = plan.rows.filter(({ fate }) => fate !== 'refused').length;
  return (
    <div class="import-preview__facts">
      <p class="text-numeric">
        {IMPORT_WORDS.what(vendors, opened.input.list.entries.length)}{' '}
        {name !== undefined && (
          <>
            {IMPORT_WORDS.exportedBy(name)} <Time value={opened.exportedAt} />.
          </>
        )}
        {plan.leftOut > 0 && <> {IMPORT_WORDS.leftOut(plan.leftOut)}</>}
      </p>
      <p class="text-meta">
        {IMPORT_WORDS.digest} <Digest value={opened.digest} />
      </p>
    </div>
  );
}

const REASON_ID = 'merge-line';

function MergeLine({ preview }: { preview: Preview }) {
  return (
    <p id={REASON_ID} class="import-preview__line text-meta" role="status">
      {mergeSentence(preview)}
    </p>
  );
}

function mergeSentence({ plan, unticked, undecided, isNothing, isMerging }: Preview): string {
  if (isMerging) return IMPORT_WORDS.merging;
  if (undecided > 0) return IMPORT_WORDS.decideFirst;
  if (!isNothing) return IMPORT_WORDS.canUndo;
  const isHeldAlready = unticked.size === 0 && plan.leftOut === 0;
  return isHeldAlready ? IMPORT_WORDS.nothingToImport : IMPORT_WORDS.nothingLeft;
}

function MergeButton({ preview, onMerge }: { preview: Preview; onMerge: () => void }) {
  const { plan, unticked, undecided, isNothing, isMerging } = preview;
  if (isNothing && undecided === 0) return null;
  const ticked = plan.rows.filter(
    (row) => row.fate !== 'refused' && row.fate !== 'identical' && !unticked.has(row.key),
  );
  return (
    <Button variant="primary" disabled={undecided > 0 || isMerging} describedBy={REASON_ID} onClick={onMerge}>
      {IMPORT_WORDS.merge(ticked.length)}
    </Button>
  );
}
