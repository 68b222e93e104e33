import { type AskedQuestion, isAnswered } from '../../lib/diligence/decide-readiness.ts';

/** Whether anything is recorded that answers a question; terms that nobody has confirmed yet answer none. */
export function isQuestionAnswered(state: AskedQuestion['state']): boolean {
  return isAnswered(state) && !(state.state === 'open' && state.why === 'terms-not-confirmed');
}
