import { IMPORT_WORDS } from '../../lib/words/import-words.ts';
import { VERIFY_WORDS } from '../../lib/words/verify-words.ts';
import { Progress } from '../ui/progress.tsx';
import { ImportDone } from './import-done.tsx';
import { ImportPreview } from './import-preview.tsx';
import { ListFileDrop } from './list-file-drop.tsx';
import { PastImports } from './past-imports.tsx';
import { formatRoute } from './route.ts';
import { type ImportStep, useImport } from './use-import.ts';
import { ViewHead } from './view-head.tsx';

/** Importing a colleague's list, and taking an import back. */
export function ImportView() {
  const { step, ...acts } = useImport();
  return (
    <>
      <ViewHead title={titleOf(step)} />
      {step.at === 'choose' && (
        <div class="dashboard__text">
          <p class="text-supporting">{IMPORT_WORDS.lead}</p>
          <ListFileDrop fault={step.fault} onFile={acts.open} />
          <p class="text-supporting">
            <a href={formatRoute({ view: 'verify' })}>{VERIFY_WORDS.instead}</a>
          </p>
          <PastImports />
        </div>
      )}
      {step.at === 'open' && (
        <div class="dashboard__text">
          <Progress
            {...(step.progress.total > 0
              ? {
                  label: IMPORT_WORDS.checking,
                  value: step.progress.done,
                  max: step.progress.total,
                  detail: IMPORT_WORDS.checkingDetail(step.progress.done, step.progress.total),
                }
              : { label: IMPORT_WORDS.reading })}
            cancelLabel={IMPORT_WORDS.cancel}
            onCancel={acts.cancel}
          />
        </div>
      )}
      {step.at === 'preview' && <ImportPreview preview={step} {...acts} />}
      {step.at === 'done' && (
        <div class="dashboard__text">
          <ImportDone imported={step.imported} plan={step.plan} onAnother={acts.cancel} />
        </div>
      )}
    </>
  );
}

function titleOf(step: ImportStep): string {
  switch (step.at) {
    case 'choose':
      return IMPORT_WORDS.title;
    case 'open':
      return IMPORT_WORDS.titleOf(step.fileName);
    case 'preview':
      return IMPORT_WORDS.titleOf(step.opened.fileName);
    case 'done':
      return IMPORT_WORDS.doneTitle(step.imported.fileName);
  }
}
