import { useMemo } from 'preact/hooks';
import { findPatientData } from '../../lib/privacy/find-patient-data.ts';
import { isSettled, keepSigns } from '../../lib/privacy/guarded-text.ts';
import { redactSigns } from '../../lib/privacy/redact-signs.ts';
import { PatientDataGuard } from '../privacy/patient-data-guard.tsx';
import { TextField } from '../ui/field.tsx';
import type { guardedField } from '../vendor/draft-kept.ts';

interface GuardedTextFieldProps extends ReturnType<typeof guardedField> {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  required?: boolean | undefined;
  suggestions?: readonly string[] | undefined;
}

/** A field of one line, with the patient-data guard under it. */
export function GuardedTextField({ text, kept, onText, onKept, ...field }: GuardedTextFieldProps) {
  const signs = useMemo(() => findPatientData(text), [text]);
  return (
    <div class="guarded-field">
      <TextField {...field} value={text} onInput={onText} />
      <PatientDataGuard
        text={text}
        signs={signs}
        why={isSettled({ text, kept }) ? kept?.why : undefined}
        onRedact={() => onText(redactSigns(text, signs))}
        onKeep={(why) => onKept(why === undefined ? undefined : keepSigns(why, signs))}
      />
    </div>
  );
}
