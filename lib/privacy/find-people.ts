import { wordsBefore } from './labelled.ts';
import type { Place } from './patient-data-sign.ts';
import { findNames, type PersonalName } from './personal-name.ts';
import { weighPerson } from './weigh-person.ts';

const INVENTED = /\b(?:test|fake|dummy|invented|fictitious|sample)[ -](?:patient|pt)[ :]{0,2}$/i;
/** “about the patient, Dana Whitlock said”: the patient is somebody else. */
const SPEAKS = /^ (?:says|said|explained|wrote|told|agreed|confirmed|replied)\b/;

/** What the words around a name of each form have to weigh. */
const LEAST: Readonly<Record<PersonalName['form'], number>> = {
  titled: 1,
  full: 1,
  single: 1.5,
  shouted: 3,
  unsure: 3,
};

/** Patients by name, and what is said about the health of people with names. */
export function findPeople(text: string): Place[] {
  return findNames(text).flatMap((name): Place[] => {
    const { start, end, form } = name;
    const { weight, healthEnd, isAnnounced } = weighPerson(text, start, end);
    if (weight < LEAST[form] || (form === 'unsure' && !isAnnounced)) return [];
    const before = wordsBefore(text, start);
    if (INVENTED.test(before) || (before.endsWith(', ') && SPEAKS.test(text.slice(end, end + 12)))) return [];
    if (healthEnd === undefined) return [{ kind: 'patient-name', start, end }];
    return [{ kind: 'health', start, end: Math.max(end, healthEnd) }];
  });
}
