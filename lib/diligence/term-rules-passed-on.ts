import type { Rule } from './term-rule.ts';
import { shape } from './term-shape.ts';

/** To follow the client's rules in the client's place binds no subcontractor. */
const DOES_YOURS = /carr(?:y|ies) out [^.;]{0,40}(?:obligation|dut(?:y|ies))|feasib/;
/** To answer for subcontractors, to have none, or to ask before engaging one binds none. */
const NOT_BOUND =
  /\bpays? (?:its|the|their|all|each|every|such) (?:sub|agents)|subcontractors'? (?:fees|wages|pay\b|acts\b|costs|conduct|performance|work\b)|\b(?:has|have|uses?|engages?|employs?) no (?:agents|subcontractors?)(?![^.;]{0,80}\b(?:that|which|who|unless|without|until|except|before|not)\b)|\b(?:sub-?contractors?|vendors|agents) of (?:the )?CLIENT\b|^CLIENT's (?:own )?(?:agents|subcontractors|vendors)|not subcontract (?:any|its|the)|^(?:VENDOR )?(?:shall |will )?(?:remains?|is|be) (?:fully )?(?:liable|responsible|answerable)(?![^.;]{0,160}\b(?:shall|and|must|will) (?:also )?(?:have|ensure|require|bind|oblige|obtain|cause|see)s?\b)/;
/** Only some of them. */
const SOME_SUBS =
  /subcontractors?[^.;]{0,30}(?:outside|abroad|overseas|located|offshore)|(?:offshore|foreign|principal|main|key|major) subcontractors?/;
const FOLLOWING =
  /\b(?:compl(?:y|ies|iance)|follows?|observes?|abides?|adheres?|meets?|satisf(?:y|ies)|in accordance|according to|by the rules|in the (?:way|manner)|as (?:it|subpart e|the privacy rule|CLIENT)|do(?:es)? (?:it|so|this)|keeps? to|perform (?:it|them|such)|under the|conforms?|fulfil\w*|(?:is|be) (?:bound|governed by)|followed|observed|kept to|honou?red|(?:is|be|are) met|appl(?:y|ies) to VENDOR|binds? VENDOR|heeds?|obeys?|respects?|in conformity|in line with|conformity|(?:is|be) held to|by the (?:same )?rules|sticks? to)\b/;
