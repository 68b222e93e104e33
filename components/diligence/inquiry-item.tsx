import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { Inquiry } from '../../lib/diligence/read-inquiry.ts';
import { sayAnswered } from '../../lib/diligence/say-inquiry.ts';
import type { RecordFault } from '../../lib/store/self.ts';
import { formatInquiryStanding, INQUIRY_VIEW_WORDS as words } from '../../lib/words/inquiry-view-words.ts';
import { KeptNote } from '../privacy/kept-note.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { BodyStateNote } from '../vendor/body-state.tsx';
import { redactors } from '../vendor/said-item.tsx';
import { StatementActs } from '../vendor/statement-acts.tsx';
import { WriteFaultNotice } from '../vendor/write-fault-notice.tsx';
import type { ChecklistProps } from './checklist-facts.ts';
import { InquiryAgain } from './inquiry-again.tsx';
import { InquiryFacts } from './inquiry-facts.tsx';
import { InquiryReply } from './inquiry-reply.tsx';

interface InquiryItemProps extends ChecklistProps {
  inquiry: Inquiry;
}

/** One inquiry: where it stands, what was asked of whom, and what can be done about it. */
export function InquiryItem({ inquiry, ...props }: InquiryItemProps) {
  const { facts, people, self, onAct } = props;
  const { answered, sent, live, due } = inquiry;
  const [fault, setFault] = useState<RecordFault | undefined>(undefined);
  const isLate = !answered && due !== undefined && due < facts.today;
  const [shown] = live;
  if (!shown) return null;
  const markAnswered = async (): Promise<void> => {
    const outcome = await onAct((makeSalt) => [
      sayAnswered(makeSalt, { inquiryId: inquiry.id, replaces: live.map(({ name }) => name) }),
    ]);
    setFault(outcome.ok ? undefined : outcome.fault);
  };
  return (
    <li class="inquiry-item">
      <div class="inquiry-item__head">
        <strong class="inquiry-item__state" data-tone={isLate ? 'notice' : undefined}>
          <Icon name={answered ? 'check' : 'clock'} />
          {formatInquiryStanding({ answered: answered !== undefined, due }, facts.today)}
        </strong>
        <StatementActs view={shown} what={words.inquiry} self={self} onAct={onAct} />
      </div>
      <InquiryFacts inquiry={inquiry} />
      {[sent, answered].map(
        (view) =>
          view && (
            <Fragment key={view.name}>
              <KeptNote view={view} />
              <BodyStateNote view={view} redactedBy={redactors(view, people)} />
            </Fragment>
          ),
      )}
      <WriteFaultNotice fault={fault} />
      {!answered && (
        <InquiryReply {...props} inquiry={inquiry}>
          <Button size="small" variant="quiet" onClick={() => void markAnswered()}>
            {words.markAnswered}
          </Button>
        </InquiryReply>
      )}
      {!answered && <InquiryAgain {...props} inquiry={inquiry} />}
    </li>
  );
}
