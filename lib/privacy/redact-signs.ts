import type { PatientDataSign } from './patient-data-sign.ts';

/** Stands where words were taken out; says so to whoever reads the text. */
export const REDACTED = '[redacted]';

/** The text without the words of its signs. */
export function redactSigns(text: string, signs: readonly PatientDataSign[]): string {
  return signs
    .toReversed()
    .reduce((rest, { start, end }) => rest.slice(0, start) + REDACTED + rest.slice(end), text);
}
