import type { Quote as QuoteFacts } from '../../lib/record/say.ts';
import { VENDOR_WORDS as words } from '../../lib/words/vendor-words.ts';
import { QuoteGuard } from '../privacy/quote-guard.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Quote } from '../ui/quote.tsx';
import { QuoteSource } from './quote-source.tsx';

interface QuoteChoiceProps {
  quotes: readonly QuoteFacts[];
  /** Places of quotes that stay out of the entry. */
  left: ReadonlySet<number>;
  onLeft: (left: ReadonlySet<number>) => void;
  onQuotes: (quotes: readonly QuoteFacts[]) => void;
}

/** The quotes on the desk, each to go along with the flag or to wait. */
export function QuoteChoice({ quotes, left, onLeft, onQuotes }: QuoteChoiceProps) {
  if (quotes.length === 0) return null;
  const include = (n: number, isIn: boolean): void => {
    const next = new Set(left);
    if (isIn) next.delete(n);
    else next.add(n);
    onLeft(next);
  };
  return (
    <fieldset class="stack flag-form__quotes">
      <legend class="text-label">{words.quoteSelected}</legend>
      {quotes.map((quote, n) => (
        <div key={`${quote.at} ${n}`} class="flag-form__quote">
          <Checkbox label={words.includeQuote} checked={!left.has(n)} onChange={(isIn) => include(n, isIn)} />
          <Quote text={quote.text}>
            <QuoteSource quote={quote} />
          </Quote>
          <QuoteGuard quote={quote} onQuote={(changed) => onQuotes(quotes.with(n, changed))} />
        </div>
      ))}
    </fieldset>
  );
}
