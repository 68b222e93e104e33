import { useState } from 'preact/hooks';
import { DASHBOARD_WORDS } from '../../lib/words/dashboard-words.ts';
import { Button } from '../ui/button.tsx';
import { ExportDialog } from './export-dialog.tsx';
import type { ListedVendor } from './listed-vendor.ts';
import { StageDialog } from './stage-dialog.tsx';
import './chosen-bar.css';

interface ChosenBarProps {
  /** The vendors that are ticked, shown by the query or not. */
  vendors: readonly ListedVendor[];
  canRecord: boolean;
  onClear: () => void;
}

/** What can be done with the chosen vendors; stays at the foot of the window while some are chosen. */
export function ChosenBar({ vendors, canRecord, onClear }: ChosenBarProps) {
  const [open, setOpen] = useState<'export' | 'stage' | undefined>(undefined);
  const [done, setDone] = useState<string | undefined>(undefined);
  const close = (): void => setOpen(undefined);
  return (
    <>
      <section class="chosen-bar" aria-label={DASHBOARD_WORDS.chosenActs} hidden={vendors.length === 0}>
        <span class="text-numeric" role="status">
          {done ?? DASHBOARD_WORDS.chosen(vendors.length)}
        </span>
        {canRecord && (
          <>
            <Button size="small" onClick={() => setOpen('export')}>
              {DASHBOARD_WORDS.exportChosen}
            </Button>
            <Button size="small" onClick={() => setOpen('stage')}>
              {DASHBOARD_WORDS.setStage}
            </Button>
          </>
        )}
        <Button
          size="small"
          variant="quiet"
          onClick={() => {
            setDone(undefined);
            onClear();
          }}
        >
          {DASHBOARD_WORDS.clearChoice}
        </Button>
      </section>
      <ExportDialog open={open === 'export'} keys={vendors.map(({ key }) => key)} onClose={close} />
      <StageDialog
        open={open === 'stage'}
        vendors={vendors}
        onClose={close}
        onDone={(stage) => {
          setDone(DASHBOARD_WORDS.stageSet(vendors.length, stage));
          close();
        }}
      />
    </>
  );
}
