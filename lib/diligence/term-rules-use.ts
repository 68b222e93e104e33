import type { Rule } from './term-rule.ts';
import { shape } from './term-shape.ts';

/** A use that the client may not make itself either: a limit of (e)(2)(i), not the promise of (ii)(A). */
const VIOLATION =
  /would (?:not )?(?:\w+ )?(?:violate|offend|breach|constitute|contravene)|if (?:so )?(?:done|made|used|disclosed)|were CLIENT|(?:is|be) (?:im)?permissible (?:under|if)/;
const NARROW_BAN =
  /\b(?:sell|sale|marketing|underwriting|fundraising|research|minimum necessary|remuneration|offshore|advertis)/;
const INCIDENTS = /\bbreach|incident|unauthori[sz]ed|notif/;
/** The verb, not the noun of “any use or disclosure”. */
const USING =
  /\b(?:be|is|are) (?:\w+ )?(?:used|disclosed)\b|\bmakes? (?:such |the |any |only )?(?:uses?|disclosures?)\b|(?<!\b(?:any|the|such|each|of|no|every|a|other|further|its) )\b(?:uses?|discloses?|shares?)\b(?! (?:or|and|and\/or) (?:further )?disclosures?\b| of\b)/;
/** The agreement itself, or a command of law, is the only excuse. */
const STRONG_BASIS =
  /(?:other(?:wise)? than|except|unless|beyond|save)[^.;]{0,60}(?:(?:permit|requir|allow|authoriz|provid|stat)\w*[^.;]{0,60}(?:agreement|addendum|contract|exhibit|terms|herein|hereunder|baa|letter|document)|(?:agreement|addendum|contract|exhibit|terms|baa|letter|document)[^.;]{0,40}(?:permit|requir|allow|authoriz|provid))/;
const OPTIONAL = /own-management|legal-duties|data-aggregation|deidentify|administration/;

/** To follow the client's rules in the client's place binds no subcontractor. */
const DOES_YOURS = /carr(?:y|ies) out (?:an?|any|the) (?:\w+ )?(?:obligation|dut(?:y|ies))/;
const SAME_PURPOSE = /\b(?:that|this|those|these|such|the same) (?:purposes?|end|work|tasks?)\b/;
/** To answer for subcontractors, to have none, or to ask before engaging one binds none. */
const NOT_BOUND =
  /\b(?:has|have|uses?|engages?|employs?) no (?:agents|subcontractors?)|not subcontract (?:any|its|the)|^(?:VENDOR )?(?:shall |will )?(?:remains?|is|be) (?:fully )?(?:liable|responsible|answerable)/;
const FOLLOWING =
  /\b(?:compl(?:y|ies|iance)|follows?|observes?|abides?|adheres?|meets?|satisf(?:y|ies)|in accordance|according to|by the rules|in the (?:way|manner)|as (?:it|subpart e|the privacy rule|CLIENT)|do(?:es)? (?:it|so|this)|keeps? to|perform (?:it|them|such)|under the|conforms?|fulfil\w*|(?:is|be) bound|followed|observed|kept to|honou?red|(?:is|be|are) met|appl(?:y|ies) to VENDOR|binds? VENDOR|heeds?|obeys?|respects?|in conformity|in line with|conformity|(?:is|be) held to|by the (?:same )?rules)\b/;
const OTHER_RIGHTS =
  /164\.52[468]|\bamend|\baccounting|\bsecretary\b|security rule|subpart c\b|subcontractor/;

/** Behind “if it does this”: as whoever hired it would have to, whatever that is called here. */
const IN_PLACE =
  /\b(?:if|when|where|whenever|while|to the extent|insofar|so far as|should|any|a|in) [^.;]{5,200}\b(?:as|by|on|for|of|that|which|obliges|binds|requires) (?:an? |the |any |its )?(?:\w+ )?(?:CLIENT|practices?|clinics?|hospitals?|plans?|covered entit(?:y|ies)|customers?|providers?|laborator(?:y|ies)|physicians?|principal|agency)\b/;
