import { useState } from 'preact/hooks';
import type { TableFacts } from '../../lib/store/open-sheets.ts';
import type { RowPage } from '../../lib/store/sheet-rows.ts';
import { ROW_WORDS as words } from '../../lib/words/row-words.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { Table } from '../ui/table.tsx';
import { columnsOf } from './columns-of.ts';
import { RowEditor } from './row-editor.tsx';
import { RowItem } from './row-item.tsx';
import type { SheetImport } from './use-sheet.ts';

interface RowTableProps {
  page: RowPage;
  table: TableFacts;
  isRoundTrip: boolean;
  sheet: SheetImport;
  /** Of all rows of this part, shown or not. */
  onSkipAll: (isSkipped: boolean) => void;
}

/** Rows with what becomes of them; one at a time can be edited in its place. */
export function RowTable({ page, table, isRoundTrip, sheet, onSkipAll }: RowTableProps) {
  const [edited, setEdited] = useState<number | undefined>(undefined);
  const { rows, tickable, skipped } = page;
  const columns = columnsOf(table, sheet.choice.layout, isRoundTrip);
  return (
    <Table caption={words.rowsCaption}>
      <thead>
        <tr>
          <th scope="col" class="import-rows__tick">
            {tickable > 0 && (
              <Checkbox
                label={words.takeAll}
                labelHidden
                checked={skipped === 0}
                mixed={skipped > 0 && skipped < tickable}
                onChange={(isTaken) => onSkipAll(!isTaken)}
              />
            )}
          </th>
          <th scope="col">{words.fate}</th>
          <th scope="col">{words.vendor}</th>
          <th scope="col">{words.says}</th>
          <th scope="col" class="rows-step__edit">
            {words.inSheet}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) =>
          row.row === edited ? (
            <RowEditor
              key={row.row}
              row={row}
              columns={columns}
              onDone={(cells) => {
                setEdited(undefined);
                if (cells.size > 0) sheet.edit([row.row], { cells });
              }}
              onCancel={() => setEdited(undefined)}
            />
          ) : (
            <RowItem
              key={row.row}
              row={row}
              onChange={(change) => sheet.edit([row.row], change)}
              onEdit={() => setEdited(row.row)}
            />
          ),
        )}
      </tbody>
    </Table>
  );
}
