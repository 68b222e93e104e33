import { countFirstLook } from '../../lib/diligence/decide-readiness.ts';
import { CHECKLIST_WORDS as words } from '../../lib/words/checklist-words.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import type { PlaceProps } from '../vendor/record-place.ts';
import type { ChecklistFacts } from './checklist-facts.ts';

interface FirstLookDoneProps extends Pick<PlaceProps, 'onPlace'> {
  facts: ChecklistFacts;
}

/** What to do after the first look: stop at a red flag, or go on with the scope. */
export function FirstLookDone({ facts: { readiness }, onPlace }: FirstLookDoneProps) {
  const { done, of } = countFirstLook(readiness);
  const hasRedFlag = readiness.reasons.some(
    (reason) => reason.kind === 'red-flag' && reason.question.firstLook,
  );
  if (hasRedFlag) return <Notice kind="notice">{words.firstLookFlags}</Notice>;
  if (done < of || readiness.scope) return null;
  return (
    <Notice
      kind="info"
      actions={<Button onClick={() => onPlace({ part: 'checklist', at: 'scope' })}>{words.setScope}</Button>}
    >
      {words.firstLookDone}
    </Notice>
  );
}
