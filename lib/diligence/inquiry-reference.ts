import type { Question } from './question.ts';

/** Which question a row of a questionnaire answers, and which wording of it. */
export interface QuestionReference {
  readonly id: string;
  /** Undefined where the version was cut off. */
  readonly version: number | undefined;
}

const WITH_VERSION = /^([a-z][a-z0-9-]{1,63}) ?[,;(]? ?v\.? ?(\d{1,4})\)?\.?$/;
const BARE = /^[a-z][a-z0-9-]{1,63}$/;

/** `baa-offered v1`, as it stands in the questionnaire. */
export function formatReference({ id, version }: Pick<Question, 'id' | 'version'>): string {
  return `${id} v${version}`;
}

/** Reads `baa-offered v1`, whatever its case, dashes and spaces; undefined for a text that is no reference. */
export function parseReference(text: string): QuestionReference | undefined {
  const parts = WITH_VERSION.exec(plainReference(text));
  if (!parts?.[1]) return undefined;
  return { id: parts[1], version: Number(parts[2]) };
}

/** Reads a reference that may have lost its version, where a column is known to hold references. */
export function parseBareReference(text: string): QuestionReference | undefined {
  const plain = plainReference(text);
  return parseReference(text) ?? (BARE.test(plain) ? { id: plain, version: undefined } : undefined);
}

/** Spreadsheets and mail programs put long dashes and hard spaces where there were none. */
function plainReference(text: string): string {
  return text
    .slice(0, 200)
    .normalize('NFKC')
    .replace(/\p{Pd}/gu, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
