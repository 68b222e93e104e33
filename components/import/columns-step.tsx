import { SHEET_FIELDS, type SheetField, type SheetLayout } from '../../lib/exchange/sheet-layout.ts';
import type { TableFacts } from '../../lib/store/open-sheets.ts';
import type { SheetChoice } from '../../lib/store/sheet-rows.ts';
import { ROW_WORDS as words } from '../../lib/words/row-words.ts';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/field.tsx';
import { RadioList } from '../ui/radio-list.tsx';
import { Table } from '../ui/table.tsx';
import type { SheetImport } from './use-sheet.ts';
import '../dashboard/import-preview.css';
import './columns-step.css';

interface ColumnsStepProps {
  tables: readonly TableFacts[];
  sheet: SheetImport;
  onCancel: () => void;
}

const FIELDS = SHEET_FIELDS.map((value) => ({ value, label: words.fields[value] }));
const REASON_ID = 'columns-line';

/** What each column of a sheet holds, and whose list it is. */
export function ColumnsStep({ tables, sheet: { choice, choose, read }, onCancel }: ColumnsStepProps) {
  const table = tables[choice.sheet];
  if (!table) return null;
  const setLayout = (layout: SheetLayout): void => choose({ ...choice, layout });
  const isEnough = choice.layout.fields.some((field) => NAMING.has(field));
  return (
    <>
      <div class="import-preview__head">
        <p class="text-supporting">{table.isRemembered ? words.remembered : words.columnsLead}</p>
        <SheetChoiceFields tables={tables} choice={choice} choose={choose} />
      </div>
      <ColumnTable table={table} layout={choice.layout} onLayout={setLayout} />
      <div class="columns-step__whose">
        <RadioList
          legend={words.whose}
          cards
          options={[
            { value: 'theirs', label: words.theirs, description: words.theirsWhat },
            { value: 'own', label: words.own, description: words.ownWhat },
          ]}
          value={choice.isOwn ? 'own' : 'theirs'}
          onChange={(whose) => choose({ ...choice, isOwn: whose === 'own' })}
        />
      </div>
      <footer class="import-preview__foot">
        <p id={REASON_ID} class="import-preview__line text-meta" role="status">
          {isEnough ? '' : words.noVendors}
        </p>
        <Button onClick={onCancel}>{words.cancel}</Button>
        <Button variant="primary" disabled={!isEnough} describedBy={REASON_ID} onClick={read}>
          {words.seeRows}
        </Button>
      </footer>
    </>
  );
}

/** Fields of which a row needs one to be about a vendor. */
const NAMING: ReadonlySet<SheetField> = new Set(['name', 'website']);

interface ChoiceProps {
  tables: readonly TableFacts[];
  choice: SheetChoice;
  choose: (choice: SheetChoice) => void;
}

const DATE_ORDERS = [
  { value: 'told', label: words.dateOrders.told },
  { value: 'month', label: words.dateOrders.month },
  { value: 'day', label: words.dateOrders.day },
  { value: 'year', label: words.dateOrders.year },
] as const;

/** Which sheet, where it has headings, and how dates are written where the sheet leaves it open. */
function SheetChoiceFields({ tables, choice, choose }: ChoiceProps) {
  const table = tables[choice.sheet];
  if (!table) return null;
  const { layout } = choice;
  const hasDates = layout.fields.includes('reviewOn');
  return (
    <div class="columns-step__choices">
      {tables.length > 1 && (
        <Select
          label={words.sheet}
          options={tables.map(({ name, rows }, place) => ({
            value: String(place),
            label: words.sheetOption(name || words.sheetUnnamed(place + 1), rows),
          }))}
          value={String(choice.sheet)}
          onInput={(value) => {
            const sheet = Number(value);
            const { layout: guessed } = tables[sheet] ?? table;
            choose({ ...choice, sheet, layout: guessed });
          }}
        />
      )}
      <Select
        label={words.headings}
        options={[
          { value: '0', label: words.noHeadings },
          ...table.head.map(({ row, cells }) => ({
            value: String(row),
            label: words.headingRow(row, cells.filter((cell) => cell !== '').join(', ')),
          })),
        ]}
        value={String(layout.headingRow)}
        onInput={(row) => choose({ ...choice, layout: { ...layout, headingRow: Number(row) } })}
      />
      {hasDates && (
        <Select
          label={words.dateOrder}
          options={DATE_ORDERS}
          value={layout.dateOrder ?? 'told'}
          onInput={(order) => {
            const { dateOrder: _old, ...rest } = layout;
            choose({ ...choice, layout: order === 'told' ? rest : { ...rest, dateOrder: order } });
          }}
        />
      )}
    </div>
  );
}

interface ColumnTableProps {
  table: TableFacts;
  layout: SheetLayout;
  onLayout: (layout: SheetLayout) => void;
}

/** Each column with what its cells look like, and a choice of what it holds. */
function ColumnTable({ table, layout, onLayout }: ColumnTableProps) {
  const headings = table.head.find(({ row }) => row === layout.headingRow)?.cells ?? [];
  const set = (column: number, field: SheetField): void => {
    const fields = Array.from({ length: table.columns }, (_, at) => layout.fields[at] ?? 'ignore');
    onLayout({ ...layout, fields: fields.with(column, field) });
  };
  return (
    <div class="columns-step__table">
      <Table caption={words.columnsCaption}>
        <thead>
          <tr>
            <th scope="col">{words.column}</th>
            <th scope="col">{words.samples}</th>
            <th scope="col">{words.holds}</th>
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: table.columns }, (_, column) => {
            const name = headings[column] || words.unheaded(column + 1);
            return (
              <tr key={column}>
                <th scope="row">{name}</th>
                <td class="columns-step__samples">{(table.samples[column] ?? []).join(', ')}</td>
                <td>
                  <Select
                    label={words.holdsOf(name)}
                    labelHidden
                    options={FIELDS}
                    value={layout.fields[column] ?? 'ignore'}
                    onInput={(field) => set(column, field)}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </Table>
    </div>
  );
}
