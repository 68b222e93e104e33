import { type FileFault, formatOpenFault, IMPORT_WORDS } from '../../lib/words/import-words.ts';
import { Notice } from '../ui/notice.tsx';
import { FileButton } from './file-button.tsx';
import { useFileDrop } from './use-file-drop.ts';
import './list-file-drop.css';

interface ListFileDropProps {
  fault: FileFault | undefined;
  onFile: (file: File) => void;
}

/** Where a list file comes in: dropped, or chosen in the browser's dialog. */
export function ListFileDrop({ fault, onFile }: ListFileDropProps) {
  const isOver = useFileDrop(onFile);
  return (
    <>
      {fault && (
        <Notice kind="error" title={IMPORT_WORDS.couldNot}>
          {formatOpenFault(fault)}
        </Notice>
      )}
      <div class={`list-file-drop${isOver ? ' list-file-drop--over' : ''}`}>
        <p>
          <b>{IMPORT_WORDS.dropHere}</b>
        </p>
        <FileButton accept=".json,application/json" onFile={onFile}>
          {IMPORT_WORDS.chooseFile}
        </FileButton>
        <p class="text-meta">{IMPORT_WORDS.dropOr}</p>
      </div>
    </>
  );
}
