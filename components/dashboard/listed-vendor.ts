import { type AgreementFold, foldAgreement } from '../../lib/diligence/agreement-gates.ts';
import { decideReadiness, type Readiness } from '../../lib/diligence/decide-readiness.ts';
import { findDisputes } from '../../lib/diligence/find-disputes.ts';
import type { QuestionList } from '../../lib/diligence/question-list.ts';
import { indexTopics } from '../../lib/diligence/topic-index.ts';
import { findShownName } from '../../lib/exchange/shown-name.ts';
import { decideRow, isSiteless } from '../../lib/findings/decide-row.ts';
import type { StandingRule } from '../../lib/record/approval.ts';
import { findText } from '../../lib/record/body-text.ts';
import { isAboutDistinct } from '../../lib/record/distinct.ts';
import { type DueDate, findDueDates } from '../../lib/record/due-date.ts';
import { findReplaceable, type Vendor, type View } from '../../lib/record/fold.ts';
import { liveStages, type ShownStanding, type StandingDecision } from '../../lib/record/standing.ts';
import type { Stage } from '../../lib/record/topics.ts';
import { DASHBOARD_WORDS } from '../../lib/words/dashboard-words.ts';
import { firstSentence } from '../../lib/words/first-sentence.ts';

/** Who said something, and when. */
export interface Saying {
  /** Undefined for a stranger. */
  readonly by: string | undefined;
  /** ISO instant. */
  readonly at: string;
}

/** What the dashboard shows of a vendor in one row, and finds and sorts it by. */
export interface ListedVendor {
  /** The key that stands for the vendor. */
  readonly key: string;
  readonly keys: readonly string[];
  readonly name: string | undefined;
  /** The keys that are sites, the row's own first. */
  readonly sites: readonly string[];
  readonly shown: ShownStanding;
  readonly standingBy: Saying | undefined;
  /** First sentence of the reason, or of what was checked. */
  readonly standingWhy: string | undefined;
  /** Topics on which reviewers disagree. */
  readonly disputes: number;
  /** Verified while the vendor was not ready. */
  readonly reasonGiven: boolean;
  /** Verified by one reviewer, where a second one is asked for. */
  readonly awaitingApproval: boolean;
  /** Verified, and by nobody besides the one who proposed it. */
  readonly isOnePersons: boolean;
  readonly readiness: Pick<Readiness, 'state' | 'open'> & { readonly gates: number };
  readonly agreement: AgreementFold['value'];
  readonly stages: readonly Stage[];
  /** Names of the live stage statements: what a new stage replaces. */
  readonly stageNames: readonly string[];
  /** Every date that is set, the earliest first. */
  readonly due: readonly DueDate[];
  readonly changed: Saying;
  /** Nobody whom the list knows says anything about the vendor. */
  readonly strangersOnly: boolean;
  /** Plain text of everything that search looks through. */
  readonly searched: string;
}

/**
 * Reads a folded vendor into its row. One whose every statement was withdrawn keeps its row, since that is the way to its
 * history; a key that only a link which ended has named has none, nor one that is only kept apart from a vendor.
 *
 * @param today calendar date of the reviewer, `YYYY-MM-DD`
 */
export function readListedVendor(
  vendor: Vendor,
  questions: QuestionList,
  today: string,
  rule?: StandingRule,
): ListedVendor | undefined {
  const own = vendor.views.filter((view) => vendor.keys.includes(view.entry.about));
  const [newest] = own;
  if (!newest || own.every(({ statement }) => isAboutDistinct(statement))) return undefined;
  const { key, standing } = decideRow(vendor, today, rule);
  const index = indexTopics(vendor);
  const { state, open, gates } = decideReadiness(vendor, questions, today);
  return {
    key,
    keys: vendor.keys,
    name: findShownName(vendor),
    sites: [key, ...vendor.keys.filter((other) => other !== key)].filter((site) => !isSiteless(site)),
    shown: standing.shown,
    standingBy: standing.acting && sayingOf(standing.acting),
    standingWhy: standing.acting && whyOf(standing.acting),
    disputes: findDisputes(vendor, questions, index).length,
    reasonGiven: standing.reasonGiven,
    awaitingApproval: standing.awaitingApproval,
    isOnePersons: isOnePersons(standing),
    readiness: { state, open, gates: gates.length },
    agreement: foldAgreement(index).value,
    stages: liveStages(vendor),
    stageNames: findReplaceable(vendor, 'stage').map((view) => view.name),
    due: findDueDates(vendor),
    changed: sayingOf(newest),
    strangersOnly: own.every((view) => view.person === undefined),
    searched: searchableText(vendor),
  };
}

function isOnePersons({ shown, approvals, awaitingApproval }: StandingDecision): boolean {
  return awaitingApproval || ((shown === 'verified' || shown === 'review-due') && approvals.length === 0);
}

function whyOf(view: View): string | undefined {
  const why = findText(view, 'reason') ?? findText(view, 'checked');
  return why === undefined ? undefined : firstSentence(why);
}

function sayingOf({ person, entry }: View): Saying {
  return { by: person?.name, at: entry.at };
}

const SEARCHED_TOPICS = new Set(['name', 'phone', 'note']);

function searchableText(vendor: Vendor): string {
  const texts = vendor.views.flatMap((view) =>
    SEARCHED_TOPICS.has(view.statement.topic) && view.replacedBy.length === 0
      ? (findText(view, 'text') ?? [])
      : [],
  );
  return plainText([...vendor.keys, ...texts].join('\n'));
}

/** What stands in the row's first line: the name, else the site. */
export function titleOf({ name, sites }: Pick<ListedVendor, 'name' | 'sites'>): string {
  return name ?? sites[0] ?? DASHBOARD_WORDS.nameless;
}

/** Lower case without accents, so that "tomas" finds "Tomás". */
export function plainText(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
