import { isQuestion } from './claim-answers.ts';

/** The vendor speaking of itself; not of its clients or rivals. */
const OWN =
  /\b(?:we|we['’](?:re|ve|ll)|us|our(?! (?:\w{1,12} )?(?:clients?|customers?|competitors?|patients|rivals?)\b))\b/i;

/** What asks, a title that asks in the middle of another sentence too. */
const ASKS =
  /^(?:["“(])?(?:how|what|why|when\b[^,]{0,200}$|which|who|where|whether|is|are|do|does|did|can|could|should|will|would)\b/i;

/** Sentences of articles and adviser's talk: about the subject, not about the vendor. */
const TEACHES = [
  /\b(?:tips|guide|checklist|myths?|difference between|explained|understanding|posted in|vs\.?|what is|(?:the )?best\b[^.?!]{0,40}\b(?:services|cent(?:er|re)s)|top \d{1,2}|compared|pros and cons|about (?:SOC|HIPAA|BAAs?|PCI|URAC)|faqs?|frequently asked|the risks? of|importance of|matters|blog)\b/i,
  /\b(?:make sure|ensure that|ask (?:your|the|whether|if|for|them|any)|check (?:that|whether|if)|confirm (?:that|whether)|verify|look(?:ing)? for|choos(?:e|ing) (?:an?|the right|your)|before you|you need|beware|be wary|watch out|responsible|responsibility|duty|work toward|pick (?:an?|the)|insist on|obliged|may only|few|not all|takes more than|think twice|(?:talk|speak|write) to)\b/i,
  /\b(?:must|should|shall|ought to|needs? to|has to|have to|required|requires?)\b/i,
  /\bif (?:you|your|the|an?|they)\b/i,
  /\b(?:many|most|some|other|any|all|beware)\b[^.?!]{0,30}\b(?:vendors?|(?:call|contact) cent(?:er|re)s|answering services|compan(?:y|ies)|providers|practices)\b/i,
  /\b(?:HIPAA[- ]compliant|off-?shore)\b[^.?!]{0,30}\b(?:services|providers|vendors|cent(?:er|re)s|companies|agents) (?:are|can|may|have|will|do|cost|carry)\b/i,
  /\ban? (?:vendor|call center|covered entity|company|provider|service) (?:with|that|who|may|can|is)\b/i,
  /^an? (?:good|great|reliable|proper|true) (?:\w{1,12} ){0,3}(?:service|center|partner|vendor)\b/i,
  /\b(?:vendors|covered entities|practices|providers|companies|clinics|hospitals) (?:that|who|with|and|want|need|expect|ask)\b/i,
];

/** Whoever says it, these are not the vendor's claims. */
const OTHERS =
  /\b(?:webinar|course|workshop|exam|templates?|guides?|on (?:their|the|your) way to|competitors?|rivals?|claims? to be|say (?:that )?they|says (?:that )?it|calls? (?:themselves|itself|ourselves)|anyone who|(?:be|are) fooled)\b/i;

/** What takes a claim back before it is made. `not only` and `not just` do not. */
const DENIED_BEFORE =
  /(?:\b(?:not|cannot|never|nobody|neither|nor|unable|no one|no such|contrary|myth|no (?:official|government|federal|one|bots?))\b|\bno,? |n['’]t\b)(?! (?:only|just|merely))[^.?!:;]{0,60}$/i;
/** And what takes it back at once after. */
const DENIED_AFTER =
  /^["”’]?[^.?!;,:]{0,22}\b(?:(?:is|are|does|do|can|has|have)(?: not\b|n['’]t\b)|cannot|proves? nothing|means? (?:very )?(?:little|nothing)|is a (?:claim|myth|report|contract)|takes (?:about|up to|\d)|requires?|costs|means|are marketing|is marketing|audits? (?:look|cover|test))/i;

/** What says, anywhere on a page, that nobody certifies: then the page uses the phrase to explain it. */
const DEBUNKS = [
  /\bno such thing\b[^.?!]{0,40}\bHIPAA\b/i,
  /\b(?:nobody|no one|none|no (?:\w{1,12} ){1,3})\b[^.?!]{0,40}\b(?:certif\w{2,8}|accredit\w{1,5})\b[^.?!]{0,40}/i,
  /\b(?:HHS|OCR|Department of Health(?: and| &) Human Services|government)\b[^.?!]{0,20}\b(?:does not|doesn['’]t|never|has never|do not)\b[^.?!]{0,20}\b(?:certif|endors|recogni|approv)/i,
  /\bHIPAA certif\w{2,8} (?:does not|doesn['’]t) exist\b/i,
  /\b(?:cannot|can['’]t|can never) be ["“]?HIPAA[- ]certified\b/i,
];

/** Whether the vendor speaks of itself in a sentence. */
export function speaksOfItself(sentence: string): boolean {
  return OWN.test(sentence);
}

/** Whether a sentence says that nobody certifies for HIPAA. */
export function isDebunking(sentence: string): boolean {
  return /HIPAA|certif/i.test(sentence) && DEBUNKS.some((words) => words.test(sentence));
}

/**
 * Whether a sentence that holds a claim's words makes the claim: not a question, not taken back, not advice, not about
 * others.
 *
 * @param isAnswered for a question that the vendor answers with yes: then it says what it asks
 * @param start where the claim's words begin in it
 * @param end where they end
 */
export function isClaimed(sentence: string, start: number, end: number, isAnswered: boolean): boolean {
  const before = sentence.slice(0, start);
  const after = sentence.slice(end);
  if ((isQuestion(sentence) && !isAnswered) || OTHERS.test(sentence)) return false;
  if (/["“]$/.test(before) && /^["”]/.test(after)) return false;
  if (DENIED_BEFORE.test(before) || DENIED_AFTER.test(after)) return false;
  const isTaught = TEACHES.some((words) => words.test(sentence));
  // A question that speaks to the vendor may still teach: whether you need this or that.
  return isAnswered ? !isTaught : speaksOfItself(sentence) || !(isTaught || ASKS.test(sentence));
}
