import type { PageContents } from './page-contents-schema.ts';
import type { PageFacts } from './page-facts-schema.ts';
import { readContents } from './read-contents.ts';
import { readPageFacts } from './read-facts.ts';
import { readLines } from './read-lines.ts';

/**
 * Reads a page, or a frame, in one walk over its text: what it says of its owner, and what stands on it. Yields wherever
 * the work can rest, so that a large page can be read in slices.
 *
 * @param address the page's own
 * @param loaded addresses that the browser says the page has loaded
 */
export function* readDocument(
  document: Document,
  address: string,
  loaded: readonly string[],
): Generator<void, { readonly facts: PageFacts; readonly contents: PageContents }> {
  const { lines, roots } = yield* readLines(document);
  const facts = yield* readPageFacts(document, lines, address);
  const contents = yield* readContents(roots, lines, facts.title, address, loaded);
  return { facts, contents };
}
