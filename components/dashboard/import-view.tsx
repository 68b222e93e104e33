import { useEffect } from 'preact/hooks';
import { IMPORT_WORDS } from '../../lib/words/import-words.ts';
import { PREVIEW_WORDS } from '../../lib/words/preview-words.ts';
import { WAY_IN_WORDS } from '../../lib/words/way-in-words.ts';
import { ChooseStep } from '../import/choose-step.tsx';
import { PassphraseStep } from '../import/passphrase-step.tsx';
import { takeHandedFile } from '../lists/handed-file.ts';
import { lazyPart } from '../ui/lazy-part.tsx';
import { Notice } from '../ui/notice.tsx';
import { Progress } from '../ui/progress.tsx';
import { ImportDone } from './import-done.tsx';
import { ImportKept } from './import-kept.tsx';
import { ImportPreview } from './import-preview.tsx';
import { PastImports } from './past-imports.tsx';
import { useFileDrop } from './use-file-drop.ts';
import { type Import, type ImportStep, useImport } from './use-import.ts';
import { ViewHead } from './view-head.tsx';

const SheetSteps = lazyPart(async () => (await import('../import/sheet-steps.tsx')).SheetSteps);

/** Importing whatever holds vendors, and taking an import back. */
export function ImportView() {
  const acts = useImport();
  const { step } = acts;
  useEffect(() => {
    const handed = takeHandedFile();
    if (handed) acts.open(handed);
  }, []);
  // What is under way is not thrown away for a file that slipped.
  const isOver = useFileDrop((file) => {
    if (['choose', 'done', 'kept', 'unseal'].includes(step.at)) acts.open(file);
  });
  return (
    <>
      <ViewHead title={titleOf(step)} />
      {step.at === 'choose' && (
        <div class="dashboard__text">
          <ChooseStep fault={step.fault} isOver={isOver} onFile={acts.open} />
          <PastImports />
        </div>
      )}
      {step.at === 'open' && <OpenStep step={step} onCancel={acts.cancel} />}
      {step.at === 'unseal' && (
        <div class="dashboard__text">
          <PassphraseStep
            isWrong={step.isWrong}
            onUnseal={(passphrase) => acts.unseal(step.file, passphrase)}
            onAnother={acts.cancel}
          />
        </div>
      )}
      {step.at === 'preview' && <PreviewStep preview={step} acts={acts} />}
      {step.at === 'merge' && <MergeStep step={step} onCancel={acts.cancel} />}
      {step.at === 'sheets' && <SheetSteps sheets={step.sheets} onAnother={acts.cancel} />}
      {step.at === 'done' && (
        <div class="dashboard__text">
          <ImportDone imported={step.imported} plan={step.plan} onAnother={acts.cancel} />
        </div>
      )}
      {step.at === 'kept' && (
        <div class="dashboard__text">
          <ImportKept files={step.files} onAnother={acts.cancel} />
        </div>
      )}
    </>
  );
}

type StepAt<At extends ImportStep['at']> = Extract<ImportStep, { at: At }>;

function OpenStep({
  step: { isSealed, progress },
  onCancel,
}: {
  step: StepAt<'open'>;
  onCancel: () => void;
}) {
  const { done, total } = progress;
  const steps =
    total > 0
      ? {
          label: IMPORT_WORDS.checking,
          value: done,
          max: total,
          detail: IMPORT_WORDS.checkingDetail(done, total),
        }
      : { label: isSealed ? WAY_IN_WORDS.unsealing : IMPORT_WORDS.reading };
  return (
    <div class="dashboard__text">
      <Progress {...steps} cancelLabel={IMPORT_WORDS.cancel} onCancel={onCancel} />
    </div>
  );
}

interface MergeStepProps {
  step: StepAt<'merge'>;
  onCancel: () => void;
}

/** Nothing can be cancelled once all of it is with the browser, which writes it or fails. */
function MergeStep({ step: { isCancelled, progress }, onCancel }: MergeStepProps) {
  const { done, total } = progress;
  const isPassedOn = total > 0 && done === total;
  const steps =
    total > 0 ? { label: IMPORT_WORDS.merging, value: done, max: total } : { label: IMPORT_WORDS.preparing };
  return (
    <div class="dashboard__text">
      {isCancelled || isPassedOn ? (
        <p class="text-supporting" role="status">
          {isCancelled ? IMPORT_WORDS.cancelling : IMPORT_WORDS.storing}
        </p>
      ) : (
        <Progress {...steps} cancelLabel={IMPORT_WORDS.cancel} onCancel={onCancel} />
      )}
    </div>
  );
}

function PreviewStep({ preview, acts }: { preview: StepAt<'preview'>; acts: Import }) {
  const { filesRefused } = preview.opened;
  return (
    <>
      {filesRefused > 0 && (
        <div class="dashboard__notice">
          <Notice kind="notice">{WAY_IN_WORDS.filesRefused(filesRefused)}</Notice>
        </div>
      )}
      <ImportPreview preview={preview} {...acts} />
    </>
  );
}

function titleOf(step: ImportStep): string {
  switch (step.at) {
    case 'choose':
      return IMPORT_WORDS.title;
    case 'open':
      return IMPORT_WORDS.titleOf(step.fileName);
    case 'unseal':
      return IMPORT_WORDS.titleOf(step.file.name);
    case 'preview':
      return IMPORT_WORDS.titleOf(step.opened.fileName);
    case 'sheets':
      return IMPORT_WORDS.titleOf(step.sheets.fileName);
    case 'merge':
      return IMPORT_WORDS.titleOf(step.fileName);
    case 'kept':
      return PREVIEW_WORDS.keptTitle(step.name);
    case 'done':
      return IMPORT_WORDS.doneTitle(step.imported.fileName);
  }
}
