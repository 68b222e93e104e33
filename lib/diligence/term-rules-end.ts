import type { Rule } from './term-rule.ts';
import { shape } from './term-shape.ts';

const ON_REQUEST =
  /\bonly (?:if|when|once|after) CLIENT (?:so |first |has )?(?:ask(?:s|ed)?|request(?:s|ed)?|demand(?:s|ed)?|wishes|wants)|\bif CLIENT (?:so )?(?:asks?|requests?|demands?)\b(?![^.;]{0,80}(?:destr|delet|eras|return))|^(?:if|should) (?:CLIENT|it) (?:so )?(?:asks?|requests?)|only (?:up)?on (?:written )?request|if (?:CLIENT )?(?:asks?|requests?)[^.;]{0,50}(?:days|clos)|upon CLIENT'?s? (?:written )?request,? (?:made )?within|(?:shall|will|must),? if CLIENT (?:so )?(?:asks?|requests?|demands?|wants|wishes)\b(?!.{0,400}\b(?:otherwise|else|failing)\b)|(?:^|, |\b(?:shall|will|must),? |and )(?:up)?on (?:receipt of )?(?:CLIENT's |an? |any |the )?(?:prior )?written (?:request|demand|instruction)s?\b|\b(?:return|destroy|delet|eras)\w*\b[^.;]{0,80}(?<!\bor,? )\bif CLIENT (?:writes?|asks?|requests?|demands?)\b(?!.{0,400}\b(?:return|destroy|delet|eras|otherwise|else|failing))|^(?:if|should) CLIENT writes?\b[^.;]{0,30}\basks?\b|\band CLIENT (?:writes?|asks?|requests?|demands?)\b[^.;]{0,40}, VENDOR\b|\bPHI (?:for which|that|which) CLIENT (?:asks?|requests?|demands?)\b/;
const KEEPS_COPY =
  /(?:other than|except|save)[^.;]{0,80}\b(?:keep|retain|hold back)|(?<!\b(?:not|never|neither|nor|without|to) )\b(?:retain|keep)s? (?:one|a|an|archival|copies|such copies)\b|\bmay (?:keep|retain|hold back)\b(?! no)|(?<!\b(?:no|without) )(?:cop(?:y|ies)|back-?ups?|recordings?|archives?)(?: [\w-]+){0,4} (?:remains?|stays?|persists?|(?:is|are|may be) (?:kept|retained))\b(?![^.;]{0,120}(?:protect|subject to|under (?:this|the)))/;
/** What happens where it cannot be done, without the duty to do it. */
const ONLY_INFEASIBLE =
  /^(?:all |any )?PHI (?:that|which|whose)[^.;]{0,80}(?:infeasib|cannot|not feasibl)|^(?:but |and )?(?:if|where|should|in the event|to the extent|insofar|in so far|in the case|for|such)\b[^.;]{0,200}(?:infeasib|unfeasib|not (?:be )?(?:feasible|possible|practicable)|cannot (?:\w+ )?be (?:\w+ )?(?:done|returned|destroyed))/;
