import { useState } from 'preact/hooks';
import type { OpenedSheets } from '../../lib/store/open-file.ts';
import { ROW_TABS, type RowTab, type SheetSummary } from '../../lib/store/sheet-rows.ts';
import { ROW_WORDS as words } from '../../lib/words/row-words.ts';
import { Button } from '../ui/button.tsx';
import { SearchField } from '../ui/field.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { OpenDate } from './open-date.tsx';
import { RowTable } from './row-table.tsx';
import { RowsFoot } from './rows-foot.tsx';
import { useRowPage } from './use-row-page.ts';
import type { SheetImport, SheetStep } from './use-sheet.ts';
import '../dashboard/import-preview.css';
import '../dashboard/import-rows.css';
import './rows-step.css';

interface RowsStepProps {
  sheets: OpenedSheets;
  sheet: SheetImport;
  rows: Extract<SheetStep, { at: 'rows' }>;
  onCancel: () => void;
}

const PAGE = 100;

/** What becomes of each row: to be looked at, edited, skipped, and then imported with one button. */
export function RowsStep({ sheets, sheet, rows: { summary, notice }, onCancel }: RowsStepProps) {
  const [tab, setTab] = useState<RowTab>('look');
  const [search, setSearch] = useState('');
  const [pages, setPages] = useState(1);
  const { page, edit } = useRowPage(sheets, sheet, summary, { tab, search, most: pages * PAGE });
  const table = sheets.tables[sheet.choice.sheet];
  const select = (next: RowTab): void => {
    setTab(next);
    setPages(1);
  };
  return (
    <>
      <div class="import-preview__head">
        {summary.isRoundTrip && <p class="text-supporting">{words.ofOurs}</p>}
        {summary.openDate && <OpenDate example={summary.openDate.example} onSettle={sheet.settleDates} />}
        <div class="import-preview__facts">
          <p class="text-numeric" role="status">
            {words.summary(summary.rows, summary.taken)}
          </p>
          {!summary.isRoundTrip && (
            <Button size="small" variant="quiet" onClick={sheet.backToColumns}>
              {words.backToColumns}
            </Button>
          )}
        </div>
        <div class="rows-step__search">
          <SearchField label={words.search} placeholder={words.search} value={search} onInput={setSearch} />
        </div>
      </div>
      <div class="import-rows">
        <Tabs
          label={words.tabs}
          tabs={tabsOf(summary, tab).map((id) => ({ id, label: words.tab[id], count: summary.counts[id] }))}
          selected={tab}
          onSelect={select}
        >
          {page && page.total === 0 && (
            <p class="import-rows__none text-supporting">
              {search.trim() === '' ? words.none : words.nothingFound}
            </p>
          )}
          {table && page && page.total > 0 && (
            <RowTable
              page={page}
              isRoundTrip={summary.isRoundTrip}
              layout={sheet.choice.layout}
              onEdit={edit}
              table={table}
              onSkipAll={(isSkipped) => sheet.skipAll({ tab, search }, isSkipped)}
            />
          )}
          {page && page.rows.length < page.total && (
            <div class="import-rows__more">
              <Button size="small" onClick={() => setPages(pages + 1)}>
                {words.showMore(Math.min(PAGE, page.total - page.rows.length))}
              </Button>
            </div>
          )}
        </Tabs>
      </div>
      <RowsFoot
        summary={summary}
        notice={notice}
        sheet={sheet}
        onShowSigned={() => select('signed')}
        onCancel={onCancel}
      />
    </>
  );
}

/** Tabs with rows in them; the first one always, and the one that is open. */
function tabsOf({ counts }: SheetSummary, selected: RowTab): RowTab[] {
  return ROW_TABS.filter((tab) => tab === 'look' || tab === selected || counts[tab] > 0);
}
