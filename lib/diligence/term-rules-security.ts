import type { Rule, Shape } from './term-rule.ts';
import { shape } from './term-shape.ts';

const THEIRS =
  /\b(?:subcontractors?|agents?|suppliers?|helpers?|them|writing|(?:written|such|each) contracts?)\b[^.;]{0,160}\b(?:compl|agree|meet|follow|implement|undertak|bound|us(?:e|es)\b|maintain|protect|keep)/;
/** What others promise, or what a contract with them is to say. */
const OF_OTHERS =
  /^(?:(?:and|but|any|each|all|its|such|the|those|every|an?|VENDOR's) )*(?:sub-?contractors?|agents?|sub-?processors?|helpers?|delegates?|anyone|anybody|whoever)\b(?!')|^[^.;]{0,60}\b(?:writing|contracts?|undertaking) (?:shall|must|will|is to|are to) (?:contain|require|bind|oblige|include)|\bno (?:helper|subcontractor|agent|delegate)\b|^(?:(?!security rule|subpart c|164\.3[01]\d(?!\(b\))).){0,500}\b(?:ensur|requir|obtain|caus|mak|hav|see|oblig|bind|enter|agree|undertak|sign|flow|pass|impos|lay|plac)\w*\b[^;]{0,160}\b(?:sub-?contractors?|agents?|sub-?processors?|helpers?|delegates?|other person|one of them)\b|^(?:(?!security rule|subpart c|164\.3[01]\d(?!\(b\))).){0,300}\b(?:sub-?contractors?|agents?|sub-?processors?|helpers?|delegates?|other person|(?:an)?other (?:compan(?:y|ies)|firms?|part(?:y|ies))|one of them)\b(?:(?!security rule|subpart c|164\.3[01]\d(?!\(b\))).){0,200}\b(?:contract|agree|sign|bound|writing|undertak|promis|obtain|assur|oblig)|\bcontracts? (?:with|between)[^.;]{0,80}subcontractor/;
/** The client's own compliance. */
const HELPS_CLIENT =
  /\bhow (?:it|they|CLIENT|VENDOR) compl|\b(?:assist|help|support|enabl|allow)\w* CLIENT\b[^.;]{0,60}\b(?:compl|meet|satisf|observ)/;
/** Of persons and buildings, what it costs, or what goes on after the end. */
const NO_SAFEGUARD =
  /\b(?:is|are|be) (?:discussed|recommended|suggested)\b|\b(?:costs?|expenses?) of\b|feasib|extend\w* the protections?|accidents?\b|injur|working conditions|hygiene|^(?!.{0,1500}(?:PHI|information|disclos)).{0,500}\b(?:equipment|premises|property|buildings?)\b|\bfires?\b|infection/;
const FOLLOWS_RULE: Shape[] = [
  shape({
    verb: /safeguards|measures|protections|precautions/,
    says: [
      /(?:safeguards|measures|protections|precautions)\b[^;]{0,300}(?:\bincluding\b[^.;]{0,60}(?:security rule|subpart c\b|164\.3)|(?:subpart c\b|security rule)[^.;]{0,30} included)/,
      'keeping',
    ],
    not: [THEIRS],
    unless: [OF_OTHERS, HELPS_CLIENT],
  }),
  shape({
    verb: 'securityRule',
    says: ['complying', 'securityRule'],
    not: [THEIRS, 'incident', 'secretary'],
    unless: [OF_OTHERS, HELPS_CLIENT],
  }),
  shape({
    moods: ['plain', 'duty'],
    verb: /\bprotect|\bsafeguard|\bsecur|\bkeep|\bguard|\bhandle|\b(?:be|is|are) met\b|\bconduct/,
    says: [
      /\b(?:as|in the way|in the manner|to the extent|met by|by)\b/,
      'securityRule',
      /E?PHI|electronic|information/,
    ],
    not: [THEIRS, 'incident', 'secretary'],
    unless: [/subcontractor/, OF_OTHERS],
  }),
  shape({
    moods: ['plain', 'duty'],
    verb: /\b(?:implement|keep|maintain|adopt|establish|put|hav|has\b|us(?:e|es)\b|employ|apply|provid)/,
    says: [
      /(?:safeguards|measures|standards|specifications|protections|controls|policies)\b[^.;]{0,60}\b(?:that|which|required|prescribed|demanded|called for|set (?:out|forth)|of|under|in)\b/,
      'securityRule',
    ],
    not: [THEIRS, 'incident', 'secretary'],
    unless: [/subcontractor/, OF_OTHERS],
  }),
  shape({
    moods: ['plain', 'duty'],
    verb: /compliance/,
    says: [/compliance with[^.;]{0,60}/, 'securityRule'],
    not: [THEIRS, 'secretary', /CLIENT's compliance|determin/],
    unless: [HELPS_CLIENT, OF_OTHERS],
  }),
];

/** Not of information. */
const OF_OTHER_THINGS =
  /^(?!.{0,1500}(?:PHI|information)).{0,800}\b(?:names?|marks?|logos?|equipment|premises|software|minutes|service levels?)\b/;
/** Only incidents that succeed. */
const SUCCEEDING =
  /^(?!.{0,800}(?:attempted|unsuccessful|\battempts\b|whether or not)).{0,800}(?:incidents? (?:(?:that|which|in which|by which|where|through which)[^.;]{0,40}(?:actually|succeed|gain|obtain|results?|resulted|affect|involve|leads?\b|led\b|compromis|touch|harm|reach|expos|seen|taken|stolen|lost\b|accessed)|(?:(?:that|which) )?(?:gets? (?:past|through)|succeeds?)|(?:affecting|involving|resulting|leading|touching|compromising) (?!(?:any |all |the |its |their |VENDOR's )*(?:information |computer |electronic )?(?:systems?|networks?)\b))|(?:\bsuccessful|confirmed|material) security incident|\b(?:breaks?|broke|broken|hacks?|gets?|got) into\b)/;
/** Who pays for the notices. */
const BEARS_COST = /\b(?:costs?|expenses?) of (?:the |any |all )?(?:notices?|notif)/;
/** Told that it is not reported. */
const NOT_REPORTED =
  /\bno (?:report|notice|word|account)s?\b[^.;]{0,60}\b(?:is|are|need|shall|will)\b|\b(?:none|nothing|no \w+) (?:is|are|needs?) (?:to be |be )?(?:required|reported|due)|sees? no (?:use|need|point)|no need to report/;

/** 164.504(e)(2)(ii)(B) and (C), 164.314(a)(2)(i)(A) and (C). */
export const SECURITY_RULES = {
  safeguards: {
    parts: [
      {
        missing: 'safeguards',
        whole: [
          shape({
            verb: 'safeguards',
            says: ['keeping'],
            not: [THEIRS],
            unless: [NO_SAFEGUARD],
          }),
          shape({
            verb: 'keeping',
            says: ['safeguards'],
            not: [THEIRS],
            unless: [NO_SAFEGUARD],
          }),
        ],
        half: [],
      },
      { missing: 'security-rule', whole: FOLLOWS_RULE, half: [] },
    ],
  },
  'security-rule': {
    parts: [
      {
        missing: 'security-rule',
        whole: FOLLOWS_RULE,
        half: [
          shape({
            verb: 'safeguardTriad',
            says: [/EPHI|\belectronic(?:ally)?\b|\b(?:computers?|servers?|systems?|devices|on screen)\b/],
            not: [THEIRS],
          }),
          shape({
            verb: 'complying',
            says: [/\bhipaa\b|\bhitech\b/],
            not: [THEIRS, /164\.5/],
            unless: [/in favor|interpret|constru|ambigu|(?:will|shall|to) amend|resolv|meaning|read so/],
          }),
        ],
      },
    ],
  },
  'report-uses-and-breaches': {
    parts: [
      {
        missing: 'unpermitted-uses',
        whole: [
          shape({
            moods: ['ban'],
            verb: /\b(?:delay|wait|fail|omit|withhold|conceal)\b/,
            says: ['unpermittedUse', 'report'],
          }),
          shape({
            verb: 'report',
            says: ['unpermittedUse'],
            not: ['reportElsewhere'],
            unless: [
              BEARS_COST,
              OF_OTHER_THINGS,
              /(?:require|ensure|cause)[^.;]{0,40}(?:recipient|subcontractor|person)/,
            ],
          }),
        ],
        half: [],
      },
      {
        missing: 'breaches',
        whole: [
          shape({
            moods: ['ban'],
            verb: /\b(?:delay|wait|fail|omit|withhold|conceal)\b/,
            says: ['breach', 'report'],
          }),
          shape({
            verb: 'report',
            says: ['breach'],
            not: ['reportElsewhere'],
            unless: [/whether (?:or not )?(?:it|they) (?:has|have|had)\b/, BEARS_COST],
          }),
          shape({
            verb: /\bso (?:is|are|does|shall|will)\b|likewise/,
            says: ['breach'],
            around: ['report'],
          }),
          shape({
            verb: /includ|likewise|the same|\bgo(?:es)? for\b|\btoo\b|\bcounts?\b/,
            says: ['breach', /^(?:that|this|these|those|such)\b/],
            around: ['report'],
          }),
        ],
        half: [],
      },
    ],
  },
  'security-incidents': {
    parts: [
      {
        missing: 'failed-attempts',
        whole: [
          shape({
            verb: 'report',
            says: [/\b(?:all|any|every|each|the) others?\b/],
            around: ['incident'],
            not: ['reportElsewhere'],
          }),
          shape({
            verb: /\bso (?:is|are|does|shall|will)\b|likewise|the same (?:goes|holds|applies)/,
            says: ['incident'],
            around: ['report'],
            unless: [SUCCEEDING],
          }),
          shape({
            verb: /\bnotice\b/,
            says: ['incident', /unsuccessful|failed|attempt|pings/],
            around: [/\b(?<!un)successful/],
          }),
          shape({
            moods: ['ban'],
            verb: /\b(?:delay|wait|fail|omit|withhold|conceal)\b/,
            says: ['incident', 'report'],
          }),
          shape({
            verb: 'report',
            says: ['incident'],
            not: ['reportElsewhere'],
            unless: [
              NOT_REPORTED,
              /\bonly if\b|\bonly (?:those|when|where|such)\b|\bif (?:it|they|such (?:security )?incidents?) (?:has|have|had|was|were|results?|led|leads?|compromis|affect|involv)\w*(?! (?:un|not\b|attempt))/,
              SUCCEEDING,
            ],
          }),
        ],
        half: [
          shape({
            verb: 'report',
            says: ['incident'],
            not: ['reportElsewhere'],
            unless: [/^no (?:report|notice|word|account)/],
          }),
          shape({
            verb: 'report',
            says: [
              /\b(?:breaks?|hacks?|gets?|broke|got) into (?:the |its |our |their |VENDOR's )*(?:computers?|systems?|networks?)\b/,
            ],
            not: ['reportElsewhere'],
          }),
        ],
      },
    ],
  },
} satisfies Record<string, Rule>;
