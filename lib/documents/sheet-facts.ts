import type { QuestionList } from '../diligence/question-list.ts';
import type { GoesAlong } from '../exchange/goes-along.ts';
import { decideRow, type RowDecision } from '../findings/decide-row.ts';
import type { StandingRule } from '../record/approval.ts';
import { isAboutDistinct } from '../record/distinct.ts';
import type { Vendor } from '../record/fold.ts';

/** What sheets and pages of a list are made from. */
export interface SheetFacts {
  /** Folded from entries whose texts that stay home are left out. */
  readonly vendors: readonly Vendor[];
  readonly list: QuestionList;
  readonly rule: StandingRule;
  /** The exporter’s writer key. */
  readonly exportedBy: string;
  /** Calendar date of the reviewer, `YYYY-MM-DD`. */
  readonly today: string;
  readonly timeZone: string;
  readonly along: GoesAlong;
}

/** A vendor with the key that stands for it, in the order of the list. */
export interface FactsOfVendor {
  readonly vendor: Vendor;
  readonly row: RowDecision;
}

/** The listed vendors, by their keys. */
export function orderVendors({ vendors, today, rule }: SheetFacts): FactsOfVendor[] {
  return vendors
    .filter(isListed)
    .map((vendor) => ({ vendor, row: decideRow(vendor, today, rule) }))
    .sort((a, b) => (a.row.key < b.row.key ? -1 : 1));
}

/** Whether a vendor is more than a key of which nothing is said but that a link once named it. */
export function isListed({ keys, views }: Vendor): boolean {
  return views.some(({ entry, statement }) => keys.includes(entry.about) && !isAboutDistinct(statement));
}

/** The day of an instant where the reviewer is, `YYYY-MM-DD`. */
export function dayOf(at: string, timeZone: string): string {
  return Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}
