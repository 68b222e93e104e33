import { OWN_QUESTIONS } from '../../lib/diligence/question-list.ts';
import type { ImportPlan, PlanInput, VendorRow } from '../../lib/exchange/import-plan.ts';
import { type PlannedEntry, planEntries } from '../../lib/exchange/plan-entries.ts';
import { takeEntries } from '../../lib/exchange/take-entries.ts';
import { timeZone } from '../../lib/platform/today.ts';
import type { View } from '../../lib/record/fold.ts';
import type { People } from '../../lib/record/people.ts';
import { formatMoment } from '../../lib/words/format-date.ts';
import { formatStatement } from '../../lib/words/history-words.ts';
import { formatSayer, IMPORT_WORDS as words } from '../../lib/words/import-words.ts';
import { PREVIEW_WORDS } from '../../lib/words/preview-words.ts';
import { VENDOR_WORDS } from '../../lib/words/vendor-words.ts';
import { formatWho } from '../../lib/words/warning-line.ts';
import { ReportBody } from '../report/report-body.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Chip } from '../ui/chip.tsx';
import './import-entries.css';

interface ImportEntriesProps {
  row: VendorRow;
  plan: ImportPlan;
  input: Pick<PlanInput, 'held' | 'people' | 'self'>;
  /** Writers about whom nothing is decided yet. */
  undecided: ReadonlySet<string>;
  /** False where the row is not taken, or is taken whole. */
  canTick: boolean;
  unticked: ReadonlySet<string>;
  onTake: (id: string, isTaken: boolean) => void;
}

/**
 * The entries of one vendor with every statement in them. An entry is signed whole, so it is taken or left as a whole, and
 * only where no entry that is taken names it.
 */
export function ImportEntries({
  row,
  plan,
  input,
  undecided,
  canTick,
  unticked,
  onTake,
}: ImportEntriesProps) {
  const entries = planEntries(input, plan, row);
  const taken = takeEntries(row.adds, unticked);
  const namers = ({ entry }: PlannedEntry): PlannedEntry[] =>
    entries.filter((other) => taken.get(entry.id)?.includes(other.entry.id));
  return (
    <ul class="import-entries">
      {entries.map((planned) => (
        <li key={planned.entry.id} class="import-entries__entry">
          <EntryHead
            planned={planned}
            isNew={undecided.has(planned.by.writer)}
            namers={canTick ? namers(planned) : []}
            isTaken={taken.has(planned.entry.id)}
            onTake={canTick && planned.arrives ? (is) => onTake(planned.entry.id, is) : undefined}
          />
          <ul class="import-entries__statements">
            {planned.views.map((view) => (
              <ImportStatement key={view.name} view={view} people={input.people} />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

interface EntryHeadProps {
  planned: PlannedEntry;
  /** By a writer about whom nothing is decided yet. */
  isNew: boolean;
  /** Entries that are taken and name this one. */
  namers: readonly PlannedEntry[];
  isTaken: boolean;
  /** Undefined where there is nothing to choose. */
  onTake: ((isTaken: boolean) => void) | undefined;
}

function EntryHead({ planned: { entry, by, arrives }, isNew, namers, isTaken, onTake }: EntryHeadProps) {
  const names = [...new Set(namers.map((other) => formatSayer(other.by)))].join(', ');
  const head = (
    <>
      <b>{formatSayer(by)}</b>{' '}
      <span class="text-meta text-numeric">
        {formatMoment(entry.at, timeZone())}, {entry.about}
      </span>{' '}
      {!by.known && <Chip outline="dashed">{isNew ? words.newWriter : words.stranger}</Chip>}
      {!arrives && <span class="text-meta"> {PREVIEW_WORDS.heldEntry}</span>}
    </>
  );
  if (!onTake) return <p>{head}</p>;
  return (
    <Checkbox
      label={head}
      description={namers.length > 0 && PREVIEW_WORDS.comesAlong(names, namers.length)}
      checked={isTaken}
      disabled={namers.length > 0}
      onChange={onTake}
    />
  );
}

/** Topics whose text stands in their line already. */
const IN_LINE: readonly string[] = ['name', 'phone', 'person'];

function ImportStatement({ view, people }: { view: View; people: People }) {
  const isInLine = IN_LINE.includes(view.statement.topic) && view.bodyState === 'shown';
  return (
    <li>
      <p>
        {formatStatement(view, OWN_QUESTIONS) ?? VENDOR_WORDS.notUnderstood}
        {view.replacedBy.length > 0 && (
          <span class="text-meta">
            {' '}
            {VENDOR_WORDS.replacedBy(view.replacedBy.map((by) => formatWho(by, timeZone())).join('; '))}
          </span>
        )}
      </p>
      {!isInLine && <ReportBody view={view} people={people} />}
    </li>
  );
}
