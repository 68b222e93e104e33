import { findPatientData } from './find-patient-data.ts';
import type { PatientDataSign } from './patient-data-sign.ts';

/** Why words stay in a text although they look like patient data, and which words that was said of. */
export interface Kept {
  readonly why: string;
  readonly words: readonly string[];
}

/** A text that is about to be recorded, and what its writer said of its signs. */
export interface GuardedText {
  readonly text: string;
  readonly kept?: Kept | undefined;
}

/** A reason for these signs and no others: what is typed later is asked about again. */
export function keepSigns(why: string, signs: readonly PatientDataSign[]): Kept {
  return { why, words: signs.map(({ text }) => text) };
}

/** Whether every sign in a text is kept with a reason. */
export function isSettled({ text, kept }: GuardedText): boolean {
  return findPatientData(text).every((sign) => kept?.words.includes(sign.text));
}

/** The reason that is recorded with a text; undefined where it holds nothing that needs one. */
export function findKeptReason({ text, kept }: GuardedText): string | undefined {
  return kept && findPatientData(text).length > 0 ? kept.why : undefined;
}
