import {
  formatDocumentKind,
  formatFindings,
  TERM_CHECK_WORDS as words,
} from '../../lib/words/term-check-words.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { countFindings, type TermProposal } from './term-proposal.ts';

interface TermProposalNoteProps {
  proposal: TermProposal;
  onSetAside: () => void;
}

/** What a check came to, and that nothing is recorded by it. */
export function TermProposalNote({ proposal, onSetAside }: TermProposalNoteProps) {
  const { name, pages, check } = proposal;
  return (
    <Notice
      kind="info"
      title={titleOf(check.kind)}
      actions={
        <Button size="small" onClick={onSetAside}>
          {words.setAside}
        </Button>
      }
    >
      <p>
        {check.kind === 'agreement'
          ? formatFindings(countFindings(proposal))
          : formatDocumentKind(check.kind)}
      </p>
      <p class="term-proposal-note__from">{pages > 1 ? words.from(name, pages) : name}</p>
    </Notice>
  );
}

function titleOf(kind: TermProposal['check']['kind']): string {
  if (kind === 'agreement') return words.proposal;
  return kind === 'no-text' ? words.noText : words.noAgreement;
}
