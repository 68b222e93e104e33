import type { StandingRule } from '../record/approval.ts';
import type { Entry } from '../record/entry.ts';
import type { People, Person } from '../record/people.ts';
import type { ShownStanding } from '../record/standing.ts';
import type { RefusedEntry, VerifiedList } from './verify-entries.ts';

/** What happens to a part of a file, in the order in which a reviewer needs to look. */
export const FATES = ['refused', 'disputed', 'changed', 'new', 'identical'] as const;
export type Fate = (typeof FATES)[number];

/** What the reviewer decides about a writer whom the list does not know. */
export type WriterDecision =
  /** A person the list knows already, or a new one whose id the caller made. */
  | { readonly kind: 'know'; readonly person: Person }
  | { readonly kind: 'stranger' }
  | { readonly kind: 'leave-out' };

/** All that a plan is made from: a checked file, what the record holds, and the decisions taken so far. */
export interface PlanInput {
  readonly list: VerifiedList;
  /** Histories of the file's keys and of every key once linked to them, and of the file's writers. */
  readonly held: ReadonlyMap<string, readonly Entry[]>;
  readonly people: People;
  /** Writers already decided to be strangers. */
  readonly strangers: ReadonlySet<string>;
  /** This browser's own writer, where it has one. */
  readonly self: string | undefined;
  /**
   * By writer; those about writers whom the list knows are passed over. A writer without a decision is planned as a
   * stranger: it may warn, and nothing else.
   */
  readonly decisions: ReadonlyMap<string, WriterDecision>;
  /** Calendar date of the reviewer, `YYYY-MM-DD`. */
  readonly today: string;
  /** What the team asks of a `verified`. */
  readonly rule?: StandingRule | undefined;
}

/** Who said something, as the import screen names them. */
export interface Sayer {
  readonly writer: string;
  /** The known person's name, else what the writer calls itself. */
  readonly name: string | undefined;
  /** False for a stranger. */
  readonly known: boolean;
}

export interface WriterPlan {
  readonly writer: string;
  /** `k4Qm 81xT 0vRe`. */
  readonly fingerprint: string;
  readonly state: 'self' | 'known' | 'stranger' | 'new';
  /** Whom the list knows this writer as before the import. */
  readonly person: Person | undefined;
  /** What the key calls itself, in its own signed words. */
  readonly claimedName: string | undefined;
  /** What the key called itself until now, where this file gives it another name. */
  readonly formerName: string | undefined;
  /** A known person of the claimed name, who has other keys: perhaps a new browser, perhaps somebody else. */
  readonly sameName: Person | undefined;
  /** Entries by this writer in the file. */
  readonly entries: number;
  /** Undefined until the reviewer decided; never set for `self` and `known`. */
  readonly decision: WriterDecision | undefined;
}

/** One side of a dispute. */
export interface DisputeSide {
  readonly value: string;
  readonly by: Sayer;
  readonly at: string;
  /** It comes with the file; else it stands on our list already. */
  readonly arrives: boolean;
}

export interface Dispute {
  /** A verdict topic: `standing`, `review-on`. */
  readonly topic: string;
  /** Most cautious first: the first one acts. */
  readonly sides: readonly DisputeSide[];
}

/** A live view on a verdict topic that comes with the file. */
export interface ArrivingVerdict {
  readonly topic: string;
  readonly value: string;
  readonly by: Sayer;
  readonly at: string;
  /** Values live on our list until now that it replaces. */
  readonly was: readonly string[];
}

/** What an import adds to one vendor. Only what is live and understood; the rest of the history comes along. */
export interface Brings {
  /** Entries that we do not hold. */
  readonly entries: number;
  readonly verdicts: readonly ArrivingVerdict[];
  /** Values of `stage`. */
  readonly stages: readonly string[];
  readonly notes: number;
  readonly evidence: number;
  readonly names: readonly string[];
  /** E.164. */
  readonly phones: readonly string[];
  /** Keys that get joined to another of this vendor. */
  readonly links: readonly string[];
  /** Owners, officers and managing employees. */
  readonly persons: readonly string[];
  /** Keys that are said not to be this vendor, however alike they look. */
  readonly distinct: readonly string[];
  /** Registers that the vendor's names were looked for in. */
  readonly screened: number;
  /** Signatures of second reviewers under somebody's `verified`. */
  readonly approvals: number;
  /** Texts we can read that the import erases from this disk for good: their own writer redacted them. */
  readonly erases: number;
  /** Texts we can read that the import hides: another known person redacted them. */
  readonly hides: number;
  /** Texts that were withheld from us so far and arrive now. */
  readonly fills: number;
  /** Statements on topics or with values that this version does not know: kept and passed on. */
  readonly unknown: number;
}

/** One vendor of the file, joined as it will be after the import. */
export interface VendorRow {
  readonly fate: Exclude<Fate, 'refused'>;
  /** The first key in order; names the row when it is unticked. */
  readonly key: string;
  readonly keys: readonly string[];
  readonly name: string | undefined;
  readonly brings: Brings;
  /** Disputes that the import makes or takes part in. */
  readonly disputes: readonly Dispute[];
  /** Who wrote what arrives, and the time of the earliest of it, newest writer first. */
  readonly saidBy: readonly { readonly by: Sayer; readonly since: string }[];
  /** What a page of `key` shows now and after the import. */
  readonly before: ShownStanding;
  readonly after: ShownStanding;
  /** What is written when the row stays ticked. */
  readonly adds: readonly Entry[];
  /** Everything of the file about this vendor, held already or not, less writers left out. */
  readonly brought: readonly Entry[];
}

/** An entry that is not taken; the rest of its vendor goes on. */
export interface RefusedRow extends RefusedEntry {
  readonly fate: 'refused';
  /** The name of the vendor that it claims to be about. */
  readonly name: string | undefined;
}

export interface ImportPlan {
  /** Refused first, then disputed, changed, new, identical; by name within. */
  readonly rows: readonly (RefusedRow | VendorRow)[];
  readonly counts: Readonly<Record<Fate, number>>;
  /** Writers of the file: new ones first, by name within. */
  readonly writers: readonly WriterPlan[];
  /** Entries not taken because their writer is left out. */
  readonly leftOut: number;
  /** What the file's writers say of themselves, less writers left out. */
  readonly ownNames: { readonly adds: readonly Entry[]; readonly brought: readonly Entry[] };
}
