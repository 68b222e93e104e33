import { isCalendarDate } from './calendar-date.ts';

/**
 * An inquiry as it stands in the value of an `inquiry` statement: sent with a date by which the reply is due, answered, or
 * the vendor was caught off guard by it, which only a reviewer says.
 */
export type InquiryValue =
  | { readonly state: 'sent'; readonly due: string }
  | { readonly state: 'answered' | 'caught-off-guard' };

/** Reads `sent/2026-12-08`, `answered` or `caught-off-guard`; undefined for anything else. */
export function parseInquiryValue(value: string): InquiryValue | undefined {
  if (value === 'answered' || value === 'caught-off-guard') return { state: value };
  const [word, due, ...rest] = value.split('/');
  return word === 'sent' && due !== undefined && rest.length === 0 && isCalendarDate(due)
    ? { state: 'sent', due }
    : undefined;
}

/** The value of an inquiry, as `parseInquiryValue` reads it. */
export function formatInquiryValue(inquiry: InquiryValue): string {
  return inquiry.state === 'sent' ? `sent/${inquiry.due}` : inquiry.state;
}
