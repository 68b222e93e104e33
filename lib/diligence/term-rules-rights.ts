import type { Rule } from './term-rule.ts';
import { shape } from './term-shape.ts';

const AT_WILL =
  /within reason|may decline|(?:its|our|sole) discretion|if it (?:chooses|wishes)|where (?:it|VENDOR) sees fit|reasonable efforts|reserves the right/;
const ON_CONDITION = /subpoena|sees? fit|court order|legally compelled|compelled by|ordered by|court/;
const ON_REQUEST =
  /^(?:if|should) (?:CLIENT|it) (?:so )?(?:asks?|requests?)|only (?:up)?on (?:written )?request|if (?:CLIENT )?(?:asks?|requests?)[^.;]{0,50}(?:days|clos)|upon CLIENT'?s? (?:written )?request,? (?:made )?within/;
const KEEPS_COPY =
  /(?:other than|except|save)[^.;]{0,80}\b(?:keep|retain)|\b(?:retain|keep)s? (?:one|a|an|archival|copies|such copies)\b/;
/** An end that needs no ground, or one that is no violation of the agreement. */
const NO_GROUND =
  /without cause|for any reason|for (?:its )?convenience|whether or not|with or without|fail\w* to pay|non-?payment|arrears|insolven|bankrupt/;
/** The ground stands in another document. */
const ELSEWHERE =
  /termination for cause|rights? of termination[^.;]{0,40}(?:section|article|paragraph|clause)|rights?[^.;]{0,30}(?:section|article|clause)[^.;]{0,40}terminat|terminate[^.;]{0,40}for cause|terminat\w+[^.;]{0,60}(?:as (?:provided|set out|stated)|in accordance with|\bunder\b|pursuant to|governed by)[^.;]{0,40}(?:section|article|services agreement|master|underlying|order|contract)/;
const NARROW_GROUND =
  /arbitrat|\bmay (?:ask|request|petition|recommend|propose)|whose decision|finally determined|led to a|gross|wilful|willful|repeated(?:ly)?|court|adjudicat|convicted|criminal/;

/** It has no such records, or sends the individual elsewhere: no promise. */
const NONE =
  /\b(?:keeps?|holds?|maintains?|has|have|makes?) no (?:designated|such|records|disclosures|PHI)|does not (?:keep|maintain|hold|have|make)|not (?:keep|maintain|hold) (?:a |any )?designated|nothing to (?:give|amend|correct|account)|(?:is|are|be) referred|refers? (?:\w+ ){0,4}to CLIENT|(?:is|are) exempt/;
const OPENING =
  /availab|\bopens?\b|inspect|look at|\bsees?\b|provid|permit|allow|furnish|disclos|examin|\baccess\b|\bhave\b|produc|audit|review|\blets?\b|\bgiven?s?\b|\bshows?\b|submit|disposal|sight of/;

const NO_ACCESS =
  /\bsecretary\b|workforce|employees|personnel|audit|breach|incident|subcontractor|unauthori|facilit|premises|\bno cop(?:y|ies)|keep copies|retain(?:ing)? (?:no|any) cop|notice of privacy|access controls?/;

