import { readBlocks } from './agreement-blocks.ts';
import { isBare, speaksForItself, stateQuestion } from './agreement-leads.ts';
import { readAgreementLines } from './agreement-lines.ts';
import { splitSentences } from './agreement-sentences.ts';

/**
 * A sentence, or an item of a list, with what governs it: the heading it stands under, the words that lead in
 * (“Business Associate agrees to:”), and the sentence before it in the same paragraph.
 */
export interface Clause {
  readonly text: string;
  /** The words as they stand in the document. */
  readonly quote: string;
  readonly page: number;
  readonly heading: string;
  readonly lead: string;
  readonly before: string;
  /** What numbers its paragraph. */
  readonly number?: string;
}

/** The clauses of an agreement in order. */
export function readClauses(pages: readonly string[]): Clause[] {
  let before = '';
  let under = '';
  return readBlocks(readAgreementLines(pages)).flatMap(({ parts, heading, lead, number }) => {
    const whole = parts.map(({ text }) => text).join(' ');
    if (heading !== under) before = '';
    under = heading;
    let at = 0;
    const sentences = splitSentences(whole);
    const title = findRunIn(sentences);
    return sentences.map((sentence, index) => {
      const asked = answeredLead(sentence.text, before);
      const start = whole.indexOf(sentence.text.slice(0, 40), at);
      at = Math.max(at, start);
      const clause = {
        text: sentence.text,
        quote: sentence.text,
        page: pageAt(parts, at),
        heading: title === undefined ? heading : `${heading}: ${title}`,
        lead: joinLead(index > 0 && speaksForItself(sentence.text) ? '' : lead, `${asked} ${sentence.lead}`),
        before,
        ...(number !== undefined && { number }),
      };
      before = sentence.text;
      return clause;
    });
  });
}

const LONGEST_RUN_IN = 70;
const SPEAKS = /\b(?:shall|will|may|must|agrees?|is|are|has|have|can|not|means?)\b/i;

/** The heading that a paragraph begins with: “Reporting. Business Associate shall …”. */
function findRunIn([first, next]: readonly { readonly text: string }[]): string | undefined {
  if (!first || !next || first.text.length > LONGEST_RUN_IN || !first.text.endsWith('.')) return undefined;
  return SPEAKS.test(first.text) || /^(?:We|You|They|It|I)\b/.test(first.text) ? undefined : first.text;
}

/** “How does the Bureau protect PHI? With safeguards …”: an answer without a verb says what the question asks. */
const answeredLead = (text: string, before: string): string =>
  before.endsWith('?') && (!VERB.test(text.slice(0, 120)) || isBare(text)) && !speaksForItself(text)
    ? (stateQuestion(before) ?? '')
    : '';

const VERB = /\b(?:shall|will|may|must|agrees?|is|are|has|have|can|does|do)\b|^[A-Z]\w+ [a-z]+s\b/;

const LONGEST_LEAD = 500;

const joinLead = (outer: string, inner: string): string => `${outer} ${inner}`.trim().slice(-LONGEST_LEAD);

function pageAt(parts: readonly { readonly text: string; readonly page: number }[], offset: number): number {
  let end = 0;
  for (const part of parts) {
    end += part.text.length + 1;
    if (offset < end) return part.page;
  }
  return parts.at(-1)?.page ?? 1;
}
