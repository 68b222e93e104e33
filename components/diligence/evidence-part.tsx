import { useState } from 'preact/hooks';
import { EVIDENCE_WORDS as words } from '../../lib/words/evidence-words.ts';
import { VENDOR_WORDS } from '../../lib/words/vendor-words.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import type { PlaceProps } from '../vendor/record-place.ts';
import type { RecordProps } from '../vendor/record-props.ts';
import { listedViews } from '../vendor/said-item.tsx';
import { EvidenceAdder } from './evidence-adder.tsx';
import { waitsAtFoot } from './evidence-at-foot.tsx';
import { EvidenceItem } from './evidence-item.tsx';
import { hasVisitDraft } from './evidence-visit-form.tsx';
import { useWaitingEvidence } from './use-waiting-evidence.ts';
import './evidence-part.css';

/** All evidence of a vendor, newest first, and ways to add more. */
export function EvidencePart(props: RecordProps & PlaceProps) {
  const views = listedViews(props.page.vendor.views, 'evidence');
  const [isAdding, setAdding] = useState(false);
  const waits = useWaitingEvidence(props.page.key).some((file) => !waitsAtFoot(file));
  const mustStay = waits || hasVisitDraft(props.desk, undefined);
  return (
    <div class="evidence-part">
      {!mustStay && (
        <Button size="small" icon={isAdding ? undefined : 'plus'} onClick={() => setAdding(!isAdding)}>
          {isAdding ? words.doneAdding : words.addEvidence}
        </Button>
      )}
      {(isAdding || mustStay) && <EvidenceAdder {...props} kinds={[]} />}
      {views.length === 0 ? (
        <EmptyState title={VENDOR_WORDS.noEvidence}>{VENDOR_WORDS.noEvidenceNext}</EmptyState>
      ) : (
        <ul>
          {views.map((view) => (
            <EvidenceItem key={view.name} {...props} view={view} />
          ))}
        </ul>
      )}
    </div>
  );
}