/** Only some of it goes. */
const SOME_GOES =
  /\b(?:return|destroy|delet|shred|send back|give back)\w* (?:[\w']+ ){0,2}(?:paper|hard-?copy|printed|electronic) (?:records|messages|copies|forms|files|slips|notes|charts)\b(?![^.;]{0,40}\band\b)|\b(?:from|in|on) (?:its |the |our |VENDOR's )?(?:live|active|production|primary|operational)\b|\bfrom (?:its|the|their|our) (?:(?!own\b|computer\b|information\b|electronic\b|various\b)[\w-]+ ){1,4}systems?\b/;
/** Other things than the information, or another time than the end. */
const OTHER_THINGS =
  /^(?!.{0,2000}PHI).{0,800}(?:confidential (?:business )?information|\brequests?\b|equipment|\bkeys\b|badges|headsets|property|deposits?\b|\bfees\b|software)|scripts, manuals|\b(?:when|once|after|as soon as) (?:the|an?|each|every|any) (?:call|message|shift|conversation|chat|day)\b[^.;]{0,20}\b(?:ends?|ended|over)\b|ratif|surviv|(?:stays?|remains?) in effect|\bend of (?:each|the|every) (?:day|shift|month|week|call)|(?:terminate|end|effective|remain|continue|force)s?\b[^.;]{0,80}(?:when|until|once)[^.;]{0,240}(?:destroyed|returned)/;
/** An end that needs no ground, or one that is no violation of the agreement. */
const NO_GROUND =
  /terminat\w+ (?:the |an? |any |its |such |his |her )?(?:access|employment|users?|employees?|operators?|sessions?|calls?|accounts?)\b|\bend(?:s|ed)? (?:the|a|any|such) (?:call|conversation|chat|session)\b|\bbefore (?:the|this) \w+ ends?\b|without cause|for any reason|for (?:its )?convenience|whether or not|with or without (?:cause|reason|a reason)|fail\w* to pay|non-?payment|arrears|insolven|bankrupt/;
/** A right that is denied. */
const DENIED =
  /\bnot (?:be )?(?:a |an |any |in itself |by itself )*(?:ground|reason|cause|basis|justification|event)s?\b|\bno (?:right (?:of|to)|grounds? (?:for|to)|reason to|cause to|early)? ?terminat|(?:does|do|shall|will) not (?:entitle|give|permit|allow|authorize)|reserves? no (?:\w+ )?(?:powers?|rights?|authority)|(?:fore? ?go(?:es)?|gives? up|renounces?|surrenders?|relinquish(?:es)?|disclaims?) (?:any|all|its|the|every) (?:\w+ )?(?:rights?|powers?|authority)|\bno (?:power|right|authority|authorization)\b[^.;]{0,200}\b(?:is|are) (?:\w+ )?(?:given|granted|reserved|conferred|included)|\bno (?:power|right|authority) (?:of|for|in) CLIENT\b|\b(?:power|right|authority|authorization)\b[^.;]{0,200}\b(?:is|are) (?:withheld|denied|refused|not (?:given|granted))|\bdoes not (?:end|terminate|cancel)\b|terminat\w+[^.;]{0,120}\bis not (?:authorized|allowed|permitted)|(?:has|have) no (?:power|authority)|\bno right to (?:end|cancel|stop|terminate)|waives? (?:any|the|its) right/;
/** The ground stands in another document. */
const ELSEWHERE =
  /termination for cause|rights? of termination[^.;]{0,40}(?:section|article|paragraph|clause)|rights?[^.;]{0,30}(?:section|article|clause)[^.;]{0,40}terminat|terminate[^.;]{0,40}for cause|terminat\w+[^.;]{0,60}(?:as (?:provided|set out|stated)|in accordance with|\bunder\b|pursuant to|governed by)[^.;]{0,40}(?:section|article|services agreement|master|underlying|order|contract)/;
/** The cases are told in another document. */
const CASES_ELSEWHERE =
  /\b(?:in|for|on|upon) (?:the|those|such) (?:cases|circumstances|events?|instances|causes|reasons|grounds)\b[^.;]{0,80}\b(?:article|section|master|services? agreement|contract|order)\b[^.;]{0,80}\b(?:lays? down|states?|sets?|provides?|lists?|names?|describes?|specif\w+|defines?)\b|\b(?:termination events?|events? of (?:default|termination))\b[^.;]{0,80}\b(?:as|in|under|by|of) (?:the )?(?:[\w ]{0,20}\b)?(?:master|services? (?:agreement|contract)|article|section|order)\b/;
const NARROW_GROUND =
  /arbitrat|\bmay (?:ask|request|petition|recommend|propose)|whose decision|finally determined|led to a|(?:results?|resulting|leads?|led) (?:in|to) (?:an? )?(?:breach|harm|damage|disclosure)|gross|wilful|willful|repeated(?:ly)?|persistent|(?:two|three|four|several|\d) (?:or more )?(?:times|occasions)|(?:second|third) (?:violation|breach)|court|adjudicat|convicted|criminal/;

/** 164.504(e)(2)(ii)(J) and (iii). */
export const END_RULES = {
  'return-or-destroy': {
    parts: [
      {
        missing: 'all-information',
        whole: [
          shape({
            verb: 'return',
            says: ['information'],
            around: ['end'],
            unless: [ON_REQUEST, KEEPS_COPY, SOME_GOES, ONLY_INFEASIBLE, OTHER_THINGS],
            not: [/until (?:all|the)[^.;]{0,60}(?:returned|destroyed)/],
          }),
          shape({
            moods: ['ban'],
            verb: /\b(?:remains?|stays?|be (?:left|kept|retained))\b/,
            says: [/\bno (?:E?PHI|copy|copies)\b/, 'return', 'information'],
            around: ['end'],
            unless: [ON_REQUEST, SOME_GOES, OTHER_THINGS],
          }),
        ],
        half: [
          shape({
            verb: 'return',
            says: [/E?PHI|information|data|records|messages|recordings|everything|\bwhat(?:ever)? VENDOR/],
            around: ['end'],
            unless: [ONLY_INFEASIBLE, OTHER_THINGS],
          }),
        ],
      },
    ],
  },
  termination: {
    parts: [
      {
        missing: 'material-term',
        whole: [
          shape({
            notBy: 'VENDOR',
            verb: /authoriz\w*/,
            says: ['violation', /CLIENT authoriz\w* (?:the )?terminat/],
            unless: [NARROW_GROUND, DENIED],
          }),
          shape({
            verb: /authoriz\w*/,
            says: [
              'violation',
              /authoriz\w*[^.;]{0,30}terminat\w+[^.;]{0,60}by CLIENT|authoriz\w* CLIENT to (?:terminat|end|cancel)/,
            ],
            unless: [NARROW_GROUND, DENIED],
          }),
          shape({
            moods: ['may', 'duty', 'plain', 'condition'],
            notBy: 'VENDOR',
            verb: 'stop',
            says: [
              'violation',
              /terminat|end|stop|cancel|(?:may|can) (?:\w+ )?(?:leave|quit|get out|pull out|walk away)|\bcall|clos|rescind|withdraw|dissol|drop|dismiss|cut ties|determine (?:the|this|its|it|such)\b/,
            ],
            unless: [
              NARROW_GROUND,
              NO_GROUND,
              DENIED,
              CASES_ELSEWHERE,
              /if CLIENT (?:has |materially )?(?:breach|violat|default)|survive/,
            ],
          }),
          shape({
            moods: ['may', 'duty'],
            notBy: 'VENDOR',
            verb: /\bdo (?:so|it|this|that)\b/,
            says: ['violation', /\bVENDOR\b/],
            around: [/\bCLIENT (?:may|can|has the right to) (?:\w+ )?(?:end|terminate|cancel)\b/],
            unless: [NARROW_GROUND, NO_GROUND, DENIED, CASES_ELSEWHERE],
          }),
          shape({
            moods: ['may', 'duty'],
            notBy: 'VENDOR',
            verb: 'stop',
            says: [
              /\bnot (?:been )?(?:\w+ )?(?:cured?|mend(?:ed)?|remed(?:y|ied)|put right|corrected|fixed)\b|uncured|unremedied/,
            ],
            around: ['violation', /\b(?:material|important|essential)\b/],
            unless: [NARROW_GROUND, NO_GROUND, DENIED, CASES_ELSEWHERE],
          }),
        ],
        half: [
          shape({
            moods: ['may', 'duty', 'plain'],
            notBy: 'VENDOR',
            verb: 'stop',
            says: [CASES_ELSEWHERE],
            unless: [NO_GROUND, DENIED],
          }),
          shape({
            moods: ['may', 'duty', 'plain'],
            notBy: 'VENDOR',
            verb: 'stop',
            says: [/\b(?:breach|violat|transgress|contraven|default|broke|break|fail|complian)/],
            unless: [NO_GROUND, DENIED, /if CLIENT (?:has |materially )?(?:breach|violat|default)|survive/],
          }),
          shape({
            moods: ['may', 'duty', 'plain'],
            notBy: 'VENDOR',
            verb: /\w/,
            says: [ELSEWHERE],
            unless: [DENIED, /automatic|coterminous|terminates? (?:when|upon|with)/],
          }),
        ],
      },
    ],
  },
} satisfies Record<string, Rule>;
