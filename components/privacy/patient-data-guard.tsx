import { useState } from 'preact/hooks';
import type { PatientDataSign } from '../../lib/privacy/patient-data-sign.ts';
import { quoteSigns } from '../../lib/privacy/quote-signs.ts';
import { formatPatientData, PRIVACY_WORDS as words } from '../../lib/words/privacy-words.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { KeepReason } from './keep-reason.tsx';
import '../ui/notice.css';
import './patient-data-guard.css';

interface PatientDataGuardProps {
  text: string;
  signs: readonly PatientDataSign[];
  /** The reason for which the signs are kept, once one is given. */
  why: string | undefined;
  /** What else redacting does. */
  redactNote?: string | undefined;
  onRedact: () => void;
  /** Undefined takes the reason back. */
  onKeep: (why: string | undefined) => void;
}

/** Stands under a text that seems to hold patient data: says what it saw and where, and offers the two ways out. */
export function PatientDataGuard({ text, signs, why, redactNote, onRedact, onKeep }: PatientDataGuardProps) {
  const [isKeeping, setKeeping] = useState(false);
  if (signs.length === 0) return null;
  if (why !== undefined) return <KeptLine why={why} onTakeBack={() => onKeep(undefined)} />;
  const keep = (reason: string): void => {
    setKeeping(false);
    onKeep(reason);
  };
  return (
    <div class="notice" data-tone="notice">
      <Icon name="shield" />
      <div class="notice__body patient-data-guard">
        <p role="status">
          <strong>{words.looksLike}</strong>: {formatPatientData(signs.map(({ kind }) => kind))}.
        </p>
        <SignsInPlace text={text} signs={signs} />
        {redactNote && <p class="text-meta patient-data-guard__note">{redactNote}</p>}
        {isKeeping ? (
          <KeepReason onKeep={keep} onCancel={() => setKeeping(false)} />
        ) : (
          <div class="notice__actions">
            <Button size="small" onClick={onRedact}>
              {words.redact}
            </Button>
            <Button size="small" variant="quiet" onClick={() => setKeeping(true)}>
              {words.keep}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}

function SignsInPlace({ text, signs }: Pick<PatientDataGuardProps, 'text' | 'signs'>) {
  return (
    <blockquote class="patient-data-guard__place">
      “
      {quoteSigns(text, signs).map((stretch, n) =>
        stretch.isSign ? <mark key={n}>{stretch.text}</mark> : <span key={n}>{stretch.text}</span>,
      )}
      ”
    </blockquote>
  );
}

function KeptLine({ why, onTakeBack }: { why: string; onTakeBack: () => void }) {
  return (
    <p class="text-meta patient-data-guard__kept">
      <span>
        {words.keptBecause} {why}
      </span>
      <Button size="small" variant="quiet" onClick={onTakeBack}>
        {words.askAgain}
      </Button>
    </p>
  );
}
