import { useState } from 'preact/hooks';
import { findApprovalBar } from '../../lib/record/approval.ts';
import { APPROVAL_WORDS as words } from '../../lib/words/approval-words.ts';
import { STRANGER } from '../../lib/words/standing-words.ts';
import type { Self } from '../live/use-self.ts';
import { Actions } from '../ui/actions.tsx';
import { Button } from '../ui/button.tsx';
import { lazyPart } from '../ui/lazy-part.tsx';
import { Section } from '../ui/section.tsx';
import type { RecordProps } from './record-props.ts';

const ApproveDialog = lazyPart(async () => (await import('./approve-dialog.tsx')).ApproveDialog);

type ApprovalSectionProps = Pick<RecordProps, 'page' | 'self' | 'onAct'>;

/** Where a verification awaits a second reviewer: the way to approve it, or why this reviewer cannot. */
export function ApprovalSection({ page, self, onAct }: ApprovalSectionProps) {
  const [isOpen, setOpen] = useState(false);
  const { acting, awaitingApproval, reviewOn } = page.standing;
  if (!acting || !awaitingApproval) return null;
  const isOwn = findApprovalBar(page.vendor, acting, self.person.id) === 'own';
  return (
    <Section title={words.title}>
      {isOwn ? (
        <p class="text-supporting">{whyNot(acting.entry.by, self)}</p>
      ) : (
        <div class="stack">
          <p>{words.proposes(acting.person?.name ?? STRANGER)}</p>
          <Actions>
            <Button variant="primary" icon="check" onClick={() => setOpen(true)}>
              {words.open}
            </Button>
          </Actions>
        </div>
      )}
      {isOpen && (
        <ApproveDialog
          verified={acting}
          reviewOn={reviewOn}
          onAct={(saying) => onAct(saying, acting.entry.about)}
          onClose={() => setOpen(false)}
        />
      )}
    </Section>
  );
}

/** A reviewer’s own proposal needs another person, from whatever browser it was made. */
function whyNot(proposedWith: string, self: Self): string {
  return proposedWith === self.writer ? words.own : words.ownElsewhere;
}
