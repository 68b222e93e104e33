import { APPROVAL_WORDS as words } from '../../lib/words/approval-words.ts';
import { useStandingRule } from '../live/use-standing-rule.ts';

/** Beside the form of a `verified`: that it will await a second reviewer, where the team asks for one. */
export function AwaitsNote() {
  const rule = useStandingRule();
  return rule?.twoPersons ? <p class="text-supporting">{words.willAwait}</p> : null;
}
