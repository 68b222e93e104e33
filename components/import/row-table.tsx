import { useEffect, useRef, useState } from 'preact/hooks';
import type { SheetLayout } from '../../lib/exchange/sheet-layout.ts';
import type { RowEdit } from '../../lib/exchange/sheet-plan.ts';
import type { TableFacts } from '../../lib/store/open-sheets.ts';
import type { RowPage } from '../../lib/store/sheet-rows.ts';
import { ROW_WORDS as words } from '../../lib/words/row-words.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { Table } from '../ui/table.tsx';
import { columnsOf } from './columns-of.ts';
import { RowEditor } from './row-editor.tsx';
import { RowItem } from './row-item.tsx';

interface RowTableProps {
  page: RowPage;
  table: TableFacts;
  isRoundTrip: boolean;
  layout: SheetLayout;
  onEdit: (row: number, change: RowEdit) => void;
  /** Of all rows of this part, shown or not. */
  onSkipAll: (isSkipped: boolean) => void;
}

/** Rows with what becomes of them; one at a time can be edited in its place. */
export function RowTable({ page, table, isRoundTrip, layout, onEdit, onSkipAll }: RowTableProps) {
  const [edited, setEdited] = useState<number | undefined>(undefined);
  const body = useFocusOnLeft(edited);
  const { rows, tickable, skipped } = page;
  const columns = columnsOf(table, layout, isRoundTrip);
  return (
    <Table caption={words.rowsCaption}>
      <thead>
        <tr>
          {tickable > 0 ? (
            <th scope="col" class="import-rows__tick">
              <Checkbox
                label={words.takeAll}
                labelHidden
                checked={skipped === 0}
                mixed={skipped > 0 && skipped < tickable}
                onChange={(isTaken) => onSkipAll(!isTaken)}
              />
            </th>
          ) : (
            <td class="import-rows__tick" />
          )}
          <th scope="col">{words.fate}</th>
          <th scope="col">{words.vendor}</th>
          <th scope="col">{words.says}</th>
          <th scope="col" class="rows-step__edit">
            {words.inSheet}
          </th>
        </tr>
      </thead>
      <tbody ref={body}>
        {rows.map((row) =>
          row.row === edited ? (
            <RowEditor
              key={row.row}
              row={row}
              columns={columns}
              onDone={(cells) => {
                setEdited(undefined);
                if (cells.size > 0) onEdit(row.row, { cells });
              }}
              onCancel={() => setEdited(undefined)}
            />
          ) : (
            <RowItem
              key={row.row}
              row={row}
              onChange={(change) => onEdit(row.row, change)}
              onEdit={() => setEdited(row.row)}
            />
          ),
        )}
      </tbody>
    </Table>
  );
}

/** Gives the focus back to the row whose fields were closed. */
function useFocusOnLeft(edited: number | undefined) {
  const body = useRef<HTMLTableSectionElement>(null);
  const before = useRef<number | undefined>(undefined);
  useEffect(() => {
    const left = edited === undefined ? before.current : undefined;
    if (left !== undefined) body.current?.querySelector<HTMLElement>(`[data-row="${left}"] button`)?.focus();
    before.current = edited;
  }, [edited]);
  return body;
}
