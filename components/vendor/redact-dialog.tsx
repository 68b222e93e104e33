import { useState } from 'preact/hooks';
import { findText } from '../../lib/record/body-text.ts';
import type { View } from '../../lib/record/fold.ts';
import { sayRedaction, typedText } from '../../lib/record/say.ts';
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

/** Names exactly what is erased, and asks why. */
export function RedactDialog({ view, self, onAct, onClose }: RedactDialogProps) {
  const reason = useGuardedText();
  const hold = useHold(reason.isSettled);
  const [isMissing, setMissing] = useState(false);
  const isOwn = view.entry.by === self.writer;
  const texts = (['text', 'checked', 'reason', 'kept'] as const).flatMap(
    (member) => findText(view, member) ?? [],
  );
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
