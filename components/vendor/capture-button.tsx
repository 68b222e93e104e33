import { useEffect, useState } from 'preact/hooks';
import { type CaptureFault, putPictureOnDesk, takeMenuFault } from '../../lib/platform/capture-page.ts';
import { onTabCheck } from '../../lib/platform/tab-check-channel.ts';
import { CAPTURE_WORDS as words } from '../../lib/words/capture-words.ts';
import { Button } from '../ui/button.tsx';

interface CaptureButtonProps {
  /** Whose page must be in front. */
  vendorKey: string;
}

/** Takes a picture of the visible page, which then waits to be looked at and saved; says what to do where it cannot. */
export function CaptureButton({ vendorKey }: CaptureButtonProps) {
  const [fault, setFault] = useState<CaptureFault | undefined>(undefined);
  const [isBusy, setBusy] = useState(false);
  // The context menu takes pictures too, perhaps before the panel has opened.
  useEffect(() => {
    const look = (): void => void takeMenuFault(vendorKey).then((found) => found && setFault(found));
    look();
    return onTabCheck(look);
  }, [vendorKey]);
  const take = async (): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    const outcome = await putPictureOnDesk(vendorKey);
    setBusy(false);
    setFault(outcome.ok ? undefined : outcome.fault);
  };
  return (
    <div>
      <Button size="small" variant="quiet" onClick={() => void take()}>
        {words.take}
      </Button>
      <p class="text-meta" role="status">
        {fault && (
          <>
            <b>{words.notTaken}.</b> {words.faults[fault]}
          </>
        )}
      </p>
    </div>
  );
}
