import type { OpenedSheets } from '../../lib/store/open-file.ts';
import { ROW_WORDS as words } from '../../lib/words/row-words.ts';
import { formatWayInFault, WAY_IN_WORDS } from '../../lib/words/way-in-words.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Progress } from '../ui/progress.tsx';
import { ColumnsStep } from './columns-step.tsx';
import { RowsStep } from './rows-step.tsx';
import { SheetDone } from './sheet-done.tsx';
import { type SheetStep, useSheet } from './use-sheet.ts';

interface SheetStepsProps {
  sheets: OpenedSheets;
  onAnother: () => void;
}

/** From the columns of a spreadsheet to rows on the list. */
export function SheetSteps({ sheets, onAnother }: SheetStepsProps) {
  const sheet = useSheet(sheets);
  const { step } = sheet;
  switch (step.at) {
    case 'reading':
      return <Working label={words.reading} onCancel={onAnother} />;
    case 'columns':
      return <ColumnsStep tables={sheets.tables} sheet={sheet} onCancel={onAnother} />;
    case 'rows':
      return <RowsStep sheets={sheets} sheet={sheet} rows={step} onCancel={onAnother} />;
    case 'work':
      return <Working {...progressOf(step)} onCancel={sheet.cancelWork} />;
    case 'done':
      return <SheetDone imported={step.imported} onAnother={onAnother} />;
    case 'broken':
      return (
        <div class="dashboard__text">
          <Notice kind="error" actions={<Button onClick={onAnother}>{WAY_IN_WORDS.another}</Button>}>
            {formatWayInFault({ code: 'broken' })}
          </Notice>
        </div>
      );
  }
}

interface WorkingProps {
  label: string;
  value?: number;
  max?: number;
  detail?: string;
  onCancel: () => void;
}

function Working({ onCancel, ...progress }: WorkingProps) {
  return (
    <div class="dashboard__text">
      <Progress {...progress} cancelLabel={words.cancel} onCancel={onCancel} />
    </div>
  );
}

function progressOf({ work, progress: { done, total } }: Extract<SheetStep, { at: 'work' }>) {
  const label = work === 'looking' ? words.lookingOver : done * 2 < total ? words.signing : words.writing;
  return total === 0 ? { label } : { label, value: done, max: total };
}
