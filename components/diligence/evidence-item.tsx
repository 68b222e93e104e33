import { findEvidence } from '../../lib/record/evidence.ts';
import type { View } from '../../lib/record/fold.ts';
import { EVIDENCE_WORDS as words } from '../../lib/words/evidence-words.ts';
import { STRANGER } from '../../lib/words/standing-words.ts';
import type { PlaceProps } from '../vendor/record-place.ts';
import type { RecordProps } from '../vendor/record-props.ts';
import { SaidItem } from '../vendor/said-item.tsx';
import { EvidenceBacked } from './evidence-backed.tsx';
import { EvidenceBody } from './evidence-body.tsx';

interface EvidenceItemProps extends RecordProps {
  view: View;
  /** Where what it backs can be gone to. */
  onPlace?: PlaceProps['onPlace'] | undefined;
}

/** One piece of evidence: who brought it and when, what it is, what it backs, and what can be done about it. */
export function EvidenceItem({ view, people, self, onAct, onPlace }: EvidenceItemProps) {
  const evidence = findEvidence(view);
  return (
    <SaidItem view={view} what={words.evidence} people={people} self={self} onAct={onAct}>
      {evidence && <EvidenceBody evidence={evidence} holder={view.person?.name ?? STRANGER} />}
      <EvidenceBacked topics={view.statement.of ?? []} as={evidence?.as} onPlace={onPlace} />
    </SaidItem>
  );
}
