import { isCalendarDate } from './calendar-date.ts';

/** What was found. `evasive`: the vendor answered and said nothing; only a reviewer says so. */
export const ANSWERS = ['yes', 'partial', 'no', 'unknown', 'evasive', 'does-not-apply'] as const;
export type Answer = (typeof ANSWERS)[number];

/** How it is known, the weakest first. What the vendor says is recorded and settles nothing. */
export const WAYS_KNOWN = ['vendor-says', 'in-writing', 'verified'] as const;
export type WayKnown = (typeof WAYS_KNOWN)[number];

/** A question's concerning side: the answer that speaks against the vendor. */
export type Concerning = 'yes' | 'no';

/** An answer as it stands in the value of an `answer:<question>` statement. */
export interface AnswerValue {
  readonly answer: Answer;
  /** Only yes, partial and no are known in some way. */
  readonly known?: WayKnown;
  /** The last day that what it rests on, such as a report, holds: `YYYY-MM-DD`. */
  readonly until?: string;
}

/** Answers that rest on something. */
export function restsOnSomething(answer: Answer): boolean {
  return answer === 'yes' || answer === 'partial' || answer === 'no';
}

/** Reads `yes/in-writing`, `yes/in-writing/2027-01-09` or `unknown`; undefined for anything else. */
export function parseAnswerValue(value: string): AnswerValue | undefined {
  const [word, knownWord, until, ...rest] = value.split('/');
  const answer = ANSWERS.find((each) => each === word);
  if (answer === undefined || rest.length > 0) return undefined;
  if (!restsOnSomething(answer)) return knownWord === undefined ? { answer } : undefined;
  const known = WAYS_KNOWN.find((each) => each === knownWord);
  if (known === undefined) return undefined;
  if (until === undefined) return { answer, known };
  return isCalendarDate(until) ? { answer, known, until } : undefined;
}

/** The value of an answer, as `parseAnswerValue` reads it. */
export function formatAnswerValue({ answer, known, until }: AnswerValue): string {
  return [answer, known, until].filter((part) => part !== undefined).join('/');
}

/** From the most to the least cautious, for a question where `no` concerns; partial settles less than yes. */
const CAUTION: Readonly<Record<Concerning, readonly Answer[]>> = {
  no: ['no', 'evasive', 'unknown', 'partial', 'does-not-apply', 'yes'],
  yes: ['yes', 'partial', 'evasive', 'unknown', 'does-not-apply', 'no'],
};

/** Orders two answer values, the more cautious first: the concerning side, the weaker way of knowing, the earlier end. */
export function compareAnswers(a: string, b: string, concerning: Concerning): number {
  const [left, right] = [parseAnswerValue(a), parseAnswerValue(b)];
  if (!left || !right) return 0;
  const order = CAUTION[concerning];
  return (
    order.indexOf(left.answer) - order.indexOf(right.answer) ||
    rankOf(left.known) - rankOf(right.known) ||
    compareUntil(left.until, right.until)
  );
}

function rankOf(known: WayKnown | undefined): number {
  return known === undefined ? -1 : WAYS_KNOWN.indexOf(known);
}

/** The earlier date first; what has no end comes last. */
export function compareUntil(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  if (a === undefined || b === undefined) return a === undefined ? 1 : -1;
  return a < b ? -1 : 1;
}
