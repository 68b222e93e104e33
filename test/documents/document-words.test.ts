import { expect, test } from 'vitest';
import { type DocumentFault, formatDocumentFault } from '../../lib/words/document-words.ts';

const FAULTS: readonly DocumentFault[] = [
  { code: 'broken', kind: 'pdf' },
  { code: 'cancelled', kind: 'pdf' },
  { code: 'encrypted', kind: 'pdf' },
  { code: 'not-read', kind: 'png' },
  { code: 'not-what-its-name-says', kind: 'html', ending: 'pdf' },
  { code: 'too-large', kind: 'unknown', bytes: 30_000_000, most: 26_214_400 },
  { code: 'too-many-pages', kind: 'pdf', pages: 1200, most: 600 },
  { code: 'too-much-text', kind: 'txt', most: 4_000_000 },
  { code: 'unknown-type', kind: 'unknown' },
  { code: 'unreadable', kind: 'unknown' },
  { code: 'zip-bomb', kind: 'docx' },
];

test('each fault has its own sentences, which say what is the case and what to do', () => {
  const sentences = FAULTS.map(formatDocumentFault);
  expect(new Set(sentences).size).toBe(FAULTS.length);
  for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z][^.].*\. [A-Z].*\.$/);
});

test.each([
  { fault: FAULTS[4], says: 'The file’s name ends in .pdf, but it is a web page.' },
  { fault: FAULTS[5], says: 'The file is 29 MB large; 25 MB can be read.' },
  { fault: FAULTS[6], says: 'The document has 1,200 pages; 600 can be read.' },
])('$says', ({ fault, says }) => {
  expect(fault && formatDocumentFault(fault)).toContain(says);
});
