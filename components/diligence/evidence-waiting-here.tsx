import { useState } from 'preact/hooks';
import type { EvidenceKind } from '../../lib/diligence/question.ts';
import { isQuoteSettled } from '../../lib/privacy/guarded-quote.ts';
import { type Quote as QuoteFacts, sayQuote } from '../../lib/record/say.ts';
import type { WaitingFile } from '../../lib/store/desk-database.ts';
import { keepWaitingFile } from '../../lib/store/files.ts';
import type { RecordFault } from '../../lib/store/self.ts';
import { theDesk } from '../../lib/store/stores.ts';
import { EVIDENCE_WORDS as words } from '../../lib/words/evidence-words.ts';
import { QuoteGuard } from '../privacy/quote-guard.tsx';
import { useHold } from '../privacy/use-hold.tsx';
import { Button } from '../ui/button.tsx';
import { Quote } from '../ui/quote.tsx';
import { QuoteSource } from '../vendor/quote-source.tsx';
import type { RecordProps } from '../vendor/record-props.ts';
import { WriteFaultNotice } from '../vendor/write-fault-notice.tsx';

interface WaitingHereProps extends RecordProps {
  topic: string;
  kinds: readonly EvidenceKind[];
  /** All files on the vendor’s desk. */
  files: readonly WaitingFile[];
}

/** Quotes, pictures and files on the desk that back nothing yet, each to be used for this question by one press. */
export function WaitingHere({ topic, kinds, files, desk, onAct }: WaitingHereProps) {
  const quotes = desk.draft.quotes ?? [];
  const free = files.filter((file) => file.topic === undefined);
  const use = async (file: WaitingFile): Promise<void> =>
    void (await keepWaitingFile(await theDesk(), { ...file, topic }));
  return (
    <>
      {quotes.map((quote) => (
        <WaitingQuote
          key={quote.at}
          quote={quote}
          onQuote={(changed) =>
            desk.change({ quotes: quotes.map((other) => (other === quote ? changed : other)) })
          }
          onSave={async () => {
            const as = kinds.includes('page-capture') ? 'page-capture' : undefined;
            const outcome = await onAct((makeSalt) => [
              sayQuote(makeSalt, { ...(as === undefined ? {} : { as }), ...quote, of: [topic] }),
            ]);
            if (outcome.ok) desk.change({ quotes: quotes.filter((other) => other !== quote) });
            return outcome.ok ? undefined : outcome.fault;
          }}
        />
      ))}
      {free.map((file) => (
        <div key={file.id} class="stack evidence-card">
          <span class="text-label">{words.waitingHere}</span>
          <span>{file.name}</span>
          <div>
            <Button size="small" onClick={() => void use(file)}>
              {words.useHere}
            </Button>
          </div>
        </div>
      ))}
      {quotes.length === 0 && <p class="text-meta">{words.quoteHow}</p>}
    </>
  );
}

interface WaitingQuoteProps {
  quote: QuoteFacts;
  onQuote: (quote: QuoteFacts) => void;
  /** Records it for the question; gives the fault where it could not be. */
  onSave: () => Promise<RecordFault | undefined>;
}

function WaitingQuote({ quote, onQuote, onSave }: WaitingQuoteProps) {
  const hold = useHold(isQuoteSettled(quote));
  const [fault, setFault] = useState<RecordFault | undefined>(undefined);
  const save = async (): Promise<void> => {
    if (!hold.holdsBack()) setFault(await onSave());
  };
  return (
    <div class="stack evidence-card">
      <span class="text-label">{words.waitingHere}</span>
      <Quote text={quote.text}>
        <QuoteSource quote={quote} />
      </Quote>
      <QuoteGuard quote={quote} onQuote={onQuote} />
      {hold.notice}
      <WriteFaultNotice fault={fault} />
      <div>
        <Button size="small" variant="primary" onClick={() => void save()}>
          {words.useHere}
        </Button>
      </div>
    </div>
  );
}
