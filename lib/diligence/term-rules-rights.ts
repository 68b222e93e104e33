import type { Rule } from './term-rule.ts';
import { shape } from './term-shape.ts';

const AT_WILL =
  /within reason|may decline|(?:its|our|sole) discretion|if (?:it|VENDOR) (?:chooses|wishes|finds|deems|considers|thinks|believes|judges|decides|agrees)|where (?:it|VENDOR) sees fit|reasonable efforts|reserves the right|if (?:VENDOR's|its|their) staff|(?:as|when|if|where|and|far as) (?:(?:its|our|their|VENDOR's|the) )?(?:time|workload|staffing|schedule|systems?)(?: and (?:\w+ ){1,2})?\s?(?:allows?|permits?)|when convenient|(?:in|if) (?:its|our|their|VENDOR's) (?:own |sole |reasonable )*(?:judge?ment|opinion|view)|where (?:it|VENDOR|they) (?:\w+ly )?(?:thinks?|considers?|believes?|finds?|deems?)|(?:its|our|their|VENDOR's) (?:systems?|schedule|workload|staffing)(?: and \w+)? (?:allows?|permits?)/;
const ON_CONDITION =
  /CLIENT's (?:own |internal |proper )*(?:practices|books|records)|subpoena|sees? fit|court order|legally compelled|compelled by|ordered by|court/;
