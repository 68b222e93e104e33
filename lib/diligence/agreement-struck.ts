const NAMED = String.raw`(?:number|no\.|item|section|paragraph|clause|point|§)`;
const NUMBER = String.raw`(\d{1,2}(?:\.\d{1,2}){0,2})`;
/** What was agreed instead stands behind it. */
const NOT_REPLACED = String.raw`(?![^.;]{0,80}\b(?:replac|instead|in its place|to read|substitut))`;
const STRUCK = [
  String.raw`\b(?:strike|delete|omit|cross out|leave out|take out|remove) (?:out )?(?:${NAMED} ?)?${NUMBER}(?=[.,;) ](?!\d| ?(?:days|hours|calls|months)))`,
  String.raw`\b(?:take|leave|cross) (?:${NAMED} ?)?${NUMBER} out\b`,
  String.raw`\b${NAMED} ?${NUMBER},? (?:(?:is|was|has been|shall be)(?: hereby| by agreement)? )?(?:struck|stricken|deleted|omitted|removed|crossed out|not agreed)\b`,
].map((source) => new RegExp(source + NOT_REPLACED, 'gi'));

/** The numbers of paragraphs that the text itself says are struck out, with nothing in their place. */
export function findStruck(text: string): ReadonlySet<string> {
  return new Set(STRUCK.flatMap((pattern) => [...text.matchAll(pattern)].map(([, number = '']) => number)));
}
