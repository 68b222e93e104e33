import { countOf, SELF, weighBinding, weighProse } from './agreement-signs.ts';
import type { TermFinding } from './find-terms.ts';

/** What a document is, as far as its words tell. */
export type DocumentKind =
  | 'agreement'
  | 'nda'
  | 'confidentiality-letter'
  | 'privacy-notice'
  | 'services-contract'
  | 'stub'
  | 'no-text'
  | 'other';

/** How much of the beginning tells what a document calls itself. */
const HEAD = 1500;
const TITLE = 400;
/** A page with fewer words holds a picture, or nothing. */
const WORDS_ON_A_PAGE = 12;
const STUB_WORDS = 700;
const BARE_WORDS = 200;

/** How the regulation has every notice of privacy practices begin. */
const NOTICE_HEADER = /this notice describes how (?:medical|health|your)/i;
const NOTICE =
  /notice of privacy practices|this notice describes|privacy (?:policy|notice|statement)|hipaa notice/i;
const SITE_POLICY = /privacy (?:policy|statement|notice)/i;
const WEBSITE = /\bcookies?\b|personal (?:information|data)|website/i;
const TO_PATIENTS =
  /\byour (?:protected |personal |medical )?(?:health )?(?:information|records?|rights|data)\b/gi;
const HEALTH_LAW =
  /\bhipaa\b|\bHHS\b|secretary of health|protected health information|\bPHI\b|164\.5\d\d|health insurance portability/i;
const ASSOCIATE = /business associate|\bBAA\b|\bBA (?:addendum|agreement|contract|terms)\b|^BA ?[=:]/im;
/** An agreement that is spoken of, and not there. */
const OFFERED =
  /(?:business associate (?:agreement|addendum|contract)|\bBAA\b)[^.]{0,120}\b(?:request|available|send|sent|attach\w*|sign\w*|provide[sd]?|incorporated|contact|download|copy|follow|later|being prepared|on file)\b|\b(?:request|sign|see|ask for|download|send you) (?:a|an|our|the|your) (?:\w+ )?(?:business associate|BAA)/i;
const OFFERED_OFTEN = new RegExp(OFFERED.source, 'gi');
/** An agreement that is still to be made, or information that is not to be given at all. */
const SEPARATE =
  /\bseparate (?:\w+ )?(?:business associate|BAA)|\b(?:parties|they|we|both)\b[^.]{0,80}\b(?:will|shall|must) (?:first |also |then )?(?:sign|enter into|execute|conclude)\b[^.]{0,60}(?:business associate|\bBAA\b)|business associate (?:agreement|contract|addendum)\b[^.]{0,60}\b(?:will|shall|must|is to) be (?:signed|attached|entered into|executed|concluded)|\bno (?:protected health information|PHI)\b[^.]{0,60}\b(?:exchanged|shared|disclosed|given)|\bdo(?:es)? not (?:intend|expect|plan) to (?:exchange|share|disclose)[^.]{0,40}(?:protected health|\bPHI\b)/i;
/** What goes around with an agreement. */
const COVER = /\b(?:signature page|routing (?:sheet|slip)|cover (?:sheet|page)|transmittal)\b/i;
const SECRECY_TITLE =
  /non-?\s?disclosure (?:and \w+ )?(?:agreement|terms|undertaking)|confidentiality (?:agreement|and non)|mutual confidentiality|secrecy agreement/i;
const ABOUT =
  /checklist|questionnaire|\bguid(?:e|ance)\b|\bpolicy\b|training|proposal|handbook|how to|what is (?:an?|hipaa|phi)\b|report\b|summary/i;
/** Papers that mention an agreement and are no page that offers one. */
const OTHER_TITLE =
  /(?<!privacy )\bpolicy\b|questionnaire|\bproposal\b|\bquot(?:e|ation)\b|white ?paper|price list|handbook|checklist|training|invoice|estimate|request for (?:proposals?|quotations?|information)|invitation to bid|\bRFP\b/i;
