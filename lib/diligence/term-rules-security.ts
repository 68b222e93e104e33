import type { Rule, Shape } from './term-rule.ts';
import { shape } from './term-shape.ts';

const THEIRS =
  /\b(?:subcontractors?|agents?|suppliers?|helpers?|them|writing|(?:written|such|each) contracts?)\b[^.;]{0,80}\b(?:compl|agree|meet|follow|implement|undertak|bound|us(?:e|es)\b|maintain|protect|keep)/;

/** The vendor's own people are no subcontractors. */
const STAFF = /\b(?:employees|workforce|staff|operators|receptionists|personnel)\b/;
/** A refusal to bind them. */
const NOT_MADE = /^subcontractors? (?:is|are|shall|will) not\b|\bno (?:promise|duty)\b/;
/** Somebody else than the vendor is to follow the Security Rule. */
const SUB_FOLLOWS =
  /\b(?:subcontractors?|sub-?processors?|contractors?|agents?|suppliers?|vendors?|helpers?|compan(?:y|ies)|others?|they|them|their|those|who(?:ever)?|each|writing|contracts?|undertaking|promise)\b(?:(?!(?<!\bof )VENDOR (?:shall|will|must|agrees|complies|follows))[^.;]){0,200}(?:security rule|subpart c\b|164\.30[68]|164\.31[0-6])/;

const FOLLOWS_RULE: Shape[] = [
  shape({
    verb: 'securityRule',
    says: ['complying', 'securityRule'],
    not: [THEIRS, 'incident', 'secretary'],
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
    unless: [/subcontractor/],
  }),
  shape({
    moods: ['plain', 'duty'],
    verb: /compliance/,
    says: [/compliance with[^.;]{0,60}/, 'securityRule'],
    not: [THEIRS, 'secretary', /CLIENT's compliance|determin/],
  }),
];

/** 164.504(e)(2)(ii)(B) and (C), 164.314(a)(2)(i). */
export const SECURITY_RULES = {
  safeguards: {
    parts: [
      {
        missing: 'safeguards',
        whole: [
          shape({ verb: 'safeguards', says: ['keeping'], not: [THEIRS] }),
          shape({ verb: 'keeping', says: ['safeguards'], not: [THEIRS] }),
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
          shape({ verb: 'safeguardTriad', says: ['electronic'], not: [THEIRS] }),
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
            verb: 'report',
            says: ['unpermittedUse'],
            not: ['reportElsewhere'],
            unless: [/(?:require|ensure|cause)[^.;]{0,40}(?:recipient|subcontractor|person)/],
          }),
        ],
        half: [],
      },
      {
        missing: 'breaches',
        whole: [
          shape({
            verb: 'report',
            says: ['breach'],
            not: ['reportElsewhere'],
            unless: [/whether (?:or not )?(?:it|they) (?:has|have|had)\b/],
          }),
          shape({
            verb: /includ|likewise|the same/,
            says: ['breach', /^(?:that|this|these|those|such)\b/],
            around: ['report'],
          }),
        ],
        half: [],
      },
    ],
  },
  'security-subcontractors': {
    parts: [
      {
        missing: 'ephi',
        whole: [
          shape({
            moods: ['duty', 'plain', 'ban'],
            verb: 'binding',
            says: ['subcontractor', 'same', /EPHI|electronic|security rule|subpart c|164\.308\(b\)|164\.314/],
            unless: [STAFF, NOT_MADE],
          }),
          shape({
            moods: ['duty', 'plain', 'ban'],
            verb: 'binding',
            says: ['subcontractor', SUB_FOLLOWS],
            unless: [STAFF, NOT_MADE],
          }),
          shape({
            moods: ['duty', 'plain', 'ban'],
            verb: 'binding',
            says: [
              /\b(?:they|them|their|writing|contracts?|such|those|undertaking|promise|compan(?:y|ies))\b/,
              SUB_FOLLOWS,
            ],
            around: ['subcontractor'],
            unless: [STAFF, NOT_MADE],
          }),
          shape({
            moods: ['duty', 'plain', 'ban'],
            verb: /\bcompl|subpart c|security rule/,
            says: [
              /subpart c\b|security rule/,
              /\b(?:agreed|contracts?|binds?|bound|promised?|undertak\w+)\b/,
            ],
            around: ['subcontractor'],
            unless: [STAFF, /^VENDOR (?:shall|will|agrees)|\bnot\b/],
          }),
        ],
        half: [
          shape({
            moods: ['duty', 'plain', 'ban'],
            verb: /\b(?:ensur|requir|bind|bound|contract|oblig|agree|encrypt|protect|secur|compl|undertak|promis)\w*/,
            says: ['subcontractor', /EPHI|electronic|encrypt|security/],
          }),
        ],
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
            says: ['incident'],
            not: ['reportElsewhere'],
            unless: [
              /incidents? (?:that|which|in which|affecting|involving|resulting|leading) ?(?:actually |has |have )?(?:results?|resulted|affects?|involves?|leads?|compromis|touch|in |to |PHI|EPHI|the)|(?:\bsuccessful|confirmed|material) security incident/,
            ],
          }),
        ],
        half: [shape({ verb: 'report', says: ['incident'], not: ['reportElsewhere'] })],
      },
    ],
  },
} satisfies Record<string, Rule>;
