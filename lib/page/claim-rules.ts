import type { ClaimKind } from './claim-kind.ts';

/** How a kind of claim is worded. Every gap has a bound, so that matching stays linear whatever a page holds. */
export interface ClaimRule {
  readonly kind: ClaimKind;
  readonly says: readonly RegExp[];
  /** Wordings that only name the subject: a claim where the vendor speaks of itself, else the title of an article. */
  readonly names?: readonly RegExp[];
  /** All the words of a picture: a badge claims what the same words above an article only name. */
  readonly badge?: RegExp;
  /** Counts in whatever sentence it stands: a question with an old figure in it is old as well. */
  readonly anyhow?: true;
  /** Says what is not done: a `never` among its words does not take it back. */
  readonly denies?: true;
}

const BAA = String.raw`\b(?:BAAs?|[Bb]usiness [Aa]ssociates?(?:['’]s?)? (?:[Aa]greements?|[Cc]ontracts?))\b`;
const OFFER = String.raw`\b(?:[Ss]ign(?:ed|s)?|[Ee]xecut\w{1,3}|[Pp]rovide[sd]?|[Oo]ffer(?:s|ed)?|[Ii]nclude[sd]?|[Aa]vailable|[Dd]ownload|[Rr]equest|[Rr]eady|[Ee]nter(?:s|ed)? into|[Ss]tandard|[Ss]ample|[Aa]sk for our|(?:[Ss]tarts?|[Cc]omes?) with|[Ii]n place|no (?:extra )?(?:charge|cost))\b`;

/** Those who take the calls, and where they sit. */
const STAFF = `(?:[Aa]gents?|[Tt]eams?|[Ss]taff|[Ss]eats?|[Rr]eceptionists?|[Oo]perators?|[Nn]urses?|[Oo]ffices?|[Ss]ites?|[Hh]ubs?|[Cc]ent(?:er|re)s?|[Pp]artner|[Ww]orkforce|[Ss]ome(?:one|body)|works?|sits?|answer(?:ed|s|ing)?)`;
/** Where vendors of calls to the United States have their people. A capital word after it makes another name of it. */
const ABROAD = `(?:Philippines?|Filipino|Manila|Cebu|Davao|India|Bangalore|Bengaluru|Mumbai|Delhi|Hyderabad|Chennai|Mohali|Pakistan|Lahore|Karachi|Bangladesh|Dhaka|Sri Lanka|South Africa|Cape Town|Kenya|Nigeria|Ghana|Egypt|Jamaica|Kingston, Jamaica|Belize|Honduras|Guatemala(?: City)?|(?<!New )Mexico|Tijuana|Colombia|Medell[ií]n|Bogot[aá]|Costa Rica|Dominican Republic|Santo Domingo|El Salvador|Nicaragua|Trinidad|Guyana|Canada|Ontario|Manitoba|New Brunswick|Bulgaria|Romania|Kosovo|Ukraine|Malaysia|Fiji|Latin America|South America|the Caribbean)(?! (?!City)[A-Z])`;
const HOME = String.raw`(?:US|U\.S\.?|USA|U\.S\.A\.?|United States|America)(?![\w])`;

