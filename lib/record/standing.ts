import { findApprovals, type StandingRule, saysVerified } from './approval.ts';
import { type DueDate, findLapses } from './due-date.ts';
import { foldVerdict, liveViews, strangersViews, type Vendor, type Verdict, type View } from './fold.ts';
import { compareCaution, findTopicRule, NONE, STAGES, type Stage, type Standing } from './topics.ts';

/** What a page of the vendor shows: a standing that somebody gave, or one derived from several or from dates. */
export type ShownStanding = Standing | 'disputed' | 'review-due' | 'unlisted';

/** The standing of a vendor as it acts on one of its keys. */
export interface StandingDecision {
  readonly shown: ShownStanding;
  /** The views of known people, most cautious first. */
  readonly verdict: Verdict;
  /** The view that decided: of a dispute the most cautious one. */
  readonly acting: View | undefined;
  /** The date the vendor is to be looked at again, `YYYY-MM-DD`; the earliest where several stand. */
  readonly reviewOn: string | undefined;
  /** What a verification no longer rests on, the oldest first. */
  readonly lapses: readonly DueDate[];
  /** `verified` as one person says; shown as `in-review` until a second one approves. */
  readonly awaitingApproval: boolean;
  /** What other known people say for the acting `verified`: their approvals, and their own `verified` on this key. */
  readonly approvals: readonly View[];
  /** Verified, with a reason, while the vendor was not ready for its first call. */
  readonly reasonGiven: boolean;
  /** Keys of this vendor that a live `verified` is for, where it does not act on the asked key. */
  readonly verifiedElsewhere: readonly string[];
  /** The date since when this key is no longer the vendor's. */
  readonly leftOn: string | undefined;
  /** Strangers' warnings: shown, never acting. */
  readonly strangers: readonly View[];
}

/**
 * Decides what a vendor's standing is on one key and day. Warnings travel along links; `verified` acts only on the key
 * it was given for and those it covers, and never on an address the vendor has left. Where the team asks for two persons,
 * a `verified` that nobody else approves, nor says too, shows as `in-review`.
 *
 * @param today calendar date of the reviewer, `YYYY-MM-DD`
 */
export function decideStanding(
  vendor: Vendor,
  key: string,
  today: string,
  rule?: StandingRule,
): StandingDecision {
  const verdict = foldVerdict(vendor, 'standing');
  const leftOn = findLeftOn(vendor, key, today);
  const actsHere = (view: View): boolean =>
    !isVerified(view) || (leftOn === undefined && verifiedKeys(view).includes(key));
  const { acting, approvals } = findActing(vendor, verdict.live.filter(actsHere));
  const awaitingApproval =
    rule?.twoPersons === true && acting !== undefined && isVerified(acting) && approvals.length === 0;
  const lapses = findLapses(vendor, today);
  const shown = showStanding(verdict, acting, awaitingApproval, lapses.length > 0);
  return {
    shown,
    verdict,
    acting,
    reviewOn: foldVerdict(vendor, 'review-on').acting?.statement.value,
    lapses,
    awaitingApproval,
    approvals,
    reasonGiven: shown === 'verified' && acting?.statement['notReady'] === true,
    verifiedElsewhere: acting ? [] : findVerifiedKeys(vendor, verdict.live, rule),
    leftOn,
    strangers: strangersViews(vendor, 'standing').filter((view) => warns(view)),
  };
}

/** The view that acts, the most cautious one; of several `verified` the newest that another person stands for as well. */
function findActing(
  vendor: Vendor,
  here: readonly View[],
): { readonly acting: View | undefined; readonly approvals: readonly View[] } {
  const [first] = here;
  if (!first || !isVerified(first)) return { acting: first, approvals: [] };
  for (const acting of here) {
    const others = here.filter(({ person }) => person?.id !== acting.person?.id);
    const approvals = [...findApprovals(vendor, acting), ...others];
    if (approvals.length > 0) return { acting, approvals };
  }
  return { acting: first, approvals: [] };
}

/** The keys that some `verified` are for, less those on which they await approval. */
function findVerifiedKeys(vendor: Vendor, live: readonly View[], rule: StandingRule | undefined): string[] {
  const keys = [...new Set(live.flatMap(verifiedKeys))];
  if (!rule?.twoPersons) return keys;
  const onKey = (key: string): View[] => live.filter((view) => verifiedKeys(view).includes(key));
  return keys.filter((key) => findActing(vendor, onKey(key)).approvals.length > 0);
}

function showStanding(
  verdict: Verdict,
  acting: View | undefined,
  awaitingApproval: boolean,
  isLapsed: boolean,
): ShownStanding {
  if (!acting) return 'unlisted';
  if (verdict.disputed) return 'disputed';
  if (awaitingApproval) return 'in-review';
  return isVerified(acting) && isLapsed ? 'review-due' : (acting.statement.value as Standing);
}

function isVerified({ statement }: View): boolean {
  return saysVerified(statement);
}

/** The keys that a `verified` is for: its own and those it covers. */
export function verifiedKeys(view: View): string[] {
  return [view.entry.about, ...(view.statement.covers ?? [])];
}

function warns(view: View): boolean {
  return view.statement.value === 'suspicious' || view.statement.value === 'in-review';
}

function findLeftOn(vendor: Vendor, key: string, today: string): string | undefined {
  const dates = liveViews(vendor, 'left')
    .filter((view) => view.entry.about === key)
    .map((view) => view.statement.value ?? '')
    .sort();
  return dates.find((date) => date <= today);
}

/** Where the purchase stands: all live stages, furthest along first. */
export function liveStages(vendor: Vendor): Stage[] {
  const said = new Set(liveViews(vendor, 'stage').map((view) => view.statement.value));
  return STAGES.filter((stage) => said.has(stage));
}

/** Whether a change of standing asks for a reason: to suspicious, and to anything less cautious than what stands. */
export function wantsReason(verdict: Verdict, next: Standing | typeof NONE): boolean {
  if (next === 'suspicious') return true;
  const rule = findTopicRule('standing');
  const before = verdict.acting?.statement.value;
  if (!rule || before === undefined) return false;
  return verdict.disputed || next === NONE || compareCaution(rule, before, next) < 0;
}
