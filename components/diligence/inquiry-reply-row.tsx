import { useRef } from 'preact/hooks';
import { findPatientData } from '../../lib/privacy/find-patient-data.ts';
import { isSettled, keepSigns } from '../../lib/privacy/guarded-text.ts';
import { redactSigns } from '../../lib/privacy/redact-signs.ts';
import {
  formatReplied,
  formatReplyEffect,
  INQUIRY_VIEW_WORDS as words,
} from '../../lib/words/inquiry-view-words.ts';
import { PatientDataGuard } from '../privacy/patient-data-guard.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import type { ReplyRowDraft, ReplyText } from './inquiry-reply-draft.ts';

interface InquiryReplyRowProps {
  row: ReplyRowDraft;
}

/** One answer of a reply: the question, what the vendor says, and what taking it would do. */
export function InquiryReplyRow({ row }: InquiryReplyRowProps) {
  const { planned, effect, before, canTake, isTaken, onTake, details, evidence } = row;
  const { question, version, answer } = planned;
  const title = question.known?.short ?? question.id;
  return (
    <li class="inquiry-reply__row" data-effect={effect}>
      <div class="inquiry-reply__question">
        {canTake ? (
          <Checkbox label={<b>{title}</b>} checked={isTaken} onChange={onTake} />
        ) : (
          <b class="inquiry-reply__untaken">{title}</b>
        )}
        {question.known && <p class="text-meta">{question.known.question}</p>}
        {question.known && question.known.version !== version && (
          <p class="text-meta">{words.version(version)}</p>
        )}
      </div>
      <div class="inquiry-reply__answer">
        <strong>{formatReplied(answer)}</strong>
        <GuardedReplyText label={words.details} text={details} />
        <GuardedReplyText label={words.evidence} text={evidence} />
      </div>
      <div class="inquiry-reply__effect">
        <p>{formatReplyEffect(effect, before)}</p>
        {answer === 'does-not-apply' && canTake && <p class="text-meta">{words.dropsNothing}</p>}
      </div>
    </li>
  );
}

/** A text of the vendor’s, with the patient-data guard under it. */
function GuardedReplyText({ label, text: guarded }: { label: string; text: ReplyText }) {
  const { text, kept, onText, onKept } = guarded;
  const place = useRef<HTMLDivElement>(null);
  if (text === '') return null;
  const signs = findPatientData(text);
  // The button that was pressed goes away: the focus stays where it was.
  const stay = (): void => place.current?.focus();
  return (
    <div ref={place} class="inquiry-reply__text" tabIndex={-1}>
      <p class="text-label">{label}</p>
      <p class="statement-text">{text}</p>
      <PatientDataGuard
        text={text}
        signs={signs}
        why={isSettled(guarded) ? kept?.why : undefined}
        redactNote={words.fileKept}
        onRedact={() => {
          onText(redactSigns(text, signs));
          stay();
        }}
        onKeep={(why) => {
          onKept(why === undefined ? undefined : keepSigns(why, signs));
          stay();
        }}
      />
    </div>
  );
}
