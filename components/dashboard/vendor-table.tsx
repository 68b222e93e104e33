import { todaysDate } from '../../lib/platform/today.ts';
import { DASHBOARD_WORDS, formatDueIn, listStandingWord } from '../../lib/words/dashboard-words.ts';
import { STAGE_WORDS, STRANGER } from '../../lib/words/standing-words.ts';
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
            <th scope="col">{DASHBOARD_WORDS.columnStage}</th>
            {header('review', DASHBOARD_WORDS.columnReview)}
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
  const { key, shown, standingBy, standingWhy, stages, changed, strangersOnly } = vendor;
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
        <StandingMark standing={shown} word={listStandingWord(shown)} />
        {standingBy && (
          <span class="vendor-table__under text-meta">
            {[standingBy.by ?? STRANGER, standingWhy].filter(Boolean).join(': ')}
          </span>
        )}
      </td>
      <td data-label={DASHBOARD_WORDS.columnStage}>
        {stages.map((stage) => STAGE_WORDS[stage]).join(', ') || (
          <span class="text-meta">
            {strangersOnly ? DASHBOARD_WORDS.strangersOnly : DASHBOARD_WORDS.noStage}
          </span>
        )}
      </td>
      <td data-label={DASHBOARD_WORDS.columnReview}>
        <ReviewDate date={vendor.reviewOn} />
      </td>
      <td data-label={DASHBOARD_WORDS.columnChanged}>
        <Change {...changed} />
      </td>
    </tr>
  );
}

function siteLine({ name, sites }: ListedVendor): string {
  const [site, ...more] = sites;
  if (site === undefined) return DASHBOARD_WORDS.siteless;
  const first = name === undefined ? [] : [site];
  return [...first, ...(more.length > 0 ? [DASHBOARD_WORDS.moreSites(more.length)] : [])].join(' ');
}

function ReviewDate({ date }: { date: string | undefined }) {
  if (date === undefined) return <span class="text-meta">{DASHBOARD_WORDS.noReview}</span>;
  const today = todaysDate();
  const dueIn = formatDueIn(date, today);
  return (
    <>
      <Time value={date} />
      {dueIn && (
        <span class={`vendor-table__due text-meta${date <= today ? ' vendor-table__due--now' : ''}`}>
          {dueIn}
        </span>
      )}
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
