import { foldWords } from './fold-words.ts';

/** What joins two names of one party, or a party and the one that it speaks for. */
const JOINS = new RegExp(
  `[ ,;:(]+(?:${[
    'd ?[/.]? ?b ?[/.]? ?a\\.?[/:]?',
    'doing business as:?',
    't/a',
    'trading as',
    '[afn]/k/a',
    '[afn]\\.k\\.a\\.?',
    '[afn]ka',
    '(?:legally|also|now|previously) (?:known as|d/b/a)',
    'formerly(?: known as| d/b/a)?',
    'c/o',
    '(?:(?:and|for|reporting) ){0,3}on behalf of(?: its)?',
    'an? (?:[a-z]{1,20} )?(?:division|subsidiary|affiliate|unit|member|part) of',
  ].join('|')})(?= )`,
  'gi',
);
/** Between names that stand side by side. A slash without a space belongs to the name: _OB/GYN_. */
const SIDE_BY_SIDE = /;| \/ ?|\/ /;
const DASH = / [-–—] /;
/** What reporters add to a name that is none. */
const NO_NAME =
  /[ ,-]*(?:privacy manager(?: -)? breach|(?:and|for itself and) (?:its |all |relevant )*(?:affiliated|affiliates?|subsidiaries).*)$/i;
const NO_ALIAS = /affiliated|covered entity|collectively|^usa?$|^ace$|,/i;

/** Whether there may be several names, seen fast. */
const SEVERAL =
  /[(;/\u2013\u2014]| - |\b(?:d\.? ?b\.? ?a?|[afn]ka|[afn]\.k|doing|trading|known|formerly|behalf|division|subsidiary|subsidiaries|affiliate[ds]?|unit|member|part|breach)\b/i;

/** The parts of a text that are names of their own, as written; what has no letter in it may be among them. */
export function splitText(text: string): string[] {
  const whole = text.split(/\s+/).join(' ');
  if (!SEVERAL.test(whole)) return [trimEnds(whole)];
  const { outside, inside } = takeParentheses(` ${whole}`);
  const names = outside.replace(JOINS, ';').split(SIDE_BY_SIDE).map(trimName).flatMap(splitDash);
  return [...new Set([...names, ...inside.flatMap(readAlias)])].filter((name) => name !== '');
}

function takeParentheses(text: string): { outside: string; inside: string[] } {
  const [first = '', ...rest] = text.split('(');
  const inside: string[] = [];
  let outside = first;
  for (const part of rest) {
    const close = part.indexOf(')');
    inside.push(close < 0 ? part : part.slice(0, close));
    if (close >= 0) outside += ` ${part.slice(close + 1)}`;
  }
  return { outside: outside.replace(/ {2,}/g, ' '), inside };
}

/** Introduced as a name it is one; else it may be a place or a remark. */
function readAlias(text: string): string[] {
  const introduced = ` ${text} `.replace(JOINS, ';').split(';').map(trimName);
  if (introduced.length > 1) return introduced;
  const name = trimName(text);
  return /^\p{Lu}/u.test(name) && !NO_ALIAS.test(name) ? [name] : [];
}

function splitDash(name: string): string[] {
  const [first = ''] = name.split(DASH, 1);
  return first !== name && foldWords(first).length > 1 ? [name, trimName(first)] : [name];
}

function trimName(text: string): string {
  return trimEnds(text.replace(NO_NAME, ''));
}

function trimEnds(text: string): string {
  return text.replace(/^[\s,;:“”"'‘’-]+|[\s,;:“”"‘-]+$/g, '');
}
