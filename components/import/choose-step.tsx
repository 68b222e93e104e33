import { useState } from 'preact/hooks';
import { IMPORT_WORDS } from '../../lib/words/import-words.ts';
import { VERIFY_WORDS } from '../../lib/words/verify-words.ts';
import { formatWayInFault, type WayInFault, WAY_IN_WORDS as words } from '../../lib/words/way-in-words.ts';
import { FileButton } from '../dashboard/file-button.tsx';
import { formatRoute } from '../dashboard/route.ts';
import { Actions } from '../ui/actions.tsx';
import { Button } from '../ui/button.tsx';
import { TextArea } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import { usePaste } from './use-paste.ts';
import '../dashboard/list-file-drop.css';
import './choose-step.css';

interface ChooseStepProps {
  fault: WayInFault | undefined;
  /** A file hovers over the page. */
  isOver: boolean;
  onFile: (file: File) => void;
}

/** Offered first in the browser’s dialog; any other file may be chosen too, since its content counts. */
const ACCEPT = '.json,.zip,.age,.xlsx,.csv,.tsv,.txt';

/** Where something comes in: dropped, chosen in the browser’s dialog, or pasted. */
export function ChooseStep({ fault, isOver, onFile }: ChooseStepProps) {
  const [rows, setRows] = useState('');
  const takeText = (text: string): void => onFile(new File([text], words.pastedName));
  usePaste(onFile, takeText);
  return (
    <>
      <p class="text-supporting">{words.lead}</p>
      {fault && (
        <Notice kind="error" title={IMPORT_WORDS.couldNot}>
          {formatWayInFault(fault)}
        </Notice>
      )}
      <div class={`list-file-drop${isOver ? ' list-file-drop--over' : ''}`}>
        <p>
          <b>{words.dropHere}</b>
        </p>
        <FileButton accept={ACCEPT} onFile={onFile}>
          {words.choose}
        </FileButton>
        <p class="text-meta">{words.taken}</p>
      </div>
      <form
        class="choose-step__paste"
        onSubmit={(event) => {
          event.preventDefault();
          takeText(rows);
        }}
      >
        <TextArea label={words.pasteLabel} hint={words.pasteHint} rows={3} value={rows} onInput={setRows} />
        {rows.trim() !== '' && (
          <Actions>
            <Button type="submit">{words.pasteRead}</Button>
          </Actions>
        )}
      </form>
      <p class="text-supporting">
        <a href={formatRoute({ view: 'verify' })}>{VERIFY_WORDS.instead}</a>
      </p>
    </>
  );
}