/** The rules, the stronger wording first: of one sentence only the strongest claim about HIPAA counts. */
export const CLAIM_RULES: readonly ClaimRule[] = [
  {
    kind: 'umbrella',
    says: [
      /\b(?:because|since|as long as|if|when)\b[^.?!]{0,20}\b(?:you|your)\b[^.?!]{0,40}\bHIPAA[- ]complian(?:t|ce)\b[^.?!]{0,40}\b(?:covered|so are we|so is our|we are|covers)\b/i,
      /\b(?:covered|falls?|protected) (?:by|under) your\b[^.?!]{0,30}\b(?:HIPAA|compliance)\b/i,
      /\byour (?:own )?(?:HIPAA )?compliance\b[^.?!]{0,20}\bcovers? (?:our|us)\b/i,
    ],
  },
  {
    kind: 'hipaa-certified',
    says: [
      /\bHIPAA[-\s]{1,2}(?:compliance )?(?:certified|accredited|approved|endorsed)\b/i,
      /\bHIPAA(?:,| and| &|\/)[\w ,&/-]{1,30}[- ](?:certified|accredited)\b/i,
      /\b(?:certified|accredited) (?:as |under |for |in |by )?(?:being |fully )?HIPAA\b/i,
      /\b(?:HHS|OCR|government|federally|federal)[- ](?:approved|certified|endorsed|recogni[sz]ed)\b/i,
      /\b(?:approved|certified|endorsed) by (?:the )?(?:HHS|OCR|U\.?S\.? (?:Department|government)|Department of Health|(?:federal )?government)/i,
      /\bHIPAA (?:verified and certified|certification (?:logo|badge|seal|on file))\b/i,
      /\bHIPAA[- ](?:verified )?seal\b|\bseal of (?:HIPAA )?compliance\b/i,
      /\b(?:holds?|hold|has|have|earned|renewed|received|maintains?)\b[^.?!]{0,20}\bHIPAA (?:compliance )?certificat(?:e|ion)\b/i,
      /\bcertifications?\b[^.?!]{0,30}:[^.?!]{0,60}\bHIPAA\b/i,
    ],
    names: [/\bHIPAA (?:compliance )?(?:certification|certificate|accreditation)s?\b/i],
    badge:
      /^(?:our |the )?HIPAA (?:compliance )?(?:certification|certificate|accreditation)(?: (?:badge|logo|seal|icon|mark|image)){0,2}$/i,
  },
  {
    kind: 'fully-compliant',
    says: [
      /\b(?:100|one hundred) ?(?:%|percent|per cent)[^.?!]{0,30}\b(?:HIPAA|complian\w{1,2})\b/i,
      /\b(?:HIPAA|complian\w{1,2})\b[^.?!]{0,25}\b(?:100|one hundred) ?(?:%|percent|per cent)/i,
      /\bguarantee\w{0,3}\b[^.?!]{0,20}\b(?:HIPAA[- ]complian\w{1,2}|complian\w{1,2} with HIPAA)\b/i,
      /\bHIPAA[- ]complian\w{1,2}\b[^.?!]{0,12}\bguarantee\w{0,3}\b/i,
    ],
  },
  {
    kind: 'hipaa-compliant',
    says: [
      /\bHIPAA[-\s]{1,2}compliant\b/i,
      /\bHIPAA(?:,| and| &|\/)[\w ,&/-]{1,30}[- ]compliant\b/i,
      /\b(?:complies|compliant|comply|complying|compliance) with (?:all |the |every |full )?(?:\w{1,12},? (?:and )?){0,2}HIPAA\b/i,
      /\b(?:meets?|exceeds?|satisf(?:y|ies)|follows?|adheres? to)\b[^.?!]{0,25}\bHIPAA\b[^.?!]{0,20}\b(?:requirements?|standards?|rules?|regulations?|guidelines?)\b/i,
      /\bHIPAA compliance\b[^.?!]{0,15}\b(?:built in|is part|comes standard|included)/i,
    ],
    names: [/\bHIPAA[- ]compliance\b/i],
    badge: /^(?:our |the )?HIPAA[- ]compliance(?: (?:badge|logo|seal|icon|mark|image)){0,2}$/i,
  },
  {
    kind: 'baa-offered',
    says: [new RegExp(`${BAA}[^.?!]{0,80}${OFFER}`), new RegExp(`${OFFER}[^.?!]{0,60}${BAA}`)],
    names: [new RegExp(BAA)],
  },
  { kind: 'soc2', says: [/\bSOC[- ]?(?:2|II)\b/] },
  {
    kind: 'hitrust',
    says: [
      /\bHITRUST\b[^.?!]{0,20}\b(?:certified|validated|CSF|[rie][12])\b/,
      /\b(?:certified|validated) (?:by |under |to )?HITRUST\b/i,
      /\bHITRUST and\b[^.?!]{0,20}\bcertified\b/,
    ],
    names: [/\bHITRUST certification\b/],
  },
  { kind: 'iso-27001', says: [/\bISO(?:\/IEC)?[ -]?27001\b/] },
  {
    kind: 'urac',
    says: [
      /\bURAC[- ][Aa]ccredit(?:ed|ation)\b/,
      /\b[Aa]ccredit(?:ed|ation) (?:by|from|through) (?:the )?URAC\b/,
    ],
  },
  {
    kind: 'pci',
    says: [
      /\bPCI(?:[- ]DSS)?[- ](?:compliant|certified|validated|level [1-4])\b/i,
      /\bPCI[- ]DSS\b/,
      /\bPCI(?:,| and| &)[\w ,&-]{1,30}[- ](?:compliant|certified)\b/i,
    ],
    names: [/\bPCI compliance\b/i],
  },
  {
    kind: 'onshore',
    denies: true,
    says: [
      /\b(?:US|U\.S\.?|USA|United States|American|America)[- ]based\b[^.?!]{0,30}\b(?:agents?|operators?|receptionists?|staff|teams?|answering|(?:call|contact) cent(?:er|re)s?|nurses?|virtual)\b/i,
      new RegExp(String.raw`\b${STAFF}\b(?:(?!\bfor\b)[^?!]){0,30}\b(?:in|from|within) (?:the )?${HOME}`),
      /(?:\b(?:no|never|not|without|zero)|n['’]t)\b[^.?!]{0,30}\b(?:off-?shor\w{1,5}|overseas)\b/i,
      /\bnever leave (?:the )?(?:country|United States|U\.?S)\b/i,
      /\bdomestic (?:agents?|staff|teams?|operators?|receptionists?) only\b|\b(?:nobody|no one) outside (?:the )?(?:country|United States|US|U\.S\.?)(?!\w)/i,
    ],
  },
  {
    kind: 'offshore',
    says: [
      /\b(?:off-?shore|near-?shore)\b/i,
      new RegExp(
        String.raw`\b${STAFF}\b(?:(?!\bfor\b)[^?!]){0,30}\b(?:in|from|of|at|across)\b[^?!]{0,40}\b${ABROAD}\b`,
      ),
      new RegExp(String.raw`\b(?:[Cc]all [Cc]ent(?:er|re)s?|[Aa]gents?|[Tt]eam) ${ABROAD}\b`),
      new RegExp(String.raw`\b${ABROAD}(?:-based)? (?:call cent(?:er|re)s?|agents?|teams?|staff|offices?)\b`),
    ],
  },
  {
    kind: 'ai-agents',
    says: [
      /\b[Oo]ur AI\b|\bAI (?:\+|and|plus) (?:humans?|people)\b/,
      /(?<![.\w])AI[- ](?:\w{1,12}[- ]){0,2}(?:front desk|agents?|receptionists?|assistants?|transcri\w{1,7}|summar\w{1,5}|powered|driven|based|answering|attendants?|voice|call|bots?|scribe)\b/i,
      /\b(?:powered|backed|assisted|driven|summari[sz]ed|handled|answered|transcribed) (?:\w{1,12} )?(?:by|with) (?:AI|artificial intelligence)\b/,
      /\b(?:[Cc]onversational|[Gg]enerative|[Vv]oice) AI\b/,
      /\b[Uu]s(?:e|es|ing) (?:AI|artificial intelligence)\b/,
      /\b(?:voicebots?|automated voice agents?|virtual (?:voice )?agents?)\b/i,
    ],
  },
  {
    kind: 'call-recording',
    says: [
      /\bcalls? (?:is|are|may be|will be|can be|get)\b(?! (?:never|not)\b)[\w ,]{0,25}\brecorded\b/i,
      /\bcall[- ]recordings?\b|\brecorded calls?\b/i,
      /\b(?:all|every|each|are)(?: [\w-]{1,12}){0,3} calls? recorded\b|^["“]?calls recorded\b/i,
      /\bdo you (?:\w{1,10} )?record\b[^.?!]{0,20}\bcalls?\b/i,
      /\brecordings? (?:is|are) (?:kept|stored|saved|available|encrypted|deleted)\b/i,
      /\brecordings of (?:all |your |the )?calls\b|\b(?:keep|access|download|play back|replay|listen to) (?:\w{1,10} ){0,2}recordings?\b/i,
      /\bwe (?:\w{1,10} )?record\b[^.?!]{0,20}\bcalls?\b/i,
    ],
  },
  {
    kind: 'texting',
    says: [
      /\btext[- ]messag\w{1,4}\b|\bSMS\b|\btexting\b/i,
      /\b(?:by|via|or|and) (?:(?:automated|secure|encrypted) )?text\b(?! (?:below|above|of|is|was|size))/i,
      /\b(?:app|e-?mail|fax|page|pager|phone), text\b|\btext(?:,| or| and|\/) ?(?:an? )?(?:e-?mail|app|fax|page)\b/i,
      /\b(?:is|are|get|gets|be) texted\b|\b(?:get|gets|receives?|sends?|send you) (?:\w{1,10} ){0,2}texts?\b/i,
      /\b(?:we(?:['’]ll)?|agents?|operators?|receptionists?|team) (?:\w{1,10} )?text (?:you|your|patients?|the|on-call|doctors?)\b/i,
    ],
  },
  {
    kind: 'stale-penalty',
    says: [
      /\b(?:HIPAA|OCR|fines?|fined?|penalt\w{1,3}|violations?)\b[^?!]{0,120}(?:\$ ?100|\b100)\s{0,2}(?:-|–|—|to|and)\s{0,2}\$? ?50,000\b/i,
      /\b(?:HIPAA|OCR|fined?|fines|penalt\w{1,3})\b[^?!]{0,80}\$ ?50,000 per violation/i,
      /\b(?:HIPAA|OCR|fined?|fines|penalt\w{1,3}|violations?)\b[^?!]{0,120}\$ ?1(?:\.5 ?(?:million|m\b)|,500,000)/i,
    ],
    anyhow: true,
  },
];
