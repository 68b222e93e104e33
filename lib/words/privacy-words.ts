import type { PatientDataKind } from '../privacy/patient-data-sign.ts';
import { formatAnd, formatCount } from './format-count.ts';

/** What the guard says where a text seems to hold patient data. */
export const PRIVACY_WORDS = {
  looksLike: 'This looks like patient data',
  redact: 'Redact it',
  keep: 'Keep, with a reason',
  why: 'Why it is kept',
  whyDescription: 'One line, recorded with it. No patient information.',
  whyMissing: 'Say why, so that colleagues can see that it was no oversight.',
  whyTooLong: (limit: number) => `Keep it under ${limit} characters.`,
  whyLooksLikeData: 'This line seems to hold patient data, too. Say it without.',
  submitWhy: 'Keep',
  cancel: 'Cancel',
  keptBecause: 'Kept with a reason:',
  askAgain: 'Take the reason back',
  heldTitle: 'Not recorded',
  held: 'Some words look like patient data: redact them, or keep them with a reason.',
  redactQuoteNote:
    'Redacting changes the quote before it is saved: it is then marked as redacted by you, and its SHA-256 is of the redacted text.',
  quoteRedacted: 'Redacted by the reviewer before it was saved; the SHA-256 is of the redacted text.',

  exportLooksLike: (texts: number) =>
    `${formatCount(texts, 'text')} in this file ${texts === 1 ? 'seems' : 'seem'} to hold patient data`,
  exportWhatToDo:
    'Whoever gets the file can read it. Open a vendor to redact a text, or export the file as it is.',
  exportTexts: (texts: number) => formatCount(texts, 'text'),
  exportMore: (vendors: number) => `and ${formatCount(vendors, 'more vendor')}`,
  exportAllTheSame: 'Export all the same',
} as const;

const KIND_WORDS: Readonly<Record<PatientDataKind, string>> = {
  'social-security-number': 'a social security number',
  'medicare-number': 'a Medicare number',
  'record-number': 'a patient’s record number',
  'member-number': 'a health plan number',
  'card-number': 'a payment card number',
  'birth-date': 'a date of birth',
  'named-birth-date': 'a name beside a date of birth',
  'patient-name': 'a patient’s name',
  health: 'a name beside words about health',
  'patient-contact': 'a patient’s phone or address',
};

/** What was seen, each kind once: `a date of birth and a patient’s name`. */
export function formatPatientData(kinds: readonly PatientDataKind[]): string {
  return formatAnd([...new Set(kinds)].map((kind) => KIND_WORDS[kind]));
}
