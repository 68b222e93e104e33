import type { PageLine } from './page-contents-schema.ts';
import { type Sentence, splitSentences } from './split-sentences.ts';

/** The sentence that answers a question with yes, and the line that it stands in. */
export interface Answer {
  readonly sentence: Sentence;
  readonly line: PageLine;
}

/** Lines of signs alone, as `+` beside a question that unfolds, may stand between it and its answer. */
const MOST_SIGNS = 2;

const YES =
  /^(?:A(?:nswer)?[:.] ?)?["“]?(?:yes|absolutely|certainly|definitely|of course|we (?:do|are|will|can|have)(?=[\s,;–-]*(?:[.!,;]|$)))(?![\w-]| and no\b| or no\b|,? but (?:not|we (?:do|are|will)(?: not|n['’]t)))/i;

const NUMBER = String.raw`(?:["“(]|Q(?:uestion)?(?: ?\d{1,2})?[:.)] ?|\d{1,2}[.)] ?|so,? |and |but ){0,3}`;
/** Questions that yes or no answers: these begin so, or leave the verb out. */
const WHETHER = new RegExp(
  String.raw`^${NUMBER}(?:is|are|am|was|do|does|did|can|could|will|would|has|have)\b(?!n)`,
  'i',
);
const SHORT = /^["“]?(?:[\w%’'/-]{1,20} ){1,4}?[\w%’'/-]{1,20}\?["”]?$/;
const ASKS_READER =
  /^["“]?(?:what|why|how|who|when|where|which|whether|should|must|need|want|looking|unsure)\b/i;

/** The vendor, as whoever looks for one speaks to it or of it. */
const VENDOR = /\b(?:you|your|yours|we|our|us)\b/i;
/** Whoever is looked after by somebody else than the vendor of the page. */
const ANOTHER =
  /\byour (?:\w{1,12} )?(?:practices?|vendors?|providers?|clinics?|hospitals?|patients?|clients?|competitors?|current|existing|present|own)\b|\byour (?:current|existing|present|own)\b/i;
/** What is the vendor’s where nothing says whose it is. */
const OWN = new RegExp(
  String.raw`^${NUMBER}(?:is|are|do|does|can|will|has|have) (?:(?:the|this) (?:call|contact) cent(?:er|re)|(?:(?:all|of|the|every|each|any|my|these|phone|live|after-hours) ){0,4}(?:calls?(?! cent)|conversations?|messages?|texts?|data|agents?|operators?|receptionists?|nurses?|staff|team|everyone|everybody|it|this|there|service|platform|system|portal|app|a (?:signed )?(?:BAA|business associate agreement)))\b`,
  'i',
);

/**
 * The answer to a question about the vendor where it is yes: the next sentence, in the same line or the next.
 *
 * @param question a sentence
 * @param sameLine the sentence after it in its line
 * @param following the lines after its own
 */
export function findYes(
  question: string,
  line: PageLine,
  sameLine: Sentence | undefined,
  following: readonly PageLine[],
): Answer | undefined {
  if (!isQuestion(question)) return undefined;
  const answer = sameLine ? { sentence: sameLine, line } : findFirst(following);
  return answer && YES.test(answer.sentence.text) && isToVendor(question, answer.sentence.text)
    ? answer
    : undefined;
}

/** Whether a sentence asks. */
export function isQuestion(sentence: string): boolean {
  return /\?["”’)\s]{0,3}$/.test(sentence);
}

/** The sentence that the next line of words begins with. */
function findFirst(following: readonly PageLine[]): Answer | undefined {
  const line = following.slice(0, MOST_SIGNS + 1).find(({ text }) => /\p{L}{2}/u.test(text));
  const [sentence] = line && YES.test(line.text) ? splitSentences(line.text) : [];
  return line && sentence && { sentence, line };
}

function isToVendor(question: string, answer: string): boolean {
  if (ANOTHER.test(question)) return false;
  if (WHETHER.test(question))
    return VENDOR.test(question) || OWN.test(question) || /\b(?:we|our|ours)\b/i.test(answer);
  return SHORT.test(question) && !ASKS_READER.test(question);
}
