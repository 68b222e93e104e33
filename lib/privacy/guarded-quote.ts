import type { Quote } from '../record/say.ts';
import { findPatientData } from './find-patient-data.ts';
import type { PatientDataSign } from './patient-data-sign.ts';
import { REDACTED } from './redact-signs.ts';

/** A blank that the page has between the quote and the words around it; reading trims it. */
const GAP = ' ';

/** The quote with the words around it, as one text: a label may stand outside and its number inside. */
export function textOfQuote({ before, text, after }: Quote): string {
  return [before, text, after].filter((part) => part !== undefined).join(GAP);
}

/** Whether a quote holds no sign, or is kept with a reason. */
export function isQuoteSettled(quote: Quote): boolean {
  return quote.kept !== undefined || findPatientData(textOfQuote(quote)).length === 0;
}

/** The quote, and the words around it, without the words of its signs; marked as no longer the page’s own. */
export function redactQuote(quote: Quote): Quote {
  const signs = findPatientData(textOfQuote(quote));
  const textAt = quote.before === undefined ? 0 : quote.before.length + GAP.length;
  const afterAt = textAt + quote.text.length + GAP.length;
  return {
    ...quote,
    text: redactPart(quote.text, textAt, signs),
    ...(quote.before === undefined ? {} : { before: redactPart(quote.before, 0, signs) }),
    ...(quote.after === undefined ? {} : { after: redactPart(quote.after, afterAt, signs) }),
    redacted: true,
  };
}

/** A part that begins at `at` of the whole; a sign that reaches into it is cut to the part. */
function redactPart(part: string, at: number, signs: readonly PatientDataSign[]): string {
  return signs.toReversed().reduce((rest, sign) => {
    const start = Math.max(0, sign.start - at);
    const end = Math.min(part.length, sign.end - at);
    return start < end ? rest.slice(0, start) + REDACTED + rest.slice(end) : rest;
  }, part);
}
