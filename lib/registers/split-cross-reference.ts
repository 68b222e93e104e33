import type { RegisterName } from './register.ts';

/** Parts of a name that a comma stands before: "PEANUT BUTTER, LLC", "FLORES, JR". */
const TAIL =
  /^(?:l\.?l\.?c|l\.?l\.?p|l\.?p|inc|incorporated|ltd|limited|co|corp|corporation|company|p\.?c|p\.?a|pllc|plc|gmbh|s\.?a|jr|sr|i{2,3}|iv|esq|m\.?d|d\.?o|d\.?d\.?s|ph\.?d|r\.?n)\b\.?/i;
/**
 * Words that no person is called by. A row's digest hangs on them, so they do not follow the lists of lib/identity, which
 * grow.
 */
const OF_COMPANIES =
  /\b(?:l\.?l\.?c|l\.?l\.?p|inc|incorporated|ltd|limited|co|corp|corporation|company|companies|pllc|plc|gmbh|d\.?b\.?a|services?|solutions?|group|holdings?|enterprises?|systems?|industries|international|associates|partners|trading|construction|contracting|consult(?:ing|ants)|transport(?:ation)?|logistics|medical|health|healthcare|care|home|clinic|pharmacy|laborator(?:y|ies)|center|centre|institute|foundation|association|bank|university|supply|electric|security|technologies|technology)\b|&/i;

/**
 * The names in a cross-reference of SAM's exclusions, `(also PEANUT BUTTER, LLC, CASSIE COLLINS)`: other names of the
 * party, or other parties of the same case; the file does not say which. None where it is written otherwise.
 */
export function splitCrossReference(text: string): RegisterName[] {
  const [, listed] = /^\(also (.+)\)$/i.exec(text) ?? [];
  if (listed === undefined) return [];
  const names: string[] = [];
  for (const part of listed.split(/,\s+/)) {
    const before = names.at(-1);
    if (before !== undefined && TAIL.test(part)) names[names.length - 1] = `${before}, ${part}`;
    else names.push(part.trim());
  }
  const distinct = [...new Set(names)].filter((name) => /\p{L}/u.test(name));
  return distinct.map((name) => ({ text: name, of: OF_COMPANIES.test(name) ? 'company' : 'person' }));
}
