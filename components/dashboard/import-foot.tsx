import type { ComponentChildren } from 'preact';
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
  /** Why the button waits, or what it leaves open. */
  line: string;
  /** Left out while there is no way back. */
  onCancel: (() => void) | undefined;
  /** What stands in the way of the button, and what can be done about it. */
  notice?: ComponentChildren;
  children: ComponentChildren;
}

function Foot({ line, onCancel, notice, children }: FootProps) {
  return (
    <footer class="import-preview__foot">
      {notice}
      <p id={REASON_ID} class="import-preview__line text-meta" role="status">
        {line}
      </p>
      {onCancel && <Button onClick={onCancel}>{words.cancel}</Button>}
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
  const { plan, unticked, undecided, isNothing, fault } = preview;
  const ticked = plan.rows.filter(
    (row) => row.fate !== 'refused' && row.fate !== 'identical' && isRowTaken(row, unticked),
  );
  return (
    <Foot
      line={mergeSentence(preview)}
      onCancel={onCancel}
      notice={fault && <FaultNotice fault={fault} onWithoutBackup={onMergeWithoutBackup} />}
    >
      {(!isNothing || undecided > 0) && (
        <Button variant="primary" disabled={undecided > 0} describedBy={REASON_ID} onClick={onMerge}>
          {words.merge(ticked.length)}
        </Button>
      )}
    </Foot>
  );
}

interface FaultNoticeProps {
  fault: NonNullable<Preview['fault']>;
  onWithoutBackup: () => void;
}

function FaultNotice({ fault, onWithoutBackup }: FaultNoticeProps) {
  switch (fault) {
    case 'storage-full':
      return <Notice kind="error">{words.storageFull}</Notice>;
    case 'no-backup':
      return <NoBackup onAllTheSame={onWithoutBackup} />;
    case 'cancelled':
      return <Notice kind="info">{words.cancelled}</Notice>;
    case 'nothing-to-import':
      // Said by the line beside the buttons.
      return null;
  }
}

function mergeSentence({ plan, unticked, undecided, isNothing }: Preview): string {
  if (undecided > 0) return words.decideFirst;
  if (!isNothing) return words.canUndo;
  const isHeldAlready = unticked.size === 0 && plan.leftOut === 0;
  return isHeldAlready ? words.nothingToImport : words.nothingLeft;
}

interface KeepFootProps {
  preview: Preview;
  apart: KeepApart;
  onCancel: () => void;
}

/** Under a file that is kept apart. */
export function KeepFoot({ preview: { plan, opened }, apart, onCancel }: KeepFootProps) {
  const { fault, isReady, isKeeping, kept, keep, keepWithoutBackup } = apart;
  const vendors = plan.rows.filter(({ fate }) => fate !== 'refused').length;
  const line = isKeeping
    ? PREVIEW_WORDS.keepingApart
    : vendors === 0
      ? PREVIEW_WORDS.apartNothing
      : PREVIEW_WORDS.apartLine(opened.files.length);
  return (
    <Foot
      line={line}
      onCancel={isKeeping ? undefined : onCancel}
      notice={kept && <FaultNotice fault={kept} onWithoutBackup={keepWithoutBackup} />}
    >
      {vendors > 0 && (
        <Button
          variant="primary"
          disabled={fault !== undefined || !isReady || isKeeping}
          describedBy={REASON_ID}
          onClick={keep}
        >
          {PREVIEW_WORDS.keepApart(vendors)}
        </Button>
      )}
    </Foot>
  );
}
