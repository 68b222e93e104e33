import { useEffect, useRef, useState } from 'preact/hooks';
import type { ShownRow } from '../../lib/store/sheet-rows.ts';
import { formatRowFault, ROW_WORDS as words } from '../../lib/words/row-words.ts';
import { Actions } from '../ui/actions.tsx';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import type { ShownColumn } from './columns-of.ts';

interface RowEditorProps {
  row: ShownRow;
  columns: readonly ShownColumn[];
  /** Cells that differ now, by column. */
  onDone: (cells: ReadonlyMap<number, string>) => void;
  onCancel: () => void;
}

/** The cells of one row as fields, in the row’s place. The file itself stays as it is. */
export function RowEditor({ row, columns, onDone, onCancel }: RowEditorProps) {
  const [typed, setTyped] = useState<ReadonlyMap<number, string>>(new Map());
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const fields = form.current;
    (fields?.querySelector<HTMLElement>('[aria-invalid="true"]') ?? fields?.querySelector('input'))?.focus();
  }, []);
  const refusal = row.refusal;
  return (
    <tr class="rows-step__editing">
      <td class="import-rows__tick" />
      <td colSpan={4}>
        <form
          ref={form}
          aria-label={words.editRow(row.row)}
          onSubmit={(event) => {
            event.preventDefault();
            onDone(new Map([...typed].filter(([column, text]) => text !== (row.cells[column] ?? ''))));
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onCancel();
          }}
        >
          {refusal && refusal.column === undefined && <p>{formatRowFault(refusal)}</p>}
          <div class="rows-step__fields">
            {columns.map(({ column, heading }) => (
              <TextField
                key={column}
                label={heading}
                value={typed.get(column) ?? row.cells[column] ?? ''}
                error={refusal?.column === column && !typed.has(column) ? formatRowFault(refusal) : undefined}
                onInput={(text) => setTyped(new Map(typed).set(column, text))}
              />
            ))}
          </div>
          <Actions>
            <Button size="small" onClick={onCancel}>
              {words.cancel}
            </Button>
            <Button size="small" type="submit">
              {words.editDone}
            </Button>
          </Actions>
        </form>
      </td>
    </tr>
  );
}
