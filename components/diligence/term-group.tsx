import { useId } from 'preact/hooks';
import type { TermFaults } from '../../lib/diligence/say-terms.ts';
import { TERM_CHECK_WORDS as words } from '../../lib/words/term-check-words.ts';
import type { RecordProps } from '../vendor/record-props.ts';
import type { TermOnScreen } from './term-draft.ts';
import type { TermProposal } from './term-proposal.ts';
import { TermRow } from './term-row.tsx';

interface TermGroupProps extends RecordProps {
  title: string;
  terms: readonly TermOnScreen[];
  proposal: TermProposal | undefined;
  faults: TermFaults;
}

/** The terms of one rule, in the order of the law. */
export function TermGroup({ title, terms, proposal, faults, ...props }: TermGroupProps) {
  const id = useId();
  const present = terms.filter(({ disputed, verdict }) => !disputed && verdict === 'present').length;
  return (
    <section aria-labelledby={id}>
      <div class="term-group__head">
        <h3 id={id}>{title}</h3>
        <span class="text-meta text-numeric">{words.groupCount(present, terms.length)}</span>
      </div>
      <ul>
        {terms.map((term) => (
          <TermRow key={term.id} {...props} term={term} proposal={proposal} fault={faults[term.id]} />
        ))}
      </ul>
    </section>
  );
}
