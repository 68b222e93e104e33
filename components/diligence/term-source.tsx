import { useState } from 'preact/hooks';
import { TERM_CHECK_WORDS as words } from '../../lib/words/term-check-words.ts';
import { Actions } from '../ui/actions.tsx';
import { Button } from '../ui/button.tsx';
import { TextArea } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import { Progress } from '../ui/progress.tsx';
import { withField } from '../vendor/draft-kept.ts';
import type { DraftDesk } from '../vendor/use-draft.ts';
import { EvidenceDrop } from './evidence-drop.tsx';
import { termsField } from './term-draft.ts';
import { type TermChecking, useTermCheck } from './use-term-check.ts';

const ACCEPT = '.pdf,.docx,.txt,.html,.htm';
/** Kept in the draft at every keystroke: some 150 pages; a longer text comes as a document. */
const LONGEST_PASTE = 500_000;

/** Where the agreement’s text comes in: a document, dropped or chosen, or its text, pasted. */
export function TermSource({ desk }: { desk: DraftDesk }) {
  const checking = useTermCheck(desk);
  const { running, fault } = checking;
  if (running) {
    const { name, done, total } = running;
    return (
      <Progress
        label={words.reading(name)}
        value={total > 0 ? done : undefined}
        max={total > 0 ? total : undefined}
        detail={total > 1 ? words.pagesRead(done, total) : undefined}
        cancelLabel={words.stopReading}
        onCancel={checking.cancel}
      />
    );
  }
  return (
    <>
      {fault !== undefined && (
        <Notice kind="error" title={words.notRead}>
          {fault}
        </Notice>
      )}
      <EvidenceDrop
        choose={words.chooseFile}
        hint={words.dropWhat}
        accept={ACCEPT}
        onFile={(file) => void checking.checkFile(file)}
      />
      <PastedText desk={desk} checking={checking} />
    </>
  );
}

function PastedText({ desk, checking }: { desk: DraftDesk; checking: TermChecking }) {
  const text = desk.draft.fields?.[termsField('pasted')] ?? '';
  const [isOpen, setOpen] = useState(text !== '');
  const isTooLong = text.length > LONGEST_PASTE;
  if (!isOpen) {
    return (
      <div>
        <Button variant="quiet" size="small" onClick={() => setOpen(true)}>
          {words.paste}
        </Button>
      </div>
    );
  }
  return (
    <div class="stack">
      <TextArea
        label={words.pasted}
        rows={4}
        error={isTooLong ? words.pasteTooLong(LONGEST_PASTE) : undefined}
        value={text}
        onInput={(typed) => desk.change(withField(desk.draft, termsField('pasted'), typed))}
      />
      <Actions>
        <Button
          onClick={() => {
            if (text.trim() !== '' && !isTooLong) void checking.checkText(text);
          }}
        >
          {words.checkPasted}
        </Button>
        <Button
          variant="quiet"
          onClick={() => {
            desk.change(withField(desk.draft, termsField('pasted'), ''));
            setOpen(false);
          }}
        >
          {words.cancel}
        </Button>
      </Actions>
    </div>
  );
}
