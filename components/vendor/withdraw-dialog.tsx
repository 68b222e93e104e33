import { useState } from 'preact/hooks';
import type { View } from '../../lib/record/fold.ts';
import { sayStanding } from '../../lib/record/say.ts';
import { typedText } from '../../lib/record/statement-parts.ts';
import { NONE } from '../../lib/record/topics.ts';
import { VENDOR_WORDS as words } from '../../lib/words/vendor-words.ts';
import { GuardedTextArea } from '../privacy/guarded-text-area.tsx';
import { useGuardedText } from '../privacy/use-guarded-text.ts';
import { useHold } from '../privacy/use-hold.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import type { Saying } from './record-act.ts';

interface WithdrawDialogProps {
  view: View;
  onAct: (saying: Saying) => void;
  onClose: () => void;
}

/** Withdrawing a standing is a change to less caution, so it asks for a reason. */
export function WithdrawDialog({ view, onAct, onClose }: WithdrawDialogProps) {
  const reason = useGuardedText();
  const hold = useHold(reason.isSettled);
  const [isMissing, setMissing] = useState(false);
  const submit = (): void => {
    setMissing(typedText(reason.text) === '');
    if (typedText(reason.text) === '' || hold.holdsBack()) return;
    onAct((makeSalt) => [
      sayStanding(makeSalt, {
        value: NONE,
        reason: reason.text,
        kept: reason.keptReason,
        replaces: [view.name],
      }),
    ]);
  };
  return (
    <Dialog
      open
      title={words.withdrawTitle}
      closeLabel={words.close}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button variant="primary" onClick={submit}>
            {words.withdraw}
          </Button>
        </>
      }
    >
      <p>{words.withdrawLead}</p>
      <GuardedTextArea
        label={words.reason}
        description={words.noPatients}
        required
        error={isMissing ? words.lessCautionMissing : undefined}
        {...reason.field}
      />
      {hold.notice}
    </Dialog>
  );
}
