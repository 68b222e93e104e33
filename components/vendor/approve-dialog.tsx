import { useState } from 'preact/hooks';
import { sayApproval } from '../../lib/record/approval.ts';
import { findText } from '../../lib/record/body-text.ts';
import type { View } from '../../lib/record/fold.ts';
import { LONGEST_TEXT } from '../../lib/record/say.ts';
import type { RecordFault, RecordOutcome } from '../../lib/store/self.ts';
import { APPROVAL_WORDS as words } from '../../lib/words/approval-words.ts';
import { formatNumber } from '../../lib/words/format-count.ts';
import { STRANGER } from '../../lib/words/standing-words.ts';
import { VENDOR_WORDS } from '../../lib/words/vendor-words.ts';
import { GuardedTextArea } from '../privacy/guarded-text-area.tsx';
import { useGuardedText } from '../privacy/use-guarded-text.ts';
import { useHold } from '../privacy/use-hold.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Time } from '../ui/time.tsx';
import type { Saying } from './record-act.ts';
import { WriteFaultNotice } from './write-fault-notice.tsx';
import './approve-dialog.css';

interface ApproveDialogProps {
  /** The `verified` of another person. */
  verified: View;
  /** Date of the next review. */
  reviewOn: string | undefined;
  onAct: (saying: Saying) => Promise<RecordOutcome>;
  onClose: () => void;
}

/** What is proposed, by whom and on what grounds; signing it is one entry. */
export function ApproveDialog({ verified, reviewOn, onAct, onClose }: ApproveDialogProps) {
  const comment = useGuardedText();
  const hold = useHold(comment.isSettled);
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState<RecordFault | undefined>(undefined);
  const isTooLong = comment.text.length > LONGEST_TEXT;
  const submit = async (): Promise<void> => {
    if (isBusy || isTooLong || hold.holdsBack()) return;
    setBusy(true);
    const outcome = await onAct((makeSalt) => [
      sayApproval(makeSalt, { verified: verified.name, comment: comment.text, kept: comment.keptReason }),
    ]);
    setBusy(false);
    if (outcome.ok) onClose();
    else setFault(outcome.fault);
  };
  return (
    <Dialog
      open
      title={words.approveTitle}
      closeLabel={VENDOR_WORDS.close}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{VENDOR_WORDS.cancel}</Button>
          <Button variant="primary" onClick={() => void submit()}>
            {words.submit}
          </Button>
        </>
      }
    >
      <Proposal verified={verified} reviewOn={reviewOn} />
      <p>{words.approveLead}</p>
      <GuardedTextArea
        label={words.comment}
        hint={VENDOR_WORDS.optional}
        description={VENDOR_WORDS.noPatients}
        error={isTooLong ? VENDOR_WORDS.tooLong(formatNumber(LONGEST_TEXT)) : undefined}
        {...comment.field}
      />
      {hold.notice}
      <WriteFaultNotice fault={fault} />
    </Dialog>
  );
}

function Proposal({ verified, reviewOn }: Pick<ApproveDialogProps, 'verified' | 'reviewOn'>) {
  const reason = findText(verified, 'reason');
  const covers = verified.statement.covers ?? [];
  return (
    <dl class="approve-dialog__facts">
      <dt>{words.proposedBy}</dt>
      <dd>
        {verified.person?.name ?? STRANGER}, <Time value={verified.entry.at} precise />
      </dd>
      <dt>{VENDOR_WORDS.checked}</dt>
      <dd class="statement-text">{findText(verified, 'checked') ?? words.checkedNothing}</dd>
      {reason !== undefined && (
        <>
          <dt>{VENDOR_WORDS.reason}</dt>
          <dd class="statement-text">{reason}</dd>
        </>
      )}
      {covers.length > 0 && (
        <>
          <dt>{words.alsoFor}</dt>
          <dd>{covers.join(', ')}</dd>
        </>
      )}
      <dt>{VENDOR_WORDS.nextReview}</dt>
      <dd>{reviewOn === undefined ? words.noReview : <Time value={reviewOn} />}</dd>
    </dl>
  );
}
