import { useState } from 'preact/hooks';
import type { WriterDecision } from '../../lib/exchange/import-plan.ts';
import type { OpenedList } from '../../lib/store/import-list.ts';
import { FileFacts } from './file-facts.tsx';
import { ImportFoot, KeepFoot } from './import-foot.tsx';
import { ImportRows } from './import-rows.tsx';
import { type ImportWay, ImportWays } from './import-ways.tsx';
import { NewWriters } from './new-writers.tsx';
import { RenamedWriters } from './renamed-writers.tsx';
import type { Preview } from './use-import.ts';
import { useKeepApart } from './use-keep-apart.ts';
import './import-preview.css';

interface ImportPreviewProps {
  preview: Preview;
  decide: (writer: string, decision: WriterDecision) => void;
  untick: (rows: ReadonlySet<string>) => void;
  merge: () => void;
  mergeWithoutBackup: () => void;
  keptWithoutFiles: (opened: OpenedList, name: string) => void;
  cancel: () => void;
}

/**
 * What a file would do: who wrote it, which way it goes, what each vendor becomes, and the one button that writes. A list
 * that is kept apart is kept whole, and nobody has to say who its writers are.
 */
export function ImportPreview({
  preview,
  decide,
  untick,
  merge,
  mergeWithoutBackup,
  keptWithoutFiles,
  cancel,
}: ImportPreviewProps) {
  const { opened, plan, unticked } = preview;
  const [way, setWay] = useState<ImportWay>('merge');
  const apart = useKeepApart(opened, keptWithoutFiles);
  return (
    <>
      <div class="import-preview__head">
        <FileFacts preview={preview} />
        <RenamedWriters writers={plan.writers} />
        <ImportWays preview={preview} way={way} onWay={setWay} apart={apart} />
        {way === 'merge' && (
          <NewWriters writers={plan.writers} people={opened.input.people} onDecide={decide} />
        )}
      </div>
      <ImportRows
        plan={plan}
        input={opened.input}
        canTick={way === 'merge'}
        unticked={unticked}
        onUntick={untick}
      />
      {way === 'merge' && !apart.isKeeping ? (
        <ImportFoot
          preview={preview}
          onMerge={merge}
          onMergeWithoutBackup={mergeWithoutBackup}
          onCancel={cancel}
        />
      ) : (
        <KeepFoot preview={preview} apart={apart} onCancel={cancel} />
      )}
    </>
  );
}
