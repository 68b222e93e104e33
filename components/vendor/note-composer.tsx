import { useState } from 'preact/hooks';
import { findKeptReason, isSettled } from '../../lib/privacy/guarded-text.ts';
import { asPrivate } from '../../lib/record/private.ts';
import { LONGEST_TEXT, sayText } from '../../lib/record/say.ts';
import { typedText } from '../../lib/record/statement-parts.ts';
import type { RecordFault } from '../../lib/store/self.ts';
import { VENDOR_WORDS as words } from '../../lib/words/vendor-words.ts';
import { useWaitingEvidence } from '../diligence/use-waiting-evidence.ts';
import { GuardedTextArea } from '../privacy/guarded-text-area.tsx';
import { useHold } from '../privacy/use-hold.tsx';
import { Actions } from '../ui/actions.tsx';
import { Button } from '../ui/button.tsx';
import { lazyPart } from '../ui/lazy-part.tsx';
import { guardedField, withoutForm, withoutKept } from './draft-kept.ts';
import { isPrivateChosen, PrivateChoice } from './private-choice.tsx';
import { QuoteButton } from './quote-button.tsx';
import type { RecordProps } from './record-props.ts';
import { WriteFaultNotice } from './write-fault-notice.tsx';
import './note-composer.css';

const WaitingQuotes = lazyPart(async () => (await import('./waiting-quotes.tsx')).WaitingQuotes);
const EvidenceAtFoot = lazyPart(
  async () => (await import('../diligence/evidence-at-foot.tsx')).EvidenceAtFoot,
);
const CaptureButton = lazyPart(async () => (await import('./capture-button.tsx')).CaptureButton);

interface NoteComposerProps extends RecordProps {
  vendorName: string;
  /** Puts the page's selection on the desk; false where nothing is selected. Undefined where no page is at hand. */
  onQuote: (() => Promise<boolean>) | undefined;
}

/** Always at hand at the foot: a note, and what the page says or shows as evidence. */
export function NoteComposer({ onQuote, vendorName, ...props }: NoteComposerProps) {
  const { desk, onAct } = props;
  const [fault, setFault] = useState<RecordFault | undefined>(undefined);
  const guarded = guardedField(desk, 'note');
  const note = guarded.text;
  const hold = useHold(isSettled(guarded));
  const files = useWaitingEvidence(props.page.key);

  const addNote = async (): Promise<void> => {
    if (typedText(note) === '') return;
    if (note.length > LONGEST_TEXT) return setFault('too-long');
    if (hold.holdsBack()) return;
    const isPrivate = isPrivateChosen(desk, 'note/private');
    const outcome = await onAct((makeSalt) => [
      asPrivate(sayText(makeSalt, 'note', note, [], findKeptReason(guarded)), isPrivate),
    ]);
    setFault(outcome.ok ? undefined : outcome.fault);
    if (outcome.ok)
      desk.change({
        ...withoutForm(desk.draft, 'note'),
        note: undefined,
        kept: withoutKept(desk.draft, ['note']),
      });
  };

  return (
    <section class="note-composer" aria-label={words.note}>
      {(desk.draft.quotes ?? []).length > 0 && <WaitingQuotes {...props} />}
      {files.length > 0 && <EvidenceAtFoot {...props} files={files} />}
      <GuardedTextArea label={words.noteAbout(vendorName)} description={words.noPatients} {...guarded} />
      {note !== '' && <PrivateChoice desk={desk} field="note/private" />}
      {hold.notice}
      <WriteFaultNotice fault={fault} />
      <Actions spread="apart">
        {onQuote && <QuoteButton onQuote={onQuote} />}
        <Button variant="primary" onClick={() => void addNote()}>
          {words.addNote}
        </Button>
      </Actions>
      {onQuote && <CaptureButton vendorKey={props.page.key} />}
    </section>
  );
}
