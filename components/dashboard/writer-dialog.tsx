import { useEffect, useState } from 'preact/hooks';
import type { WriterDecision } from '../../lib/exchange/import-plan.ts';
import type { Person } from '../../lib/record/people.ts';
import { theRecord } from '../../lib/store/stores.ts';
import { decideWriter, type TeamWriter } from '../../lib/store/team.ts';
import { PEOPLE_WORDS } from '../../lib/words/people-words.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Notice } from '../ui/notice.tsx';
import { Fingerprint } from './fingerprint.tsx';
import { WriterChoice } from './writer-choice.tsx';

interface WriterDialogProps {
  /** Open while there is one. */
  writer: TeamWriter | undefined;
  /** Whom it is known as now. */
  person: Person | undefined;
  people: readonly Person[];
  onClose: () => void;
}

/** Changes the decision about a writer: what it said then counts, or no longer does. */
export function WriterDialog({ writer, person, people, onClose }: WriterDialogProps) {
  const [decision, setDecision] = useState<WriterDecision>({ kind: 'stranger' });
  const [isFull, setFull] = useState(false);
  useEffect(() => {
    setDecision(person ? { kind: 'know', person } : { kind: 'stranger' });
    setFull(false);
  }, [writer]);
  const save = async (): Promise<void> => {
    if (!writer) return;
    const known = decision.kind === 'know' ? decision.person : undefined;
    const outcome = await decideWriter(await theRecord(), writer.key, known);
    if (outcome.ok) onClose();
    else setFull(true);
  };
  return (
    <Dialog
      open={writer !== undefined}
      title={PEOPLE_WORDS.changeTitle}
      closeLabel={PEOPLE_WORDS.close}
      onClose={onClose}
      actions={
        <Button variant="primary" onClick={() => void save()}>
          {PEOPLE_WORDS.save}
        </Button>
      }
    >
      {writer && (
        <>
          <p>
            <Fingerprint writer={writer.key} />
            {writer.claimedName !== undefined && <> {PEOPLE_WORDS.keyCalls(writer.claimedName)}</>}
          </p>
          <p class="text-supporting">{PEOPLE_WORDS.changeLead}</p>
          <WriterChoice
            key={writer.key}
            name={writer.claimedName ?? PEOPLE_WORDS.namelessWriter}
            people={people}
            decision={decision}
            canLeaveOut={false}
            onDecide={setDecision}
          />
          {isFull && <Notice kind="error">{PEOPLE_WORDS.storageFull}</Notice>}
        </>
      )}
    </Dialog>
  );
}
