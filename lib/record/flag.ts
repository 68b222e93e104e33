import type { Statement } from './entry.ts';
import { findReplaceable, foldVerdict, type Vendor } from './fold.ts';
import { asPrivate } from './private.ts';
import { LONGEST_TEXT, type Quote, sayQuote, sayReviewOn, sayStanding, sayText } from './say.ts';
import { wantsReason } from './standing.ts';
import { type MakeSalt, typedText } from './statement-parts.ts';
import type { Standing } from './topics.ts';

/** A filled-in flag form: one act, which becomes one entry. */
export interface Flag {
  readonly standing: Standing;
  readonly reason: string;
  readonly checked: string;
  /** `YYYY-MM-DD`; only `verified` has one. */
  readonly reviewOn: string;
  readonly note: string;
  /** The note stays home when a list is exported. */
  readonly notePrivate: boolean;
  readonly quotes: readonly Quote[];
  /** Something besides the standing still stands against the first call: `verified` then wants a reason. */
  readonly notReady: boolean;
  /** Other keys of the vendor that were checked as well; only for `verified`. */
  readonly covers: readonly string[];
  /** `own`: what other people say stands beside it. `all`: it replaces every view on screen, as resolving a dispute does. */
  readonly replaces: 'own' | 'all';
  /** Why words in a field stay although they look like patient data; quotes carry their own reason. */
  readonly kept?: Readonly<Partial<Record<'reason' | 'checked' | 'note', string | undefined>>>;
}

export type FlagFault =
  | 'reason-missing'
  | 'not-ready-missing'
  | 'less-caution-missing'
  | 'checked-missing'
  | 'review-missing'
  | 'too-long';
export type FlagField = 'reason' | 'checked' | 'reviewOn' | 'note';
export type FlagFaults = Partial<Record<FlagField, FlagFault>>;

/**
 * What keeps a flag from being recorded, by field; empty when nothing does. `suspicious` wants a reason, so does
 * replacing a more cautious view, or verifying a vendor that is not ready for its first call; `verified` wants what was
 * checked and a review date after today.
 */
export function findFlagFaults(flag: Flag, vendor: Vendor, today: string): FlagFaults {
  const isVerified = flag.standing === 'verified';
  const tooLong = (text: string): FlagFault | undefined =>
    text.length > LONGEST_TEXT ? 'too-long' : undefined;
  const faults: Record<FlagField, FlagFault | undefined> = {
    reason: tooLong(flag.reason) ?? findReasonFault(flag, vendor),
    checked: isVerified ? (tooLong(flag.checked) ?? missing(flag.checked, 'checked-missing')) : undefined,
    reviewOn: isVerified && !(flag.reviewOn > today) ? 'review-missing' : undefined,
    note: tooLong(flag.note),
  };
  return Object.fromEntries(Object.entries(faults).filter(([, fault]) => fault !== undefined));
}

function findReasonFault(flag: Flag, vendor: Vendor): FlagFault | undefined {
  if (isVerifiedNotReady(flag)) return missing(flag.reason, 'not-ready-missing');
  if (!wantsReason(foldVerdict(vendor, 'standing'), flag.standing)) return undefined;
  return missing(flag.reason, flag.standing === 'suspicious' ? 'reason-missing' : 'less-caution-missing');
}

/** Whether a flag says `verified` of a vendor that is not ready. */
export function isVerifiedNotReady({ standing, notReady }: Pick<Flag, 'standing' | 'notReady'>): boolean {
  return standing === 'verified' && notReady;
}

function missing(text: string, fault: FlagFault): FlagFault | undefined {
  return typedText(text) === '' ? fault : undefined;
}

/**
 * The statements of a flag: the standing with its reason, a review date, a note, quotes. Replaces what `vendor` shows of
 * the reviewer's own, from whatever browser, or of everybody.
 *
 * @param reviewer id of the person whose flag it is
 */
export function sayFlag(makeSalt: MakeSalt, flag: Flag, vendor: Vendor, reviewer: string): Statement[] {
  const isVerified = flag.standing === 'verified';
  const replacing = (topic: string): string[] =>
    findReplaceable(vendor, topic)
      .filter((view) => flag.replaces === 'all' || view.person?.id === reviewer)
      .map((view) => view.name);
  return [
    sayStanding(makeSalt, {
      value: flag.standing,
      reason: flag.reason,
      ...(isVerified ? { checked: flag.checked, covers: flag.covers, notReady: flag.notReady } : {}),
      kept: keptWithStanding(flag),
      replaces: replacing('standing'),
    }),
    ...(isVerified ? [sayReviewOn(flag.reviewOn, replacing('review-on'))] : []),
    ...(typedText(flag.note)
      ? [asPrivate(sayText(makeSalt, 'note', flag.note, [], flag.kept?.note), flag.notePrivate)]
      : []),
    ...flag.quotes.map((quote) => sayQuote(makeSalt, quote)),
  ];
}

/** The standing's body has one place for why its texts stay as they are. */
function keptWithStanding({ standing, kept }: Flag): string {
  const reasons = [kept?.reason, standing === 'verified' ? kept?.checked : undefined];
  return [...new Set(reasons.filter((why) => why !== undefined))].join('\n');
}
