import { foldCompanyName } from './company-name.ts';

/** Longer texts than any name or number: what a hostile list puts there costs no more than a name does. */
const LONGEST = 300;
const E164 = /^\+\d{6,15}$/;

/** The key under which vendors with a telephone number are found; undefined for a text that is none. */
export function phoneKey(e164: string): string | undefined {
  return E164.test(e164) ? e164 : undefined;
}

/** The key under which vendors of a name are found, however it is written; undefined for a text without a name. */
export function nameKey(name: string): string | undefined {
  const folded = name.length > LONGEST ? '' : foldCompanyName(name);
  return folded === '' ? undefined : `name ${folded}`;
}
