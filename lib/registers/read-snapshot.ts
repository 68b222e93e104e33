import type { BreachRow } from './register.ts';
import type { BreachList } from './register-reading.ts';

/** The breach facts that ship with the extension: `public/registers/hhs-breaches.json`. */
export const SNAPSHOT_FORMAT = 'first-call/breach-snapshot';
export const SNAPSHOT_VERSION = 1;

/**
 * A report as the file has it: name, state, people, date, then places in the file's tables of kinds, of breaches and of
 * locations, and 1 where a business associate was present. State, people and kind are null where the portal has none.
 */
export type SnapshotRow = readonly [
  name: string,
  state: string | null,
  people: number | null,
  since: string,
  kind: number | null,
  breach: number,
  location: number,
  vendorPresent: 0 | 1,
];

export interface SnapshotList {
  readonly id: BreachList;
  /** The month in which the export was taken from the portal, `YYYY-MM`. */
  readonly taken: string;
  /** Calendar date of its newest report. */
  readonly newest: string;
  /** SHA-256 of the export, hexadecimal. */
  readonly sha256: string;
  readonly rows: readonly SnapshotRow[];
}

export interface SnapshotFile {
  readonly format: typeof SNAPSHOT_FORMAT;
  readonly version: typeof SNAPSHOT_VERSION;
  readonly source: string;
  readonly rights: string;
  readonly kinds: readonly string[];
  /** Sorted sets, each once. */
  readonly breaches: readonly (readonly string[])[];
  readonly locations: readonly (readonly string[])[];
  readonly lists: readonly SnapshotList[];
}

/** One of the two lists, as rows like those of an export. */
export interface ShippedList extends Omit<SnapshotList, 'rows'> {
  readonly rows: readonly BreachRow[];
}

/**
 * The lists in the shipped snapshot. It is made by `scripts/take-breach-snapshot.ts` and travels with this code, so it
 * is not checked again.
 *
 * @throws SyntaxError where the text is no JSON
 */
export function parseSnapshot(text: string): ShippedList[] {
  const file = JSON.parse(text) as SnapshotFile;
  return file.lists.map((list) => ({
    ...list,
    rows: list.rows.map((row) => rowOf(row, list.id, file)),
  }));
}

function rowOf(row: SnapshotRow, register: BreachList, file: SnapshotFile): BreachRow {
  const [name, state, people, since, kind, breach, location, vendorPresent] = row;
  const kindName = kind === null ? undefined : file.kinds[kind];
  return {
    register,
    names: [{ text: name, of: 'company' }],
    ...(state !== null && { state }),
    ...(kindName !== undefined && { kind: kindName }),
    ...(people !== null && { people }),
    since,
    breach: file.breaches[breach] ?? [],
    location: file.locations[location] ?? [],
    vendorPresent: vendorPresent === 1,
  };
}
