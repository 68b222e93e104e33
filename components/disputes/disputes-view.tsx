import { useState } from 'preact/hooks';
import type { QuestionList } from '../../lib/diligence/question-list.ts';
import { type Origins, readOrigins } from '../../lib/store/read-origins.ts';
import { theRecord } from '../../lib/store/stores.ts';
import { DISPUTES_WORDS as words } from '../../lib/words/disputes-words.ts';
import { LinkButton } from '../dashboard/link-button.tsx';
import type { ListedVendor } from '../dashboard/listed-vendor.ts';
import { formatRoute } from '../dashboard/route.ts';
import { ViewHead } from '../dashboard/view-head.tsx';
import { useLive } from '../live/use-live.ts';
import { useQuestionList } from '../live/use-question-list.ts';
import type { Self } from '../live/use-self.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { DisputeFilters } from './dispute-filters.tsx';
import { DisputeList } from './dispute-list.tsx';
import { type DisputeKind, type DisputeRow, findDisputeRows } from './dispute-row.ts';
import { DisputesBar } from './disputes-bar.tsx';
import { SettleDialog } from './settle-dialog.tsx';
import { useDisputes } from './use-disputes.ts';
import './disputes-view.css';

interface DisputesViewProps {
  vendors: readonly ListedVendor[];
  self: Self | null;
}

/** Everything on which reviewers of the list disagree, to be settled one by one or by rule. */
export function DisputesView({ vendors, self }: DisputesViewProps) {
  const list = useQuestionList();
  const origins = useOrigins();
  const { rows, progress } = useDisputes(vendors, list);
  return (
    <>
      <ViewHead title={words.title} />
      {progress && (
        <p class="disputes-view__reading text-meta" role="status">
          <label>
            {words.reading} <progress value={progress.done} max={progress.total} />
          </label>
        </p>
      )}
      {list && origins && rows && <Queue rows={rows} list={list} origins={origins} self={self} />}
    </>
  );
}

function useOrigins(): Origins | undefined {
  return useLive(
    async () => readOrigins(await theRecord()),
    ({ area }) => area === 'imports',
    [],
  );
}

interface QueueProps {
  rows: readonly DisputeRow[];
  list: QuestionList;
  origins: Origins;
  self: Self | null;
}

function Queue({ rows, list, origins, self }: QueueProps) {
  const [kind, setKind] = useState<DisputeKind>('all');
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [settling, setSettling] = useState<DisputeRow | undefined>(undefined);
  const [done, setDone] = useState<string | undefined>(undefined);
  const found = findDisputeRows(rows, kind, search);
  const showAll = (): void => {
    setKind('all');
    setSearch('');
  };
  const finish = (settled: number): void => {
    setSettling(undefined);
    setChosen(new Set());
    setDone(words.settled(settled));
  };
  return (
    <>
      {rows.length === 0 ? (
        <NoDisputes />
      ) : (
        <>
          <p class="disputes-view__lead text-supporting">{words.lead}</p>
          <DisputeFilters rows={rows} kind={kind} onKind={setKind} search={search} onSearch={setSearch} />
          {found.length === 0 ? (
            <NothingFound onShowAll={showAll} />
          ) : (
            <DisputeList
              key={kind}
              rows={found}
              list={list}
              origins={origins}
              chosen={chosen}
              canRecord={self !== null}
              onChoose={setChosen}
              onSettle={setSettling}
            />
          )}
        </>
      )}
      {self && (
        <DisputesBar
          rows={rows.filter(({ id }) => chosen.has(id))}
          list={list}
          isOurs={(view) => !origins.has(view.entry.id) || view.person?.id === self.person.id}
          done={done}
          onClear={() => {
            setChosen(new Set());
            setDone(undefined);
          }}
          onDone={finish}
        />
      )}
      {settling && (
        <SettleDialog
          row={settling}
          list={list}
          onClose={() => setSettling(undefined)}
          onDone={() => finish(1)}
        />
      )}
    </>
  );
}

function NoDisputes() {
  return (
    <div class="disputes-view__empty">
      <EmptyState
        title={words.emptyTitle}
        actions={
          <LinkButton href={formatRoute({ view: 'vendors', standing: 'all' })}>{words.toVendors}</LinkButton>
        }
      >
        {words.empty}
      </EmptyState>
    </div>
  );
}

function NothingFound({ onShowAll }: { onShowAll: () => void }) {
  return (
    <div class="disputes-view__empty">
      <EmptyState
        title={words.nothingFoundTitle}
        actions={<Button onClick={onShowAll}>{words.showAll}</Button>}
      >
        {words.nothingFound}
      </EmptyState>
    </div>
  );
}
