import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { isAskable } from '../../lib/diligence/inquiry-askable.ts';
import type { SentInquiry } from '../../lib/diligence/inquiry-plan.ts';
import type { ReadQuestionnaire } from '../../lib/diligence/inquiry-reply.ts';
import type { Inquiry } from '../../lib/diligence/read-inquiry.ts';
import type { WaitingFile } from '../../lib/store/desk-database.ts';
import { INQUIRY_VIEW_WORDS as words } from '../../lib/words/inquiry-view-words.ts';
import { FileButton } from '../dashboard/file-button.tsx';
import { useWaitingFiles } from '../live/use-waiting-files.ts';
import { Notice } from '../ui/notice.tsx';
import { withoutForm } from '../vendor/draft-kept.ts';
import type { ChecklistProps } from './checklist-facts.ts';
import { type AskedOf, askedOf, REPLY_FILE, REPLY_FORM, REPLY_OF } from './inquiry-reply-draft.ts';
import { InquiryReplyForm } from './inquiry-reply-form.tsx';
import { planRead, REPLY_ACCEPT, REPLY_TOPIC, readReply, takeReply } from './inquiry-take-reply.ts';

interface InquiryReplyProps extends ChecklistProps {
  inquiry: Inquiry;
  /** Other acts on the inquiry, beside the button. */
  children: ComponentChildren;
}

/** Brings the vendor’s reply in: a file is chosen, read, and looked at; recorded only from there. */
export function InquiryReply({ inquiry, children, ...props }: InquiryReplyProps) {
  const { page, desk, facts } = props;
  const [refused, setRefused] = useState<{ name: string; why: string } | undefined>(undefined);
  const latest = useRef(desk);
  latest.current = desk;
  const sent = useMemo(() => sentInquiryOf(inquiry, page.key, facts), [inquiry, page.key, facts]);
  const waiting = useReplyFile(inquiry, props);
  const read = useReadReply(waiting);
  const planned = useMemo(() => read && planRead(read, sent), [read, sent]);

  const take = async (file: File): Promise<void> => {
    const taken = await takeReply(file, page.key, sent);
    setRefused(taken.ok ? undefined : { name: file.name, why: taken.why });
    if (!taken.ok) return;
    const { fields } = withoutForm(latest.current.draft, REPLY_FORM);
    latest.current.change({ fields: { ...fields, [REPLY_OF]: inquiry.id, [REPLY_FILE]: taken.sha256 } });
  };

  if (waiting && planned?.ok)
    return <InquiryReplyForm {...props} inquiry={inquiry} file={waiting} plan={planned.plan} />;
  const failed = waiting && planned && !planned.ok ? { name: waiting.name, why: planned.why } : refused;
  return (
    <>
      <div class="inquiry-item__acts">
        <FileButton accept={REPLY_ACCEPT} onFile={(file) => void take(file)}>
          {words.bringIn}
        </FileButton>
        {children}
      </div>
      <p class="text-meta">{waiting && !read ? words.reading : words.bringInWhat}</p>
      {failed && (
        <Notice kind="error" title={words.notTaken}>
          <b>{failed.name}</b>: {failed.why}
        </Notice>
      )}
    </>
  );
}

/** What was asked; where that cannot be read, whatever can be asked. */
function sentInquiryOf(
  { id, sent, questions }: Inquiry,
  key: string,
  { list }: ChecklistProps['facts'],
): SentInquiry<AskedOf> {
  return {
    vendorKey: sent?.entry.about ?? key,
    inquiryId: id,
    questions: askedOf(questions ?? list.questions.filter(isAskable), list),
  };
}

/** The file of this inquiry’s reply, while it waits on the desk. */
function useReplyFile({ id }: Inquiry, { page, desk }: ChecklistProps): WaitingFile | undefined {
  const files = useWaitingFiles(page.key);
  const fields = desk.draft.fields ?? {};
  if (fields[REPLY_OF] !== id) return undefined;
  return files.find(({ topic, sha256 }) => topic === REPLY_TOPIC && sha256 === fields[REPLY_FILE]);
}

/** The file as it was read; undefined while there is none, or while it is being read. */
function useReadReply(file: WaitingFile | undefined): ReadQuestionnaire | undefined {
  const [read, setRead] = useState<{ sha256: string; reply: ReadQuestionnaire } | undefined>(undefined);
  const sha256 = file?.sha256;
  useEffect(() => {
    if (!file) return;
    let isCurrent = true;
    void readReply(file.bytes).then((reply) => {
      if (isCurrent) setRead({ sha256: file.sha256, reply });
    });
    return () => {
      isCurrent = false;
    };
  }, [sha256]);
  return read !== undefined && read.sha256 === sha256 ? read.reply : undefined;
}
