import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { DASHBOARD_WORDS, formatListTitle } from '../../lib/words/dashboard-words.ts';
import type { Self } from '../live/use-self.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { SearchField } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import { AddVendorDialog } from './add-vendor-dialog.tsx';
import { ChosenBar } from './chosen-bar.tsx';
import { ExportDialog } from './export-dialog.tsx';
import { LinkButton } from './link-button.tsx';
import { ListFilters } from './list-filters.tsx';
import { findVendors, type ListQuery } from './list-query.ts';
import type { ListedVendor } from './listed-vendor.ts';
import { formatRoute, type Route } from './route.ts';
import { VendorTable } from './vendor-table.tsx';
import { ViewHead } from './view-head.tsx';
import '../ui/visually-hidden.css';
import './vendors-view.css';

/** What the reviewer has set in the list, but for the standing, which the address names. */
export interface ListState {
  readonly query: Omit<ListQuery, 'standing'>;
  /** Keys of the rows that are ticked. */
  readonly chosen: ReadonlySet<string>;
  /** How many pages of rows are shown. */
  readonly pages: number;
}

const PAGE = 100;

interface VendorsViewProps {
  route: Extract<Route, { view: 'vendors' }>;
  vendors: readonly ListedVendor[];
  self: Self | null;
  state: ListState;
  onState: (state: ListState) => void;
}

/** The list: search, filter, sort, choose, and what can be done with it. */
export function VendorsView({ route, vendors, self, state, onState }: VendorsViewProps) {
  const { standing } = route;
  const query = useMemo((): ListQuery => ({ ...state.query, standing }), [state.query, standing]);
  const change = (change: Partial<ListState['query']>): void =>
    onState({ ...state, query: { ...state.query, ...change }, pages: 1 });
  return (
    <>
      {route.unknown && (
        <div class="dashboard__notice">
          <Notice kind="notice">{DASHBOARD_WORDS.unknownAddress}</Notice>
        </div>
      )}
      <ListHead query={query} vendors={vendors} canRecord={self !== null} onChange={change} />
      {vendors.length === 0 ? (
        <NoVendors />
      ) : (
        <List
          query={query}
          vendors={vendors}
          state={state}
          canRecord={self !== null}
          onState={onState}
          onChange={change}
        />
      )}
    </>
  );
}

interface ListPartProps {
  query: ListQuery;
  vendors: readonly ListedVendor[];
  canRecord: boolean;
  onChange: (change: Partial<ListState['query']>) => void;
}

function ListHead({ query, vendors, canRecord, onChange }: ListPartProps) {
  const [open, setOpen] = useState<'add' | 'export' | undefined>(undefined);
  const search = useSlashToSearch();
  const close = (): void => setOpen(undefined);
  return (
    <>
      <ViewHead title={formatListTitle(query.standing)}>
        {vendors.length > 0 && (
          <>
            <div class="vendors-view__search">
              <SearchField
                label={DASHBOARD_WORDS.searchLabel}
                placeholder={DASHBOARD_WORDS.searchPlaceholder}
                value={query.search}
                onInput={(text) => onChange({ search: text })}
                inputRef={search}
              />
            </div>
            <LinkButton href={formatRoute({ view: 'import' })} icon="import">
              {DASHBOARD_WORDS.import}
            </LinkButton>
          </>
        )}
        {canRecord && vendors.length > 0 && (
          <Button icon="export" onClick={() => setOpen('export')}>
            {DASHBOARD_WORDS.exportAll}
          </Button>
        )}
        {canRecord && (
          <Button variant="primary" onClick={() => setOpen('add')}>
            {DASHBOARD_WORDS.addVendor}
          </Button>
        )}
      </ViewHead>
      <AddVendorDialog open={open === 'add'} vendors={vendors} onClose={close} />
      <ExportDialog open={open === 'export'} keys="all" onClose={close} />
    </>
  );
}

interface ListProps extends ListPartProps {
  state: ListState;
  onState: (state: ListState) => void;
}

function List({ query, vendors, state, canRecord, onState, onChange }: ListProps) {
  const { chosen, pages } = state;
  const { rows, counts } = useMemo(() => findVendors(vendors, query), [vendors, query]);
  const shown = rows.slice(0, pages * PAGE);
  return (
    <>
      <ListFilters query={query} counts={counts} onChange={onChange} />
      {shown.length === 0 ? (
        <NothingFound onClear={() => onChange({ search: '', stage: 'all' })} />
      ) : (
        <VendorTable
          rows={shown}
          found={rows}
          query={query}
          chosen={chosen}
          onSort={onChange}
          onChoose={(keys) => onState({ ...state, chosen: keys })}
        />
      )}
      <footer class="vendors-view__foot text-meta">
        <span role="status">{DASHBOARD_WORDS.showing(shown.length, rows.length)}</span>
        {shown.length < rows.length && (
          <Button size="small" onClick={() => onState({ ...state, pages: pages + 1 })}>
            {DASHBOARD_WORDS.showMore(Math.min(PAGE, rows.length - shown.length))}
          </Button>
        )}
      </footer>
      <ChosenBar
        vendors={vendors.filter(({ key }) => chosen.has(key))}
        canRecord={canRecord}
        onClear={() => onState({ ...state, chosen: new Set() })}
      />
    </>
  );
}

/** `/` moves the focus into the search field, unless something is being typed elsewhere. */
function useSlashToSearch() {
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const isTyping =
        event.target instanceof Element && event.target.closest('input, textarea, select, dialog');
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping) return;
      event.preventDefault();
      search.current?.focus();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
  return search;
}

function NoVendors() {
  return (
    <div class="vendors-view__empty">
      <h2 class="visually-hidden">{DASHBOARD_WORDS.theList}</h2>
      <EmptyState
        title={DASHBOARD_WORDS.emptyTitle}
        actions={
          <>
            <LinkButton href="/welcome.html#candidates">{DASHBOARD_WORDS.bringCandidates}</LinkButton>
            <LinkButton href={formatRoute({ view: 'import' })}>{DASHBOARD_WORDS.importList}</LinkButton>
          </>
        }
      >
        {DASHBOARD_WORDS.empty}
      </EmptyState>
    </div>
  );
}

function NothingFound({ onClear }: { onClear: () => void }) {
  return (
    <div class="vendors-view__empty">
      <h2 class="visually-hidden">{DASHBOARD_WORDS.theList}</h2>
      <EmptyState
        title={DASHBOARD_WORDS.nothingFoundTitle}
        actions={
          <Button
            onClick={() => {
              location.hash = formatRoute({ view: 'vendors', standing: 'all' });
              onClear();
            }}
          >
            {DASHBOARD_WORDS.clearQuery}
          </Button>
        }
      >
        {DASHBOARD_WORDS.nothingFound}
      </EmptyState>
    </div>
  );
}