/** 164.504(e)(2)(ii)(E), (F), (G), (I), (J), and (iii). */
export const RIGHTS_RULES = {
  access: {
    parts: [
      {
        missing: 'unconditional',
        whole: [
          shape({
            verb: 'give',
            says: ['records', /designated record set|164\.524/],
            unless: [NONE, NO_ACCESS, AT_WILL, /\bamend|correct|164\.526|accounting|164\.528/],
          }),
          shape({
            verb: 'give',
            says: ['records', 'inspecting', 'person'],
            unless: [NONE, NO_ACCESS, AT_WILL, /accounting/, /^(?:if|when|where)[^,]{0,80}\bamend/],
          }),
          shape({
            verb: 'give',
            says: ['records', 'individual'],
            around: [
              /(?:want|wish|ask|seek|desire|request)\w*[^.;]{0,30}(?:copy|\bsee\b|view|inspect)|\baccess\b|asks? for (?:a )?cop|request[^.;]{0,40}\bcop/,
            ],
            unless: [NONE, NO_ACCESS, AT_WILL, 'amend', 'account'],
          }),
        ],
        half: [
          shape({
            moods: ['duty', 'plain', 'may'],
            verb: 'give',
            says: ['records', 'inspecting', 'individual', AT_WILL],
            unless: [NONE, 'secretary'],
          }),
        ],
      },
    ],
  },
  amendment: {
    parts: [
      {
        missing: 'amending',
        whole: [
          shape({
            verb: 'makeAmendment',
            says: ['amend', /PHI|record|information|individual|164\.526|CLIENT/],
            unless: [NONE, 'amendThis', AT_WILL],
          }),
        ],
        half: [
          shape({
            verb: 'give',
            says: ['amend', /PHI|record|information|individual|164\.526/],
            unless: [NONE, 'amendThis'],
          }),
          shape({
            verb: 'makeAmendment',
            says: ['amend', AT_WILL, /PHI|record|information|individual|164\.526/],
            unless: [NONE, 'amendThis'],
          }),
        ],
      },
    ],
  },
  accounting: {
    parts: [
      {
        missing: 'giving',
        whole: [
          shape({
            verb: 'give',
            says: ['account', /disclos|164\.528|accounting/],
            unless: [NONE, 'secretary', AT_WILL],
          }),
          shape({
            verb: /\breport/,
            says: ['account', /disclos/],
            unless: [NONE, 'unpermittedUse', 'breach'],
          }),
          shape({
            moods: ['may'],
            notBy: 'VENDOR',
            verb: /\b(?:have|see|inspect|obtain|receive|get)\b/,
            says: ['account', 'logging', /disclos/],
          }),
        ],
        half: [shape({ verb: 'logging', says: ['account', /disclos/] })],
      },
    ],
  },
  'books-open': {
    parts: [
      {
        missing: 'practices-books-records',
        whole: [
          shape({
            moods: ['duty', 'plain', 'may'],
            verb: OPENING,
            says: [/practices/, /books/, /records/, 'secretary'],
            unless: [ON_CONDITION],
          }),
          shape({
            moods: ['ban'],
            verb: /withhold|refuse|deny|conceal|keep/,
            says: [/practices/, /books/, /records/, 'secretary'],
            unless: [ON_CONDITION],
          }),
        ],
        half: [
          shape({
            moods: ['duty', 'plain', 'may'],
            verb: OPENING,
            says: ['books', 'secretary'],
            unless: ['account', /individual|designated/],
          }),
        ],
      },
    ],
  },
  'return-or-destroy': {
    parts: [
      {
        missing: 'all-information',
        whole: [
          shape({
            verb: 'return',
            says: ['information'],
            around: ['end'],
            unless: [
              ON_REQUEST,
              KEEPS_COPY,
              /confidential (?:business )?information|scripts, manuals|ratif|surviv|(?:stays?|remains?) in effect|\bend of (?:each|the|every) (?:day|shift|month|week|call)|(?:terminate|end|effective|remain|continue|force)s?\b[^.;]{0,80}(?:when|until|once)[^.;]{0,240}(?:destroyed|returned)/,
            ],
            not: [/until (?:all|the)[^.;]{0,60}(?:returned|destroyed)/],
          }),
        ],
        half: [
          shape({
            verb: 'return',
            says: [/E?PHI|information|data|records|messages|recordings/],
            around: ['end'],
            unless: [
              /confidential (?:business )?information|scripts, manuals|ratif|surviv|(?:stays?|remains?) in effect|\bend of (?:each|the|every) (?:day|shift|month|week|call)|(?:terminate|end|effective|remain|continue|force)s?\b[^.;]{0,80}(?:when|until|once)[^.;]{0,240}(?:destroyed|returned)/,
            ],
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
            verb: /authoriz\w*/,
            says: ['violation', /authoriz\w*[^.;]{0,30}terminat\w+[^.;]{0,60}by CLIENT/],
            unless: [NARROW_GROUND],
          }),
          shape({
            moods: ['may', 'duty', 'plain', 'condition'],
            notBy: 'VENDOR',
            verb: 'stop',
            says: ['violation', /terminat|end|cancel|clos|rescind|withdraw|dissol/],
            unless: [
              NARROW_GROUND,
              NO_GROUND,
              /if CLIENT (?:has |materially )?(?:breach|violat|default)|survive/,
            ],
          }),
        ],
        half: [
          shape({
            moods: ['may', 'duty', 'plain'],
            notBy: 'VENDOR',
            verb: 'stop',
            says: [/\b(?:breach|violat|transgress|contraven|default|broke|break|fail|complian)/],
            unless: [NO_GROUND, /if CLIENT (?:has |materially )?(?:breach|violat|default)|survive/],
          }),
          shape({
            moods: ['may', 'duty', 'plain'],
            notBy: 'VENDOR',
            verb: /\w/,
            says: [ELSEWHERE],
            unless: [/automatic|coterminous|terminates? (?:when|upon|with)/],
          }),
        ],
      },
    ],
  },
} satisfies Record<string, Rule>;
