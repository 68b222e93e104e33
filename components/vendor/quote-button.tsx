import { useState } from 'preact/hooks';
import { VENDOR_WORDS as words } from '../../lib/words/vendor-words.ts';
import { Button } from '../ui/button.tsx';

interface QuoteButtonProps {
  /** Puts the page's selection on the desk; false where nothing is selected. */
  onQuote: () => Promise<boolean>;
}

/** Takes what is selected on the page; says what to do where nothing is. */
export function QuoteButton({ onQuote }: QuoteButtonProps) {
  const [isEmpty, setEmpty] = useState(false);
  const quote = async (): Promise<void> => setEmpty(!(await onQuote()));
  return (
    <div class="quote-button">
      <Button icon="quote" onClick={() => void quote()}>
        {words.quoteFromPage}
      </Button>
      <p class="text-meta" role="status">
        {isEmpty && words.nothingSelected}
      </p>
    </div>
  );
}
