import { compareUntil } from './answer-value.ts';
import { isCalendarDate } from './calendar-date.ts';

/** Where the business associate agreement stands, from the most to the least cautious view. */
export const AGREEMENT_STATES = ['refused', 'ended', 'requested', 'draft', 'signed', 'not-required'] as const;
export type AgreementState = (typeof AGREEMENT_STATES)[number];

/** The agreement as it stands in the value of an `agreement` statement. */
export interface AgreementValue {
  readonly state: AgreementState;
  /** The last day on which a signed agreement holds, `YYYY-MM-DD`; without one it has no end. */
  readonly until?: string;
}

/** Reads `draft`, `signed` or `signed/2027-05-18`; undefined for anything else. */
export function parseAgreementValue(value: string): AgreementValue | undefined {
  const [word, until, ...rest] = value.split('/');
  const state = AGREEMENT_STATES.find((each) => each === word);
  if (state === undefined || rest.length > 0) return undefined;
  if (until === undefined) return { state };
  return state === 'signed' && isCalendarDate(until) ? { state, until } : undefined;
}

/** The value of an agreement, as `parseAgreementValue` reads it. */
export function formatAgreementValue({ state, until }: AgreementValue): string {
  return until === undefined ? state : `${state}/${until}`;
}

/** Orders two agreement values, the more cautious first; of two that are signed, the one that ends earlier. */
export function compareAgreements(a: string, b: string): number {
  const [left, right] = [parseAgreementValue(a), parseAgreementValue(b)];
  if (!left || !right) return 0;
  return (
    AGREEMENT_STATES.indexOf(left.state) - AGREEMENT_STATES.indexOf(right.state) ||
    compareUntil(left.until, right.until)
  );
}
