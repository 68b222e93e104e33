import type { Rule } from './term-rule.ts';
import { USING, VIOLATION } from './term-rules-use.ts';
import { shape } from './term-shape.ts';

/** To report, or to guard against, such a use is no promise to make none. */
const BANNED_FIRST = String.raw`^(?!.{0,200}\b(?:(?:shall|will|may|must|agrees?|promises?|undertakes?)(?: to)? (?:not|neither|never|only)|(?:do|does) not (?=use|disclose|share)|not to|neither|solely|refrain|abstain|no other)\b[^.;]{0,40}\b(?:us(?:e|es|ed|ing)|disclos))`;
const REPORTS = new RegExp(
  String.raw`${BANNED_FIRST}.{0,500}\b(?:report(?:s|ed|ing)?|notif(?:y|ies|ied)|notices?|informs?|informed|alerts?|tells?|told|advises?|mitigates?|secretary)\b.{0,300}\b(?:us(?:e|es|ed)|disclos)|${BANNED_FIRST}.{0,400}(?:safeguards?|measures|precautions|controls)\b.{0,300}\b(?:prevent|against|so that|in order that|such that|to the end that|lest|from|to (?:stop|keep|avoid))\b|^(?:so that|in order that|to the end that|lest|to (?:prevent|stop|keep|avoid))\b|\b(?:delay|fail|omit|hesitat)\w*(?: in| to)? (?:report|notif|tell|inform)|\b(?:uses?|disclosures?)\b.{0,160}\bVENDOR (?:shall|will|must|agrees to|is to) (?:\w+ )?(?:notify|report|inform|tell)\b|${BANNED_FIRST}.{0,400}\bsecretary\b|${BANNED_FIRST}.{0,300}\b(?:prevent|guard against|avoid|detect|deter|minimi[sz]e|investigat)\w*\b[^.;]{0,60}\b(?:us(?:e|es)|disclos)|^(?!.{0,1500}PHI).{0,800}\b(?:trademarks?|logos?|fees|scripts?|passwords?|(?:message|telephone|phone) systems?|pricing|prices|software|equipment|proprietary|intellectual|confidential information|premises|platform|portal)\b|\bmitigat|feasib|\b(?:is|are|be) not (?:\w+ )?(?:prohibited|forbidden)\b`,
);
/** “Uses that are not allowed”: named, and not forbidden. */
const NAMED_ONLY =
  /^(?:(?:any|all|each|every|the|an?|un\w+|improper) )*(?:uses?|disclosures?)\b(?!.{0,600}\b(?:prohibited|forbidden|barred|off limits|out of bounds|excluded|interdicted|banned|disallowed|ruled out|closed to|proscribed|precluded|denied to|not (?:be )?made|(?:is|are) not|shall|will|may|must)\b)/;
/** What limits: a negation before the use, or a ban behind it. */
const NEGATED =
  /\b(?:not|no|neither|never|nobody|nothing|refrains?|abstains?|desists?|cannot)\b[^.;]{0,120}\b(?:us(?:e|es|ed|ing)|disclos)|\b(?:us(?:e|es|ed|ing)|disclos\w*)\b.{0,300}\b(?:forbidden|prohibited|barred|off limits|out of bounds|excluded|interdicted|banned|disallowed|ruled out|closed to|proscribed|precluded|denied to|(?<!\b(?:that|which) )(?:is|are) not (?:permitted|allowed|authorized|to be)|no others?\b|in no (?:manner|way)|nothing else|not otherwise|not (?:for|in|to) any\w*|no other|none other|nobody else|no one else)\b/;
/** “In a way that neither this agreement nor a law provides for”. */
const NEGATED_BEHIND =
  /\b(?:us(?:e|es|ed|ing)|disclos\w*)\b.{0,120}\b(?:neither|not|other(?:wise)? than|except|outside|beyond|contrary)\b/;
