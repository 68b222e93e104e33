import { HEALTH_TERM } from './health-words.ts';
import { wordsBefore } from './labelled.ts';
import type { Place } from './patient-data-sign.ts';
import { ANNOUNCED_NAME, FULL_NAME, findNameIn, ONE_WORD_NAME, TITLED_NAME } from './personal-name.ts';

const PATIENT = /(?<![\p{L}\d])(?:patients?|pts?\.?)(?![\p{L}\d])/giu;
/** What may stand between “patient” and the name. */
const ANNOUNCING =
  /(?:'s)?(?:[ :,()"'=/-]{1,4}|:?\r?\n|(?:(?:initials and )?name[ds]?|full|first|last|daughter|son|wife|husband|mother|father|mom|dad|spouse|is|was|are|called|caller)(?!\p{L})){0,8}/iuy;
const DIRECT = / ?:? /y;
const ANNOUNCED = new RegExp(ANNOUNCED_NAME, 'uy');
const ONE_WORD = new RegExp(ONE_WORD_NAME, 'uy');

const INVENTED = /\b(?:test|fake|dummy|invented|fictitious|sample)[ -]$/i;
const SPEAKS = /^,? (?:says|said|explained|wrote|told|agreed|confirmed|replied)\b/;

const PERSON = new RegExp(`(?<![\\p{L}\\d])(?:${TITLED_NAME}|${FULL_NAME})`, 'gu');
const HEALTH = new RegExp(HEALTH_TERM, 'iu');
/** How far behind a name a word about health still speaks of that person. */
const HEALTH_REACH = 60;
/** Ends what is said of the person before: the sentence, or somebody who speaks or does their work. */
const TURN =
  /[.;!](?=\s|$)|\n\s*\n|\b(?:says|said|told|explained|explains|discussed|described|mentioned|presented|offers?|runs|manages|handles|leads|trains?|covers?|sent|sends|confirmed|confirms|agents?|callers?|operators?|nurses|they|their|staff|our|we|clients?|director|manager|officer|vp|sales|patients|scripts?|support|supervisor|coordinator)\b/i;

/** Patients by name, and what is said about the health of people with names. */
export function findPeople(text: string): Place[] {
  return [...findPatientNames(text), ...findHealth(text)];
}

function findPatientNames(text: string): Place[] {
  return [...text.matchAll(PATIENT)].flatMap(({ index, 0: label }) => {
    if (INVENTED.test(wordsBefore(text, index))) return [];
    const end = index + label.length;
    const place =
      findNameBehind(text, end, ANNOUNCING, ANNOUNCED) ??
      (/^(?:p|Pt)/.test(label) ? findNameBehind(text, end, DIRECT, ONE_WORD) : undefined);
    return place ? [place] : [];
  });
}

function findNameBehind(text: string, end: number, joint: RegExp, name: RegExp): Place | undefined {
  joint.lastIndex = end;
  const between = joint.exec(text)?.[0] ?? '';
  const from = end + between.length;
  name.lastIndex = from;
  const match = between === '' ? undefined : name.exec(text)?.[0];
  if (match === undefined || findNameIn(match) !== 0) return undefined;
  const last = from + match.length;
  if (SPEAKS.test(text.slice(last, last + 12))) return undefined;
  return { kind: 'patient-name', start: from, end: last };
}

function findHealth(text: string): Place[] {
  return [...text.matchAll(PERSON)].flatMap(({ index, 0: match }) => {
    const nameStart = findNameIn(match);
    if (nameStart === undefined) return [];
    const nameEnd = index + match.length;
    const ahead = text.slice(nameEnd, nameEnd + HEALTH_REACH);
    const said = ahead.slice(0, TURN.exec(ahead)?.index);
    const term = HEALTH.exec(said);
    if (!term) return [];
    return [
      { kind: 'health' as const, start: index + nameStart, end: nameEnd + term.index + term[0].length },
    ];
  });
}