const SPEAKS = /\b(?:shall|will|may|must|agrees?|is|are|you|we|I)\b/i;
/** Law and advice speak of them in the plural, and of what an agreement must say. */
const IN_GENERAL =
  /\bbusiness associates\b|\bcovered entities\b|\b(?:a|an|any|every|the|your) (?:business associate )?(?:agreement|contract|BAA)s? (?:must|should|has to|needs to)\b|\b(?:must|should) (?:include|contain|state|specify)\b|☐|\[ \]/gi;
/** What is by its own words another kind of agreement. */
const ANOTHER_KIND =
  /data use agreement|limited data set|(?:is not|no|never) (?:a |an )?(?:HIPAA )?business associate (?:agreement|contract|relationship)/i;
/** What says of itself that it is none, or that it binds nobody. */
const NO_AGREEMENT =
  /\bth(?:is|ese) (?:[\w-]+ ){1,4}(?:is|are) not (?:itself )?(?:an? |the )?(?:HIPAA )?business associate (?:agreement|contract|addendum)|\bthis (?:letter|memo|document|paper|page) (?:does not bind|binds (?:nobody|no one|neither)|is not (?:legally )?binding|creates no)/i;
/** What a person signs for an employer. */
const OF_STAFF =
  /\b(?:my|your|(?:his|her|their|the employee's)) (?:employment|supervisor|shift|manager|station|work|job|duties|employer)\b/gi;
/** A promise of one person, and of what kind. */
const PERSONAL = /\bI (?:will|shall|understand|promise|may|must|agree|can|have read)\b/g;
const STAFF =
  /\b(?:volunteers?|employees?|operators?|staff|workforce|interns?|receptionists?|supervisor|shift)\b/gi;
/** Who is bound, and that they are: an article about agreements has neither. */
const PARTIES_NAMED =
  /\bbetween\b[^.]{3,200}\band\b|\((?:the |each,? |hereinafter |herein )?"[^"]{2,40}"|\b(?:agreed|accepted|signed|signature|by|for)\b[^\n]{0,30}:|_{4,}|\bset (?:his|her|their) hands?\b|(?:^|\n)(?:vendor|client|customer|covered entity|business associate)\b/i;
/** Written by somebody for readers. */
const BYLINE =
  /\b(?:our|the) reader\b|\b(?:legal advice|general information|informational purposes|educational purposes|newsletter|quarterly|blog|webinar|all rights reserved)\b|^By [A-Z]\w+ [A-Z]\w+/im;
/** A letter that is a contract says so, or is signed by both. */
const COUNTERSIGNED =
  /agreed on behalf|if you agree\b|your (?:counter)?signature|please sign\b|sign (?:at the (?:bottom|foot|end)|here|one copy|a copy|the (?:enclosed |second )?copy)|sign(?:ed)? and (?:return|send|mail|scan)|countersign|agreed and accepted|accepted and agreed|(?:agreed|accepted)(?: and agreed)? (?:for|by)\b|signed the copy|sign (?:below|and return)|th(?:is|e) (?:letter|note|message|e-?mail)[^.]{0,160}\b(?:agreement|contract)\b|this is (?:our|the) (?:[\w-]+ ){0,3}agreement|if this is agreeable|(?:^|\n)agreed\b[.,:]/i;
/** A line of its own that names the agreement: the title of a document, or of a part of one. */
const TITLE_LINE =
  /^[^\n.?]{0,40}\b(?:business associate|BA) (?:agreement|addendum|contract|terms|provisions)\b[^\n.?]{0,40}$/im;
const SECRECY =
  /confidential (?:information|matter)|receiving party|disclosing party|\b(?:recipient|discloser)\b/gi;
const LETTER = /\bdear\b|to whom it may concern/i;
const CONFIDENTIAL = /confidential|private|hipaa/i;
const SERVICE_TITLE =
  /(?:services?|answering|subscription|outsourcing|call cent(?:er|re)|support|statement of work|order|master|terms of)[\w ]{0,30}(?:agreement|contract|order|terms|service)|statement of work/i;
const MONEY = /\b(?:fees?|invoices?|payment|rates?|charges?|price|deposit)\b/gi;
const BINDS = /\b(?:shall|will|agrees?|must|may|undertakes?|is to|are to)\b/gi;

/** Decides what a document is from its text and from the terms that were found in it. */
export function decideKind(pages: readonly string[], terms: readonly TermFinding[]): DocumentKind {
  const text = pages.join('\n');
  const words = countOf(text, /[A-Za-z]{2,}/g);
  if (words < WORDS_ON_A_PAGE * Math.max(1, pages.length)) return 'no-text';
  const head = text.slice(0, HEAD);
  const promises = countPromises(terms);
  if (ANOTHER_KIND.test(text.slice(0, TITLE)) && !ASSOCIATE.test(text.slice(0, TITLE))) return 'other';
  if (isNotice(text, head, promises)) return 'privacy-notice';
  if (isAgreement(text, head, promises)) return 'agreement';
  if (SECRECY_TITLE.test(text.slice(0, TITLE)) || countOf(text, SECRECY) >= 4) return 'nda';
  if ((LETTER.test(head) || isOfStaff(text)) && CONFIDENTIAL.test(text)) return 'confidentiality-letter';
  if (SERVICE_TITLE.test(text.slice(0, TITLE)) && countOf(text, MONEY) >= 2 && countOf(text, BINDS) >= 5)
    return 'services-contract';
  return isStub(text, head, words) ? 'stub' : 'other';
}

/** Whether a short text offers an agreement, or goes around with one, and is nothing to be read for itself. */
function isStub(text: string, head: string, words: number): boolean {
  if (words >= STUB_WORDS) return false;
  if (countOf(text, OFFERED_OFTEN) >= OFFERS || (COVER.test(text) && ASSOCIATE.test(text))) return true;
  const isToBeRead =
    ABOUT.test(titleLines(text.slice(0, TITLE))) ||
    weighProse(text) >= HINTS_OF_PROSE ||
    OTHER_TITLE.test(namingLines(text.slice(0, TITLE)));
  return !isToBeRead && (OFFERED.test(text) || (ASSOCIATE.test(head) && words < BARE_WORDS));
}

/** Sentences that hold a term: one sentence that touches on many promises little. */
function countPromises(terms: readonly TermFinding[]): number {
  return new Set(terms.flatMap(({ sentence }) => (sentence === undefined ? [] : [sentence]))).size;
}

const isOfStaff = (text: string): boolean =>
  countOf(text, OF_STAFF) >= 3 || (countOf(text, PERSONAL) >= 3 && countOf(text, STAFF) >= 2);

function isNotice(text: string, head: string, promises: number): boolean {
  const title = text.slice(0, TITLE);
  if (SITE_POLICY.test(title) && WEBSITE.test(text) && promises < 5) return true;
  if (NOTICE_HEADER.test(head) && countOf(text, TO_PATIENTS) >= 2) return true;
  return NOTICE.test(head) && countOf(text, TO_PATIENTS) >= 3 && promises < 5 && !ASSOCIATE.test(title);
}

/** So many promises that the document binds, whatever it looks like. */
const MANY = 9;
const FEWER = 7;
const FEW = 6;
const PROSE = 4;
/** Signs of prose that tell where less binds. */
const HINTS_OF_PROSE = 3;
/** A page that offers an agreement again and again does little else. */
const OFFERS = 3;

function isAgreement(text: string, head: string, promises: number): boolean {
  const title = text.slice(0, TITLE);
  const self = countOf(text, SELF);
  if (!HEALTH_LAW.test(text) || NO_AGREEMENT.test(text)) return false;
  const prose = weighProse(text);
  const binding = weighBinding(text);
  if (prose >= HINTS_OF_PROSE && prose > binding) return false;
  if (promises >= MANY && showsThatItBinds(text, binding)) return true;
  if (isToFollow(text, title, promises)) return false;
  if (promises >= FEW && ASSOCIATE.test(text) && binding >= 3 && prose < PROSE) return true;
  if (promises >= FEWER && ASSOCIATE.test(text) && binding === 2 && prose === 0 && !isAbout(text))
    return true;
  if (self < 2 || countOf(text, OF_STAFF) >= 3) return false;
  if (!PARTIES_NAMED.test(text) && BYLINE.test(text)) return false;
  if (countOf(text, IN_GENERAL) > self) return promises >= MANY;
  return promises >= promisesWanted(text, head, self);
}

/** Whether a text calls itself something that tells of agreements, or speaks of them in general. */
const isAbout = (text: string): boolean =>
  ABOUT.test(titleLines(text.slice(0, TITLE))) || countOf(text, IN_GENERAL) > 1;

/** How many promises it takes, by what a text calls itself and how often it speaks of itself. */
function promisesWanted(text: string, head: string, self: number): number {
  const title = text.slice(0, TITLE);
  if (SECRECY_TITLE.test(title) && !ASSOCIATE.test(namingLines(title))) return FEW;
  if (LETTER.test(head) && !COUNTERSIGNED.test(text)) return FEWER;
  if (ABOUT.test(titleLines(title))) return self >= 4 ? 8 : Number.POSITIVE_INFINITY;
  if (ASSOCIATE.test(head)) return 2;
  return ASSOCIATE.test(text) ? 4 : 5;
}

/** Whether a text with many promises has the title, the signs or the signatures of an agreement. */
function showsThatItBinds(text: string, binding: number): boolean {
  const title = text.slice(0, TITLE);
  if (TITLE_LINE.test(title) && !ABOUT.test(titleLines(title))) return true;
  if (binding === 2 && !isAbout(text) && weighProse(text) === 0) return true;
  return binding >= 3 || (COUNTERSIGNED.test(text) && countOf(text, IN_GENERAL) <= countOf(text, SELF));
}

/** A paper about patients' information that goes with a contract, and a section of a contract that holds its terms. */
const HIPAA_PAPER = /\bHIPAA (?:addendum|agreement|amendment|rider|exhibit|terms)\b/i;
const TERMS_INSIDE =
  /^\s{0,8}(?:(?:article|section|exhibit|part) )?(?:\d{1,2}|[A-Z])[.:)]? [^\n.]{0,50}\bbusiness associate (?:terms|provisions|obligations)\b/im;
/** How many promises such a section makes at the least. */
const SOME = 3;

/** Whether a contract of another kind leaves patients' information, or the agreement on it, to another paper. */
function isToFollow(text: string, title: string, promises: number): boolean {
  if (ASSOCIATE.test(namingLines(title)) || promises >= MANY) return false;
  if (SECRECY_TITLE.test(title)) return promises < FEW || SEPARATE.test(text);
  const isService = SERVICE_TITLE.test(title) && countOf(text, MONEY) >= 3;
  const holdsTerms = HIPAA_PAPER.test(namingLines(title)) || TERMS_INSIDE.test(text);
  if (holdsTerms && promises >= SOME && !SEPARATE.test(text)) return false;
  return isService && (promises < FEW || SEPARATE.test(text));
}

/** An item of a list names no document. */
const ITEM = /^\s{0,40}(?:\(?[a-z\d]{1,2}[.)]|[-•*])\s/;
/** The lines that name a document, without those that speak: a letter that says “you will report” is no report. */
const titleLines = (title: string): string =>
  title
    .split('\n')
    .filter((line) => !ITEM.test(line))
    .filter(
      (line) =>
        !SPEAKS.test(line) || line === line.toUpperCase() || /^\s{0,40}(?:what|how|why)\b/i.test(line),
    )
    .join('\n');

/** Of these the short ones. */
const namingLines = (title: string): string =>
  titleLines(title)
    .split('\n')
    .filter((line) => line.trim().length < 70 && !/[.,;]$/.test(line.trim()))
    .join('\n');
