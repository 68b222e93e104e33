import type { PageFacts } from '../../lib/page/page-facts-schema.ts';
import { readPageFacts } from '../../lib/page/read-facts.ts';
import { readLines } from '../../lib/page/read-lines.ts';
import { drained } from './drained.ts';

/** What a document says of its owner, read at one go. */
export function factsOf(document: Document, address: string): PageFacts {
  return drained(readPageFacts(document, drained(readLines(document)).lines, address));
}
