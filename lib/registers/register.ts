/** The public registers that a team can load. The breach portal keeps two lists, and a case stands in one of them. */
export const REGISTERS = ['leie', 'sam', 'breaches-current', 'breaches-archive'] as const;
export type RegisterId = (typeof REGISTERS)[number];

/** Registers of parties that federal programs exclude; the breach portal lists incidents, which exclude nobody. */
export type ExclusionRegister = 'leie' | 'sam';

/** Whether a confirmed row of this register says that the vendor is excluded. */
export function isExclusionRegister(id: RegisterId): id is ExclusionRegister {
  return id === 'leie' || id === 'sam';
}

/** A name that a row can be found by. */
export interface RegisterName {
  readonly text: string;
  readonly of: 'company' | 'person';
}

/**
 * One row as it is kept: what the screen shows of it, and nothing that identifies a private person beyond the name.
 * Texts are trimmed and otherwise as in the file. A member that the file leaves empty is absent.
 */
export type RegisterRow = ExcludedRow | BreachRow;

/** A party in the LEIE or in SAM's exclusions. */
export interface ExcludedRow {
  readonly register: ExclusionRegister;
  readonly names: readonly RegisterName[];
  readonly city?: string;
  /** Two letters in the United States. */
  readonly state?: string;
  /** ISO 3166 alpha-3, where it is not the United States. */
  readonly country?: string;
  /** Ten digits. */
  readonly npi?: string;
  /** SAM's Unique Entity ID. */
  readonly uei?: string;
  /** What the party is: LEIE's general category and specialty, SAM's classification. */
  readonly kind?: string;
  /** The ground: LEIE's exclusion type (`1128a1`), SAM's exclusion type. */
  readonly ground?: string;
  /** Who excluded it; SAM alone. */
  readonly agency?: string;
  /** Calendar dates, `YYYY-MM-DD`. */
  readonly since?: string;
  /** SAM's termination date; absent for an indefinite one. */
  readonly until?: string;
  /** LEIE's waiver: from this date, in this state. */
  readonly waiver?: { readonly date: string; readonly state?: string };
}

/** A breach of 500 people or more, as reported to HHS. `names[0]` is the reporter as written. */
export interface BreachRow {
  readonly register: 'breaches-current' | 'breaches-archive';
  readonly names: readonly RegisterName[];
  readonly state?: string;
  /** Covered entity type, as in the file; may be absent. */
  readonly kind?: string;
  readonly people?: number;
  /** Calendar date of the report, `YYYY-MM-DD`. */
  readonly since: string;
  /** Type and location of the breach, each a sorted set. */
  readonly breach: readonly string[];
  readonly location: readonly string[];
  /** The portal's “Business Associate Present”. */
  readonly vendorPresent: boolean;
  /** Only in the archive, and only where the reviewer loaded a file that has it. */
  readonly description?: string;
}

/** What is known of a register that is loaded. */
export interface LoadedRegister {
  readonly id: RegisterId;
  /** Where its rows came from. */
  readonly from:
    | { readonly kind: 'file'; readonly name: string }
    | { readonly kind: 'address'; readonly address: string }
    | { readonly kind: 'snapshot' };
  /** Calendar date that the rows reach to: the newest exclusion or report in them. */
  readonly newest: string;
  /**
   * Calendar date that the list itself bears, where it bears one: of HTTP Last-Modified, or in the file's name. The
   * breach portal makes its export when asked for it, so the day on which its file was written is its own.
   */
  readonly listDate?: string;
  /**
   * Calendar date on which the file of a list without a date was last written. The list is no younger, and may be much
   * older: a copy is written on the day of copying.
   */
  readonly fileDate?: string;
  /** The month in which the list that ships was taken, `YYYY-MM`. Absent in what older versions kept. */
  readonly takenIn?: string;
  /** ISO instant. */
  readonly loadedAt: string;
  readonly rows: number;
  /** SHA-256 of the file's bytes, hexadecimal. */
  readonly sha256: string;
  /** Whether its rows have the descriptions in which vendors are named. */
  readonly hasDescriptions: boolean;
}
