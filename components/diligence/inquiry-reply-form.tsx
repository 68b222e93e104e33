import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReplyPlan } from '../../lib/diligence/inquiry-plan.ts';
import type { Inquiry } from '../../lib/diligence/read-inquiry.ts';
import { sayReply, splitReply } from '../../lib/diligence/say-reply.ts';
import { findPatientData } from '../../lib/privacy/find-patient-data.ts';
import { findKeptReason, isSettled } from '../../lib/privacy/guarded-text.ts';
import type { WaitingFile } from '../../lib/store/desk-database.ts';
import { dropWaitingFile } from '../../lib/store/files.ts';
import type { RecordFault } from '../../lib/store/self.ts';
import { theDesk } from '../../lib/store/stores.ts';
import { formatReplyReason, INQUIRY_VIEW_WORDS as words } from '../../lib/words/inquiry-view-words.ts';
import { DOUBT_WORDS } from '../../lib/words/inquiry-words.ts';
import { GuardedTextArea } from '../privacy/guarded-text-area.tsx';
import { useHold } from '../privacy/use-hold.tsx';
import { Actions } from '../ui/actions.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { withoutForm } from '../vendor/draft-kept.ts';
import { WriteFaultNotice } from '../vendor/write-fault-notice.tsx';
import type { ChecklistProps } from './checklist-facts.ts';
import { type AskedOf, isRowSettled, REPLY_FORM, readReplyRow, replyText } from './inquiry-reply-draft.ts';
import { InquiryReplyHead } from './inquiry-reply-head.tsx';
import { InquiryReplyLeft } from './inquiry-reply-left.tsx';
import { InquiryReplyRow } from './inquiry-reply-row.tsx';

interface InquiryReplyFormProps extends ChecklistProps {
  inquiry: Inquiry;
  file: WaitingFile;
  plan: Extract<ReplyPlan<AskedOf>, { ok: true }>;
}

/** What a reply says, row by row, before any of it is recorded. */
export function InquiryReplyForm({
  inquiry,
  file,
  plan,
  facts,
  page,
  self,
  desk,
  onAct,
}: InquiryReplyFormProps) {
  const [fault, setFault] = useState<RecordFault | undefined>(undefined);
  const [isBusy, setBusy] = useState(false);
  const latest = useRef(desk);
  latest.current = desk;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const rows = plan.answers.map((planned) => readReplyRow(desk, planned, facts));
  const taken = rows.filter(({ isTaken }) => isTaken);
  const name = replyText(desk, 'name', file.name);
  const hold = useHold(taken.every(isRowSettled) && isSettled(name));

  const close = async (): Promise<void> => {
    latest.current.change(withoutForm(latest.current.draft, REPLY_FORM));
    await dropWaitingFile(await theDesk(), file);
  };
  const record = async (): Promise<void> => {
    if (isBusy || hold.holdsBack()) return;
    setBusy(true);
    const { type, sha256, bytes } = file;
    const parts = splitReply({
      inquiryId: inquiry.id,
      answers: taken.map(({ said }) => said),
      file: { name: name.text, type, sha256, size: bytes.size },
      keptName: findKeptReason(name),
      replaces: inquiry.live.map((view) => view.name),
      reason: formatReplyReason(name.text),
    });
    let outcome: Awaited<ReturnType<typeof onAct>> = { ok: true };
    for (const part of parts)
      if (outcome.ok)
        outcome = await onAct((makeSalt) => sayReply(makeSalt, part, page.vendor), undefined, [
          { sha256, bytes },
        ]);
    setBusy(false);
    setFault(outcome.ok ? undefined : outcome.fault);
    if (outcome.ok) await close();
  };

  return (
    <section class="inquiry-reply" aria-label={words.replyTitle}>
      <h4 ref={title} tabIndex={-1}>
        {words.replyTitle}
      </h4>
      <InquiryReplyHead file={file} inquiry={inquiry} vendor={page.vendor} vendorKey={page.key} />
      {plan.doubt && <Notice kind="notice">{DOUBT_WORDS[plan.doubt]}</Notice>}
      {findPatientData(file.name).length > 0 && <GuardedTextArea label={words.fileName} {...name} />}
      {rows.length > 0 && (
        <ul class="inquiry-reply__rows">
          {rows.map((row) => (
            <InquiryReplyRow key={row.planned.question.id} row={row} />
          ))}
        </ul>
      )}
      <InquiryReplyLeft left={plan.left} />
      {taken.length === 0 && <p class="text-supporting">{words.noneTaken}</p>}
      {hold.notice}
      <WriteFaultNotice fault={fault} />
      <Actions spread="apart">
        <Button onClick={() => void close()}>{words.leaveOut}</Button>
        <Button variant="primary" onClick={() => void record()}>
          {words.recordReply(taken.length)}
        </Button>
      </Actions>
      <p class="text-meta">{words.replyOneEntry(self.person.name)}</p>
    </section>
  );
}
