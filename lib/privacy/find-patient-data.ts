import { findBirthDates } from './find-birth-dates.ts';
import { findContacts } from './find-contacts.ts';
import { findNumbers } from './find-numbers.ts';
import { findPeople } from './find-people.ts';
import { foldText } from './fold-text.ts';
import type { PatientDataSign, Place } from './patient-data-sign.ts';

/**
 * Words of a text that look like patient data, in order, without overlap. A sign is a reason to look, not a finding:
 * the decision `docs/decisions/0006-patient-data-guard.md` says how often it is right. Takes time in proportion to the
 * length of the text, whatever is in it.
 */
export function findPatientData(text: string): PatientDataSign[] {
  const folded = foldText(text);
  const places = [
    ...findNumbers(folded),
    ...findBirthDates(folded),
    ...findPeople(folded),
    ...findContacts(folded),
  ];
  return joinOverlaps(places).map((place) => ({ ...place, text: text.slice(place.start, place.end) }));
}

/** Places that share a word become one, named for the one that begins first, or for the longer of two. */
function joinOverlaps(places: readonly Place[]): Place[] {
  const joined: Place[] = [];
  for (const place of places.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (last && place.start < last.end)
      joined[joined.length - 1] = { ...last, end: Math.max(last.end, place.end) };
    else joined.push(place);
  }
  return joined;
}
