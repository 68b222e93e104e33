import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { CHECKLIST_WORDS as words } from '../../lib/words/checklist-words.ts';
import { Button } from '../ui/button.tsx';
import { lazyPart } from '../ui/lazy-part.tsx';
import type { Offered } from '../vendor/offered.ts';
import type { ChecklistPlace, PlaceProps } from '../vendor/record-place.ts';
import type { RecordProps } from '../vendor/record-props.ts';
import { useChecklistFacts } from './checklist-facts.ts';
import { ChecklistOverview } from './checklist-overview.tsx';
import { FirstLookPart } from './first-look-part.tsx';
import { ScopePart } from './scope-part.tsx';
import './checklist-part.css';

const AgreementPart = lazyPart(async () => (await import('./agreement-part.tsx')).AgreementPart);
const InquiryPart = lazyPart(async () => (await import('./inquiry-part.tsx')).InquiryPart);
const ScreeningPart = lazyPart(async () => (await import('../screening/screening-part.tsx')).ScreeningPart);

/** The due diligence of one vendor: first look, scope, agreement, inquiry, and every question in its group. */
export function ChecklistPart({ offered, ...props }: RecordProps & PlaceProps & { offered: Offered }) {
  const facts = useChecklistFacts(props.page.vendor);
  const { at } = props.place;
  const left = useLeft(at);
  if (!facts) return null;
  const form = at === undefined || at.startsWith('answer:') ? undefined : at;
  return (
    <div class="checklist">
      {form === undefined ? (
        <ChecklistOverview {...props} facts={facts} left={left} />
      ) : (
        <ChecklistForm key={form} {...props}>
          {form === 'first-look' && <FirstLookPart {...props} facts={facts} />}
          {form === 'scope' && <ScopePart {...props} facts={facts} />}
          {form === 'agreement' && <AgreementPart {...props} />}
          {form === 'screening' && <ScreeningPart {...props} offered={offered} />}
          {form === 'inquiry' && <InquiryPart {...props} />}
        </ChecklistForm>
      )}
    </div>
  );
}

/** The place that was open before, to bring the focus back to its row. */
function useLeft(at: ChecklistPlace | undefined): ChecklistPlace | undefined {
  const seen = useRef<{ now: ChecklistPlace | undefined; before: ChecklistPlace | undefined }>({
    now: at,
    before: undefined,
  });
  if (seen.current.now !== at) seen.current = { now: at, before: seen.current.now };
  return at === undefined ? seen.current.before : undefined;
}

interface ChecklistFormProps extends PlaceProps {
  children: ComponentChildren;
}

/** A form of the checklist with the way back; takes the focus when it opens. */
function ChecklistForm({ onPlace, children }: ChecklistFormProps) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    frame.current?.focus({ preventScroll: true });
    frame.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div ref={frame} class="checklist__form" tabIndex={-1}>
      <div class="checklist__back">
        <Button icon="back" size="small" variant="quiet" onClick={() => onPlace({ part: 'checklist' })}>
          {words.back}
        </Button>
      </div>
      {children}
    </div>
  );
}
