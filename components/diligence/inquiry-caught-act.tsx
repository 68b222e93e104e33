import type { CaughtOffGuard, Inquiry } from '../../lib/diligence/read-inquiry.ts';
import { sayCaughtOffGuard } from '../../lib/diligence/say-inquiry.ts';
import type { FormField } from '../../lib/store/desk-database.ts';
import { INQUIRY_VIEW_WORDS as words } from '../../lib/words/inquiry-view-words.ts';
import { Button } from '../ui/button.tsx';
import { withField } from '../vendor/draft-kept.ts';
import type { RecordProps } from '../vendor/record-props.ts';
import { InquiryReason } from './inquiry-reason.tsx';

const FORM = 'inquiry/caught';
const OPEN: FormField = `${FORM}/open`;

interface InquiryCaughtActProps extends RecordProps {
  caught: readonly CaughtOffGuard[];
  /** The newest, which the mark is about; undefined where nothing was sent. */
  inquiry: Inquiry | undefined;
}

/** Marks the vendor as caught off guard, once for each inquiry and reviewer, with what happened. */
export function InquiryCaughtAct({ caught, inquiry, ...props }: InquiryCaughtActProps) {
  const { desk, self } = props;
  const isMarked = caught.some(
    ({ view, inquiryId }) => view.person?.id === self.person.id && inquiryId === inquiry?.id,
  );
  if (isMarked) return null;
  if (desk.draft.fields?.[OPEN] === undefined) {
    return (
      <div>
        <Button
          size="small"
          variant="quiet"
          icon="flag"
          onClick={() => desk.change(withField(desk.draft, OPEN, 'yes'))}
        >
          {words.caughtOff}
        </Button>
      </div>
    );
  }
  return (
    <div class="inquiry-caught">
      <h4>{words.caughtOff}</h4>
      <p class="text-supporting">{words.caughtLead}</p>
      <InquiryReason
        {...props}
        form={FORM}
        label={words.caughtReason}
        submit={words.caughtRecord}
        sayingOf={(reason, kept) => (makeSalt) => [
          sayCaughtOffGuard(makeSalt, { reason, kept, inquiryId: inquiry?.id }),
        ]}
      />
    </div>
  );
}
