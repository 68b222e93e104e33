import { formatOpenFault } from '../../lib/words/import-words.ts';
import { VERIFY_WORDS as words } from '../../lib/words/verify-words.ts';
import { Notice } from '../ui/notice.tsx';
import { Progress } from '../ui/progress.tsx';
import { FileButton } from './file-button.tsx';
import { useFileDrop } from './use-file-drop.ts';
import { useVerify, type Verify, type VerifyStep } from './use-verify.ts';
import { VerifyResult } from './verify-result.tsx';
import { ViewHead } from './view-head.tsx';
import './list-file-drop.css';

/** Says of a list file which entries are intact, withheld, erased, missing or altered. */
export function VerifyView() {
  const { step, open, cancel } = useVerify();
  return (
    <>
      <ViewHead title={titleOf(step)} />
      {step.at === 'choose' && <Choose step={step} open={open} />}
      {step.at === 'open' && (
        <div class="dashboard__text">
          <Progress
            {...(step.progress.total > 0
              ? {
                  label: words.checking,
                  value: step.progress.done,
                  max: step.progress.total,
                  detail: words.checkingDetail(step.progress.done, step.progress.total),
                }
              : { label: words.reading })}
            cancelLabel={words.cancel}
            onCancel={cancel}
          />
        </div>
      )}
      {step.at === 'done' && (
        <VerifyResult key={step.checked.digest} checked={step.checked} onAnother={cancel} />
      )}
    </>
  );
}

function titleOf(step: VerifyStep): string {
  switch (step.at) {
    case 'choose':
      return words.title;
    case 'open':
      return words.titleOf(step.fileName);
    case 'done':
      return words.titleOf(step.checked.fileName);
  }
}

interface ChooseProps extends Pick<Verify, 'open'> {
  step: Extract<VerifyStep, { at: 'choose' }>;
}

function Choose({ step: { fault }, open }: ChooseProps) {
  const isOver = useFileDrop(open);
  return (
    <div class="dashboard__text">
      <p class="text-supporting">{words.lead}</p>
      {fault && (
        <Notice kind="error" title={words.couldNot}>
          {formatOpenFault(fault)}
        </Notice>
      )}
      <div class={`list-file-drop${isOver ? ' list-file-drop--over' : ''}`}>
        <p>
          <b>{words.dropHere}</b>
        </p>
        <FileButton accept=".json,application/json" onFile={open}>
          {words.chooseFile}
        </FileButton>
        <p class="text-meta">{words.dropOr}</p>
      </div>
    </div>
  );
}
