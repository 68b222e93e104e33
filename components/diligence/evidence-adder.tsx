import { useState } from 'preact/hooks';
import type { EvidenceKind } from '../../lib/diligence/question.ts';
import type { WaitingFile } from '../../lib/store/desk-database.ts';
import { EVIDENCE_WORDS as words } from '../../lib/words/evidence-words.ts';
import { Button } from '../ui/button.tsx';
import type { RecordProps } from '../vendor/record-props.ts';
import { waitsAtFoot } from './evidence-at-foot.tsx';
import { FileAdder } from './evidence-file-adder.tsx';
import { hasVisitDraft, VisitForm } from './evidence-visit-form.tsx';
import { WaitingFileForm } from './evidence-waiting-file.tsx';
import { WaitingHere } from './evidence-waiting-here.tsx';
import { useWaitingEvidence } from './use-waiting-evidence.ts';
import './evidence-adder.css';

interface EvidenceAdderProps extends RecordProps {
  /** What it is to back; undefined where that is chosen with each. */
  topic?: string | undefined;
  kinds: readonly EvidenceKind[];
}

/** Ways to add evidence: what waits already, a file, notes of a visit. */
export function EvidenceAdder({ topic, kinds, ...props }: EvidenceAdderProps) {
  const [isVisit, setVisit] = useState(hasVisitDraft(props.desk, topic));
  const files = useWaitingEvidence(props.page.key);
  const isShown = (file: WaitingFile): boolean =>
    topic === undefined ? !waitsAtFoot(file) : file.topic === topic;
  return (
    <div class="evidence-adder">
      {topic !== undefined && <WaitingHere {...props} topic={topic} kinds={kinds} files={files} />}
      {files.filter(isShown).map((file) => (
        <WaitingFileForm key={file.id} {...props} file={file} kinds={kinds} />
      ))}
      <FileAdder vendorKey={props.page.key} topic={topic} />
      {isVisit ? (
        <VisitForm {...props} topic={topic} onClose={() => setVisit(false)} />
      ) : (
        <Button size="small" icon="note" onClick={() => setVisit(true)}>
          {words.addVisit}
        </Button>
      )}
    </div>
  );
}
