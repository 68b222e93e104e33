import { type AgreementFault, type AgreementField, LONGEST_OF } from '../diligence/say-agreement.ts';
import { type AgreementState, type AgreementValue, parseAgreementValue } from '../record/agreement-value.ts';
import type { View } from '../record/fold.ts';
import { LONGEST_TEXT } from '../record/say.ts';
import type { TermVerdict } from '../record/topics.ts';
import { formatCount, formatNumber } from './format-count.ts';
import { formatCalendarDate } from './format-date.ts';
import { STRANGER } from './standing-words.ts';

/** Everything said around the agreement’s record. */
export const AGREEMENT_WORDS = {
  agreement: 'Business associate agreement',
  none: 'Nothing is recorded yet. A vendor that creates, receives, keeps or transmits patient information for you signs one first: 45 CFR 164.502(e) and 164.308(b).',
  disputeLead: 'Reviewers disagree. Until it is resolved, the more cautious view acts.',
  actsNow: 'Acts now',
  status: 'Status',
  change: 'Change the record',

  us: 'Your side',
  vendor: 'Vendor’s side',
  signedOn: 'Signed on',
  effectiveOn: 'In effect from',
  until: 'Holds until',
  untilHint: 'Expires or renews',
  untilDescription: 'Leave it empty where it has no end. After this day the vendor shows as lapsed.',
  untilPast: 'This day has passed: the vendor will show as lapsed.',
  renewal: 'How it renews',
  renewalDescription: 'In its words: “renews each year unless ended 60 days before”. No patient information.',
  noticeDays: 'Breach notice, days',
  noticeDaysDescription:
    'Without unreasonable delay, and at most 60 calendar days after discovery: 45 CFR 164.410(b). Contracts set fewer.',
  noticeDaysOver: (days: number) =>
    `${formatNumber(days)} days is more than the law allows. The limit of 60 calendar days holds whatever the contract says; ask for fewer.`,
  clause: 'Compliance clause of the services contract',
  clauseDescription: 'In its words, with its number. No patient information.',
  reason: 'Reason',
  whyNotRequired: 'Why none is required',
  whyNotRequiredDescription:
    'A vendor that creates, receives, keeps or transmits patient information for you needs one: 45 CFR 160.103. No patient information.',
  optional: 'Optional',
  noPatients: 'No patient information.',
  file: 'File',
  fileDescription: 'Stays in this browser; the record names it with its SHA-256.',
  attachFile: 'Attach the file',
  attachAnother: 'Attach another file',
  removeFile: 'Remove',
  attachNamed: (name: string) => `Attach ${name}`,
  fileNotAttached: 'The file is not attached',
  keepFaults: {
    'too-large': 'The file is over 25 MB. Save it smaller, as without pictures, then attach it.',
    'storage-full':
      'The browser’s storage is full, so the file is not kept. Free some disk space, then attach it again.',
  },
  hash: 'SHA-256',
  noticeDaysShown: (days: number) => `${formatCount(days, 'calendar day')} after discovery`,

  othersSay: (said: string) => `${said}. Your view`,
  standBeside: 'Stands beside theirs',
  standBesideWhat: 'Where the two differ, it is disputed until somebody resolves it.',
  replaceTheirs: 'Replaces theirs',
  replaceTheirsWhat: 'Theirs stays in the history.',
  resolves: 'Recording this replaces every view above. They stay in the history.',
  cancel: 'Cancel',
  oneEntry: (name: string) => `One entry, signed by ${name}. A draft is kept if you leave.`,
} as const;

/** The agreement’s states as the form offers them. */
export const AGREEMENT_STATUS_WORDS: Readonly<Record<AgreementState, string>> = {
  requested: 'Requested',
  draft: 'Draft',
  signed: 'Signed',
  refused: 'Refused',
  ended: 'Ended',
  'not-required': 'Not required',
};

/** The states to choose from, in the order of the screen. */
export const AGREEMENT_STATUS_OPTIONS: readonly { readonly value: AgreementState; readonly label: string }[] =
  (Object.keys(AGREEMENT_STATUS_WORDS) as AgreementState[]).map((value) => ({
    value,
    label: AGREEMENT_STATUS_WORDS[value],
  }));

/** What the form’s button does: `Record as signed`. */
export function formatRecordAs(state: AgreementState): string {
  return `Record as ${AGREEMENT_STATUS_WORDS[state].toLowerCase()}`;
}

/** Where the agreement stands on a day: `Signed, holds until 18 May 2027`. */
export function formatAgreement({ state, until }: AgreementValue, today: string): string {
  const word = AGREEMENT_STATUS_WORDS[state];
  if (until === undefined) return word;
  return `${word}, ${until < today ? 'lapsed after' : 'holds until'} ${formatCalendarDate(until)}`;
}

/** What other people say now: `Ben Adeyemi says draft`. */
export function formatOthersOnAgreement(others: readonly View[], today: string): string {
  const said = others.flatMap(({ person, statement }) => {
    const value = parseAgreementValue(statement.value ?? '');
    return value ? [`${person?.name ?? STRANGER} says ${lowerFirst(formatAgreement(value, today))}`] : [];
  });
  return [...new Set(said)].join('; ');
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The sentence for what keeps a field of the agreement from being recorded. */
export function formatAgreementFault(fault: AgreementFault, field: AgreementField): string {
  switch (fault) {
    case 'reason-missing':
      return 'Say why none is required: it is a decision, and colleagues see it.';
    case 'less-caution-missing':
      return 'A reason is needed to replace a more cautious view.';
    case 'not-days':
      return 'Give the number of days in digits, as 30, or leave it empty.';
    case 'signed-later':
      return 'Give the day on which both sides had signed, today or before.';
    case 'ends-before-start':
      return 'Give a day on or after the one from which the agreement holds.';
    case 'too-long':
      return formatTooLong(LONGEST_OF[field] ?? LONGEST_TEXT);
  }
}

/** Says how long a text may be. */
export function formatTooLong(limit: number): string {
  return `Keep it under ${formatNumber(limit)} characters.`;
}

/** What a reviewer says of a term. */
export const TERM_VERDICT_WORDS: Readonly<Record<TermVerdict, string>> = {
  present: 'Present',
  partly: 'Partly',
  absent: 'Absent',
};

/** The verdicts to choose from. */
export const TERM_VERDICT_OPTIONS: readonly { readonly value: TermVerdict; readonly label: string }[] = (
  Object.keys(TERM_VERDICT_WORDS) as TermVerdict[]
).map((value) => ({ value, label: TERM_VERDICT_WORDS[value] }));
