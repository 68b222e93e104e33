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
  const marks = outerMarks([...sentence.matchAll(ITEM)]);
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

/** Items with what leads into them; one that holds a list of its own is split again, under its own lead as well. */
const withLead = (items: readonly string[], lead: string): Sentence[] =>
  items
    .filter((text) => /\w{2}/.test(text))
    .flatMap((text) => splitItems(text))
    .map((inner) => ({ text: inner.text, lead: `${lead.replace(/[:,–]$/, '')} ${inner.lead}`.trim() }));

/** The marks of the outer list: “(a) … (1) … (2) … (b)” holds one of numbers inside. */
function outerMarks(marks: readonly RegExpExecArray[]): readonly RegExpExecArray[] {
  let last = '';
  const styleOf = (name: string): 'number' | 'roman' | 'letter' => {
    if (/\d/.test(name)) return 'number';
    const goesOn = last !== '' && name.length === 1 && name.charCodeAt(0) === last.charCodeAt(0) + 1;
    return /^[ivx]+$/.test(name) && !goesOn ? 'roman' : 'letter';
  };
  const styles = marks.map(([mark]) => {
    const name = /[a-z\d]+/.exec(mark)?.[0] ?? '';
    const style = styleOf(name);
    if (style === 'letter') last = name;
    return style;
  });
  const outer = marks.filter((_, at) => styles[at] === styles[0]);
  return outer.length < 2 || outer.length === marks.length ? marks : outer;
}

/** “"Event" is any of the following: a use …; a breach …”: what a word means stays together. */
const LISTS_MEANINGS =
  /^"[^"]{2,60}" (?:shall )?(?:is|means?|denotes?) (?:any|each|one or more) of the following: [^;]{3,200};(?!.{0,800}\b(?:shall|will|must|agrees?)\b)/;

/** Parts between semicolons; a part without a modal verb of its own is led by the one before it. */
function splitHalves({ text, lead }: Sentence): Sentence[] {
  if (LISTS_MEANINGS.test(text)) return [{ text, lead }];
  const parts = text.split(/;(?: and| or| but)? (?![^()]{0,200}\))/);
  const modal = MODAL.exec(text);
  const begin =
    listLead(text) ??
    subjectOf(text) ??
    (modal ? text.slice(Math.max(0, modal.index - 160), modal.index + modal[0].length) : '');
  return parts
    .filter((part) => part.trim() !== '')
    .map((part, index) => ({
      text: part,
      lead:
        index === 0 || MODAL.test(part) ? lead : `${lead} ${goesOn(part) ? parts[index - 1] : begin}`.trim(),
    }));
}

/** “They sign the same terms; for electronic PHI also those of the Rule” says nothing without what stands before. */
const goesOn = (part: string): boolean =>
  /^(?:for|as to|with regard to|in the case of) [^.;:]{3,120}$/.test(part) &&
  !/\b(?:is|are|has|have|does|do|means)\b/.test(part);

/** “The Bureau logs calls; sends the log”: who acts in the first part acts in the others. */
const subjectOf = (text: string): string | undefined =>
  MODAL.test(text)
    ? undefined
    : /^(?:[^,;]{0,120}, )?((?:[Tt]he )?[A-Z][\w&'-]*(?: [A-Z][\w&'-]*){0,3}) [a-z]+s\b/.exec(text)?.[1];

/** “Each of these is reported: a loss; a theft”: what stands before the colon leads into all of them. */
function listLead(text: string): string | undefined {
  const colon = text.indexOf(': ');
  return colon > 0 && colon < 240 && colon < text.indexOf('; ') ? text.slice(0, colon) : undefined;
}
