import { CARE_TERM, HEALTH_TERM } from './health-words.ts';
import { CUES_AROUND, CUES_BEFORE, CUES_BEHIND, type Cue, ROLE_BEHIND, STAFF_BEFORE } from './person-cues.ts';

/** What the words around a stretch of text say about whom it is of. */
export interface Weighed {
  /** Evidence for a patient, less that against one. */
  readonly weight: number;
  /** Where the words about health end that are said of this person. */
  readonly healthEnd: number | undefined;
  /** Whether the words right before it alone say that a patient is named. */
  readonly isAnnounced: boolean;
}

/** How far the words around are read, and how far those right before. */
const REACH = 120;
const NEAR = 64;
const HEALTH_REACH = 72;
const HEALTH_WEIGHT = 2;
const ANNOUNCES = 3;
const ELSEWHERE = 0.5;

const SENTENCE_END = /(?<!(?<!\w)(?:dr|mrs?|ms|st|pt|no|appt|ext|vs|re|[a-z]))[.!?]["')]{0,2}\s|\n\s*\n/gi;
const HEALTH = new RegExp(HEALTH_TERM, 'i');
const CARE = new RegExp(`(?<![\\w\\u00c0-\\u024f])${CARE_TERM}(?![\\w\\u00c0-\\u024f])`, 'gi');
const CARE_WEIGHT = 1;
const HEALTH_ALL = new RegExp(HEALTH_TERM, 'gi');
/** Nothing but a verb or a mark between the name and the words about health. */
const HEALTH_NEXT = new RegExp(
  `^(?:'s)?[ :,(-]{1,3}(?:(?:is|has|had|have|was|got|with|on|needs|having|a|an|the|very|now|been|still) ){0,3}${HEALTH_TERM}`,
  'i',
);
const HEALTH_LINK =
  /^(?:'s)?[ :,(/-]{0,3}(?:(?:results?|screening|test|report|surgery|pts?|patients?|meds|refill|for|of|on|in|re|about|from|by|with|w\/|to|old|male|female|caller) ?){0,4}[ :(-]{0,2}$/i;

/** Ends what is said of the person before: somebody who speaks or does their work. */
const TURN =
  /\n\s*\n|\b(?:says|said|told|explained|explains|discussed|described|mentioned|presented|offers?|runs|manages|handles|leads|trains?|covers?|sent (?:us|the)|sends|confirmed|confirms|agents?|callers?|operators?|nurses|they|their|staff|our|we|clients?|director|manager|officer|vp|sales|patients|scripts?|support|supervisor|coordinator|whether|asked (?:if|whether)|rn|md|asks whether)\b/i;

/** Weighs the words around the stretch from `start` to `end`; looks at a bounded stretch on both sides. */
export function weighPerson(text: string, start: number, end: number): Weighed {
  const ahead = text.slice(end, end + REACH);
  const back = text.slice(Math.max(0, start - REACH), start);
  const near = back.slice(-NEAR);
  const announced = strongest(CUES_BEFORE, near);
  const right = announced + strongest(CUES_BEHIND, ahead);
  const staff = weakest(STAFF_BEFORE, near) + weakest(CUES_BEHIND, ahead);
  const healthEnd = findHealthEnd(back, ahead);
  const health = healthEnd === undefined ? 0 : HEALTH_WEIGHT + (HEALTH_NEXT.test(ahead) ? 1 : 0);
  return {
    weight: right + staff + health + weighCare(back, ahead) + weighAround(back, ahead),
    healthEnd: healthEnd === undefined ? undefined : end + healthEnd,
    isAnnounced: announced >= ANNOUNCES || ROLE_BEHIND.test(ahead),
  };
}

function strongest(cues: readonly Cue[], text: string): number {
  return Math.max(
    0,
    ...cues.filter(({ weight, words }) => weight > 0 && words.test(text)).map(({ weight }) => weight),
  );
}

function weakest(cues: readonly Cue[], text: string): number {
  return Math.min(
    0,
    ...cues.filter(({ weight, words }) => weight < 0 && words.test(text)).map(({ weight }) => weight),
  );
}

/** Where behind the stretch the words about health end; zero where they stand before it. */
function findHealthEnd(back: string, ahead: string): number | undefined {
  const sentence = ahead.slice(0, Math.min(HEALTH_REACH, sentenceEnd(ahead)));
  const said = sentence.slice(0, TURN.exec(sentence)?.index);
  const term = HEALTH.exec(said);
  if (term) return term.index + term[0].length;
  const last = [...back.matchAll(HEALTH_ALL)].at(-1);
  return last && HEALTH_LINK.test(back.slice(last.index + last[0].length)) ? 0 : undefined;
}

/** What is done for whom; said once, it says less than twice. */
function weighCare(back: string, ahead: string): number {
  const sentence = ahead.slice(0, sentenceEnd(ahead));
  const said = sentence.slice(0, TURN.exec(sentence)?.index);
  const terms = `${back.slice(sentenceStart(back))} \u0000 ${said}`.match(CARE);
  return !terms ? 0 : terms.length === 1 ? CARE_WEIGHT : CARE_WEIGHT * 1.5;
}

/** How long the first sentence of a text is. */
function sentenceEnd(text: string): number {
  SENTENCE_END.lastIndex = 0;
  return SENTENCE_END.exec(text)?.index ?? text.length;
}

function sentenceStart(text: string): number {
  const last = [...text.matchAll(SENTENCE_END)].at(-1);
  return last ? last.index + last[0].length : 0;
}

function weighAround(back: string, ahead: string): number {
  const here = `${back.slice(sentenceStart(back))} \u0000 ${ahead.slice(0, sentenceEnd(ahead))}`;
  const elsewhere = `${back.slice(0, sentenceStart(back))} \u0000 ${ahead.slice(sentenceEnd(ahead))}`;
  return CUES_AROUND.reduce((sum, { weight, words }) => {
    if (here.search(words) >= 0) return sum + weight;
    return elsewhere.search(words) >= 0 ? sum + weight * ELSEWHERE : sum;
  }, 0);
}
