import { useState } from 'preact/hooks';
import type { Fate, ImportPlan } from '../../lib/exchange/import-plan.ts';
import { IMPORT_WORDS as words } from '../../lib/words/import-words.ts';
import { PREVIEW_WORDS } from '../../lib/words/preview-words.ts';
import { Button } from '../ui/button.tsx';
import { SearchField } from '../ui/field.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { ImportTable, type ImportTableProps } from './import-table.tsx';
import { plainText } from './listed-vendor.ts';
import './import-rows.css';

type ImportRowsProps = Omit<ImportTableProps, 'rows' | 'found' | 'isFiltered'>;

const PAGE = 100;
const TABS = ['look', 'refused', 'disputed', 'changed', 'new', 'identical'] as const;
type Tab = (typeof TABS)[number];
type Row = ImportPlan['rows'][number];

/** The vendors of a file by what happens to them; those that need a look come first, identical ones apart. */
export function ImportRows({ plan, ...table }: ImportRowsProps) {
  const [tab, setTab] = useState<Tab>('look');
  const [typed, setTyped] = useState('');
  const [pages, setPages] = useState(1);
  const letters = plainText(typed.trim());
  const inTab = plan.rows.filter(({ fate }) => isInTab(tab, fate));
  const found = letters === '' ? inTab : inTab.filter((row) => isFound(row, letters));
  const shown = found.slice(0, pages * PAGE);
  const select = (next: Tab): void => {
    setTab(next);
    setPages(1);
  };
  return (
    <div class="import-rows">
      <div class="import-rows__filter">
        <SearchField
          label={PREVIEW_WORDS.filter}
          placeholder={PREVIEW_WORDS.filterHint}
          value={typed}
          onInput={(next) => {
            setTyped(next);
            setPages(1);
          }}
        />
      </div>
      <Tabs
        label={words.tabs}
        tabs={TABS.map((id) => ({ id, label: tabLabel(id), count: countIn(id, plan) }))}
        selected={tab}
        onSelect={select}
      >
        {found.length === 0 ? (
          <p class="import-rows__none text-supporting" role="status">
            {inTab.length === 0 ? words.nothingHere : PREVIEW_WORDS.nothingFound}
          </p>
        ) : (
          <ImportTable {...table} plan={plan} rows={shown} found={found} isFiltered={letters !== ''} />
        )}
        {shown.length < found.length && (
          <div class="import-rows__more">
            <Button size="small" onClick={() => setPages(pages + 1)}>
              {words.showMore(Math.min(PAGE, found.length - shown.length))}
            </Button>
          </div>
        )}
      </Tabs>
    </div>
  );
}

function isInTab(tab: Tab, fate: Fate): boolean {
  return tab === 'look' ? fate !== 'identical' : tab === fate;
}

function tabLabel(tab: Tab): string {
  return tab === 'look' ? words.toLookAt : words.fates[tab];
}

function countIn(tab: Tab, { counts, rows }: ImportPlan): number {
  return tab === 'look' ? rows.length - counts.identical : counts[tab];
}

function isFound(row: Row, letters: string): boolean {
  const keys = row.fate === 'refused' ? [row.about] : row.keys;
  return [row.name, ...keys].some((text) => text !== undefined && plainText(text).includes(letters));
}
