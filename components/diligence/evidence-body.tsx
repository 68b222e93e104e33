import type { Evidence } from '../../lib/record/evidence.ts';
import { EVIDENCE_WORDS as words } from '../../lib/words/evidence-words.ts';
import { formatCalendarDate } from '../../lib/words/format-date.ts';
import { Quote } from '../ui/quote.tsx';
import { QuoteSource } from '../vendor/quote-source.tsx';
import { EvidenceFile } from './evidence-file.tsx';

interface EvidenceBodyProps {
  evidence: Evidence;
  /** Who recorded it, and so has its file. */
  holder: string;
}

/** What a piece of evidence says or holds. */
export function EvidenceBody({ evidence, holder }: EvidenceBodyProps) {
  if (evidence.form === 'quote') {
    return (
      <Quote text={evidence.quote.text}>
        <QuoteSource quote={evidence.quote} />
      </Quote>
    );
  }
  if (evidence.form === 'visit') {
    return (
      <>
        <p class="text-label">
          {words.on(formatCalendarDate(evidence.on))}
          {evidence.persons !== undefined && ` ${words.with(evidence.persons)}`}
        </p>
        <p class="statement-text">{evidence.text}</p>
      </>
    );
  }
  return (
    <>
      <EvidenceFile evidence={evidence} holder={holder} />
      {evidence.note !== undefined && <p class="statement-text">{evidence.note}</p>}
    </>
  );
}
