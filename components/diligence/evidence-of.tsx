import { useState } from 'preact/hooks';
import type { EvidenceKind } from '../../lib/diligence/question.ts';
import { findLiveEvidence } from '../../lib/record/evidence.ts';
import { EVIDENCE_WORDS as words } from '../../lib/words/evidence-words.ts';
import { Button } from '../ui/button.tsx';
import type { RecordProps } from '../vendor/record-props.ts';
import { EvidenceAdder } from './evidence-adder.tsx';
import { EvidenceRow } from './evidence-row.tsx';
import { hasVisitDraft } from './evidence-visit-form.tsx';
import { useWaitingEvidence } from './use-waiting-evidence.ts';
import './evidence-of.css';

interface EvidenceOfProps extends RecordProps {
  /** What it backs: `answer:<question>`, `agreement`. */
  topic: string;
  /** The kinds of evidence that count here; the first that fits is offered first. */
  kinds: readonly EvidenceKind[];
}

/** The evidence for one question, each to be opened, and what is needed to add more. */
export function EvidenceOf({ topic, kinds, ...props }: EvidenceOfProps) {
  const views = findLiveEvidence(props.page.vendor, topic);
  const [isAdding, setAdding] = useState(false);
  const waiting = useWaitingEvidence(props.page.key).some((file) => file.topic === topic);
  const isOpen = isAdding || waiting || hasVisitDraft(props.desk, topic);
  return (
    <div class="evidence-of">
      <div class="evidence-of__head">
        <span class="text-label">{words.evidence}</span>
        {!(isOpen && !isAdding) && (
          <Button size="small" variant="quiet" onClick={() => setAdding(!isAdding)}>
            {isAdding ? words.doneAdding : words.add}
          </Button>
        )}
      </div>
      {views.length === 0 && !isOpen && <p class="text-meta">{words.noneYet}</p>}
      <ul>
        {views.map((view) => (
          <EvidenceRow key={view.name} {...props} view={view} />
        ))}
      </ul>
      {isOpen && <EvidenceAdder {...props} topic={topic} kinds={kinds} />}
    </div>
  );
}
