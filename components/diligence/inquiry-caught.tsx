import type { CaughtOffGuard } from '../../lib/diligence/read-inquiry.ts';
import { sayNotCaughtOffGuard } from '../../lib/diligence/say-inquiry.ts';
import type { FormField } from '../../lib/store/desk-database.ts';
import { INQUIRY_VIEW_WORDS as words } from '../../lib/words/inquiry-view-words.ts';
import { STRANGER } from '../../lib/words/standing-words.ts';
import { KeptNote } from '../privacy/kept-note.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Time } from '../ui/time.tsx';
import { BodyStateNote } from '../vendor/body-state.tsx';
import { withField } from '../vendor/draft-kept.ts';
import type { RecordProps } from '../vendor/record-props.ts';
import { redactors } from '../vendor/said-item.tsx';
import { InquiryReason } from './inquiry-reason.tsx';
import '../ui/notice.css';

const TAKE_BACK = 'inquiry/taken-back';
const TAKE_BACK_OF: FormField = `${TAKE_BACK}/of`;

interface InquiryCaughtProps extends RecordProps {
  caught: readonly CaughtOffGuard[];
}

/** The article’s red flag, which only a reviewer raises, as it was recorded; each can be taken back. */
export function InquiryCaught({ caught, ...props }: InquiryCaughtProps) {
  if (caught.length === 0) return null;
  return (
    <ul class="inquiry-list">
      {caught.map((mark) => (
        <CaughtItem key={mark.view.name} {...props} mark={mark} />
      ))}
    </ul>
  );
}

function CaughtItem({ mark, ...props }: RecordProps & { mark: CaughtOffGuard }) {
  const { view, reason } = mark;
  const { desk } = props;
  const isOpen = desk.draft.fields?.[TAKE_BACK_OF] === view.name;
  return (
    <li class="notice" data-tone="suspicious">
      <Icon name="flag" />
      <div class="notice__body stack">
        <div>
          <strong class="notice__title">{words.caughtTitle}</strong>
          {reason !== undefined && <p class="statement-text">{reason}</p>}
          <KeptNote view={view} />
          <BodyStateNote view={view} redactedBy={redactors(view, props.people)} />
          <p class="inquiry-caught__who">
            {view.person?.name ?? STRANGER}, <Time value={view.entry.at} />
          </p>
        </div>
        {isOpen ? (
          <InquiryReason
            {...props}
            form={TAKE_BACK}
            label={words.takeBackReason}
            submit={words.takeBackRecord}
            sayingOf={(why, kept) => (makeSalt) => [
              sayNotCaughtOffGuard(makeSalt, { reason: why, kept, replaces: view.name }),
            ]}
          />
        ) : (
          <div>
            <Button size="small" onClick={() => desk.change(withField(desk.draft, TAKE_BACK_OF, view.name))}>
              {words.takeBack}
            </Button>
          </div>
        )}
      </div>
    </li>
  );
}
