import { useState } from 'preact/hooks';
import type { Fate, ImportPlan, VendorRow } from '../../lib/exchange/import-plan.ts';
import { IMPORT_WORDS } from '../../lib/words/import-words.ts';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Table } from '../ui/table.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { RefusedItem, VendorItem } from './import-row.tsx';
import './import-rows.css';

interface ImportRowsProps {
  plan: ImportPlan;
  unticked: ReadonlySet<string>;
  onUntick: (rows: ReadonlySet<string>) => void;
}

const PAGE = 100;
const TABS = ['look', 'refused', 'disputed', 'changed', 'new', 'identical'] as const;
type Tab = (typeof TABS)[number];

/** The vendors of a file by what happens to them; those that need a look come first, identical ones apart. */
export function ImportRows({ plan, unticked, onUntick }: ImportRowsProps) {
  const [tab, setTab] = useState<Tab>('look');
  const [pages, setPages] = useState(1);
  const rows = plan.rows.filter(({ fate }) => isInTab(tab, fate));
  const shown = rows.slice(0, pages * PAGE);
  const select = (next: Tab): void => {
    setTab(next);
    setPages(1);
  };
  return (
    <div class="import-rows">
      <Tabs
        label={IMPORT_WORDS.tabs}
        tabs={TABS.map((id) => ({ id, label: tabLabel(id), count: countIn(id, plan) }))}
        selected={tab}
        onSelect={select}
      >
        {rows.length === 0 ? (
          <p class="import-rows__none text-supporting">{IMPORT_WORDS.nothingHere}</p>
        ) : (
          <RowTable
            rows={shown}
            undecided={undecidedOf(plan)}
            tickable={tickableOf(rows)}
            unticked={unticked}
            onUntick={onUntick}
          />
        )}
        {shown.length < rows.length && (
          <div class="import-rows__more">
            <Button size="small" onClick={() => setPages(pages + 1)}>
              {IMPORT_WORDS.showMore(Math.min(PAGE, rows.length - shown.length))}
            </Button>
          </div>
        )}
      </Tabs>
    </div>
  );
}

function undecidedOf({ writers }: ImportPlan): Set<string> {
  return new Set(
    writers.filter(({ state, decision }) => state === 'new' && !decision).map(({ writer }) => writer),
  );
}

function isInTab(tab: Tab, fate: Fate): boolean {
  return tab === 'look' ? fate !== 'identical' : tab === fate;
}

function tabLabel(tab: Tab): string {
  return tab === 'look' ? IMPORT_WORDS.toLookAt : IMPORT_WORDS.fates[tab];
}

function countIn(tab: Tab, { counts, rows }: ImportPlan): number {
  return tab === 'look' ? rows.length - counts.identical : counts[tab];
}

function tickableOf(rows: ImportPlan['rows']): VendorRow[] {
  return rows.filter((row) => row.fate !== 'refused').filter((row) => row.fate !== 'identical');
}

interface RowTableProps {
  rows: ImportPlan['rows'];
  undecided: ReadonlySet<string>;
  /** All rows of the tab that can be ticked, shown or not. */
  tickable: readonly VendorRow[];
  unticked: ReadonlySet<string>;
  onUntick: (rows: ReadonlySet<string>) => void;
}

function RowTable({ rows, undecided, tickable, unticked, onUntick }: RowTableProps) {
  const taken = tickable.filter(({ key }) => !unticked.has(key)).length;
  const set = (keys: readonly string[], isTaken: boolean): void => {
    const next = new Set(unticked);
    for (const key of keys) {
      if (isTaken) next.delete(key);
      else next.add(key);
    }
    onUntick(next);
  };
  return (
    <Table caption={IMPORT_WORDS.rowsCaption}>
      <thead>
        <tr>
          <th scope="col" class="import-rows__tick">
            {tickable.length > 0 && (
              <Checkbox
                label={IMPORT_WORDS.takeAll}
                labelHidden
                checked={taken === tickable.length}
                mixed={taken > 0 && taken < tickable.length}
                onChange={(all) =>
                  set(
                    tickable.map(({ key }) => key),
                    all,
                  )
                }
              />
            )}
          </th>
          <th scope="col">{IMPORT_WORDS.columnFate}</th>
          <th scope="col">{IMPORT_WORDS.columnVendor}</th>
          <th scope="col">{IMPORT_WORDS.columnWhat}</th>
          <th scope="col">{IMPORT_WORDS.columnWho}</th>
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
              undecided={undecided}
              isTaken={!unticked.has(row.key)}
              onTake={(isTaken) => set([row.key], isTaken)}
            />
          ),
        )}
      </tbody>
    </Table>
  );
}
