import { useState } from 'preact/hooks';
import { sayStage } from '../../lib/record/say.ts';
import type { Stage } from '../../lib/record/topics.ts';
import { recordMany } from '../../lib/store/record-many.ts';
import { theRecord } from '../../lib/store/stores.ts';
import { DASHBOARD_WORDS } from '../../lib/words/dashboard-words.ts';
import { STAGE_OPTIONS, STAGE_WORDS } from '../../lib/words/standing-words.ts';
import { useLongWork } from '../live/use-long-work.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Notice } from '../ui/notice.tsx';
import { Progress } from '../ui/progress.tsx';
import { RadioList } from '../ui/radio-list.tsx';
import type { ListedVendor } from './listed-vendor.ts';

interface StageDialogProps {
  open: boolean;
  vendors: readonly ListedVendor[];
  onClose: () => void;
  /** Told the word of the stage that was set. */
  onDone: (stage: string) => void;
}

/** Sets one stage for all chosen vendors, in one transaction. */
export function StageDialog({ open, vendors, onClose, onDone }: StageDialogProps) {
  const [stage, setStage] = useState<Stage>('shortlisted');
  const [isFull, setFull] = useState(false);
  const work = useLongWork();
  const submit = async (): Promise<void> => {
    setFull(false);
    const acts = vendors.map(({ key, stageNames }) => ({
      about: key,
      statements: [sayStage(stage, stageNames)],
    }));
    const outcome = await work.run(async (steps) => recordMany(await theRecord(), acts, steps));
    if (outcome.ok) onDone(STAGE_WORDS[stage]);
    else setFull(outcome.fault === 'storage-full');
  };
  return (
    <Dialog
      open={open}
      title={DASHBOARD_WORDS.setStage}
      closeLabel={DASHBOARD_WORDS.close}
      onClose={() => {
        work.cancel();
        onClose();
      }}
      actions={
        <Button variant="primary" onClick={() => void submit()}>
          {DASHBOARD_WORDS.setStage}
        </Button>
      }
    >
      <p class="text-supporting">{DASHBOARD_WORDS.stageLead(vendors.length)}</p>
      <RadioList
        legend={DASHBOARD_WORDS.setStageTo}
        options={STAGE_OPTIONS}
        value={stage}
        onChange={setStage}
      />
      {work.progress && (
        <Progress
          label={DASHBOARD_WORDS.working}
          value={work.progress.done}
          max={vendors.length}
          cancelLabel={DASHBOARD_WORDS.cancel}
          onCancel={work.cancel}
        />
      )}
      {isFull && <Notice kind="error">{DASHBOARD_WORDS.storageFull}</Notice>}
    </Dialog>
  );
}
