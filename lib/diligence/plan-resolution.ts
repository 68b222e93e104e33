import { saysVerified } from '../record/approval.ts';
import { findText } from '../record/body-text.ts';
import { CAPS } from '../record/entry-schema.ts';
import { findReplaceable, type Vendor, type View } from '../record/fold.ts';
import type { Dispute } from './find-disputes.ts';

/** How many disputes are settled at once: by what did not come with an import, or by the view that acts already. */
export type ResolutionRule = 'ours' | 'cautious';

/** A dispute and the vendor that it is about. */
export interface DisputeOf extends Dispute {
  readonly vendor: Vendor;
  /** The key that stands for the vendor. */
  readonly key: string;
}

/**
 * Why a dispute is left alone: no side is ours, ours differ among themselves, what was checked for a `verified` cannot be
 * read any more and so cannot be stood for, or more sides than one statement can name.
 */
export type LeftAlone = 'none-ours' | 'ours-differ' | 'unreadable' | 'too-many';

/** What a dispute is settled by: a value, and the view that says it, where one does. */
export interface Resolution {
  readonly ok: true;
  readonly dispute: DisputeOf;
  readonly value: string;
  /** The view that is taken over, with its facts; undefined for a value that nobody has given. */
  readonly from: View | undefined;
  /** Names of all that is replaced: every view on screen, and retractions. */
  readonly replaces: readonly string[];
}

export type PlannedResolution =
  | Resolution
  | { readonly ok: false; readonly dispute: DisputeOf; readonly why: LeftAlone };

/**
 * Plans how a rule settles a dispute. Writes nothing.
 *
 * @param isOurs whether a view is ours, and not from an import
 */
export function planByRule(
  dispute: DisputeOf,
  rule: ResolutionRule,
  isOurs: (view: View) => boolean,
): PlannedResolution {
  const [acting] = dispute.live;
  if (rule === 'cautious') return planByValue(dispute, valueIn(acting));
  const ours = dispute.live.filter(isOurs);
  const [first] = ours;
  if (!first) return { ok: false, dispute, why: 'none-ours' };
  if (ours.some((view) => valueIn(view) !== valueIn(first)))
    return { ok: false, dispute, why: 'ours-differ' };
  return planWith(dispute, valueIn(first), ours);
}

/** Plans settling a dispute by a value, one of its sides or another. Writes nothing. */
export function planByValue(dispute: DisputeOf, value: string): PlannedResolution {
  return planWith(
    dispute,
    value,
    dispute.live.filter((view) => valueIn(view) === value),
  );
}

function planWith(dispute: DisputeOf, value: string, sides: readonly View[]): PlannedResolution {
  const replaces = findReplaceable(dispute.vendor, dispute.topic).map(({ name }) => name);
  if (replaces.length > CAPS.references) return { ok: false, dispute, why: 'too-many' };
  const from = sides.find((view) => isReadable(view)) ?? sides[0];
  if (saysVerified({ topic: dispute.topic, value }) && (!from || findText(from, 'checked') === undefined))
    return { ok: false, dispute, why: 'unreadable' };
  return { ok: true, dispute, value, from, replaces };
}

/** What was checked is what a `verified` is taken over for. */
function isReadable(view: View): boolean {
  if (saysVerified(view.statement)) return findText(view, 'checked') !== undefined;
  return view.bodyState === 'shown';
}

function valueIn(view: View | undefined): string {
  return view?.statement.value ?? '';
}
