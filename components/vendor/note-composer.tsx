import { useState } from 'preact/hooks';
import { isQuoteSettled } from '../../lib/privacy/guarded-quote.ts';
import { findKeptReason, isSettled } from '../../lib/privacy/guarded-text.ts';
import {
  LONGEST_TEXT,
  type Quote as QuoteFacts,
  sayQuote,
  sayText,
  typedText,
} from '../../lib/record/say.ts';
import type { RecordFault } from '../../lib/store/self.ts';
import { VENDOR_WORDS as words } from '../../lib/words/vendor-words.ts';
import { GuardedTextArea } from '../privacy/guarded-text-area.tsx';
import { QuoteGuard } from '../privacy/quote-guard.tsx';
import { useHold } from '../privacy/use-hold.tsx';
import { Actions } from '../ui/actions.tsx';
import { Button } from '../ui/button.tsx';
import { Quote } from '../ui/quote.tsx';
import { guardedField, withoutKept } from './draft-kept.ts';
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
  const guarded = guardedField(desk, 'note');
  const note = guarded.text;
  const hold = useHold(isSettled(guarded));
  const quotes = desk.draft.quotes ?? [];

  const addNote = async (): Promise<void> => {
    if (typedText(note) === '') return;
    if (note.length > LONGEST_TEXT) return setFault('too-long');
    if (hold.holdsBack()) return;
    const outcome = await onAct((makeSalt) => [sayText(makeSalt, 'note', note, [], findKeptReason(guarded))]);
    setFault(outcome.ok ? undefined : outcome.fault);
    if (outcome.ok) desk.change({ note: undefined, kept: withoutKept(desk.draft, ['note']) });
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
          onQuote={(changed) =>
            desk.change({ quotes: quotes.map((other) => (other === waiting ? changed : other)) })
          }
          onSave={() => void saveQuote(waiting)}
          onRemove={() => desk.change({ quotes: quotes.filter((other) => other !== waiting) })}
        />
      ))}
      <GuardedTextArea label={words.noteAbout(vendorName)} description={words.noPatients} {...guarded} />
      {hold.notice}
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
  /** Puts a changed quote in its place. */
  onQuote: (quote: QuoteFacts) => void;
  onSave: () => void;
  onRemove: () => void;
}

function WaitingQuote({ quote, onQuote, onSave, onRemove }: WaitingQuoteProps) {
  const hold = useHold(isQuoteSettled(quote));
  const save = (): void => {
    if (!hold.holdsBack()) onSave();
  };
  return (
    <div class="note-composer__quote">
      <span class="text-label">{words.quoteSelected}</span>
      <Quote text={quote.text}>
        <QuoteSource quote={quote} />
      </Quote>
      <QuoteGuard quote={quote} onQuote={onQuote} />
      {hold.notice}
      <Actions>
        <Button size="small" variant="primary" onClick={save}>
          {words.saveEvidence}
        </Button>
        <Button size="small" variant="quiet" onClick={onRemove}>
          {words.removeQuote}
        </Button>
      </Actions>
    </div>
  );
}