/** The purposes stand in another text. */
const ELSEWHERE =
  /for (?:such|the|those|any|all) (?:purposes?|uses?)[^.;]{0,40}(?:found|stated|set out|set forth|described|listed|specified|given|named)[^.;]{0,12} in [^.;]{0,80}(?:agreement|contract|order|statement|proposal)/;
/** Only some of them. */
const SOME_SUBS =
  /subcontractors?[^.;]{0,30}(?:outside|abroad|overseas|located|offshore)|(?:offshore|foreign|principal|main|key|major) subcontractors?/;

/** 164.504(e)(2)(i), (ii)(A), (ii)(D), (ii)(H). */
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
              /subcontractor[^.;]{0,60}(?:agree|bound|same)/,
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
            not: ['safeguards', INCIDENTS, /subcontractor[^.;]{0,60}(?:agree|bound|same)/],
            unless: [ELSEWHERE],
          }),
          shape({
            moods: ['may', 'duty', 'plain'],
            notBy: 'VENDOR',
            verb: /(?:permits?|authori[sz]es?|allows?|lets|grants?|engages?)[^.;]{0,30} VENDOR (?:the right |leave |permission )?to (?:[\w,]+ ){0,6}(?:use|disclose|access|receive)/,
            says: ['information', 'serviceUse'],
            unless: [OPTIONAL],
          }),
          shape({
            moods: ['may', 'duty', 'plain'],
            verb: USING,
            says: ['information', SAME_PURPOSE],
            around: ['serviceUse'],
            unless: [OPTIONAL, INCIDENTS],
          }),
          shape({
            moods: ['may', 'duty', 'plain'],
            verb: /limited|restricted|confined|only|solely|exclusively/,
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
            verb: /^\S+(?: \S+){0,8} (?:use|disclose)\b/,
            says: ['information'],
            not: ['safeguards', INCIDENTS, VIOLATION],
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
            moods: ['ban'],
            verb: /\b(?:us(?:e|es|ed|ing)|disclos\w*)\b/,
            says: ['using', 'disclosing', 'information', STRONG_BASIS],
            not: [VIOLATION, /^[^.;]{0,60}\bsell\b/],
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
          }),
          shape({
            moods: ['ban'],
            verb: /\b(?:us(?:e|es|ed|ing)|disclos\w*|pass)\b/,
            says: ['using', 'disclosing', 'information', 'exception', 'basis'],
            not: [VIOLATION, NARROW_BAN],
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
          }),
          shape({
            moods: ['may', 'duty', 'plain'],
            verb: /\bonly\b|\bsolely\b|\bexclusively\b|\blimit|\bwithin\b|\bconfin|\brestrict/,
            says: [
              'using',
              'disclosing',
              'information',
              /(?:only|solely|exclusively|limit\w*|within|confin\w*|restrict\w*)[^.;]{0,60}(?:permit(?:ted|s)?\b|require[ds]|allows|allowed|authorized|provided|specified|as set forth|in accordance)/,
            ],
            not: [/minimum/, NARROW_BAN],
          }),
          shape({
            moods: ['duty', 'plain', 'ban', 'may'],
            verb: /\b(?:makes? no|be made|off limits|out of bounds|allowed|permitted|prohibited|forbidden|excluded|authorized|made)\b/,
            says: [
              'using',
              'disclosing',
              /\bno (?:other|further) (?:use|disclosure|purpose)|\bno (?:use|disclosure)[^.;]{0,60}(?:beyond|other|outside|\bnot\b)|\b(?:other|further) (?:uses?|disclosures?)[^.;]{0,80}(?:forbidden|prohibited|not allowed|not permitted)|(?:any|every|each|all) (?:other |further )?(?:use|disclosure)s?\b[^.;]{0,120}(?:prohibited|forbidden|off limits|out of bounds)|any other (?:use|disclosure)|(?:use|disclosure)s?\b[^.;]{0,120}\b(?:not|other|beyond|outside)\b[^.;]{0,100}(?:prohibited|forbidden|off limits|out of bounds)/,
            ],
          }),
          shape({
            moods: ['ban'],
            verb: /\bdo(?:ne)? (?:so|it|this|that)\b/,
            says: ['exception', 'basis'],
            around: [/\bus(?:e|es|ed|ing)\b/, 'disclosing'],
            unless: [NARROW_BAN],
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
          }),
        ],
        half: [
          shape({
            moods: ['ban'],
            verb: /\b(?:us(?:e|es|ed|ing)|disclos\w*|shar(?:e|es))\b/,
            says: ['information', 'exception', 'basis'],
            not: [VIOLATION, NARROW_BAN, /sub-?contract|\bagents?\b/],
          }),
        ],
      },
    ],
  },
  'subcontractors-bound': {
    parts: [
      {
        missing: 'same-restrictions',
        whole: [
          shape({
            moods: ['may'],
            verb: 'binding',
            says: [
              'same',
              /\b(?:if|only|provided|unless|once|after|as long as)\b|\b(?:to|with) (?:an? |any )?(?:\w+ )?\w+ (?:that|who|which) (?:has|have)\b/,
            ],
            around: ['subcontractor'],
            unless: [NOT_BOUND, SOME_SUBS, DOES_YOURS, /substantially similar|same meaning/],
          }),
          shape({
            moods: ['duty', 'plain', 'ban'],
            verb: 'binding',
            says: [
              'same',
              /(?:restriction|condition|requirement|limit|term|obligation|dut(?:y|ies)|promise|provision|undertaking|protection|everything|same)/,
            ],
            around: ['subcontractor'],
            unless: [NOT_BOUND, SOME_SUBS, DOES_YOURS, /substantially similar|same meaning/],
          }),
        ],
        half: [
          shape({
            moods: ['duty', 'plain', 'ban'],
            verb: 'binding',
            says: ['subcontractor', 'confidentiality'],
            unless: ['report', DOES_YOURS],
          }),
          shape({
            moods: ['duty', 'plain', 'ban'],
            verb: 'binding',
            says: ['same', SOME_SUBS],
            unless: ['report'],
          }),
        ],
      },
    ],
  },
  'follows-your-rules': {
    parts: [
      {
        missing: 'client-rules',
        whole: [
          shape({
            verb: FOLLOWING,
            says: ['yourRules'],
            around: ['carryOut', 'yourDuty', /CLIENT|covered entity/],
            unless: [OTHER_RIGHTS],
          }),
          shape({
            verb: FOLLOWING,
            says: ['carryOut', /subpart e\b|privacy rule|privacy standards|\bthat rule\b/, IN_PLACE],
            unless: [OTHER_RIGHTS],
          }),
          shape({
            moods: ['duty', 'plain', 'condition'],
            verb: /\b(?:compl|follow|observ|abide|adher|meet|satisf|accord|fulfil|conform|honou?r|keep)\w*|\b(?:do(?:es)?|perform|handle)\w* (?:it|so|this|that|them|such)|\bthe (?:same )?way\b|\bjust as\b|\bas (?:if|it|CLIENT)\b|\bsame (?:rules|requirements)\b/,
            says: [/subpart e\b|privacy rule|privacy standards|\bthat rule\b|part 164|hipaa/],
            around: [
              /carr(?:y|ies|ying) (?:it |them )?out|perform|delegat|tak(?:e|es|ing) (?:up)?on|tak(?:e|es|ing) over|stand(?:s|ing)? in|doing|\bdo(?:es)?\b|assum|discharg|undertak/,
              'clientsDuty',
              /subpart e\b|privacy rule|privacy standards/,
            ],
            unless: [
              OTHER_RIGHTS,
              /^VENDOR (?:shall|will|agrees to) comply with (?:the )?(?:hipaa|privacy)[^,;]{0,40}\.?$/,
            ],
          }),
        ],
        half: [
          shape({
            verb: FOLLOWING,
            says: ['carryOut', 'yourDuty', /CLIENT|covered entity/, /\blaws?\b|hipaa/],
            unless: [OTHER_RIGHTS],
          }),
        ],
      },
    ],
  },
} satisfies Record<string, Rule>;
