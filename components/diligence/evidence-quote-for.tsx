import { EVIDENCE_KINDS } from '../../lib/diligence/question.ts';
import type { Vendor } from '../../lib/record/fold.ts';
import type { Quote } from '../../lib/record/say.ts';
import { EvidenceFor } from './evidence-for.tsx';

interface EvidenceQuoteForProps {
  vendor: Vendor;
  quote: Quote;
  /** Puts a changed quote in its place. */
  onQuote: (quote: Quote) => void;
}

/** Chooses what a waiting quote is evidence for; the choice is kept with the quote. */
export function EvidenceQuoteFor({ vendor, quote, onQuote }: EvidenceQuoteForProps) {
  const { of = [], as, ...others } = quote;
  return (
    <EvidenceFor
      vendor={vendor}
      form={{
        topics: of,
        onTopics: (topics) =>
          onQuote(topics.length > 0 ? { ...quote, of: topics, as: as ?? 'page-capture' } : others),
        kind: EVIDENCE_KINDS.find((kind) => kind === as) ?? '',
        onKind: (kind) => onQuote(kind === '' ? { ...others, of } : { ...quote, as: kind }),
      }}
    />
  );
}
