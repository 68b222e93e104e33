import type { BreachRow, ExcludedRow, RegisterRow } from '../registers/register.ts';
import { formatGround } from './exclusion-ground-words.ts';
import { formatCount, formatNumber } from './format-count.ts';
import { formatCalendarDate } from './format-date.ts';

/** A fact of a row, for a list of them. */
export interface RowFact {
  readonly name: string;
  readonly text: string;
}

/** Counts that reporters enter while they do not know theirs. */
const PLACEHOLDERS = [500, 501];

/** The row's name as its register writes it; a row has at least one. */
function rowNameOf({ names }: Pick<RegisterRow, 'names'>): string {
  return names[0]?.text.trim() ?? '';
}

/** A row in one line: what is kept of it beside a reviewer's decision, and shown in history and reports. */
export function formatRowLine(row: RegisterRow): string {
  const head = [rowNameOf(row), formatPlace(row)].filter(Boolean).join(', ');
  return `${head}: ${'breach' in row ? formatBreachLine(row) : formatExclusionLine(row)}`;
}

function formatExclusionLine({ since, ground }: ExcludedRow): string {
  return [
    since === undefined ? 'excluded' : `excluded since ${formatCalendarDate(since)}`,
    ...(ground === undefined ? [] : [formatGround(ground)]),
  ].join(', ');
}

function formatBreachLine({ people, since, breach }: BreachRow): string {
  return [
    ...(people === undefined ? [] : [formatCount(people, 'person', 'people')]),
    `reported ${formatCalendarDate(since)}`,
    ...(breach.length === 0 ? [] : [breach.join(', ')]),
  ].join(', ');
}

function formatPlace(row: RegisterRow): string {
  const city = 'city' in row ? row.city : undefined;
  const country = 'country' in row ? row.country : undefined;
  return [city, row.state, country].filter((part) => part !== undefined).join(' ');
}

/** What a row says, fact by fact; what its file leaves empty is left out. */
export function formatRowFacts(row: RegisterRow): RowFact[] {
  const facts = 'breach' in row ? breachFacts(row) : exclusionFacts(row);
  return facts.flatMap(([name, text]) => (text === undefined || text === '' ? [] : [{ name, text }]));
}

type Facts = readonly (readonly [name: string, text: string | undefined])[];

function exclusionFacts(row: ExcludedRow): Facts {
  const { since, until, ground, agency, waiver, kind, npi, uei } = row;
  return [
    ['Where', formatPlace(row)],
    ['What', kind],
    ['Ground', ground && formatGround(ground)],
    ['Excluded since', since && formatCalendarDate(since)],
    ['Excluded until', until && formatCalendarDate(until)],
    ['By', agency],
    ['Waiver', waiver && formatWaiver(waiver)],
    ['NPI', npi],
    ['Unique Entity ID', uei],
    ['Other names', formatOtherNames(row)],
  ];
}

function formatWaiver({ date, state }: NonNullable<ExcludedRow['waiver']>): string {
  return `from ${formatCalendarDate(date)}${state === undefined ? '' : `, in ${state}`}`;
}

function breachFacts(row: BreachRow): Facts {
  const { state, kind, people, since, breach, location, vendorPresent } = row;
  return [
    ['State', state],
    ['Reported as', kind],
    ['People', people === undefined ? undefined : formatPeople(people)],
    ['Reported on', formatCalendarDate(since)],
    ['Kind', breach.join(', ')],
    ['Where the data was', location.join(', ')],
    ['Business associate present', vendorPresent ? 'Yes' : 'No'],
  ];
}

function formatPeople(people: number): string {
  return PLACEHOLDERS.includes(people)
    ? `${formatNumber(people)}, which often stands for a number not known yet`
    : formatNumber(people);
}

function formatOtherNames({ names }: Pick<RegisterRow, 'names'>): string {
  return names
    .slice(1)
    .map(({ text }) => text)
    .join('; ');
}
