import { useState } from 'preact/hooks';
import { isQuoteSettled } from '../../lib/privacy/guarded-quote.ts';
import type { Vendor } from '../../lib/record/fold.ts';
import { type Quote as QuoteFacts, sayQuote } from '../../lib/record/say.ts';
import type { RecordFault } from '../../lib/store/self.ts';
import { VENDOR_WORDS as words } from '../../lib/words/vendor-words.ts';
import { EvidenceQuoteFor } from '../diligence/evidence-quote-for.tsx';
import { QuoteGuard } from '../privacy/quote-guard.tsx';
import { useHold } from '../privacy/use-hold.tsx';
import { Actions } from '../ui/actions.tsx';
import { Button } from '../ui/button.tsx';
import { Quote } from '../ui/quote.tsx';
import { QuoteSource } from './quote-source.tsx';
import type { RecordProps } from './record-props.ts';
import { WriteFaultNotice } from './write-fault-notice.tsx';

/** The quotes on the desk, each to be saved as evidence for a question, or for none yet. */
export function WaitingQuotes({ page, desk, onAct }: RecordProps) {
  const quotes = desk.draft.quotes ?? [];
  return (
    <>
      {quotes.map((waiting) => (
        <WaitingQuote
          key={waiting.at}
          quote={waiting}
          vendor={page.vendor}
          onQuote={(changed) =>
            desk.change({ quotes: quotes.map((other) => (other === waiting ? changed : other)) })
          }
          onSave={async () => {
            const outcome = await onAct((makeSalt) => [sayQuote(makeSalt, waiting)]);
            if (outcome.ok) desk.change({ quotes: quotes.filter((other) => other !== waiting) });
            return outcome.ok ? undefined : outcome.fault;
          }}
          onRemove={() => desk.change({ quotes: quotes.filter((other) => other !== waiting) })}
        />
      ))}
    </>
  );
}

interface WaitingQuoteProps {
  quote: QuoteFacts;
  vendor: Vendor;
  /** Puts a changed quote in its place. */
  onQuote: (quote: QuoteFacts) => void;
  /** Records it; gives the fault where it could not be. */
  onSave: () => Promise<RecordFault | undefined>;
  onRemove: () => void;
}

function WaitingQuote({ quote, vendor, onQuote, onSave, onRemove }: WaitingQuoteProps) {
  const hold = useHold(isQuoteSettled(quote));
  const [fault, setFault] = useState<RecordFault | undefined>(undefined);
  const save = async (): Promise<void> => {
    if (!hold.holdsBack()) setFault(await onSave());
  };
  return (
    <div class="note-composer__quote">
      <span class="text-label">{words.quoteSelected}</span>
      <Quote text={quote.text}>
        <QuoteSource quote={quote} />
      </Quote>
      <QuoteGuard quote={quote} onQuote={onQuote} />
      <EvidenceQuoteFor vendor={vendor} quote={quote} onQuote={onQuote} />
      {hold.notice}
      <WriteFaultNotice fault={fault} />
      <Actions>
        <Button size="small" variant="primary" onClick={() => void save()}>
          {words.saveEvidence}
        </Button>
        <Button size="small" variant="quiet" onClick={onRemove}>
          {words.removeQuote}
        </Button>
      </Actions>
    </div>
  );
}
