import { useMemo, useState } from 'preact/hooks';
import type { QuestionList } from '../../lib/diligence/question-list.ts';
import { formatCalendar } from '../../lib/exchange/format-calendar.ts';
import { todaysDate } from '../../lib/platform/today.ts';
import { DASHBOARD_WORDS } from '../../lib/words/dashboard-words.ts';
import { DUE_WORDS, formatEventTitle } from '../../lib/words/due-words.ts';
import { useQuestionList } from '../live/use-question-list.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { DueChosenBar } from './due-chosen-bar.tsx';
import { DueFilters } from './due-filters.tsx';
import { questionOfDue } from './due-question.ts';
import { type DueFilter, type DueRow, listDueRows } from './due-rows.ts';
import { DueTable } from './due-table.tsx';
import { LinkButton } from './link-button.tsx';
import { type ListedVendor, titleOf } from './listed-vendor.ts';
import { formatRoute } from './route.ts';
import { saveFile } from './save-file.ts';
import { ViewHead } from './view-head.tsx';
import './due-view.css';

interface DueViewProps {
  vendors: readonly ListedVendor[];
}

/** What is due, for every vendor of the list, the earliest first. */
export function DueView({ vendors }: DueViewProps) {
  const rows = useMemo(() => listDueRows(vendors), [vendors]);
  const questions = useQuestionList();
  const [filter, setFilter] = useState<DueFilter>('all');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const found = filter === 'all' ? rows : rows.filter(({ due }) => due.kind === filter);
  if (questions === undefined) return <ViewHead title={DASHBOARD_WORDS.due} />;
  return (
    <>
      <ViewHead title={DASHBOARD_WORDS.due}>
        {found.length > 0 && (
          <Button icon="export" onClick={() => saveCalendar(found, questions)}>
            {DUE_WORDS.save}
          </Button>
        )}
      </ViewHead>
      {rows.length === 0 ? (
        <NoDates />
      ) : (
        <>
          <DueFilters rows={rows} filter={filter} onFilter={setFilter} />
          {found.length === 0 ? (
            <NoneOfKind onShowAll={() => setFilter('all')} />
          ) : (
            <DueList key={filter} rows={found} questions={questions} chosen={chosen} onChoose={setChosen} />
          )}
          <DueChosenBar
            count={rows.filter(({ id }) => chosen.has(id)).length}
            onSave={() =>
              saveCalendar(
                rows.filter(({ id }) => chosen.has(id)),
                questions,
              )
            }
            onClear={() => setChosen(new Set())}
          />
        </>
      )}
    </>
  );
}

const PAGE = 100;

interface DueListProps {
  rows: readonly DueRow[];
  questions: QuestionList;
  chosen: ReadonlySet<string>;
  onChoose: (ids: ReadonlySet<string>) => void;
}

function DueList({ rows, questions, chosen, onChoose }: DueListProps) {
  const [pages, setPages] = useState(1);
  const shown = rows.slice(0, pages * PAGE);
  return (
    <>
      <DueTable
        rows={shown}
        found={rows}
        today={todaysDate()}
        questions={questions}
        chosen={chosen}
        onChoose={onChoose}
      />
      <footer class="due-view__foot text-meta">
        <div class="due-view__shown">
          <span role="status">{DUE_WORDS.showing(shown.length, rows.length)}</span>
          {shown.length < rows.length && (
            <Button size="small" onClick={() => setPages(pages + 1)}>
              {DASHBOARD_WORDS.showMore(Math.min(PAGE, rows.length - shown.length))}
            </Button>
          )}
        </div>
        <p>{DUE_WORDS.saveWhat}</p>
        <p>
          <a href={formatRoute({ view: 'settings' })}>{DUE_WORDS.reminders}</a>
        </p>
      </footer>
    </>
  );
}

function NoDates() {
  return (
    <div class="due-view__empty">
      <EmptyState
        title={DUE_WORDS.emptyTitle}
        actions={
          <LinkButton href={formatRoute({ view: 'vendors', standing: 'all' })}>
            {DUE_WORDS.toVendors}
          </LinkButton>
        }
      >
        {DUE_WORDS.empty}
      </EmptyState>
    </div>
  );
}

function NoneOfKind({ onShowAll }: { onShowAll: () => void }) {
  return (
    <div class="due-view__empty">
      <EmptyState
        title={DUE_WORDS.noneOfKindTitle}
        actions={<Button onClick={onShowAll}>{DUE_WORDS.showAll}</Button>}
      >
        {DUE_WORDS.noneOfKind}
      </EmptyState>
    </div>
  );
}

function saveCalendar(rows: readonly DueRow[], questions: QuestionList): void {
  const days = rows.map(({ due, vendor }) => ({
    key: vendor.key,
    topic: due.topic,
    on: due.on,
    title: formatEventTitle(due.kind, titleOf(vendor), questionOfDue(due, questions)),
  }));
  const now = Temporal.Now.instant().toString();
  saveFile(DUE_WORDS.fileName(todaysDate()), formatCalendar(days, now), 'text/calendar');
}
