import type { ComponentChildren } from 'preact';
import type { ImportPlan } from '../../lib/exchange/import-plan.ts';
import { IMPORT_WORDS as words } from '../../lib/words/import-words.ts';
import { PREVIEW_WORDS } from '../../lib/words/preview-words.ts';
import { NoBackup } from '../import/no-backup.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { isRowTaken } from './is-row-taken.ts';
import type { Preview } from './use-import.ts';
import type { KeepApart } from './use-keep-apart.ts';

const REASON_ID = 'import-line';

interface FootProps {
  isFull: boolean;
  /** Why the button waits, or what it leaves open. */
  line: string;
  onCancel: () => void;
  /** What stands in the way of the button, and what can be done about it. */
  notice?: ComponentChildren;
  children: ComponentChildren;
}

function Foot({ isFull, line, onCancel, notice, children }: FootProps) {
  return (
    <footer class="import-preview__foot">
      {isFull && <Notice kind="error">{words.storageFull}</Notice>}
      {notice}
      <p id={REASON_ID} class="import-preview__line text-meta" role="status">
        {line}
      </p>
      <Button onClick={onCancel}>{words.cancel}</Button>
      {children}
    </footer>
  );
}

interface ImportFootProps {
  preview: Preview;
  onMerge: () => void;
  /** The same where there is no room for the backup that is made first. */
  onMergeWithoutBackup: () => void;
  onCancel: () => void;
}

/** Under a file that joins our list: what can be merged now. */
export function ImportFoot({ preview, onMerge, onMergeWithoutBackup, onCancel }: ImportFootProps) {
  const { plan, unticked, undecided, isNothing, isMerging, isFull, isWithoutBackup } = preview;
  const ticked = plan.rows.filter(
    (row) => row.fate !== 'refused' && row.fate !== 'identical' && isRowTaken(row, unticked),
  );
  return (
    <Foot
      isFull={isFull}
      line={mergeSentence(preview)}
      onCancel={onCancel}
      notice={isWithoutBackup && <NoBackup onAllTheSame={onMergeWithoutBackup} />}
    >
      {(!isNothing || undecided > 0) && (
        <Button
          variant="primary"
          disabled={undecided > 0 || isMerging}
          describedBy={REASON_ID}
          onClick={onMerge}
        >
          {words.merge(ticked.length)}
        </Button>
      )}
    </Foot>
  );
}

function mergeSentence({ plan, unticked, undecided, isNothing, isMerging }: Preview): string {
  if (isMerging) return words.merging;
  if (undecided > 0) return words.decideFirst;
  if (!isNothing) return words.canUndo;
  const isHeldAlready = unticked.size === 0 && plan.leftOut === 0;
  return isHeldAlready ? words.nothingToImport : words.nothingLeft;
}

interface KeepFootProps {
  plan: ImportPlan;
  apart: KeepApart;
  onCancel: () => void;
}

/** Under a file that is kept apart. */
export function KeepFoot({ plan, apart, onCancel }: KeepFootProps) {
  const { fault, isKeeping, isFull, keep } = apart;
  const vendors = plan.rows.filter(({ fate }) => fate !== 'refused').length;
  const line = isKeeping
    ? PREVIEW_WORDS.keepingApart
    : vendors === 0
      ? PREVIEW_WORDS.apartNothing
      : PREVIEW_WORDS.apartLine;
  return (
    <Foot isFull={isFull} line={line} onCancel={onCancel}>
      {vendors > 0 && (
        <Button
          variant="primary"
          disabled={fault !== undefined || isKeeping}
          describedBy={REASON_ID}
          onClick={keep}
        >
          {PREVIEW_WORDS.keepApart(vendors)}
        </Button>
      )}
    </Foot>
  );
}
