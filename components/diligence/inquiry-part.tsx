import { readCaughtOffGuard, readInquiries } from '../../lib/diligence/read-inquiry.ts';
import { INQUIRY_VIEW_WORDS as words } from '../../lib/words/inquiry-view-words.ts';
import { useSettings } from '../live/use-settings.ts';
import { Button } from '../ui/button.tsx';
import type { PlaceProps } from '../vendor/record-place.ts';
import type { RecordProps } from '../vendor/record-props.ts';
import { type ChecklistProps, useChecklistFacts } from './checklist-facts.ts';
import { InquiryCaught } from './inquiry-caught.tsx';
import { InquiryCaughtAct } from './inquiry-caught-act.tsx';
import { isInquiryOpen, openedInquiry, readInquiryChoice } from './inquiry-draft.ts';
import { InquiryForm } from './inquiry-form.tsx';
import { InquiryItem } from './inquiry-item.tsx';
import './inquiry-part.css';

/** The inquiry to one vendor: what is asked, when it was sent, and what came back. */
export function InquiryPart(props: RecordProps & PlaceProps) {
  const { vendor } = props.page;
  const facts = useChecklistFacts(vendor);
  if (!facts) return null;
  const inquiries = readInquiries(vendor);
  const caught = readCaughtOffGuard(vendor);
  return (
    <section class="inquiry-part" aria-label={words.title}>
      <div class="checklist__body">
        <div>
          <div class="checklist__head">
            <h3>{words.title}</h3>
          </div>
          <p class="text-supporting">{words.lead}</p>
        </div>
        {inquiries.length === 0 && !isInquiryOpen(props.desk.draft) && (
          <p class="text-supporting">{words.none}</p>
        )}
        <InquiryCaught {...props} caught={caught} />
        {inquiries.length > 0 && (
          <ul class="inquiry-list">
            {inquiries.map((inquiry) => (
              <InquiryItem
                key={inquiry.sent?.name ?? inquiry.id}
                {...props}
                facts={facts}
                inquiry={inquiry}
              />
            ))}
          </ul>
        )}
        <NewInquiry {...props} facts={facts} isFirst={inquiries.length === 0} />
        <InquiryCaughtAct {...props} caught={caught} inquiry={inquiries[0]} />
      </div>
    </section>
  );
}

/** The way to a new inquiry, or its form once that is open. */
function NewInquiry({ isFirst, ...props }: ChecklistProps & { isFirst: boolean }) {
  const { desk, facts } = props;
  const organisation = useSettings().state?.settings.organisation ?? '';
  const choice = readInquiryChoice(desk.draft, facts);
  if (isInquiryOpen(desk.draft)) return <InquiryForm {...props} choice={choice} />;
  if (choice.open.length + choice.saidOnly.length === 0)
    return <p class="text-supporting">{words.nothingOpen}</p>;
  return (
    <div>
      <Button
        variant={isFirst ? 'primary' : 'default'}
        onClick={() => desk.change(openedInquiry(desk.draft, facts, organisation))}
      >
        {isFirst ? words.write : words.writeAnother}
      </Button>
    </div>
  );
}
