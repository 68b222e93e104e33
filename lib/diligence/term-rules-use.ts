import type { Rule } from './term-rule.ts';
import { shape } from './term-shape.ts';

/** A use that the client may not make itself either: a limit of (e)(2)(i), not the promise of (ii)(A). */
const VIOLATION =
  /would (?:not )?(?:\w+ )?(?:violate|offend|breach|constitute|contravene)|if (?:so )?(?:done|made|used|disclosed)|were CLIENT|(?:is|be) (?:im)?permissible (?:under|if)/;
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
const INCIDENTS = /\bbreach|incident|unauthori[sz]ed|notif/;
/** The verb, not the noun of “any use or disclosure”. */
const USING =
  /(?<!\b(?:that|which) (?:may |can )?)\b(?:be|is|are) (?:[\w,]+ ){0,3}(?:used|disclosed|processed|handled)\b|\bmakes? (?!no\b)(?:\w+ ){0,4}(?:uses?|disclosures?)\b|\b(?:pass(?:es)? on|relays?) E?PHI\b|\bdo with (?:E?PHI|it|them)\b|\bwith (?:E?PHI|it|them),? VENDOR (?:\w+ )?do(?:es)?\b|\b(?:(?:takes?|writes?|notes?) down|looks? up|works? with|process(?:es)?|handles?|access(?:es)?) (?:E?PHI|it|them|what|and|or)\b|(?<!\b(?:any|the|such|each|of|no|every|a|other|further|its) )\b(?:uses?|discloses?|shares?)\b(?! (?:or|and|and\/or) (?:further )?disclosures?\b| of\b)/;
/** The agreement itself, or a command of law, is the only excuse. */
const STRONG_BASIS =
  /(?:other(?:wise)? than|except|unless|beyond|save)[^.;]{0,60}(?:(?:permit|requir|allow|authoriz|provid|stat)\w*[^.;]{0,60}(?:agreement|addendum|contract|exhibit|terms|herein|hereunder|baa|letter|document)|(?:agreement|addendum|contract|exhibit|terms|baa|letter|document)[^.;]{0,40}(?:permit|requir|allow|authoriz|provid))/;
/** The vendor's own house, and limits of another kind. */
const OWN_ONLY =
  /own (?:business|house|organi[sz]ation|enterprise|operations|affairs)|\b(?:run|administer|manage)s? (?:its|our|their|VENDOR's) |supervis\w+ (?:its|our|VENDOR's)|feasib|only as much|no more PHI/;
const OPTIONAL = new RegExp(
  `own-management|legal-duties|data-aggregation|deidentify|administration|${OWN_ONLY.source}`,
);
const SAME_PURPOSE =
  /\b(?:that|this|those|these|such|the same) (?:purposes?|end|work|tasks?)\b|\bfor (?:that|this|these|those) (?:and|only|alone)\b/;
/** The purposes stand in another text. */
/** Who else handles it, and on what terms; what is told or noted of a use. */
const ABOUT_USE =
  /\b(?:sub-?contractors?|agents?|whoever|others|helpers?|any(?:one|body)|overflow)\b.{0,300}\b(?:restrictions?|conditions?|security rule|subpart c|undertak\w+|promis\w+|confidential\w*)\b|\b(?:restrictions?|conditions?|terms|security rule|promises?)\b.{0,300}\b(?:sub-?contractors?|agents?|whoever|others|helpers?|any(?:one|body)|overflow)\b|\bsubcontractors? do with\b|\b(?:each|every|any) time\b|^(?:VENDOR (?:shall |will |must |agrees to )?)?(?:promptly |immediately )?(?:tells?|reports?|notif(?:y|ies)|informs?|lets? CLIENT know|calls? CLIENT)\b/;
const ELSEWHERE =
  /for (?:such|the|those|any|all) (?:purposes?|uses?)[^.;]{0,40}(?:found|stated|set out|set forth|described|listed|specified|given|named)[^.;]{0,12} in [^.;]{0,80}(?:agreement|contract|order|statement|proposal)/;

