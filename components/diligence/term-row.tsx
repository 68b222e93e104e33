import { useId, useState } from 'preact/hooks';
import { AGREEMENT_TERMS } from '../../lib/diligence/agreement-terms.ts';
import type { TermFault } from '../../lib/diligence/say-terms.ts';
import { TERM_VERDICT_OPTIONS } from '../../lib/words/agreement-words.ts';
import { formatTermFault, TERM_SAYS, TERM_CHECK_WORDS as words } from '../../lib/words/term-check-words.ts';
import { TERM_WORDS } from '../../lib/words/term-words.ts';
import { GuardedTextArea } from '../privacy/guarded-text-area.tsx';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { guardedField, withField } from '../vendor/draft-kept.ts';
import type { RecordProps } from '../vendor/record-props.ts';
import type { DraftDesk } from '../vendor/use-draft.ts';
import { choiceField, noteField, type TermOnScreen } from './term-draft.ts';
import type { TermProposal } from './term-proposal.ts';
import { TermRecorded } from './term-recorded.tsx';
import { TermWording } from './term-wording.tsx';

interface TermRowProps extends RecordProps {
  term: TermOnScreen;
  proposal: TermProposal | undefined;
  fault: TermFault | undefined;
}

/** One term: what the law wants, the agreement’s wording, and whether a reviewer confirms it; side by side where there is room. */
export function TermRow({ term, proposal, fault, ...props }: TermRowProps) {
  const id = useId();
  const { desk } = props;
  const { title } = TERM_WORDS[term.id];
  return (
    <li class="term-row" aria-labelledby={id}>
      <div class="term-row__law">
        <h4 id={id}>{title}</h4>
        <p class="text-supporting">{TERM_SAYS[term.id]}</p>
        <p class="text-meta">{citationOf(term)}</p>
      </div>
      <TermWording term={term} proposal={proposal} />
      <div class="term-row__verdict" data-proposed={term.pending !== undefined && !term.isChosen}>
        <Segmented
          label={`${words.verdict}: ${title}`}
          labelHidden
          size="small"
          options={TERM_VERDICT_OPTIONS}
          value={term.pending ?? (term.disputed ? null : (term.verdict ?? null))}
          onChange={(verdict) => desk.change(withField(desk.draft, choiceField(term.id), verdict))}
        />
        {term.pending !== undefined && <Pending desk={desk} term={term} fault={fault} />}
        <TermRecorded {...props} term={term} />
      </div>
    </li>
  );
}

function citationOf({ id }: TermOnScreen): string | undefined {
  return AGREEMENT_TERMS.find((term) => term.id === id)?.citation;
}

interface PendingProps {
  desk: DraftDesk;
  term: TermOnScreen;
  fault: TermFault | undefined;
}

/** Says whether a verdict is proposed or chosen, and takes a note on it. */
function Pending({ desk, term, fault }: PendingProps) {
  const field = guardedField(desk, noteField(term.id));
  const [isOpen, setOpen] = useState(false);
  const hasNote = isOpen || field.text !== '' || fault !== undefined;
  return (
    <>
      <div class="term-row__pending">
        <Chip outline="dashed">{term.isChosen ? words.chosen : words.proposed}</Chip>
        {!hasNote && (
          <Button size="small" variant="quiet" icon="plus" onClick={() => setOpen(true)}>
            {words.addNote}
          </Button>
        )}
      </div>
      {hasNote && (
        <GuardedTextArea
          label={words.note}
          description={words.noPatients}
          error={fault && formatTermFault(fault)}
          {...field}
        />
      )}
    </>
  );
}
