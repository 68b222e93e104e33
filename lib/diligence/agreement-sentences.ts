/** A sentence or an item inside a paragraph, and the words of the paragraph that lead into it. */
export interface Sentence {
  readonly text: string;
  readonly lead: string;
}

/** A letter that names a part, and ends a sentence behind it: “Subpart C. That means …”. */
const PART_LETTER =
  /\b(?:subpart|part|exhibit|schedule|appendix|attachment|annex|section|table|option|plan) [A-Z]$/i;
const END = /[.!?]["')\]]{0,2} +(?=["'([]?[A-Z0-9•])/g;
/** Before a full stop that ends no sentence. */
const SHORT =
  /(?:\b(?:inc|ltd|co|corp|no|nos|sec|secs|art|dr|mr|ms|mrs|st|vs?|cf|al|etc|p\.a|e\.g|i\.e|viz|u\.s|c\.f\.r|cfr|u\.s\.c|para|pt|approx|dept|hrs?|mins?|incl|info|avail|subpts?|reqts?|regs?|sched|attn|tel|pp?|l\.p|p\.c|m\.d)|\b[A-Z]|§)$/i;
const ITEM =
  /(?<=^|[:;,.–&]|\b(?:and|or|to|shall|will|must|may|not|only|that|by|both|either|means?|denotes?|includes?|including|is|are|of|for|from|with|agrees?)) +\((?:[a-z]|[ivx]{1,4}|\d{1,2})\) *|(?<=[:;]|; and) +(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)] +(?=[a-zA-Z])/g;
const MODAL =
  /\b(?:shall|will|must|may|agrees?(?: that it (?:shall|will))?(?: not)?(?: to)?|(?:is|are) (?:required|obligated|permitted|authorized|responsible)(?: to| for)?)(?: not)?\b/;

/** The sentences of a paragraph; lists that run inside a sentence become items. */
export function splitSentences(paragraph: string): Sentence[] {
  return cutAt(paragraph, END, (head) => SHORT.test(head) && !PART_LETTER.test(head)).flatMap((sentence) =>
    splitItems(sentence).flatMap(splitHalves),
  );
}

/** Pieces between the places where a pattern ends. */
function cutAt(text: string, pattern: RegExp, skip: (head: string) => boolean): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    if (skip(text.slice(Math.max(0, match.index - 16), match.index))) continue;
    pieces.push(text.slice(from, match.index + match[0].length).trim());
    from = match.index + match[0].length;
  }
  pieces.push(text.slice(from).trim());
  return pieces.filter((piece) => piece !== '');
}

/** The first item of a list, wherever it begins. */
const FIRST = / \((?:a|i|1)\) */;

function splitItems(sentence: string): Sentence[] {
  const marks = [...sentence.matchAll(ITEM)];
  if (marks.length < 2) return [{ text: sentence, lead: '' }];
  const start = marks[0]?.index ?? 0;
  const opening = sentence.slice(0, start).trim();
  const items = marks.map((mark, index) =>
    sentence.slice(mark.index + mark[0].length, marks[index + 1]?.index ?? sentence.length).trim(),
  );
  if (!isFirst(marks[0]?.[0] ?? '')) {
    const first = FIRST.exec(opening);
    items.unshift(first ? opening.slice(first.index + first[0].length) : opening);
    return withLead(items, first ? opening.slice(0, first.index) : '');
  }
  return withLead(items, opening.endsWith('.') && !SHORT.test(opening.slice(-16, -1)) ? '' : opening);
}

const isFirst = (mark: string): boolean => /^[^a-z\d]*(?:a|i|1)[.)] *$/.test(mark);

const withLead = (items: readonly string[], lead: string): Sentence[] =>
  items.filter((text) => /\w{2}/.test(text)).map((text) => ({ text, lead: lead.replace(/[:,–]$/, '') }));

/** Parts between semicolons; a part without a modal verb of its own is led by the one before it. */
function splitHalves({ text, lead }: Sentence): Sentence[] {
  const parts = text.split(/;(?: and| or| but)? /);
  const modal = MODAL.exec(text);
  const begin =
    listLead(text) ??
    (modal ? text.slice(Math.max(0, modal.index - 160), modal.index + modal[0].length) : '');
  return parts
    .filter((part) => part.trim() !== '')
    .map((part, index) => ({
      text: part,
      lead: index === 0 || MODAL.test(part) ? lead : `${lead} ${begin}`.trim(),
    }));
}

/** “Each of these is reported: a loss; a theft”: what stands before the colon leads into all of them. */
function listLead(text: string): string | undefined {
  const colon = text.indexOf(': ');
  return colon > 0 && colon < 240 && colon < text.indexOf('; ') ? text.slice(0, colon) : undefined;
}
