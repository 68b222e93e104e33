import type { RegisterTable } from './register-fault.ts';

/** Titles as files write them, each column's own first, and whether a file may lack the column. */
type Columns = Readonly<Record<string, { readonly titles: readonly string[]; readonly mayLack?: true }>>;

/** OIG's record layout; its PDF names the last column otherwise than its files do. */
const LEIE = {
  last: { titles: ['LASTNAME'] },
  first: { titles: ['FIRSTNAME'] },
  middle: { titles: ['MIDNAME'] },
  business: { titles: ['BUSNAME'] },
  general: { titles: ['GENERAL'] },
  specialty: { titles: ['SPECIALTY'] },
  npi: { titles: ['NPI'] },
  city: { titles: ['CITY'] },
  state: { titles: ['STATE'] },
  ground: { titles: ['EXCLTYPE'] },
  excluded: { titles: ['EXCLDATE'] },
  reinstated: { titles: ['REINDATE'] },
  waived: { titles: ['WAIVERDATE'] },
  // Spreadsheets leave out what is empty at the end of a row, and this nearly always is.
  waiverState: { titles: ['WVRSTATE', 'WAIVERSTATE'], mayLack: true },
} as const satisfies Columns;

/** Version 2 of SAM's public extract, of 31 columns. */
const SAM = {
  classification: { titles: ['Classification'] },
  name: { titles: ['Name'] },
  first: { titles: ['First'] },
  middle: { titles: ['Middle'] },
  last: { titles: ['Last'] },
  suffix: { titles: ['Suffix'] },
  city: { titles: ['City'] },
  state: { titles: ['State / Province'] },
  country: { titles: ['Country'] },
  uei: { titles: ['Unique Entity ID'] },
  agency: { titles: ['Excluding Agency'] },
  ground: { titles: ['Exclusion Type'] },
  active: { titles: ['Active Date'] },
  ends: { titles: ['Termination Date'] },
  status: { titles: ['Record Status'] },
  alsoNamed: { titles: ['Cross-Reference'] },
  npi: { titles: ['NPI'] },
  created: { titles: ['Creation_Date'] },
} as const satisfies Columns;

/** The breach portal's export; others save it again with titles in snake_case and columns of their own. */
const BREACHES = {
  name: { titles: ['Name of Covered Entity'] },
  state: { titles: ['State'] },
  kind: { titles: ['Covered Entity Type'] },
  people: { titles: ['Individuals Affected'] },
  reported: { titles: ['Breach Submission Date'] },
  breach: { titles: ['Type of Breach'] },
  location: { titles: ['Location of Breached Information'] },
  vendorPresent: { titles: ['Business Associate Present'] },
  description: { titles: ['Web Description'], mayLack: true },
} as const satisfies Columns;

const TABLES = { leie: LEIE, sam: SAM, breaches: BREACHES } as const;

/** Where a file has the columns of its register; -1 for one that it lacks. */
type Places<C extends Columns> = { readonly [K in keyof C]: number };
export type LeiePlaces = Places<typeof LEIE>;
export type SamPlaces = Places<typeof SAM>;
export type BreachPlaces = Places<typeof BREACHES>;

/** What a row of titles says of the rows below it. */
export type TableHead = {
  /** Columns that have a title. */
  readonly width: number;
  /** Columns that a whole row reaches to at least. */
  readonly least: number;
} & (
  | { readonly table: 'leie'; readonly places: LeiePlaces }
  | { readonly table: 'sam'; readonly places: SamPlaces }
  | { readonly table: 'breaches'; readonly places: BreachPlaces }
);

export type FoundHead =
  | { readonly ok: true; readonly head: TableHead }
  | { readonly ok: false; readonly fault: 'sam-v1' }
  | {
      readonly ok: false;
      readonly fault: 'missing-columns';
      readonly table: RegisterTable;
      readonly titles: readonly string[];
    };

/** Reads a row as titles of a register; undefined where it has fewer than half of any register's. */
export function findHead(cells: readonly string[]): FoundHead | undefined {
  const titles = cells.map(plainTitle);
  const tables = Object.keys(TABLES) as RegisterTable[];
  const best = tables
    .map((table) => ({ table, missing: missingIn(titles, table) }))
    .sort((a, b) => a.missing.length - b.missing.length)
    .find(({ table, missing }) => missing.length * 2 < neededBy(table).length);
  if (best === undefined) return undefined;
  const { table, missing } = best;
  if (table === 'sam' && titles.includes('duns')) return { ok: false, fault: 'sam-v1' };
  if (missing.length > 0) return { ok: false, fault: 'missing-columns', table, titles: missing };
  return { ok: true, head: headOf(table, titles) };
}

function headOf(table: RegisterTable, titles: readonly string[]): TableHead {
  const width = titles.findLastIndex((title) => title !== '') + 1;
  const least = 1 + Math.max(...neededBy(table).map((each) => placeOf(titles, each)));
  if (table === 'leie') return { table, width, least, places: placesOf(titles, LEIE) };
  if (table === 'sam') return { table, width, least, places: placesOf(titles, SAM) };
  return { table, width, least, places: placesOf(titles, BREACHES) };
}

/** By letters and digits alone: `Breach Submission Date` is `breach_submission_date`. */
function plainTitle(title: string): string {
  return title.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}

function neededBy(table: RegisterTable): readonly (readonly string[])[] {
  const columns: Columns = TABLES[table];
  return Object.values(columns).flatMap(({ titles, mayLack }) => (mayLack ? [] : [titles]));
}

/** The needed columns that are not there, by their own titles. */
function missingIn(titles: readonly string[], table: RegisterTable): string[] {
  return neededBy(table).flatMap((each) => (placeOf(titles, each) < 0 ? each.slice(0, 1) : []));
}

function placeOf(titles: readonly string[], asked: readonly string[]): number {
  const plain = asked.map(plainTitle);
  return titles.findIndex((title) => plain.includes(title));
}

function placesOf<C extends Columns>(titles: readonly string[], columns: C): Places<C> {
  const places = Object.entries(columns).map(([name, column]) => [name, placeOf(titles, column.titles)]);
  return Object.fromEntries(places) as Places<C>;
}
