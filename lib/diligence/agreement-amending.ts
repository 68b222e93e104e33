const PLACE = String.raw`(?:sections?|articles?|paragraphs?|clauses?|sub-?sections?|exhibits?|schedules?|definitions?|sentences?|§) ?[\w.()-]{0,12}(?: ?\([^()]{0,80}\))?`;
const CHANGED =
  '(?:is|are|shall be|will be)(?: hereby| further)? (?:amended|deleted|replaced|added|restated|revised|inserted|struck|stricken|supplemented|modified|changed|omitted|removed)';
/** “Section 2.3 (Safeguards) is deleted and replaced by:”, “A new Section 2.11 is added:”, “The following is added as Section 2.11:”. */
const FRAME = new RegExp(
  String.raw`^\W{0,3}(?:(?:the|a|an|new|following|existing|first|second|last) ){0,3}(?:${PLACE}(?:,? (?:of|in|to) [^,:"]{1,60})?(?:, [^:"]{1,90},)?|[a-z]{3,20} (?:clause|provision|section|paragraph) (?:of|in) [^,:"]{1,60}|(?:words?|phrase|sentence|text)s? "[^"]{1,80}" (?:in|of) [^:"]{1,120}|(?:following|text|words?)[^.:"]{0,60}) ${CHANGED}`,
  'i',
);
/** How long the words of a frame are before what they frame. */
const FRAME_REACH = 260;

/** What the text of an amendment puts in place of another, without the words that say where; undefined where nothing is put there. */
export function readReplacement(text: string): string | undefined {
  if (!FRAME.test(text)) return text;
  const head = text.slice(0, FRAME_REACH);
  const framed = /(?::|\b(?:read|following|with|by|adding))[^\w"]{0,3}"|: /.exec(head);
  if (!framed) return undefined;
  return text.slice(framed.index + framed[0].length).replace(/^[\d.]{1,8} (?=[A-Z])/, '');
}

/** What leaves something standing in a text that is not here. */
const LEFT_STANDING =
  /^(?:(?:except|save|apart)[^,]{0,160}, )?(?:(?:all|any|the|other|remaining|every|of|those) ){0,5}(?:sections?|articles?|paragraphs?|clauses?|terms|provisions|parts?|exhibits?|rest|remainder|agreement|BAA|addendum|contract)\b[^;]{0,300}\b(?:(?:remains?|continues?|stays?|stands?|left|keeps?)\b[^.;]{0,30}\b(?:force|effect|unchanged|unaffected|unaltered|in place|unmodified|standing|as (?:they|it|before))|(?:is|are) (?:not (?:changed|amended|affected|modified)|un(?:changed|affected|altered)))/i;

/** Whether a clause only says that other terms go on. */
export const leavesStanding = (text: string): boolean => LEFT_STANDING.test(text);
