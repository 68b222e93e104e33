import { readTerm } from '../../lib/diligence/read-agreement.ts';
import { TERM_STATE_WORDS, TERM_CHECK_WORDS as words } from '../../lib/words/term-check-words.ts';
import { MISSING_WORDS } from '../../lib/words/term-words.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import { Quote } from '../ui/quote.tsx';
import type { TermOnScreen } from './term-draft.ts';
import type { TermProposal } from './term-proposal.ts';

const ICONS: Readonly<Record<keyof typeof TERM_STATE_WORDS, IconName>> = {
  found: 'check',
  partly: 'more',
  'not-found': 'close',
};

interface TermWordingProps {
  term: TermOnScreen;
  proposal: TermProposal | undefined;
}

/** The document’s words for a term: as the check found them, or as they were recorded. */
export function TermWording({ term, proposal }: TermWordingProps) {
  const { state, sentence, page, missing } = term.finding ?? { state: 'not-found' };
  // That another document, or a scan, lacks the wording says nothing of the agreement.
  if (!proposal || (proposal.check.kind !== 'agreement' && sentence === undefined))
    return <RecordedWording term={term} />;
  return (
    <div class="term-row__wording">
      <p class="term-row__state" data-state={state}>
        <Icon name={ICONS[state]} />
        <span>{TERM_STATE_WORDS[state]}</span>
      </p>
      {sentence !== undefined && (
        <Quote text={sentence}>{page !== undefined && proposal.pages > 1 && words.page(page)}</Quote>
      )}
      {missing !== undefined && <p>{words.lacking(MISSING_WORDS[missing])}</p>}
      {state === 'not-found' && <p class="text-meta">{words.otherArrangements}</p>}
    </div>
  );
}

function RecordedWording({ term: { acting } }: Pick<TermWordingProps, 'term'>) {
  const facts = acting && readTerm(acting);
  if (facts?.sentence === undefined) return <div class="term-row__wording" />;
  const { sentence, page, file } = facts;
  return (
    <div class="term-row__wording">
      <Quote text={sentence}>
        {[file?.name, page === undefined ? undefined : words.page(page)].filter(Boolean).join(' · ')}
      </Quote>
    </div>
  );
}