const OTHER_RIGHTS =
  /164\.52[468]|\bamend|\baccounting|\bsecretary\b|security rule|subpart c\b|subcontractor|training requirements|\b(?:perform|carry(?:ing)? out|meet|fulfil\w*|discharge) (?:its|VENDOR's|their) own (?:obligations|duties|business|work|functions|tasks|activities|operations)|appl(?:y|ies|icable) to (?:VENDORs|business associates?)\b/;
/** Behind “if it does this”: as whoever hired it would have to, whatever that is called here. */
const IN_PLACE =
  /\b(?:if|when|where|whenever|while|to the extent|insofar|so far as|should|any|a|in) [^.;]{5,200}\b(?:as|by|on|for|of|that|which|obliges|binds|requires) (?:an? |the |any |its )?(?:\w+ )?(?:CLIENT|practices?|clinics?|hospitals?|plans?|covered entit(?:y|ies)|customers?|providers?|laborator(?:y|ies)|physicians?|principal|agency)\b/;
/** Applicable law in place of what binds the client. */
const BY_LAW =
  /^(?!.{0,1500}\b(?:requirements?|same)\b).{0,1500}\b(?:with|follow\w*|observ\w*|obey\w*|as) (?:all |any |the )?(?:(?:applicable|relevant|governing) (?:federal |state |local |and |or )*(?:laws?|regulations?|legislation)|law\b)/;
/** The vendor's own people are no subcontractors. */
const STAFF =
  /(?<!\b(?:other than|not|except)\b[^.;()]{0,60})\b(?:employees|workforce|staff|operators|receptionists|personnel)\b/;
/** A refusal to bind them. */
const NOT_MADE = /^subcontractors? (?:is|are|shall|will) not\b|\bno (?:promise|duty)\b/;
/** The vendor binds them if it likes. */
const BINDS_AT_WILL =
  /\b(?:may|can|is (?:free|at liberty|entitled|allowed|welcome) to),? (?:[^.;,]{2,40}, )?(?:\w+ )?(?:have|requires?|ask|oblige|bind|request|cause|make|invite) (?:an? |any |each |its |the |such )*(?:sub-?contractors?|agents?|helpers?|them) (?:to )?(?:agree|sign|accept|compl|be bound|promis|undertak|protect|follow)/;
/** Terms that are not the same. */
const ANOTHER_FORM =
  /substantially similar|same meaning|have the meanings|no less \w+ than (?:VENDOR's|its|their|our|the) (?:own )?(?:standard|usual|customary|ordinary) (?:form|terms)/;
/** Care of the vendor's own when it deals with them. */
const OWN_CARE =
  /\bitself a subcontractor|\bas (?:a|the) subcontractor\b|^VENDOR (?:(?!subcontractor)[^.;]){0,60}?\b(?:compl|follow|observ|meet|encrypt)\w* [^.;]{0,200}\b(?:when|if|where|while|before)\b[^.;]{0,100}\bsubcontractor/;
/** To say who they are, or to be told, binds nobody. */
const NAMES_THEM =
  /\b(?:who|which) (?:its|the|their|VENDOR's) subcontractors are|\b(?:list|names|roster) of (?:its |the |all )*subcontractors/;
/** Somebody else than the vendor is to follow the Security Rule. */
const SUB_FOLLOWS =
  /\b(?:subcontractors?|sub-?processors?|contractors?|agents?|suppliers?|vendors?|helpers?|compan(?:y|ies)|others?|they|them|their|those|who(?:ever)?|each|writing|contracts?|undertaking|promise)\b(?:(?!(?<!\bof )VENDOR (?:shall|will|must|agrees|complies|follows))[^.;]){0,320}(?:security rule|subpart c\b|164\.30[68]|164\.31[0-6])/;

/** 164.504(e)(2)(ii)(D) and (H), 164.314(a)(2)(i)(B). */
export const PASSED_ON_RULES = {
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
              /\b(?:if|only|provided|unless|once|after|as long as|subject to (?:the same|equivalent|identical)|on condition)\b|\b(?:to|with) (?:an? |any )?(?:\w+ )?\w+ (?:that|who|which) (?:has|have)\b/,
            ],
            around: ['subcontractor'],
            unless: [NOT_BOUND, SOME_SUBS, DOES_YOURS, ANOTHER_FORM, BINDS_AT_WILL],
          }),
          shape({
            moods: ['duty', 'plain', 'ban'],
            verb: 'binding',
            says: [
              'same',
              /(?:restriction|condition|requirement|limit|term|obligation|dut(?:y|ies)|promise|provision|undertaking|protection|everything|(?:all|what|whatever) (?:that )?VENDOR|what (?:this|the) \w+ (?:demands|requires|asks)|\bsame (?:as\b|way|things?\b|goes|applies|holds|rules|standards|commitments|safeguards|writing)|bound by|\d (?:through|to) )/,
            ],
            around: ['subcontractor'],
            unless: [NOT_BOUND, SOME_SUBS, DOES_YOURS, ANOTHER_FORM, BINDS_AT_WILL],
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
          shape({
            verb: 'binding',
            says: ['same', /\bagenc(?:y|ies) that\b|\b(?:staffing|temporary) agenc/],
            unless: ['report'],
          }),
          shape({
            verb: /\bputs?\b|\bplaces?\b/,
            says: [/\b(?:terms|contracts?|agreements?)\b[^.;]{0,40}\bsimilar\b/],
            around: ['subcontractor'],
            unless: ['report', DOES_YOURS],
          }),
        ],
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
            says: [
              'subcontractor',
              'same',
              /EPHI|electronic|security (?:rule|standards)|subpart c|164\.308\(b\)|164\.314/,
            ],
            unless: [STAFF, NOT_MADE, OWN_CARE, BINDS_AT_WILL],
          }),
          shape({
            moods: ['duty'],
            verb: /\b(?:compl|follow|meet|observe|obey|abide|adhere)/,
            says: [
              /^(?:and |but )?(?:an? |any |each |every |such |the |all |its )?(?:\w+ ){0,2}(?:helpers?|sub-?contractors?|sub-?processors?|agents?|suppliers?)\b/,
              'securityRule',
            ],
            unless: [STAFF, NOT_MADE, OWN_CARE, BINDS_AT_WILL],
          }),
          shape({
            verb: /\b(?:includ|compris|contain|cover|extend)(?:es|s|e)?\b/,
            says: [
              /^[^.;]{0,80}\b(?:that|this|these|those|it|they|(?:the|such|this|that) (?:covenant|contract|undertaking|promise|writing))s? (?:shall |must |will |also )*(?:includ|compris|contain|cover|extend)/,
              'securityRule',
            ],
            around: ['subcontractor', 'same'],
          }),
          shape({
            moods: ['may'],
            verb: 'binding',
            says: [
              'subcontractor',
              /EPHI|electronic|security rule|subpart c|164\.308\(b\)/,
              /\b(?:only|unless|once|provided|if|after)\b/,
            ],
            unless: [STAFF, NOT_MADE, OWN_CARE, BINDS_AT_WILL],
          }),
          shape({
            moods: ['duty', 'plain', 'ban'],
            verb: 'binding',
            says: ['subcontractor', SUB_FOLLOWS],
            unless: [STAFF, NOT_MADE, OWN_CARE, BINDS_AT_WILL],
          }),
          shape({
            moods: ['duty', 'plain', 'ban'],
            verb: 'binding',
            says: [
              /\b(?:they|them|their|writing|contracts?|such|those|undertaking|promise|compan(?:y|ies))\b/,
              SUB_FOLLOWS,
            ],
            around: ['subcontractor'],
            unless: [STAFF, NOT_MADE, OWN_CARE, BINDS_AT_WILL],
          }),
          shape({
            moods: ['duty', 'plain', 'ban'],
            verb: /\bcompl|subpart c|security rule/,
            says: [
              /subpart c\b|security rule/,
              /\b(?:agreed|contracts?|binds?|bound|promised?|undertak\w+)\b/,
            ],
            around: ['subcontractor'],
            unless: [STAFF, OWN_CARE, /^VENDOR (?:shall|will|agrees)|\bnot\b/],
          }),
          shape({
            verb: /\b(?:obtain|get|require|have|secure)s?\b/,
            says: ['subcontractor', /satisfactory assurances?/, /EPHI|electronic|164\.308\(b\)|164\.314/],
            unless: [NOT_MADE, OWN_CARE],
          }),
        ],
        half: [
          shape({
            moods: ['duty', 'plain', 'ban'],
            verb: /\b(?:ensur|requir|bind|bound|contract|oblig|agree|encrypt|protect|secur(?!ity (?:rule|standards))|compl|undertak|promis)\w*/,
            says: [
              'subcontractor',
              /EPHI|electronic|encrypt|security (?:rule|measures|safeguards?|standards?|practices|controls|requirements|consistent|of|that)|secure (?:EPHI|PHI|electronic|it\b|them)|(?:kept|keep|keeps) [^.;]{0,30}secure|securely/,
            ],
            unless: [/insur(?:ance|ed)|\baudits?\b|invoices?\b/, NAMES_THEM, OWN_CARE, BINDS_AT_WILL],
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
            unless: [OTHER_RIGHTS, BY_LAW],
          }),
          shape({
            verb: FOLLOWING,
            says: ['carryOut', /subpart e\b|privacy rule|privacy standards|\bthat rule\b/, IN_PLACE],
            unless: [OTHER_RIGHTS, BY_LAW],
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
              BY_LAW,
              /^VENDOR [^.,;]{0,60}\bcompl(?:y|ies) with (?:the )?(?:hipaa|privacy|subpart e)[^,;]{0,40}\.?$/,
            ],
          }),
        ],
        half: [
          shape({
            verb: FOLLOWING,
            says: ['carryOut', 'yourDuty', /CLIENT|covered entity/, /\blaws?\b|hipaa/],
            unless: [OTHER_RIGHTS],
          }),
          shape({
            verb: FOLLOWING,
            says: [BY_LAW],
            around: ['carryOut', 'yourDuty', /CLIENT|covered entity/, /subpart e\b|privacy rule/],
            unless: [OTHER_RIGHTS],
          }),
        ],
      },
    ],
  },
} satisfies Record<string, Rule>;
