import { isVendorKey } from '../identity/vendor-key.ts';
import { compareAgreements, parseAgreementValue } from './agreement-value.ts';
import { compareAnswers, parseAnswerValue } from './answer-value.ts';
import { isCalendarDate } from './calendar-date.ts';
import { parseInquiryValue } from './inquiry-value.ts';

/**
 * Every topic this version understands: how its values read and how its statements fold. A new kind of fact is a new
 * line here; statements on other topics are kept and passed on untouched.
 *
 * - `verdict`: several distinct live values are a dispute, the most cautious acts
 * - `each`: all live values stand side by side
 * - `own`: like `each`, but only its own writer can replace a statement
 * - `link`, `left`, `redacts`: rules of their own (`link.ts`, `standing.ts`, `redaction.ts`)
 */
interface TopicRule {
  readonly fold: 'verdict' | 'each' | 'own' | 'link' | 'left' | 'redacts';
  /** Whether this version understands a value; topics without values have their fact in the body. */
  readonly isValue?: (value: string) => boolean;
  /** Orders two values of a verdict topic, the more cautious first. */
  readonly compare?: (a: string, b: string) => number;
}

export const STANDINGS = ['suspicious', 'in-review', 'verified'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Furthest along first. Where the purchase stands says nothing about trust. */
export const STAGES = ['in-use', 'ended', 'shortlisted', 'not-chosen', 'researching'] as const;
export type Stage = (typeof STAGES)[number];

/** What backs an answer: the page's words, a file, what was seen on a visit, a picture of a page. */
const EVIDENCE_FORMS = ['quote', 'file', 'visit', 'capture'] as const;
export type EvidenceForm = (typeof EVIDENCE_FORMS)[number];

/** What a screening against a public register came to; most cautious first. */
export const SCREENING_RESULTS = ['confirmed', 'possible', 'not-enough-data', 'not-this-vendor'] as const;
export type ScreeningResult = (typeof SCREENING_RESULTS)[number];

/** Whether the agreement has a term, as a reviewer confirmed it; most cautious first. */
export const TERM_VERDICTS = ['absent', 'partly', 'present'] as const;
export type TermVerdict = (typeof TERM_VERDICTS)[number];

/** Replaces without saying anything new: counts as no view. */
export const NONE = 'none';

/** Values of a closed list, from most to least cautious. */
function listed(values: readonly string[]): Required<Pick<TopicRule, 'isValue' | 'compare'>> {
  return {
    isValue: (value) => values.includes(value),
    compare: (a, b) => values.indexOf(a) - values.indexOf(b),
  };
}

const earlierFirst = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const RULES: Readonly<Record<string, TopicRule>> = {
  name: { fold: 'each' },
  phone: { fold: 'each' },
  /** An owner, officer or managing employee: screened like the vendor's own names. */
  person: { fold: 'each' },
  /** Another key whose vendor is not this one, however alike they look. */
  distinct: { fold: 'each', isValue: isVendorKey },
  standing: { fold: 'verdict', ...listed(STANDINGS) },
  /** A second reviewer's signature under a `verified`: see `approval.ts`. */
  approval: { fold: 'each' },
  'review-on': { fold: 'verdict', isValue: isCalendarDate, compare: earlierFirst },
  stage: { fold: 'each', ...listed(STAGES) },
  note: { fold: 'own' },
  evidence: { fold: 'own', ...listed(EVIDENCE_FORMS) },
  scope: { fold: 'each', isValue: (value) => /^[a-z]+(?: [a-z]+)*$/.test(value) },
  agreement: {
    fold: 'verdict',
    isValue: (value) => parseAgreementValue(value) !== undefined,
    compare: compareAgreements,
  },
  inquiry: { fold: 'each', isValue: (value) => parseInquiryValue(value) !== undefined },
  link: { fold: 'link' },
  left: { fold: 'left', isValue: isCalendarDate },
  redacts: { fold: 'redacts' },
};

/** Topics that stand before a colon: one for each question, term or register. */
const FAMILIES: Readonly<Record<string, TopicRule>> = {
  // Which side of a question concerns is the question's; where it is not at hand, nearly always `no` does.
  answer: {
    fold: 'verdict',
    isValue: (value) => parseAnswerValue(value) !== undefined,
    compare: (a, b) => compareAnswers(a, b, 'no'),
  },
  term: { fold: 'verdict', ...listed(TERM_VERDICTS) },
  /** `screening:<register>.<row>`: what a reviewer makes of one row of a register. */
  screening: { fold: 'verdict', ...listed(SCREENING_RESULTS) },
  /** `screened:<register>`: that the vendor's names were looked for, and how many rows were found. */
  screened: { fold: 'each', isValue: (value) => /^\d{4}-\d{2}-\d{2}\/\d{1,4}$/.test(value) },
};

/** The rule of a topic, or undefined for one that this version does not know. */
export function findTopicRule(topic: string): TopicRule | undefined {
  if (Object.hasOwn(RULES, topic)) return RULES[topic];
  const colon = topic.indexOf(':');
  const family = colon < 0 ? '' : topic.slice(0, colon);
  return Object.hasOwn(FAMILIES, family) ? FAMILIES[family] : undefined;
}

/** Whether this version understands the value on its topic; `none` is understood everywhere. */
export function isKnownValue(rule: TopicRule, value: string | undefined): boolean {
  if (value === NONE || rule.isValue === undefined) return true;
  return value !== undefined && rule.isValue(value);
}

/** Orders two values of a verdict topic, the more cautious first. */
export function compareCaution(rule: TopicRule, a: string, b: string): number {
  return rule.compare?.(a, b) ?? 0;
}
