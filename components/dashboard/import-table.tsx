import { useState } from 'preact/hooks';
import type { ImportPlan, PlanInput, VendorRow } from '../../lib/exchange/import-plan.ts';
import { IMPORT_WORDS as words } from '../../lib/words/import-words.ts';
import { PREVIEW_WORDS } from '../../lib/words/preview-words.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { Table } from '../ui/table.tsx';
import { RefusedItem, VendorItem } from './import-row.tsx';

export interface ImportTableProps {
  plan: ImportPlan;
  input: Pick<PlanInput, 'held' | 'people' | 'self'>;
  /** The rows to show, of all those that were found. */
  rows: ImportPlan['rows'];
  found: ImportPlan['rows'];
  isFiltered: boolean;
  /** False for a list that is kept whole. */
  canTick: boolean;
  /** Keys of rows and ids of entries. */
  unticked: ReadonlySet<string>;
  onUntick: (unticked: ReadonlySet<string>) => void;
}

/** The rows of a file, each with what is said in it on opening. */
export function ImportTable({ plan, input, rows, found, isFiltered, ...ticks }: ImportTableProps) {
  const { canTick, unticked, onUntick } = ticks;
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const undecided = undecidedOf(plan);
  const tickable = canTick ? tickableOf(found) : [];
  const set = (names: readonly string[], isTaken: boolean): void =>
    onUntick(withAll(unticked, names, !isTaken));
  return (
    <Table caption={words.rowsCaption}>
      <thead>
        <tr>
          {tickable.length > 0 ? (
            <th scope="col" class="import-rows__tick">
              <TakeAll
                label={isFiltered ? PREVIEW_WORDS.takeFound : words.takeAll}
                keys={tickable.map(({ key }) => key)}
                unticked={unticked}
                onTake={set}
              />
            </th>
          ) : (
            <td class="import-rows__tick" />
          )}
          <th scope="col">{canTick ? words.columnFate : PREVIEW_WORDS.columnCompared}</th>
          <th scope="col">{words.columnVendor}</th>
          <th scope="col">{words.columnWhat}</th>
          <th scope="col">{words.columnWho}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) =>
          row.fate === 'refused' ? (
            <RefusedItem key={`refused ${row.place}`} row={row} />
          ) : (
            <VendorItem
              key={row.key}
              row={row}
              plan={plan}
              input={input}
              undecided={undecided}
              canTick={canTick}
              unticked={unticked}
              isOpen={opened.has(row.key)}
              onOpen={(isOpen) => setOpened(withAll(opened, [row.key], isOpen))}
              onTake={set}
            />
          ),
        )}
      </tbody>
    </Table>
  );
}

interface TakeAllProps {
  label: string;
  keys: readonly string[];
  unticked: ReadonlySet<string>;
  onTake: (keys: readonly string[], isTaken: boolean) => void;
}

/** Ticks or unticks every row of the tab that was found, shown or not. */
function TakeAll({ label, keys, unticked, onTake }: TakeAllProps) {
  const taken = keys.filter((key) => !unticked.has(key)).length;
  return (
    <Checkbox
      label={label}
      labelHidden
      checked={taken === keys.length}
      mixed={taken > 0 && taken < keys.length}
      onChange={(all) => onTake(keys, all)}
    />
  );
}

function undecidedOf({ writers }: ImportPlan): Set<string> {
  return new Set(
    writers.filter(({ state, decision }) => state === 'new' && !decision).map(({ writer }) => writer),
  );
}

function tickableOf(rows: ImportPlan['rows']): VendorRow[] {
  return rows.filter((row) => row.fate !== 'refused').filter((row) => row.fate !== 'identical');
}

function withAll(names: ReadonlySet<string>, changed: readonly string[], isIn: boolean): Set<string> {
  const next = new Set(names);
  for (const name of changed) {
    if (isIn) next.add(name);
    else next.delete(name);
  }
  return next;
}
