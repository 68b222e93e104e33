import { useState } from 'preact/hooks';
import { findText } from '../../lib/record/body-text.ts';
import type { View } from '../../lib/record/fold.ts';
import { sayRedaction } from '../../lib/record/say.ts';
import { typedText } from '../../lib/record/statement-parts.ts';
import { VENDOR_WORDS as words } from '../../lib/words/vendor-words.ts';
import type { Self } from '../live/use-self.ts';
import { GuardedTextArea } from '../privacy/guarded-text-area.tsx';
import { useGuardedText } from '../privacy/use-guarded-text.ts';
import { useHold } from '../privacy/use-hold.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import type { Saying } from './record-act.ts';

interface RedactDialogProps {
  view: View;
  self: Self;
  onAct: (saying: Saying) => void;
  onClose: () => void;
}

/** What goes with a redaction, as far as it can be read. */
const ERASED_MEMBERS = [
  'name',
  'text',
  'persons',
  'checked',
  'reason',
  'comment',
  'clause',
  'sentence',
  'note',
  'kept',
] as const;

/** Names exactly what is erased, and asks why. */
export function RedactDialog({ view, self, onAct, onClose }: RedactDialogProps) {
  const reason = useGuardedText();
  const hold = useHold(reason.isSettled);
  const [isMissing, setMissing] = useState(false);
  const isOwn = view.entry.by === self.writer;
  const texts = ERASED_MEMBERS.flatMap((member) => findText(view, member) ?? []);
  const submit = (): void => {
    setMissing(typedText(reason.text) === '');
    if (typedText(reason.text) === '' || hold.holdsBack()) return;
    onAct((makeSalt) => [sayRedaction(makeSalt, [view.name], reason.text, reason.keptReason)]);
  };
  return (
    <Dialog
      open
      title={words.redactTitle}
      closeLabel={words.close}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button variant="primary" onClick={submit}>
            {words.redactSubmit}
          </Button>
        </>
      }
    >
      {texts.map((text) => (
        <blockquote key={text} class="statement-text">
          {text}
        </blockquote>
      ))}
      <p>{isOwn ? words.redactOwn : words.redactOther}</p>
      <GuardedTextArea
        label={words.redactReason}
        description={words.noPatients}
        required
        error={isMissing ? words.redactMissing : undefined}
        {...reason.field}
      />
      {hold.notice}
    </Dialog>
  );
}
