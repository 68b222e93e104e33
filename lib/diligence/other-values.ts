import { AGREEMENT_STATES } from '../record/agreement-value.ts';
import { ANSWERS, formatAnswerValue, restsOnSomething, WAYS_KNOWN } from '../record/answer-value.ts';
import { SCREENING_RESULTS, STANDINGS, TERM_VERDICTS } from '../record/topics.ts';

/** Every answer, with every way in which it can be known; without a last day. */
const ANSWER_VALUES = ANSWERS.flatMap((answer) =>
  restsOnSomething(answer) ? WAYS_KNOWN.map((known) => formatAnswerValue({ answer, known })) : [answer],
);

/** A `verified` that nobody gave rests on no checks: it is given in the vendor's record, not here. */
const WITHOUT_CHECKS = STANDINGS.filter((standing) => standing !== 'verified');

const VALUES: Readonly<Record<string, readonly string[]>> = {
  standing: WITHOUT_CHECKS,
  answer: ANSWER_VALUES,
  agreement: AGREEMENT_STATES,
  term: TERM_VERDICTS,
  screening: SCREENING_RESULTS,
};

/**
 * The values that a dispute could be settled by besides those of its sides; none for a date, which is any day.
 *
 * @param said values of the sides
 */
export function findOtherValues(topic: string, said: readonly string[]): string[] {
  const [family = ''] = topic.split(':');
  return (VALUES[family] ?? []).filter((value) => !said.includes(value));
}
