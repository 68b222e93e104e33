import { type Answer, findYes } from './claim-answers.ts';
import { isClaimed, isDebunking, speaksOfItself } from './claim-context.ts';
import type { Claim, ClaimKind } from './claim-kind.ts';
import { CLAIM_RULES, type ClaimRule } from './claim-rules.ts';
import { cutText } from './clean-text.ts';
import { PAGE_CAPS } from './page-caps.ts';
import type { PageLine } from './page-contents-schema.ts';
import { type Sentence, splitSentences } from './split-sentences.ts';

/** Spares most lines the rules. */
const TRIGGER =
  /HIPAA|HHS|OCR|SOC|HITRUST|ISO|PCI|URAC|BAA|associate|certif|complian|seal|shor|oversea|leave the|Philippin|AI\b|artificial|voicebot|voice agent|record|text|SMS|penalt|fine|violation|based|United States|\bU\.?S|America/i;
/** Lines of places abroad pass by another door: the countries are many. */
const PLACES =
  /\b(?:agents?|teams?|staff|seats|receptionists?|operators?|offices?|centers?|centres?|partner|hubs?|sites?|some(?:one|body)|domestic|outside|virtual)\b/i;

/** Of one sentence only the strongest of these counts. */
const ABOUT_HIPAA: readonly ClaimKind[] = [
  'umbrella',
  'hipaa-certified',
  'fully-compliant',
  'hipaa-compliant',
];
/** And of these. */
const ABOUT_PLACE: readonly ClaimKind[] = ['onshore', 'offshore'];

/** A sentence of a line, with the yes that answers it where it asks. */
interface Heard {
  readonly line: PageLine;
  readonly sentence: Sentence;
  readonly answer: Answer | undefined;
}

/**
 * Finds what a page claims, in the order of the page. Silent where a sentence asks without being answered yes, denies,
 * advises or speaks of others, and about certificates where the page says that nobody gives them.
 */
export function findClaims(lines: readonly PageLine[]): Claim[] {
  const heard = lines.flatMap((line, at) =>
    TRIGGER.test(line.text) || PLACES.test(line.text) ? hear(line, lines.slice(at + 1, at + 4)) : [],
  );
  const debunks = heard.some(({ sentence }) => isDebunking(sentence.text));
  return heard.flatMap((each) =>
    findKinds(each)
      .filter((kind) => kind !== 'hipaa-certified' || !debunks || isOwn(each))
      .map((kind) => claimOf(kind, each)),
  );
}

function hear(line: PageLine, following: readonly PageLine[]): Heard[] {
  const sentences = splitSentences(line.text);
  return sentences.map((sentence, at) => ({
    line,
    sentence,
    answer: findYes(sentence.text, line, sentences[at + 1], following),
  }));
}

function isOwn({ sentence, answer }: Heard): boolean {
  return answer !== undefined || speaksOfItself(sentence.text);
}

function findKinds(heard: Heard): ClaimKind[] {
  const kinds = CLAIM_RULES.filter((rule) => {
    const wordings = isOwn(heard) ? [...rule.says, ...(rule.names ?? [])] : rule.says;
    return isBadge(heard, rule) || wordings.some((words) => isMatch(words, heard, rule));
  }).map(({ kind }) => kind);
  const strongest = withoutWeaker(withoutWeaker(kinds, ABOUT_HIPAA), ABOUT_PLACE);
  // An answer that says it in full says it better.
  const said = new Set(
    strongest.length > 0 && heard.answer ? findKinds({ ...heard.answer, answer: undefined }) : [],
  );
  return strongest.filter((kind) => !said.has(kind));
}

function isBadge({ line, sentence }: Heard, { badge }: ClaimRule): boolean {
  return line.place === 'image' && badge?.test(sentence.text) === true;
}

function isMatch(words: RegExp, { sentence: { text }, answer }: Heard, rule: ClaimRule): boolean {
  const found = words.exec(text);
  if (found === null) return false;
  if (rule.anyhow) return true;
  const isDenied = !rule.denies && /\b(?:never|not)\b|n['’]t\b/i.test(found[0]);
  return !isDenied && isClaimed(text, found.index, found.index + found[0].length, answer !== undefined);
}

function withoutWeaker(kinds: readonly ClaimKind[], group: readonly ClaimKind[]): ClaimKind[] {
  const strongest = group.find((kind) => kinds.includes(kind));
  return kinds.filter((kind) => kind === strongest || !group.includes(kind));
}

/** What is claimed in a question and its answer are both. */
function claimOf(kind: ClaimKind, { line, sentence, answer }: Heard): Claim {
  const last = answer ?? { line, sentence };
  const after = last.line.text.slice(last.sentence.start + last.sentence.text.length).trimStart();
  return {
    kind,
    text: answer ? `${sentence.text} ${answer.sentence.text}` : sentence.text,
    before: line.text.slice(0, sentence.start).trimEnd().slice(-PAGE_CAPS.context).toWellFormed(),
    after: cutText(after, PAGE_CAPS.context),
    place: line.place,
  };
}
