import type { Resolution } from '../../lib/diligence/plan-resolution.ts';
import type { QuestionList } from '../../lib/diligence/question-list.ts';
import { DISPUTES_WORDS as words } from '../../lib/words/disputes-words.ts';
import { useStandingRule } from '../live/use-standing-rule.ts';
import { isNotReady } from './settle.ts';

interface ResolutionNotesProps {
  resolution: Resolution;
  list: QuestionList;
}

/** What comes along with a vendor that is settled as verified. */
export function ResolutionNotes({ resolution, list }: ResolutionNotesProps) {
  const rule = useStandingRule();
  if (resolution.dispute.topic !== 'standing' || resolution.value !== 'verified') return null;
  return (
    <ul class="resolution-notes text-supporting">
      <li>{words.carries}</li>
      {isNotReady(resolution, list) && <li>{words.notReady}</li>}
      {rule?.twoPersons && <li>{words.awaits}</li>}
    </ul>
  );
}
