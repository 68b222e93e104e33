import { useState } from 'preact/hooks';
import {
  LONGEST_TEXT,
  type Quote as QuoteFacts,
  sayQuote,
  sayText,
  typedText,
} from '../../lib/record/say.ts';
import type { RecordFault } from '../../lib/store/self.ts';
import { VENDOR_WORDS as words } from '../../lib/words/vendor-words.ts';
import { Actions } from '../ui/actions.tsx';
import { Button } from '../ui/button.tsx';
import { TextArea } from '../ui/field.tsx';
import { Quote } from '../ui/quote.tsx';
import { QuoteButton } from './quote-button.tsx';
import { QuoteSource } from './quote-source.tsx';
import type { RecordProps } from './record-props.ts';
import { WriteFaultNotice } from './write-fault-notice.tsx';
import './note-composer.css';

interface NoteComposerProps extends RecordProps {
  vendorName: string;
  /** Puts the page's selection on the desk; false where nothing is selected. Undefined where no page is at hand. */
  onQuote: (() => Promise<boolean>) | undefined;
}

/** Always at hand at the foot: a note, and the page's selection as evidence. */
export function NoteComposer({ desk, onAct, onQuote, vendorName }: NoteComposerProps) {
  const [fault, setFault] = useState<RecordFault | undefined>(undefined);
  const note = desk.draft.note ?? '';
  const quotes = desk.draft.quotes ?? [];

  const addNote = async (): Promise<void> => {
    if (typedText(note) === '') return;
    if (note.length > LONGEST_TEXT) return setFault('too-long');
    const outcome = await onAct((makeSalt) => [sayText(makeSalt, 'note', note)]);
    setFault(outcome.ok ? undefined : outcome.fault);
    if (outcome.ok) desk.change({ note: undefined });
  };
  const saveQuote = async (saved: QuoteFacts): Promise<void> => {
    const outcome = await onAct((makeSalt) => [sayQuote(makeSalt, saved)]);
    setFault(outcome.ok ? undefined : outcome.fault);
    if (outcome.ok) desk.change({ quotes: quotes.filter((other) => other !== saved) });
  };

  return (
    <section class="note-composer" aria-label={words.note}>
      {quotes.map((waiting) => (
        <WaitingQuote
          key={waiting.at}
          quote={waiting}
          onSave={() => void saveQuote(waiting)}
          onRemove={() => desk.change({ quotes: quotes.filter((other) => other !== waiting) })}
        />
      ))}
      <TextArea
        label={words.noteAbout(vendorName)}
        description={words.noPatients}
        value={note}
        onInput={(text) => desk.change({ note: text })}
      />
      <WriteFaultNotice fault={fault} />
      <Actions spread="apart">
        {onQuote && <QuoteButton onQuote={onQuote} />}
        <Button variant="primary" onClick={() => void addNote()}>
          {words.addNote}
        </Button>
      </Actions>
    </section>
  );
}

interface WaitingQuoteProps {
  quote: QuoteFacts;
  onSave: () => void;
  onRemove: () => void;
}

function WaitingQuote({ quote, onSave, onRemove }: WaitingQuoteProps) {
  return (
    <div class="note-composer__quote">
      <span class="text-label">{words.quoteSelected}</span>
      <Quote text={quote.text}>
        <QuoteSource quote={quote} />
      </Quote>
      <Actions>
        <Button size="small" variant="primary" onClick={onSave}>
          {words.saveEvidence}
        </Button>
        <Button size="small" variant="quiet" onClick={onRemove}>
          {words.removeQuote}
        </Button>
      </Actions>
    </div>
  );
}