/** 164.504(e)(2)(i) and (ii)(A). */
export const USE_RULES = {
  'permitted-uses': {
    parts: [
      {
        missing: 'purpose',
        whole: [
          shape({
            moods: ['may', 'duty', 'plain'],
            verb: USING,
            not: [VIOLATION, /minimum/],
            says: ['information', 'serviceUse'],
            unless: [
              OPTIONAL,
              ELSEWHERE,
              /^\W*(?:if|where) (?:a |any )?(?:sub|breach)/,
              ABOUT_USE,
              'safeguards',
              INCIDENTS,
            ],
          }),
          shape({
            moods: ['may', 'duty', 'plain'],
            verb: USING,
            says: [
              'information',
              /(?:to|for|in order to|as (?:needed|necessary|required) to|in connection with|solely|only)[^.;]{0,80}(?:perform|provid|furnish|deliver|render|carry|operat)\w*[^.;]{0,60}(?:services?|functions|activities|calls?|messages|obligations|program)\b|(?:answer|relay|tak|handl|forward|receiv|deliver|pass|screen)(?:e|ing)?\b[^.;]{0,40}(?:calls|messages|phones?|telephones?|lines)|for (?:the )?(?:services?|work|functions?|engagement)\b/,
            ],
            not: ['safeguards', INCIDENTS],
            unless: [ELSEWHERE, OWN_ONLY, ABOUT_USE],
          }),
          shape({
            moods: ['may', 'duty', 'plain'],
            notBy: 'VENDOR',
            verb: /(?:permits?|authori[sz]es?|allows?|lets|grants?|engages?)[^.;]{0,30} VENDOR (?:the right |leave |permission )?(?:to )?(?:[\w,]+ ){0,6}(?:use|disclose|access|receive|process|handle)/,
            says: ['information', 'serviceUse'],
            unless: [OPTIONAL],
          }),
          shape({
            moods: ['plain'],
            verb: /\bpermitted (?:uses?|purposes?)\b/,
            says: [/^(?:only |solely )?(?:as|to|for)\b/, 'serviceUse'],
            unless: [OPTIONAL, INCIDENTS, ELSEWHERE],
          }),
          shape({
            moods: ['may', 'duty', 'plain'],
            verb: USING,
            says: ['information', SAME_PURPOSE],
            around: ['serviceUse'],
            unless: [OPTIONAL, INCIDENTS],
          }),
          shape({
            moods: ['plain'],
            verb: /\b(?<!not )permitted (?:uses?|purposes?)\b/,
            says: ['information', 'serviceUse', /:|\bare\b|\bis\b/],
            unless: [OPTIONAL, INCIDENTS, ELSEWHERE],
          }),
          shape({
            moods: ['may', 'duty', 'plain'],
            verb: /limited|restricted|\bextends? to\b|\b(?:limit|restrict)s? (?:its|their|the|any|all|use)|confin(?:e|es|ed)\b|only|solely|exclusively/,
            says: [
              /\buses? (?:and|or) (?:further )?disclosures?|\buse of (?:E?PHI|it|them)\b|\bhandl\w+ E?PHI/,
              'serviceUse',
            ],
            unless: [OPTIONAL, INCIDENTS],
          }),
        ],
        half: [
          shape({
            moods: ['may', 'duty'],
            verb: /^\S+(?: \S+){0,8} (?:use|disclose|aggregate)\b/,
            says: ['information'],
            not: ['safeguards', INCIDENTS, VIOLATION, /violations? of (?:the )?law|if an? court/],
          }),
          shape({ moods: ['plain'], verb: /^VENDOR (?:\w+ )?uses?\b/, says: ['information'] }),
        ],
      },
    ],
  },
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
            unless: [REPORTS],
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
            unless: [REPORTS],
          }),
          shape({
            moods: ['ban'],
            verb: /\b(?:us(?:e|es|ed|ing)|disclos\w*|pass)\b/,
            says: ['using', 'disclosing', 'information', 'exception', 'basis'],
            not: [VIOLATION, NARROW_BAN],
            unless: [REPORTS],
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
            unless: [REPORTS],
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
            unless: [REPORTS],
          }),
          shape({
            moods: ['duty', 'plain', 'ban', 'may'],
            verb: /\b(?:makes? no|be made|refrain|abstain|desist|off limits|out of bounds|allowed|permitted|prohibited|forbidden|excluded|authorized|made|interdicted|banned|disallowed|ruled out|closed to|proscribed|precluded|denied to)\b/,
            says: [
              'using',
              'disclosing',
              /\bno (?:other|further) (?:use|disclosure|purpose)|\bno (?:use|disclosure)[^.;]{0,60}(?:beyond|other|outside|save|except|unless|\bbut\b|\bnot\b)|\b(?:other|further) (?:uses?|disclosures?)[^.;]{0,80}(?:forbidden|prohibited|not allowed|not permitted)|(?:any|every|each|all) (?:other |further )?(?:use|disclosure)s?\b[^.;]{0,120}(?:prohibited|forbidden|off limits|out of bounds|interdicted|banned|disallowed)|any other (?:use|disclosure)|^[^.;]{0,40}(?:not (?:permitted|allowed)|prohibited|forbidden|off limits)[^.;]{0,60}(?:use|disclosure)s?\b[^.;]{0,80}\bnot\b|(?:use|disclosure)s?\b[^.;]{0,120}\b(?:not|other|beyond|outside)\b[^.;]{0,100}(?:prohibited|forbidden|off limits|out of bounds|closed to|proscribed|precluded|denied to)|(?:use|disclosure)s?\b[^.;]{0,120}\b(?:beyond|outside|other|else)\b[^.;]{0,100}(?:excluded|barred|not (?:allowed|permitted|authorized))/,
            ],
            unless: [REPORTS],
          }),
          shape({
            verb: /\b(?:is|be|constitutes?|amounts? to) an? (?:\w+ )?(?:breach|violation)\b[^.;]{0,60}\b(?:to|for|if|when)\b/,
            says: ['using', 'disclosing', 'information', NEGATED_BEHIND],
            unless: [REPORTS],
          }),
          shape({
            moods: ['ban'],
            verb: /\bdo(?:ne)? (?:so|it|this|that)\b/,
            says: ['exception', 'basis'],
            around: [/\bus(?:e|es|ed|ing)\b/, 'disclosing'],
            unless: [REPORTS, NARROW_BAN],
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
            unless: [REPORTS],
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
