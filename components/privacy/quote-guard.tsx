import { useMemo, useRef } from 'preact/hooks';
import { findPatientData } from '../../lib/privacy/find-patient-data.ts';
import { redactQuote, textOfQuote } from '../../lib/privacy/guarded-quote.ts';
import type { Quote } from '../../lib/record/say.ts';
import { PRIVACY_WORDS as words } from '../../lib/words/privacy-words.ts';
import { PatientDataGuard } from './patient-data-guard.tsx';

interface QuoteGuardProps {
  quote: Quote;
  /** Puts a changed quote in its place. */
  onQuote: (quote: Quote) => void;
}

/** The patient-data guard for a quote that waits to be saved, and for the words around it. */
export function QuoteGuard({ quote, onQuote }: QuoteGuardProps) {
  const text = textOfQuote(quote);
  const signs = useMemo(() => findPatientData(text), [text]);
  const place = useRef<HTMLDivElement>(null);
  if (signs.length === 0 && !quote.redacted) return null;
  const { kept: _kept, ...without } = quote;
  const change = (changed: Quote): void => {
    onQuote(changed);
    // The button that was pressed goes away: the focus stays where it was.
    place.current?.focus();
  };
  return (
    <div ref={place} tabIndex={-1}>
      {signs.length === 0 && (
        <p class="text-meta" role="status">
          {words.quoteRedacted}
        </p>
      )}
      <PatientDataGuard
        text={text}
        signs={signs}
        why={quote.kept}
        redactNote={words.redactQuoteNote}
        onRedact={() => change(redactQuote(quote))}
        onKeep={(why) => change(why === undefined ? without : { ...quote, kept: why })}
      />
    </div>
  );
}
