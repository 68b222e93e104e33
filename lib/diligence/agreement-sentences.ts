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
  /(?:\b(?:inc|ltd|co|corp|no|nos|sec|secs|art|dr|mr|ms|mrs|st|vs?|cf|al|etc|p\.a|e\.g|i\.e|viz|u\.s|c\.f\.r|cfr|u\.s\.c|para|pt|approx|dept|pp?|l\.p|p\.c|m\.d)|\b[A-Z]|§)$/i;
const ITEM =
  /(?:^|[:;,.]|\band|\bor|\bto|\bshall|\bwill|\bmay|\bonly|–) +\((?:[a-z]|[ivx]{1,4}|\d{1,2})\) *|(?:[:;]|; and) +(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)] +(?=[a-zA-Z])/g;
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

function splitItems(sentence: string): Sentence[] {
  const marks = [...sentence.matchAll(ITEM)];
  if (marks.length < 2) return [{ text: sentence, lead: '' }];
  const first = sentence.slice(0, (marks[0]?.index ?? 0) + 1).trim();
  const lead = /[.]$/.test(first) ? '' : first.replace(/[:,–]$/, '');
  const items = marks.map((mark, index) =>
    sentence.slice(mark.index + mark[0].length, marks[index + 1]?.index ?? sentence.length).trim(),
  );
  return items.filter((item) => item !== '').map((text) => ({ text, lead }));
}

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
