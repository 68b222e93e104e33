import { useState } from 'preact/hooks';
import { countLeftOut, type ScreenedCandidate } from '../../lib/registers/plan-screening.ts';
import { formatLeftOut, SCREENING_WORDS as words } from '../../lib/words/screening-words.ts';
import { Button } from '../ui/button.tsx';
import type { RecordProps } from '../vendor/record-props.ts';
import { CandidateItem } from './candidate-item.tsx';
import type { Asked } from './use-candidates.ts';

interface CandidatesProps extends RecordProps {
  asked: Asked;
  /** The likeliest first. */
  candidates: readonly ScreenedCandidate[];
}

/** Candidates shown at a time: each that is not decided is a form. */
const PAGE = 10;

/** What is to be decided first, then what is decided. */
export function Candidates({ asked, candidates, ...props }: CandidatesProps) {
  const [pages, setPages] = useState(1);
  if (asked.registers.length === 0) return <p>{words.nothingLoaded}</p>;
  const rows = asked.registers.reduce((sum, register) => sum + register.rows, 0);
  if (candidates.length === 0) return <p role="status">{words.noCandidates(rows)}</p>;
  const isOpen = ({ disposition }: ScreenedCandidate): boolean => !disposition || disposition.disputed;
  const ordered = [...candidates.filter(isOpen), ...candidates.filter((each) => !isOpen(each))];
  const left = ordered.length - pages * PAGE;
  return (
    <section class="screening__group">
      <h4>
        {words.candidates} <span class="text-numeric text-supporting">{candidates.length}</span>
      </h4>
      <ul class="screening__candidates">
        {ordered.slice(0, pages * PAGE).map((candidate) => (
          <CandidateItem key={candidate.topic} {...props} candidate={candidate} />
        ))}
      </ul>
      {left > 0 && (
        <div>
          <Button size="small" onClick={() => setPages(pages + 1)}>
            {words.showMore(Math.min(PAGE, left))}
          </Button>
        </div>
      )}
      {countLeftOut(asked.candidates).map((out) => (
        <p key={out.name} class="text-meta">
          {formatLeftOut(out)}
        </p>
      ))}
    </section>
  );
}
