import type { Answer } from '../record/answer-value.ts';

/** What a vendor can answer; `evasive` is never read from a file, since only a reviewer says so. */
export type ReplyAnswer = Exclude<Answer, 'evasive'>;

/** An answer as a vendor wrote it. `said`: the whole text, where more stands in it than the word. */
export type AnswerWord =
  | { readonly ok: true; readonly answer: ReplyAnswer; readonly said: string }
  | { readonly ok: false; readonly fault: 'not-understood' | 'reservation' };

const WORDS: Readonly<Record<ReplyAnswer, readonly string[]>> = {
  yes: ['yes', 'yep', 'yeah', 'true', '✓', '✔'],
  partial: ['partly', 'partial', 'partially', 'in part'],
  no: ['no', 'nope', 'not yet', 'false'],
  'does-not-apply': [
    ...['does not apply', "doesn't apply", 'do not apply', 'not applicable', 'not apply'],
    ...['n/a', 'n.a', 'n. a', 'n.a.', 'n. a.', 'na', 'n-a', 'n\\a'],
  ],
  unknown: [
    ...['unknown', "don't know", 'do not know', 'not known', 'not sure', 'unsure', 'tbd', 'tbc', '?'],
    ...['to be determined', 'to be confirmed', 'to be decided'],
  ],
};
/** Too short to be followed by anything: “N. Virginia” is not no. */
const LETTERS: Readonly<Record<string, ReplyAnswer>> = { y: 'yes', n: 'no' };

const ANSWER_OF: ReadonlyMap<string, ReplyAnswer> = new Map(
  (Object.keys(WORDS) as ReplyAnswer[]).flatMap((answer) => WORDS[answer].map((word) => [word, answer])),
);
const ANY_WORD = [...ANSWER_OF.keys()]
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replace(/[.\\/?*+()[\]]/g, '\\$&'))
  .join('|');
/** The word ends the text, or a mark with a space, a bracket or a new line parts it from what follows. */
const LEADING = new RegExp(
  `^(${ANY_WORD})(?:$|[.,;:]+(?=\\s|$)|\\s+-+(?=\\s|$)|-+(?=\\s|$)|\\s*(?=[(\\[\\n]))`,
);
const FOR_US =
  /^(does not apply|doesn't apply|not applicable|n\/a|n\.a\.|na) (?:to|for|here|because|as|since)\b/;
const NEXT_WORD = `^[\\s(\\[-]*(?:or |and )?(?:${ANY_WORD}|y|n)`;
const SECOND_ANSWER = new RegExp(`${NEXT_WORD}(?:$|[.,;:)\\]])`);
/** After a yes, “no” may begin a reservation. */
const WORD_AFTER_YES = new RegExp(`${NEXT_WORD}(?![\\p{L}\\p{N}])`, 'u');
const RESERVATION =
  /\b(?:but|except\w*|exclud\w*|unless|until|however|not|no|only|partly|partial\w*|mostly|planned|pending|soon|if|when|where)\b|n't\b/;
/** Boxes that were ticked, quotation marks, list marks; curly apostrophes are straight by then. */
const BEFORE = new Set(' \n"\'“”*•·☑☒>-');
const BEHIND = new Set(' \n"\'“”*!');

/**
 * Reads the answer out of a cell: “Yes”, “YES.”, “y”, “N/A”, “Partly, see below”. What could be read in two ways is left to
 * the reviewer, and so is a yes with a reservation: “Yes, but not for email”.
 */
export function parseAnswerWord(text: string): AnswerWord {
  const plain = plainAnswer(text);
  const letter = LETTERS[plain.replace(/\.$/, '')];
  if (letter) return { ok: true, answer: letter, said: '' };
  const [lead = '', word = ''] = LEADING.exec(plain) ?? FOR_US.exec(plain) ?? [];
  const answer = ANSWER_OF.get(word);
  if (answer === undefined) return { ok: false, fault: 'not-understood' };
  const after = plain.slice(Math.min(lead.length, plain.length));
  if (isSecondAnswer(answer, after)) return { ok: false, fault: 'not-understood' };
  if (answer === 'yes' && RESERVATION.test(after)) return { ok: false, fault: 'reservation' };
  return { ok: true, answer, said: after === '' ? '' : text.trim() };
}

/** “Yes, no”, and “No. 5”, which counts. */
function isSecondAnswer(answer: ReplyAnswer, after: string): boolean {
  if (answer === 'yes') return WORD_AFTER_YES.test(after);
  return SECOND_ANSWER.test(after) || (answer === 'no' && /^\s*\d/.test(after));
}

function plainAnswer(text: string): string {
  const plain = text
    .slice(0, 2_000)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/\p{Pd}/gu, '-')
    .replace(/[^\S\n]+/g, ' ');
  let [start, end] = [0, plain.length];
  while (start < end && BEFORE.has(plain.charAt(start))) start += 1;
  while (end > start && BEHIND.has(plain.charAt(end - 1))) end -= 1;
  return plain.slice(start, end);
}
