import { useMemo, useRef } from 'preact/hooks';
import { findPatientData } from '../../lib/privacy/find-patient-data.ts';
import { type GuardedText, isSettled, type Kept, keepSigns } from '../../lib/privacy/guarded-text.ts';
import { redactSigns } from '../../lib/privacy/redact-signs.ts';
import { TextArea } from '../ui/field.tsx';
import { PatientDataGuard } from './patient-data-guard.tsx';

interface GuardedTextAreaProps extends GuardedText {
  label: string;
  hint?: string | undefined;
  description?: string | undefined;
  error?: string | undefined;
  required?: boolean | undefined;
  onText: (text: string) => void;
  onKept: (kept: Kept | undefined) => void;
}

/** A field for prose, with the patient-data guard under it. */
export function GuardedTextArea({ text, kept, onText, onKept, ...field }: GuardedTextAreaProps) {
  const signs = useMemo(() => findPatientData(text), [text]);
  const area = useRef<HTMLTextAreaElement>(null);
  // The button that was pressed goes away with the guard: the focus goes on in the field, not back to the top.
  const backToField = (): void => area.current?.focus();
  return (
    <div class="guarded-field">
      <TextArea {...field} value={text} onInput={onText} inputRef={area} />
      <PatientDataGuard
        text={text}
        signs={signs}
        why={isSettled({ text, kept }) ? kept?.why : undefined}
        onRedact={() => {
          onText(redactSigns(text, signs));
          backToField();
        }}
        onKeep={(why) => {
          onKept(why === undefined ? undefined : keepSigns(why, signs));
          backToField();
        }}
      />
    </div>
  );
}