const NARROW_BAN =
  /feasib|\b(?:being|be) (?:returned|destroyed)|\breturn or destr|as much|\b(?:sell|sale|marketing|underwriting|fundraising|research|minimum necessary|remuneration|offshore|advertis)/;
/** The agreement itself, or a command of law, is the only excuse. */
const STRONG_BASIS =
  /(?:other(?:wise)? than|except|unless|beyond|save)[^.;]{0,60}(?:(?:permit|requir|allow|authoriz|provid|stat)\w*[^.;]{0,60}(?:agreement|addendum|contract|exhibit|terms|herein|hereunder|baa|letter|document)|(?:agreement|addendum|contract|exhibit|terms|baa|letter|document)[^.;]{0,40}(?:permit|requir|allow|authoriz|provid))/;
/** Exceptions that the vendor makes as it likes. */
const AS_IT_LIKES =
  /\b(?:VENDOR|it|they) (?:\w+ly )?(?:considers?|thinks?|deems?|finds?|believes?|judges?) (?:it |them )?(?:to be )?(?:\w+ly )?(?:useful|reasonable|necessary|appropriate|compatible|fit|helpful|proper|desirable)\b/;

/** 164.504(e)(2)(ii)(A). */
export const NO_OTHER_USE_RULES = {
  'no-other-use': {
    parts: [
      {
        missing: 'use-and-disclosure',
        whole: [
          shape({
            moods: ['ban', 'duty', 'plain', 'may'],
            verb: /\b(?:us(?:e|es|ed|ing)|disclos\w*)\b/,
            says: ['using', 'disclosing', 'information', NEGATED, 'exception', 'basis'],
            unless: [
              AS_IT_LIKES,
              REPORTS,
              NAMED_ONLY,
              VIOLATION,
              NARROW_BAN,
              /minimum|subcontractor|\bagents?\b|infeasib|return|destr|report/,
            ],
          }),
          shape({
            moods: ['ban'],
            verb: /\b(?:us(?:e|es|ed|ing)|disclos\w*)\b/,
            says: ['using', 'disclosing', 'information', STRONG_BASIS],
            not: [VIOLATION, /^[^.;]{0,60}\bsell\b/],
            unless: [AS_IT_LIKES, REPORTS],
          }),
          shape({
            moods: ['may', 'duty', 'plain'],
            verb: USING,
            says: [
              'using',
              'disclosing',
              'information',
              /\b(?:nothing|nobody|no one|none) else\b|\b(?:no|neither) other (?:purpose|use)|for no other/,
            ],
            not: [NARROW_BAN],
            unless: [AS_IT_LIKES, REPORTS],
          }),
          shape({
            moods: ['ban'],
            verb: /\b(?:us(?:e|es|ed|ing)|disclos\w*|pass)\b/,
            says: ['using', 'disclosing', 'information', 'exception', 'basis'],
            not: [VIOLATION, NARROW_BAN],
            unless: [AS_IT_LIKES, REPORTS],
          }),
          shape({
            moods: ['ban'],
            verb: /\b(?:use|disclos\w*)\b/,
            says: [
              'using',
              'disclosing',
              /(?:other than|except) as (?:is )?(?:expressly |specifically )?(?:permitted|required|allowed|provided)[^.;]{0,80}(?:law|agreement)/,
            ],
            not: [NARROW_BAN, /except[^.;]{0,40}(?:specific|set forth below)/],
            unless: [AS_IT_LIKES, REPORTS],
          }),
          shape({
            moods: ['may', 'duty', 'plain'],
            verb: /\bonly\b|\bsolely\b|\bexclusively\b|\blimit|\binside\b|\bno (?:further|wider|more) than\b|\bwithin\b(?! [^.;]{0,30}\b(?:days?|hours?|weeks?|months?)\b)|\bconfin|\brestrict/,
            says: [
              'using',
              'disclosing',
              'information',
              /(?:only|solely|exclusively|limit\w*|within|inside|no (?:further|wider|more) than|confin\w*|restrict\w*)[^.;]{0,60}(?:permit(?:ted|s)?\b|provides?\b|drawn|laid down|fixed|sets?\b|require[ds]|allows|allowed|authorized|provided|specified|as set forth|in accordance)/,
            ],
            not: [/minimum/, NARROW_BAN],
            unless: [AS_IT_LIKES, REPORTS],
          }),
          shape({
            moods: ['duty', 'plain', 'ban', 'may'],
            verb: /\b(?:makes? no|be made|refrain|abstain|desist|off limits|out of bounds|allowed|permitted|prohibited|forbidden|excluded|authorized|made|interdicted|banned|disallowed|ruled out|closed to|proscribed|precluded|denied to)\b/,
            says: [
              'using',
              'disclosing',
              /\bno (?:other|further) (?:use|disclosure|purpose)|\bno (?:use|disclosure)[^.;]{0,60}(?:beyond|other|outside|save|except|unless|\bbut\b|\bnot\b)|\b(?:other|further) (?:uses?|disclosures?)[^.;]{0,80}(?:forbidden|prohibited|not allowed|not permitted)|(?:any|every|each|all) (?:other |further )?(?:use|disclosure)s?\b[^.;]{0,120}(?:prohibited|forbidden|off limits|out of bounds|interdicted|banned|disallowed)|any other (?:use|disclosure)|^[^.;]{0,40}(?:not (?:permitted|allowed)|prohibited|forbidden|off limits)[^.;]{0,60}(?:use|disclosure)s?\b[^.;]{0,80}\bnot\b|(?:use|disclosure)s?\b[^.;]{0,120}\b(?:not|other|beyond|outside)\b[^.;]{0,100}(?:prohibited|forbidden|off limits|out of bounds|closed to|proscribed|precluded|denied to)|(?:use|disclosure)s?\b[^.;]{0,120}\b(?:beyond|outside|other|else)\b[^.;]{0,100}(?:excluded|barred|not (?:allowed|permitted|authorized))/,
            ],
            unless: [AS_IT_LIKES, REPORTS],
          }),
          shape({
            verb: /\b(?:is|be|constitutes?|amounts? to) an? (?:\w+ )?(?:breach|violation)\b[^.;]{0,60}\b(?:to|for|if|when)\b/,
            says: ['using', 'disclosing', 'information', NEGATED_BEHIND],
            unless: [AS_IT_LIKES, REPORTS],
          }),
          shape({
            moods: ['ban'],
            verb: /\bdo(?:ne)? (?:so|it|this|that)\b/,
            says: ['exception', 'basis'],
            around: [/\bus(?:e|es|ed|ing)\b/, 'disclosing'],
            unless: [AS_IT_LIKES, REPORTS, NARROW_BAN],
          }),
          shape({
            moods: ['ban', 'duty'],
            verb: /\bus(?:e|es|ed|ing)\b|\bdisclos\w*/,
            says: [
              'using',
              'disclosing',
              /(?:otherwise|in any other (?:way|manner)|for any(?:thing)? (?:other|else))/,
            ],
            not: [VIOLATION, NARROW_BAN],
            unless: [AS_IT_LIKES, REPORTS],
          }),
        ],
        half: [
          shape({
            moods: ['duty', 'plain', 'may'],
            verb: USING,
            says: ['information', /\b(?:for|to) no (?:purpose|reason|end|use|one|person)\b/, 'exception'],
            not: [VIOLATION, NARROW_BAN],
            unless: [REPORTS],
          }),
          shape({
            moods: ['ban'],
            verb: /\b(?:us(?:e|es|ed|ing)|disclos\w*|shar(?:e|es)|giv(?:e|es|en)|pass(?:es|ed)?|reveals?|releases?)\b/,
            says: ['information', 'exception', 'basis'],
            not: [VIOLATION, NARROW_BAN, /sub-?contract|\bagents?\b/],
            unless: [REPORTS],
          }),
        ],
      },
    ],
  },
} satisfies Record<string, Rule>;
