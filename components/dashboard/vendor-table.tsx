import { todaysDate } from '../../lib/platform/today.ts';
import { type DueDate, isPast } from '../../lib/record/due-date.ts';
import { AGREEMENT_STATUS_WORDS } from '../../lib/words/agreement-words.ts';
import { DASHBOARD_WORDS, formatDueIn, listStandingWord } from '../../lib/words/dashboard-words.ts';
import { formatDueWhat } from '../../lib/words/due-words.ts';
import { formatCalendarDate } from '../../lib/words/format-date.ts';
import { formatBeside, STAGE_WORDS, STRANGER } from '../../lib/words/standing-words.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { StandingMark } from '../ui/standing-mark.tsx';
import { SortableHeader, Table } from '../ui/table.tsx';
import { Time } from '../ui/time.tsx';
import type { ListQuery, SortKey } from './list-query.ts';
import { type ListedVendor, type Saying, titleOf } from './listed-vendor.ts';
import { formatRoute } from './route.ts';
import './vendor-table.css';

interface VendorTableProps {
  /** The rows on the screen. */
  rows: readonly ListedVendor[];
  /** All rows that the query finds: what "choose all" chooses. */
  found: readonly ListedVendor[];
  query: ListQuery;
  chosen: ReadonlySet<string>;
  onSort: (sort: Pick<ListQuery, 'sort' | 'reversed'>) => void;
  onChoose: (keys: ReadonlySet<string>) => void;
}

/** The list as a table; below 640 px each row is a card. */
export function VendorTable({ rows, found, query, chosen, onSort, onChoose }: VendorTableProps) {
  const chosenHere = found.filter(({ key }) => chosen.has(key)).length;
  const header = (sort: SortKey, label: string, first: 'ascending' | 'descending' = 'ascending') => (
    <SortableHeader
      label={label}
      direction={query.sort === sort ? directionOf(first, query.reversed) : null}
      onSort={() => onSort({ sort, reversed: query.sort === sort && !query.reversed })}
    />
  );
  const toggle = (key: string, isChosen: boolean): void => {
    const next = new Set(chosen);
    if (isChosen) next.add(key);
    else next.delete(key);
    onChoose(next);
  };
  return (
    <div class="vendor-table">
      <Table caption={DASHBOARD_WORDS.vendors}>
        <thead>
          <tr>
            <th scope="col" class="vendor-table__choice">
              <Checkbox
                label={DASHBOARD_WORDS.chooseAll(found.length)}
                labelHidden
                checked={chosenHere === found.length}
                mixed={chosenHere > 0 && chosenHere < found.length}
                onChange={(all) => onChoose(all ? new Set(found.map(({ key }) => key)) : new Set())}
              />
            </th>
            {header('name', DASHBOARD_WORDS.columnVendor)}
            {header('standing', DASHBOARD_WORDS.columnStanding)}
            {header('ready', DASHBOARD_WORDS.columnReady)}
            <th scope="col">{DASHBOARD_WORDS.columnAgreement}</th>
            {header('due', DASHBOARD_WORDS.columnDue)}
            {header('changed', DASHBOARD_WORDS.columnChanged, 'descending')}
          </tr>
        </thead>
        <tbody>
          {rows.map((vendor) => (
            <VendorRow key={vendor.key} vendor={vendor} isChosen={chosen.has(vendor.key)} onToggle={toggle} />
          ))}
        </tbody>
      </Table>
    </div>
  );
}

function directionOf(first: 'ascending' | 'descending', reversed: boolean): 'ascending' | 'descending' {
  const other = first === 'ascending' ? 'descending' : 'ascending';
  return reversed ? other : first;
}

interface VendorRowProps {
  vendor: ListedVendor;
  isChosen: boolean;
  onToggle: (key: string, isChosen: boolean) => void;
}

function VendorRow({ vendor, isChosen, onToggle }: VendorRowProps) {
  const { key, shown, standingBy, standingWhy, changed } = vendor;
  return (
    <tr aria-selected={isChosen}>
      <td class="vendor-table__choice">
        <Checkbox
          label={DASHBOARD_WORDS.choose(titleOf(vendor))}
          labelHidden
          checked={isChosen}
          onChange={(checked) => onToggle(key, checked)}
        />
      </td>
      <td class="vendor-table__vendor">
        <a href={formatRoute({ view: 'vendor', key })}>{titleOf(vendor)}</a>
        <span class="text-meta">{siteLine(vendor)}</span>
      </td>
      <td>
        <StandingMark standing={shown} word={listStandingWord(shown)} under={formatBeside(vendor)} />
        {standingBy && (
          <span class="vendor-table__under text-meta">
            {[standingBy.by ?? STRANGER, standingWhy].filter(Boolean).join(': ')}
          </span>
        )}
      </td>
      <td data-label={DASHBOARD_WORDS.columnReady}>
        <ReadyCell readiness={vendor.readiness} />
      </td>
      <td data-label={DASHBOARD_WORDS.columnAgreement}>
        <AgreementCell agreement={vendor.agreement} />
      </td>
      <td data-label={DASHBOARD_WORDS.columnDue}>
        <NextDue due={vendor.due[0]} />
      </td>
      <td data-label={DASHBOARD_WORDS.columnChanged}>
        <Change {...changed} />
      </td>
    </tr>
  );
}

/** Site and stage: `quillcrest.example and 1 more site, shortlisted`. */
function siteLine({ name, sites, stages, strangersOnly }: ListedVendor): string {
  const [site, ...more] = sites;
  const first = site === undefined ? [DASHBOARD_WORDS.siteless] : name === undefined ? [] : [site];
  const where = [...first, ...(more.length > 0 ? [DASHBOARD_WORDS.moreSites(more.length)] : [])].join(' ');
  const said = strangersOnly ? [DASHBOARD_WORDS.strangersOnly] : stages.map((stage) => STAGE_WORDS[stage]);
  return [where, ...said].filter(Boolean).join(' · ');
}

function ReadyCell({ readiness: { state, open, gates } }: Pick<ListedVendor, 'readiness'>) {
  return (
    <>
      <span class={`vendor-table__ready vendor-table__ready--${state}`}>
        {DASHBOARD_WORDS.readyStates[state]}
      </span>
      <span class="vendor-table__by text-meta">{DASHBOARD_WORDS.gatesOpen(open, gates)}</span>
    </>
  );
}

function AgreementCell({ agreement }: Pick<ListedVendor, 'agreement'>) {
  if (!agreement) return <span class="text-meta">{DASHBOARD_WORDS.notSigned}</span>;
  return (
    <>
      {AGREEMENT_STATUS_WORDS[agreement.state]}
      {agreement.until !== undefined && (
        <span class="vendor-table__by text-meta">
          {DASHBOARD_WORDS.until(formatCalendarDate(agreement.until))}
        </span>
      )}
    </>
  );
}

function NextDue({ due }: { due: DueDate | undefined }) {
  if (!due) return <span class="text-meta">{DASHBOARD_WORDS.nothingDue}</span>;
  const today = todaysDate();
  const dueIn = formatDueIn(due.on, today);
  return (
    <>
      {formatDueWhat(due, today)}
      <span class="vendor-table__due text-meta">
        <Time value={due.on} />
        {dueIn && <span class={isPast(due, today) ? 'vendor-table__due--now' : ''}>{`, ${dueIn}`}</span>}
      </span>
    </>
  );
}

function Change({ by, at }: Saying) {
  return (
    <>
      <Time value={at} />
      <span class="vendor-table__by text-meta">{by ?? STRANGER}</span>
    </>
  );
}
