import { useState } from 'preact/hooks';
import { readStandingPolicy } from '../../lib/platform/standing-policy.ts';
import { timeZone, todaysDate } from '../../lib/platform/today.ts';
import { exportName } from '../../lib/store/export-name.ts';
import { readQuestionsInForce } from '../../lib/store/questions-in-force.ts';
import { theRecord } from '../../lib/store/stores.ts';
import { DASHBOARD_WORDS } from '../../lib/words/dashboard-words.ts';
import { formatExportFault, EXPORT_WORDS as words } from '../../lib/words/export-words.ts';
import { PRIVACY_WORDS } from '../../lib/words/privacy-words.ts';
import { type ExportChoice, FIRST_CHOICE, findChoiceFault } from '../export/export-choice.ts';
import { ExportForm } from '../export/export-form.tsx';
import { ExportSummary } from '../export/export-summary.tsx';
import { useExportLook } from '../export/use-export-look.ts';
import { useExportRun } from '../export/use-export-run.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Notice } from '../ui/notice.tsx';
import { Progress } from '../ui/progress.tsx';

interface ExportDialogProps {
  open: boolean;
  /** The vendors that are ticked, or all where none are. */
  keys: 'all' | readonly string[];
  onClose: () => void;
}

/** Chooses what is exported and how, says what that comes to, and makes and saves the file on a click. */
export function ExportDialog({ open, keys, onClose }: ExportDialogProps) {
  const [choice, setChoice] = useState<ExportChoice>(FIRST_CHOICE);
  const [isTried, setTried] = useState(false);
  const asked = choice.isAll ? 'all' : keys;
  const look = useExportLook(open, asked, choice.along);
  const making = useExportRun(open);
  const close = (): void => {
    setChoice(FIRST_CHOICE);
    setTried(false);
    onClose();
  };
  const save = async (): Promise<void> => {
    setTried(true);
    if (findChoiceFault(choice)) return;
    const isSaved = await making.run({
      format: choice.format,
      keys: asked,
      along: choice.along,
      standings: choice.standings,
      ...(choice.isSealed ? { passphrase: choice.passphrase } : {}),
      today: todaysDate(),
      timeZone: timeZone(),
      questions: await readQuestionsInForce(await theRecord()),
      policy: await readStandingPolicy(),
    });
    if (isSaved) close();
  };
  const isSigned = look !== undefined && look.signed.length > 0 && choice.format !== 'domains';
  return (
    <Dialog
      open={open}
      title={words.title}
      closeLabel={DASHBOARD_WORDS.close}
      onClose={close}
      actions={
        making.step === undefined &&
        look && (
          <Button variant="primary" icon="export" onClick={() => void save()}>
            {isSigned ? PRIVACY_WORDS.exportAllTheSame : words.save}
          </Button>
        )
      }
    >
      {making.step === undefined ? (
        <ExportForm
          choice={choice}
          onChoice={setChoice}
          ticked={keys === 'all' ? undefined : keys.length}
          privateTexts={look?.privateTexts}
          fault={isTried ? findChoiceFault(choice) : undefined}
        />
      ) : (
        <Progress label={words.steps[making.step]} cancelLabel={words.cancel} onCancel={making.cancel} />
      )}
      {making.fault && (
        <Notice kind="error" title={words.couldNot}>
          {formatExportFault(making.fault)}
        </Notice>
      )}
      <ExportSummary
        choice={choice}
        fileName={exportName(choice.format, todaysDate(), choice.isSealed)}
        look={look}
        onLeave={close}
      />
    </Dialog>
  );
}
