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

/**
 * Finds what a page claims, in the order of the page. Silent where a sentence asks, denies, advises or speaks of
 * others, and about certificates where the page says that nobody gives them.
 */
export function findClaims(lines: readonly PageLine[]): Claim[] {
  const heard = lines
    .filter(({ text }) => TRIGGER.test(text) || PLACES.test(text))
    .flatMap((line) => splitSentences(line.text).map((sentence) => ({ line, sentence })));
  const debunks = heard.some(({ sentence }) => isDebunking(sentence.text));
  return heard.flatMap(({ line, sentence }) =>
    findKinds(sentence.text)
      .filter((kind) => kind !== 'hipaa-certified' || !debunks || speaksOfItself(sentence.text))
      .map((kind) => claimOf(kind, line, sentence)),
  );
}

function findKinds(sentence: string): ClaimKind[] {
  const kinds = CLAIM_RULES.filter((rule) => {
    const isSaid = rule.says.some((words) => isMatch(words, sentence, rule));
    return (
      isSaid || (speaksOfItself(sentence) && rule.names?.some((words) => isMatch(words, sentence, rule)))
    );
  }).map(({ kind }) => kind);
  return withoutWeaker(withoutWeaker(kinds, ABOUT_HIPAA), ABOUT_PLACE);
}

function isMatch(words: RegExp, sentence: string, rule: ClaimRule): boolean {
  const found = words.exec(sentence);
  if (found === null) return false;
  if (rule.anyhow) return true;
  const isDenied = !rule.denies && /\b(?:never|not)\b|n['’]t\b/i.test(found[0]);
  return !isDenied && isClaimed(sentence, found.index, found.index + found[0].length);
}

function withoutWeaker(kinds: readonly ClaimKind[], group: readonly ClaimKind[]): ClaimKind[] {
  const strongest = group.find((kind) => kinds.includes(kind));
  return kinds.filter((kind) => kind === strongest || !group.includes(kind));
}

function claimOf(kind: ClaimKind, { text: line, place }: PageLine, { text, start }: Sentence): Claim {
  const after = line.slice(start + text.length).trimStart();
  return {
    kind,
    text,
    before: line.slice(0, start).trimEnd().slice(-PAGE_CAPS.context).toWellFormed(),
    after: cutText(after, PAGE_CAPS.context),
    place,
  };
}
