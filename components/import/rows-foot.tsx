import type { SheetSummary } from '../../lib/store/sheet-rows.ts';
import { IMPORT_WORDS } from '../../lib/words/import-words.ts';
import { ROW_WORDS as words } from '../../lib/words/row-words.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { NoBackup } from './no-backup.tsx';
import type { SheetImport, SheetNotice } from './use-sheet.ts';

interface RowsFootProps {
  summary: SheetSummary;
  notice: SheetNotice | undefined;
  sheet: SheetImport;
  onShowSigned: () => void;
  onCancel: () => void;
}

const LINE_ID = 'rows-line';

/** The one button that writes, and what keeps it from doing so. */
export function RowsFoot({ summary, notice, sheet, onShowSigned, onCancel }: RowsFootProps) {
  const { taken } = summary;
  return (
    <footer class="import-preview__foot">
      {notice && <FootNotice notice={notice} summary={summary} sheet={sheet} onShowSigned={onShowSigned} />}
      <p id={LINE_ID} class="import-preview__line text-meta" role="status">
        {lineOf(summary)}
      </p>
      <Button onClick={onCancel}>{words.cancel}</Button>
      {taken > 0 && (
        <Button variant="primary" describedBy={LINE_ID} onClick={() => sheet.commit()}>
          {words.importRows(taken)}
        </Button>
      )}
    </footer>
  );
}

function lineOf({ taken, counts }: SheetSummary): string {
  if (taken > 0) return words.canUndo;
  return counts.look + counts.skipped > 0 ? words.nothingLeft : words.nothingNew;
}

type FootNoticeProps = Pick<RowsFootProps, 'summary' | 'sheet' | 'onShowSigned'> & { notice: SheetNotice };

function FootNotice({ notice, summary, sheet, onShowSigned }: FootNoticeProps) {
  switch (notice) {
    case 'cancelled':
      return <Notice kind="info">{words.cancelled}</Notice>;
    case 'moved':
      return <Notice kind="notice">{words.moved}</Notice>;
    case 'storage-full':
      return <Notice kind="error">{IMPORT_WORDS.storageFull}</Notice>;
    case 'no-backup':
      return <NoBackup onAllTheSame={() => sheet.commit(['patient-data', 'backup'])} />;
    case 'signed':
      return (
        <Notice
          kind="notice"
          title={words.patientData(summary.signed)}
          actions={
            <>
              <Button size="small" onClick={onShowSigned}>
                {words.showRows}
              </Button>
              <Button size="small" variant="quiet" onClick={() => sheet.commit(['patient-data'])}>
                {words.allTheSame}
              </Button>
            </>
          }
        >
          {words.patientDataWhat}
        </Notice>
      );
  }
}
