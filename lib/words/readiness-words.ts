import { isAnsweredByAgreement } from '../diligence/agreement-gates.ts';
import type { GateState, OpenWhy } from '../diligence/decide-gate.ts';
import type { Readiness, Reason } from '../diligence/decide-readiness.ts';
import type { Question } from '../diligence/question.ts';
import type { DueDate } from '../record/due-date.ts';
import { capitalize } from './capitalize.ts';
import { formatCalendarDate } from './format-date.ts';
import { REGISTER_NAMES } from './register-name-words.ts';

/** What stands under the standing. */
export const READINESS_WORDS = {
  state: { ready: 'Ready for first call', 'not-ready': 'Not ready for first call', lapsed: 'Lapsed' },
  untouched: 'Nothing is checked yet',
  untouchedVerified: 'The checklist has not been started',
  untouchedWhat: (gates: number, firstLook: number) =>
    `${gates} questions must be settled before the first call. A first look takes ${firstLook}.`,
  all: (n: number) => `All ${n} reasons`,
  fewer: 'Fewer reasons',
  reasons: 'Reasons',
} as const;

/** How many gates are open: `6 of the 24 that apply are open`. Never a share. */
export function formatGates({ gates, open }: Pick<Readiness, 'gates' | 'open'>): string {
  if (gates.length === 0) return 'No gate applies';
  if (open === 0) return `All ${gates.length} that apply are settled`;
  return `${open} of the ${gates.length} that apply ${open === 1 ? 'is' : 'are'} open`;
}

const OPEN_WORDS: Readonly<Record<OpenWhy, string>> = {
  'not-answered': 'not answered',
  unknown: 'unknown',
  partial: 'only in part',
  concerning: 'speaks against the vendor',
  'vendor-says': 'only the vendor says so',
  'agreement-not-signed': 'not signed',
  'agreement-refused': 'refused',
  'agreement-ended': 'ended',
  'terms-not-confirmed': 'not confirmed',
  'terms-missing': 'a term is missing',
};

/** Where a question that the agreement answers stands. */
export function formatByAgreement(state: GateState): string {
  switch (state.state) {
    case 'settled':
      return 'Settled';
    case 'does-not-apply':
      return 'Agreement not required';
    case 'lapsed':
      return `Ended ${formatCalendarDate(state.on)}`;
    case 'blocking':
      return 'Disputed';
    case 'open':
      return capitalize(OPEN_WORDS[state.why]);
  }
}

/** One reason why a vendor is not ready, in plain words. */
export function formatReason(reason: Reason): string {
  switch (reason.kind) {
    case 'suspicious':
      return 'Flagged suspicious';
    case 'exclusion':
      return `Confirmed exclusion: ${REGISTER_NAMES[reason.register].short}`;
    case 'red-flag':
      return reason.evasive
        ? `Evasive answer: ${lowerFirst(reason.question.short)}`
        : `Red flag: ${lowerFirst(reason.question.short)}`;
    case 'caught-off-guard':
      return 'Red flag: caught off guard by your inquiry';
    case 'dispute':
      return reason.question ? `Disputed: ${lowerFirst(reason.question.short)}` : formatDispute(reason.topic);
    case 'lapsed':
      return formatLapse(reason.due, reason.question);
    case 'open':
      return formatOpen(reason.question, reason.why);
  }
}

/** In the middle of a sentence; names and abbreviations keep their capitals. */
function lowerFirst(short: string): string {
  return /^\p{Lu}\p{Ll}/u.test(short) ? short.charAt(0).toLowerCase() + short.slice(1) : short;
}

function formatDispute(topic: string): string {
  if (topic === 'standing') return 'Standing disputed';
  if (topic === 'review-on') return 'Review date disputed';
  if (topic === 'agreement') return 'Agreement disputed';
  return topic.startsWith('term:') ? 'A term of the agreement disputed' : 'A screening disputed';
}

function formatLapse({ kind, on }: DueDate, question: Question | undefined): string {
  const date = formatCalendarDate(on);
  if (kind === 'review') return `Review was due ${date}`;
  if (question && kind === 'report') return `${question.short}: held until ${date}`;
  return `Agreement ended ${date}`;
}

function formatOpen(question: Question, why: OpenWhy): string {
  if (!isAnsweredByAgreement(question) || why.startsWith('terms-'))
    return `${question.short}: ${OPEN_WORDS[why]}`;
  return why === 'not-answered' ? 'Agreement not signed' : `Agreement ${OPEN_WORDS[why]}`;
}
