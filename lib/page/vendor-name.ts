import type { PageFacts, PageName } from './page-facts-schema.ts';

/** What stands between the name of a page and the name of its site: a bar, a dash between spaces, a colon. */
const SEPARATOR = /\s*[|·•»«]\s*|\s+[-–—~:]+\s+|\s*::\s*|:\s+/;

/** Names that builders and templates leave behind, and names of pages. Compared without case, whole. */
const NO_NAME =
  /^(?:the )?(?:home|home ?page|welcome|main|index|start|about|about us|contact|contact us|services|our services|our team|pricing|plans|faqs?|blog|news|careers|login|log in|sign in|support|official (?:web)?site|untitled(?: document| page)?|my (?:site|website|blog|wordpress blog)|site|website|new page|coming soon|default(?: page)?|wordpress|wix|squarespace|weebly|shopify|godaddy|just a moment\.*|access denied|attention required!?|404|page not found|not found|error|all rights reserved)$/i;

/**
 * Finds the name that a page most likely gives its owner; undefined where it gives none. It is a suggestion for a
 * field that the reviewer sees, never a match.
 */
export function findVendorName(facts: PageFacts): string | undefined {
  for (const name of facts.names) {
    const text = isWholeName(name) ? name.text : pickPart(name.text, facts);
    if (text !== undefined && isName(text)) return text;
  }
  return undefined;
}

/**
 * Every name that a page gives its owner, most telling first: a site goes by its brand, and its owner by another name.
 * Where none stands alone, the one that its title or heading holds; else none.
 */
export function findVendorNames(facts: PageFacts): string[] {
  const whole = facts.names.filter((name) => isWholeName(name) && isName(name.text)).map(({ text }) => text);
  const part = whole.length > 0 ? undefined : findVendorName(facts);
  return part === undefined ? whole : [part];
}

/** Structured data and the copyright line hold the name alone; titles and headings hold it among other words. */
function isWholeName({ from }: PageName): boolean {
  return from === 'json-ld' || from === 'open-graph' || from === 'footer';
}

/**
 * The part of a title that is the name: the one that the site's address spells, else the shortest, since tag lines
 * run longer than names; of two alike the last, where most sites put theirs.
 */
function pickPart(title: string, facts: PageFacts): string | undefined {
  const parts = title
    .split(SEPARATOR)
    .map((part) => part.replace(/^welcome to (?:the )?/i, '').trim())
    .filter(isName);
  const host = squeeze(URL.parse(facts.canonical ?? '')?.hostname ?? '');
  const spelt = parts.find((part) => squeeze(part).length >= 4 && host.includes(squeeze(part)));
  return (
    spelt ??
    parts.reduceRight<string | undefined>(
      (best, part) => (best === undefined || part.length < best.length ? part : best),
      undefined,
    )
  );
}

function isName(text: string): boolean {
  return /\p{L}{2}/u.test(text) && !NO_NAME.test(text);
}

function squeeze(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\d]/gu, '');
}
