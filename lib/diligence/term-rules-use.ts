import type { Rule } from './term-rule.ts';
import { shape } from './term-shape.ts';

/** A use that the client may not make itself either: a limit of (e)(2)(i), not the promise of (ii)(A). */
export const VIOLATION =
  /would (?:not )?(?:\w+ )?(?:violate|offend|breach|constitute|contravene)|if (?:so )?(?:done|made|used|disclosed)|were CLIENT|(?:is|be) (?:im)?permissible (?:under|if)/;
const INCIDENTS = /\bbreach|incident|unauthori[sz]ed|notif/;
/** The verb, not the noun of “any use or disclosure”. */
export const USING =
  /(?<!\b(?:that|which) (?:may |can )?)\b(?:be|is|are) (?:[\w,]+ ){0,3}(?:used|disclosed|processed|handled)\b|\bmakes? (?!no\b)(?:\w+ ){0,4}(?:uses?|disclosures?)\b|\b(?:pass(?:es)? on|relays?) E?PHI\b|\bdo with (?:E?PHI|it|them)\b|\bwith (?:E?PHI|it|them),? VENDOR (?:\w+ )?do(?:es)?\b|\b(?:(?:takes?|writes?|notes?) down|looks? up|works? with|process(?:es)?|handles?|access(?:es)?) (?:E?PHI|it|them|what|and|or)\b|(?<!\b(?:any|the|such|each|of|no|every|a|other|further|its) )\b(?:uses?|discloses?|shares?)\b(?! (?:or|and|and\/or) (?:further )?disclosures?\b| of\b)/;
/** The vendor's own house, and limits of another kind. */
const OWN_ONLY =
  /own (?:business|house|organi[sz]ation|enterprise|operations|affairs)|\b(?:run|administer|manage)s? (?:its|our|their|VENDOR's) |supervis\w+ (?:its|our|VENDOR's)|feasib|only as much|no more PHI/;
const OPTIONAL = new RegExp(
  `own-management|legal-duties|data-aggregation|deidentify|administration|${OWN_ONLY.source}`,
);
const SAME_PURPOSE =
  /\b(?:that|this|those|these|such|the same) (?:purposes?|end|work|tasks?)\b|\bfor (?:that|this|these|those) (?:and|only|alone)\b/;
/** Who else handles it, and on what terms; what is told or noted of a use. */
const ABOUT_USE =
  /\b(?:sub-?contractors?|agents?|whoever|others|helpers?|any(?:one|body)|overflow)\b.{0,300}\b(?:restrictions?|conditions?|security rule|subpart c|undertak\w+|promis\w+|confidential\w*)\b|\b(?:restrictions?|conditions?|terms|security rule|promises?)\b.{0,300}\b(?:sub-?contractors?|agents?|whoever|others|helpers?|any(?:one|body)|overflow)\b|\bsubcontractors? do with\b|\b(?:each|every|any) time\b|^(?:VENDOR (?:shall |will |must |agrees to )?)?(?:promptly |immediately )?(?:tells?|reports?|notif(?:y|ies)|informs?|lets? CLIENT know|calls? CLIENT)\b/;
const ELSEWHERE =
  /for (?:such|the|those|any|all) (?:purposes?|uses?)[^.;]{0,40}(?:found|stated|set out|set forth|described|listed|specified|given|named)[^.;]{0,12} in [^.;]{0,80}(?:agreement|contract|order|statement|proposal)/;

/** 164.504(e)(2)(i). */
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
            moods: ['may', 'plain', 'duty'],
            verb: /\b(?:allowed|permitted|authorized)\b[^.;]{0,20}\b(?:these|the following|such) (?:uses?|disclosures?)\b|\buses? and disclosures?\b[^.;]{0,40}\b(?:permitted|allowed|authorized)\b[^.;]{0,20}\b(?:are|is)\b/,
            says: ['information', 'serviceUse'],
            not: [/\bnot (?:permitted|allowed|authorized)\b/],
            unless: [OPTIONAL, INCIDENTS, ELSEWHERE],
          }),
          shape({
            moods: ['may'],
            verb: /^(?:is|are) (?:allowed|permitted|authorized)\b/,
            says: [
              'information',
              /^(?:only )?(?:these|the following) (?:uses?|disclosures?)\b/,
              'serviceUse',
            ],
            unless: [OPTIONAL, INCIDENTS, ELSEWHERE],
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
} satisfies Record<string, Rule>;
