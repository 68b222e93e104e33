import { useRef } from 'preact/hooks';
import type { ClaimReason, PageFinding } from '../../lib/findings/page-finding.ts';
import { findQuote } from '../../lib/record/body-text.ts';
import { findLiveEvidence } from '../../lib/record/evidence.ts';
import type { Vendor } from '../../lib/record/fold.ts';
import { formatPageFinding, PAGE_SAYS_WORDS as words } from '../../lib/words/claim-words.ts';
import { useQuestionList } from '../live/use-question-list.ts';
import { Button } from '../ui/button.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { Quote } from '../ui/quote.tsx';
import type { PlaceProps } from '../vendor/record-place.ts';
import type { DraftDesk } from '../vendor/use-draft.ts';

interface PageFindingItemProps {
  finding: PageFinding;
  vendor: Vendor;
  desk: DraftDesk;
  onSave: (claim: PageFinding & { reason: ClaimReason }) => void;
  onPlace: PlaceProps['onPlace'];
}

/** One thing that a page says: kind and place, what it is, its words, why it matters; one button, one link. */
export function PageFindingItem({ finding, vendor, desk, onSave, onPlace }: PageFindingItemProps) {
  const { reason, severity } = finding;
  const { kind, title, why } = formatPageFinding(reason, Temporal.Now.timeZoneId());
  return (
    <li class="page-finding" data-tone={severity === 'notice' ? 'notice' : 'in-review'}>
      <Icon name={iconOf(reason)} />
      <div class="page-finding__body">
        <p class="page-finding__kind text-meta">{kind}</p>
        <p>
          <strong>{title}</strong>
        </p>
        {reason.code === 'claim' && <Quote text={reason.claim.text} />}
        <p class="text-supporting">{why}</p>
        <div class="page-finding__acts">
          {reason.code === 'claim' && (
            <SaveClaim
              reason={reason}
              vendor={vendor}
              desk={desk}
              onSave={() => onSave({ ...finding, reason })}
            />
          )}
          <QuestionLink question={finding.question} onPlace={onPlace} />
        </div>
      </div>
    </li>
  );
}

interface SaveClaimProps {
  reason: ClaimReason;
  vendor: Vendor;
  desk: DraftDesk;
  onSave: () => void;
}

/** The button, or what has become of the quote. */
function SaveClaim({ reason, vendor, desk, onSave }: SaveClaimProps) {
  const isThis = (quote: { text: string; address: string } | undefined): boolean =>
    quote?.text === reason.claim.text && quote.address === reason.address;
  const isWaiting = (desk.draft.quotes ?? []).some(isThis);
  const isSaved = findLiveEvidence(vendor).some((view) => isThis(findQuote(view)));
  const place = useRef<HTMLSpanElement>(null);
  const save = (): void => {
    onSave();
    // The button that was pressed goes away: what becomes of the quote is read out in its place.
    place.current?.focus();
  };
  return (
    <span ref={place} tabIndex={-1} class="text-meta">
      {isWaiting ? (
        words.waits
      ) : isSaved ? (
        words.saved
      ) : (
        <Button size="small" onClick={save}>
          {words.take}
        </Button>
      )}
    </span>
  );
}

interface QuestionLinkProps {
  question: string | undefined;
  onPlace: PlaceProps['onPlace'];
}

/** Leads to the question in the checklist, where the team asks it. */
function QuestionLink({ question: id, onPlace }: QuestionLinkProps) {
  const list = useQuestionList();
  const question = list?.questions.find((each) => each.id === id && each.retired !== true);
  if (!question) return null;
  return (
    <Button
      size="small"
      variant="quiet"
      onClick={() => onPlace({ part: 'checklist', at: `answer:${question.id}` })}
    >
      {question.short}
    </Button>
  );
}

function iconOf({ code }: PageFinding['reason']): IconName {
  switch (code) {
    case 'claim':
      return 'quote';
    case 'changed':
      return 'history';
    case 'other-footer-name':
      return 'link';
    default:
      return 'info';
  }
}