/** It has no such records, or sends the individual elsewhere: no promise. */
const NONE =
  /\brequests? (?:to|for)\b[^.;]{0,60}\b(?:go(?:es)?|sent|made|addressed|directed) (?:therefore )?to CLIENT|^(?!.{0,800}(?:incorporat|availab|furnish|provid|suppl|makes? (?:any|the|such)|cop(?:y|ies) of (?:the )?(?:PHI|record)|hand over)).{0,800}\b(?:forward|pass|refer|direct|send|sent|rout|relay)\w*\b[^.;]{0,80}(?<!\b(?:on|upon|of|after|at|consider|answer|decide|meet|handle|grant|weigh) (?:[\w']+ )?)\brequests?\b|\b(?:individuals?|patients?|requests?)\b[^.;]{0,60}\b(?:sent|directed|forwarded|passed) (?:on )?to CLIENT\b|\brequests?\b[^.;]{0,400}\b(?:be|is|are) (?:passed|forwarded|sent|referred|directed|routed)(?: on)? to CLIENT|\bdeclined\b|\b(?:send|refer|direct|point)\w* (?:the |an? |any |such |that |each )?(?:patient|individual|caller|person|member)s?\b[^.;]{0,60} to CLIENT|\b(?:keeps?|holds?|maintains?|has|have|makes?) no (?:designated|such|records|disclosures|PHI|log|list)|does not (?:keep|maintain|hold|have|make)|not (?:keep|maintain|hold) (?:a |any )?designated|nothing to (?:give|amend|correct|account)|(?:is|are|be) referred|refers? (?:\w+ ){0,4}to CLIENT|(?:is|are) exempt|^(?!.{0,800}\bVENDOR (?:\w+ly )?(?:shall|will|must|makes?|gives?|hands?|sends?)\b).{0,400}\b(?:patients?|individuals?|persons?|callers?|members?|he|she|they)\b[^.;,]{0,80}\b(?:must|shall|should|has to|have to|needs? to|is to|are to|will) (?:\w+ )?(?:contact|ask|write|call|apply|turn|go|address|request|send|submit|direct)\b[^.;]{0,60}CLIENT/;
/** What is held of an individual. */
const HELD =
  /E?PHI|\brecords?\b|information|designated|164\.524|\bmessages?\b|recordings?|\bnotes\b|\bwhat(?:ever)? (?:VENDOR|it|they)\b|everything|\bit\b|\bthem\b/;
/** Given for amendment, not to be seen. */
const AMENDS_ONLY =
  /^(?!.{0,1500}(?:164\.524|\baccess\b|inspect|\bcop(?:y|ies)\b|\bsee\b|\bview\b)).{0,1500}(?:\bamend|164\.526)/;
/** To mend a breach, or a law that was amended. */
const NOT_RECORDS =
  /\b(?:amend|correct|updat|chang|fix|revis|adjust)\w*(?: [\w-]+){0,6} (?:invoices?|bills?|scripts?|schedules?|procedures?|polic(?:y|ies)|rota|roster|director(?:y|ies)|practices|software|website|greetings?|(?:contact|call) lists?|fees?|prices?|plans?)\b|\b(?:invoices?|bills?|scripts?|schedules?|rota|roster|greetings?|(?:contact|call) lists?)\b[^.;]{0,80}\b(?:amend|correct|updat|chang)|terminat|\bcures?\b|\bend\b[^.;]{0,40}\b(?:service|agreement|letter|contract|arrangement)|make amends|(?:effect or|or as) amended|(?:days?|weeks?|time|chance|opportunity) to (?:fix|correct|cure)/;
/** Money, calls and the like accounted for. */
const OTHER_ACCOUNT =
  /\baccounting periods?\b|^(?!.{0,1500}(?:disclos|164\.528|\bwhom?\b|releas|\bshar)).{0,800}\baccounting (?:of|for)\b|\baccounting (?:of|for) (?:the |all |its |each |any |every )*(?:contacts?|units?|services?|hours|calls|minutes|fees|charges|time|costs|sums?|payments?|deposits?|messages?|transactions?|visits?|claims?|funds)\b/;
/** A change of the contract that takes effect. */
const AMENDS_CONTRACT =
  /^(?!.{0,800}(?:E?PHI|record|164\.526)).{0,200}\bamendments?\b[^.;]{0,80}\b(?:binds?|takes? effect|appl(?:y|ies)|is effective|becomes?)\b|^this \w+, as amended\b/;
/** A list of what was not allowed alone. */
const UNPERMITTED_ONLY =
  /^(?!.{0,1500}(?:accounting|164\.528)).{0,800}(?:\buses?\b|disclos\w*)[^.;]{0,80}\bnot (?:\w+ )?(?:permit|allow|provid|authori)/;
/** Help with a right, without what it takes. */
const ASSISTS =
  /^(?!.{0,600}(?:\bby \w+ing\b|furnish|availab|deliver|suppl|cop(?:y|ies)\b|hand|forward|provid\w+ (?:CLIENT )?(?:with )?(?:the |such |all |any )?(?:PHI|access|inform|record|data))).{0,600}\b(?:assistance|assists?|cooperates?)\b/;
const OPENING =
  /\blay(?:s)?\b[^.;]{0,120}\bbefore\b|la(?:y|ys|id) before|\binsight\b|accessib|\b(?:lay|lays|laid|kept) open\b|kept from|withheld from|availab|\bopen(?:s|ing)?\b|inspect|look at|\bsees?\b|provid|permit|allow|furnish|disclos|examin|\baccess\b|\bhave\b|produc|audit|review|\blets?\b|\bgiven?s?\b|\bshows?\b|submit|disposal|sight of/;
/** To ask for something is no right to it. */
const MAY_ASK = /\bCLIENT (?:may|can) (?:\w+ly )?(?:ask|request|invite|urge)\b/;
/** The client's books, or those of an individual. */
const OTHER_BOOKS = [
  MAY_ASK,
  /CLIENT's (?:own |internal |proper )*(?:practices|books|records)/,
  /accounting|164\.528/,
  /individual|designated/,
];
const NO_ACCESS =
  /\bhhs\b|office for civil rights|\btraining\b|\bVENDOR (?:is|are|shall be|will be) (?:\w+ )?(?:granted|given|allowed|provided)|\b(?:grants?|gives?|allows?) VENDOR\b|\bsecretary\b|workforce|employees|personnel|audit|breach|incident|subcontractor|unauthori|facilit|premises|\bno cop(?:y|ies)|keep copies|retain(?:ing)? (?:no|any) cop|notice of privacy|access controls?|\blogs?\b[^.;]{0,20}\baccess\b|\baccess\b[^.;]{0,20}\blog(?:s|ged)?\b|\bresists?\b|\bopposes?\b|access to (?:the |its |a |an |CLIENT's )?(?:[\w-]+ ){0,2}(?:portal|dashboards?|console|website|application|platform|software|account|calendar|schedules?)\b/;

/** 164.504(e)(2)(ii)(E), (F), (G) and (I). */
export const RIGHTS_RULES = {
  access: {
    parts: [
      {
        missing: 'unconditional',
        whole: [
          shape({
            verb: 'give',
            says: ['records', /designated record set|164\.524/],
            unless: [NONE, NO_ACCESS, AT_WILL, /\bamend|correct|164\.526|accounting|164\.528/, ASSISTS],
          }),
          shape({
            verb: 'give',
            says: ['records', /(?:164\.524|\baccess\b|inspect)[^.;]{0,60}(?:,|\band\b)[^.;]{0,80}\bamend/],
            unless: [NONE, NO_ACCESS, AT_WILL],
          }),
          shape({
            verb: 'give',
            says: [HELD, 'inspecting', 'person'],
            unless: [
              NONE,
              NO_ACCESS,
              AT_WILL,
              ASSISTS,
              AMENDS_ONLY,
              /accounting/,
              /^(?:if|when|where)[^,]{0,80}\bamend/,
            ],
          }),
          shape({
            notBy: 'VENDOR',
            verb: /^(?:will|shall|must) (?:have|get|receive)\b/,
            says: [/E?PHI|\bcop(?:y|ies)\b|records?/, 'person', /\bVENDOR (?:holds?|has|have|keeps?)\b/],
            around: ['inspecting', 'individual'],
            unless: [NONE, NO_ACCESS, AT_WILL, 'amend', 'account', /\b(?:ends?|ended|over|termination)\b/],
          }),
          shape({
            verb: 'give',
            says: ['records', 'individual'],
            around: [
              /\bright to (?:see|inspect|look|read|view|get|have)\b|(?:want|wish|ask|seek|desire|request)\w*[^.;]{0,30}(?:copy|\bsee\b|view|inspect)|\baccess\b|to see (?:his|her|their|its|the|a|an) |asks? (?:CLIENT )?for (?:a )?cop|\b(?:see|get|have|obtain)\b[^.;]{0,30}\bcop(?:y|ies)\b|request[^.;]{0,40}\bcop/,
            ],
            unless: [
              NONE,
              NO_ACCESS,
              AT_WILL,
              'amend',
              'account',
              /\b(?:ends?|ended|(?:is|are|be) over|termination|expiration)\b|destroy|keep none/,
            ],
          }),
        ],
        half: [
          shape({
            moods: ['duty', 'plain', 'may'],
            verb: 'give',
            says: ['records', 'inspecting', 'individual', AT_WILL],
            unless: [NONE, 'secretary'],
          }),
          shape({ verb: 'give', says: [/164\.524|\baccess\b|inspect/, ASSISTS], unless: [NONE, NO_ACCESS] }),
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
            says: ['amend', /PHI|record|information|individual|patient|164\.526|CLIENT/],
            unless: [
              NONE,
              'amendThis',
              AMENDS_CONTRACT,
              AT_WILL,
              NOT_RECORDS,
              /\bwhether\b[^.;]{0,60}\b(?:amend|correct)/,
            ],
          }),
          shape({
            verb: /\bdo(?:es)? (?:so|it|this|that)\b|\bfollows? (?:the|that|such) (?:instruction|direction)/,
            says: ['amend', /PHI|record|information|individual|164\.526/],
            unless: [NONE, 'amendThis', AT_WILL],
          }),
        ],
        half: [
          shape({
            verb: 'give',
            says: ['amend', /PHI|record|information|individual|patient|message|164\.526/],
            unless: [NONE, 'amendThis'],
          }),
          shape({ verb: 'give', says: [/164\.526|amend|correct/, ASSISTS], unless: [NONE, 'amendThis'] }),
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
            says: [
              'account',
              /disclos|164\.528|accounting|each time|every time|who(?:m)? (?:was|were|has|had|it)\b|list of (?:who|those|every|people|persons|any|all|each)/,
            ],
            unless: [
              NONE,
              'secretary',
              AT_WILL,
              ASSISTS,
              UNPERMITTED_ONLY,
              OTHER_ACCOUNT,
              /invoices?\b|billing|overage|feasib/,
            ],
          }),
          shape({
            verb: /\breport|\btells?\b|\binforms?\b|\bmakes? known\b/,
            says: ['account', /disclos/],
            unless: [NONE, 'unpermittedUse', 'breach', 'secretary'],
          }),
          shape({
            moods: ['may'],
            notBy: 'VENDOR',
            verb: /\b(?:have|see|inspect|obtain|receive|get)\b/,
            says: ['account', 'logging', /disclos/],
            unless: ['secretary'],
          }),
        ],
        half: [
          shape({ verb: 'logging', says: ['account', /disclos/], unless: ['secretary', NONE] }),
          shape({ verb: 'give', says: ['account', ASSISTS], unless: [NONE, 'secretary'] }),
        ],
      },
    ],
  },
  'books-open': {
    parts: [
      {
        missing: 'practices-books-records',
        whole: [
          shape({
            verb: OPENING,
            says: [/practices/, /books/, /records/, 'secretary'],
            unless: [ON_CONDITION],
          }),
          shape({
            moods: ['may'],
            notBy: 'VENDOR',
            verb: OPENING,
            says: [/practices/, /books/, /records/, 'secretary'],
            unless: [ON_CONDITION, MAY_ASK],
          }),
          shape({
            moods: ['ban'],
            verb: /withhold|refuse|deny|conceal|keep/,
            says: [/practices/, /books/, /records/, 'secretary'],
            unless: [ON_CONDITION],
          }),
        ],
        half: [
          shape({ verb: OPENING, says: ['books', 'secretary'], unless: OTHER_BOOKS }),
          shape({
            moods: ['may'],
            notBy: 'VENDOR',
            verb: OPENING,
            says: ['books', 'secretary'],
            unless: OTHER_BOOKS,
          }),
        ],
      },
    ],
  },
} satisfies Record<string, Rule>;
