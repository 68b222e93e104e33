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
  /** Values from most to least cautious; a date topic has its form instead; topics without have their fact in the body. */
  readonly values?: readonly string[] | 'date';
}

export const STANDINGS = ['suspicious', 'in-review', 'verified'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Furthest along first. Where the purchase stands says nothing about trust. */
export const STAGES = ['in-use', 'ended', 'shortlisted', 'not-chosen', 'researching'] as const;
export type Stage = (typeof STAGES)[number];

const EVIDENCE_KINDS = ['quote'] as const;

/** Replaces without saying anything new: counts as no view. */
export const NONE = 'none';

const RULES: Readonly<Record<string, TopicRule>> = {
  name: { fold: 'each' },
  phone: { fold: 'each' },
  standing: { fold: 'verdict', values: STANDINGS },
  'review-on': { fold: 'verdict', values: 'date' },
  stage: { fold: 'each', values: STAGES },
  note: { fold: 'own' },
  evidence: { fold: 'own', values: EVIDENCE_KINDS },
  link: { fold: 'link' },
  left: { fold: 'left', values: 'date' },
  redacts: { fold: 'redacts' },
};

/** The rule of a topic, or undefined for one that this version does not know. */
export function findTopicRule(topic: string): TopicRule | undefined {
  return Object.hasOwn(RULES, topic) ? RULES[topic] : undefined;
}

/** Whether a text is a calendar date `YYYY-MM-DD` that exists. */
function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}

/** Whether this version understands the value on its topic; `none` is understood everywhere. */
export function isKnownValue(rule: TopicRule, value: string | undefined): boolean {
  if (value === NONE) return true;
  if (rule.values === undefined) return true;
  if (value === undefined) return false;
  return rule.values === 'date' ? isCalendarDate(value) : rule.values.includes(value);
}

/** Orders two values of a verdict topic, the more cautious first: by the closed list, or the earlier date. */
export function compareCaution(rule: TopicRule, a: string, b: string): number {
  if (Array.isArray(rule.values)) return rule.values.indexOf(a) - rule.values.indexOf(b);
  return a < b ? -1 : a > b ? 1 : 0;
}
