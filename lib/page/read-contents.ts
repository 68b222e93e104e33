import { cleanText } from './clean-text.ts';
import { PAGE_CAPS } from './page-caps.ts';
import type { PageContents, PageLine } from './page-contents-schema.ts';
import type { PageRoots } from './page-roots.ts';
import { findWithin, readAttribute } from './read-elements.ts';
import { readForms } from './read-forms.ts';
import type { SourceLine } from './read-lines.ts';
import { readLoads } from './read-loads.ts';

const MOST_PICTURES = 300;
/** Lines between two pauses. */
const PAUSE_AFTER = 200;

/**
 * Reads what stands on a page within `PAGE_CAPS`, in time proportional to it; changes nothing. Yields wherever the work
 * can rest.
 *
 * @param roots the trees of the page
 * @param source its lines
 * @param title of the page, clean
 * @param address the page's own
 * @param loaded addresses that the browser says the page has loaded
 */
export function* readContents(
  roots: PageRoots,
  source: readonly SourceLine[],
  title: string,
  address: string,
  loaded: readonly string[],
): Generator<void, PageContents> {
  const lines = new DistinctLines();
  lines.add(title, 'title');
  for (const [at, { text, place }] of source.entries()) {
    if (at % PAUSE_AFTER === 0) yield;
    for (const piece of cutLine(cleanText(text, text.length))) lines.add(piece, place);
  }
  for (const words of readPictureWords(roots)) lines.add(words, 'image');
  yield;
  const forms = readForms(roots, address);
  yield;
  return {
    lines: lines.all,
    forms,
    loads: readLoads(roots, address, loaded),
    linksPrivacy: findWithin(roots, 'a[href*="privac" i], a[href*="datenschutz" i]', 1).length > 0,
  };
}

class DistinctLines {
  readonly all: PageLine[] = [];
  readonly #seen = new Set<string>();
  #room: number = PAGE_CAPS.text;

  add(text: string, place: PageLine['place']): void {
    const key = `${place} ${text}`;
    if (text === '' || this.#seen.has(key) || text.length > this.#room || this.all.length >= PAGE_CAPS.lines)
      return;
    this.#seen.add(key);
    this.#room -= text.length;
    this.all.push({ text, place });
  }
}

/** The line in pieces no longer than one may be, cut after a sentence where there is one, else between words. */
function cutLine(line: string): string[] {
  const pieces: string[] = [];
  let rest = line;
  while (rest.length > PAGE_CAPS.line) {
    const room = rest.slice(0, PAGE_CAPS.line);
    const sentence = room.lastIndexOf('. ') + 1;
    const cut = sentence || room.lastIndexOf(' ') || PAGE_CAPS.line;
    const at = cut > 0 ? cut : PAGE_CAPS.line;
    pieces.push(cleanText(rest.slice(0, at), PAGE_CAPS.line));
    rest = rest.slice(at).trimStart();
  }
  return [...pieces, rest.toWellFormed()];
}

/** Seals and badges are pictures: what they say stands in the words for those who do not see them. */
function readPictureWords(roots: PageRoots): string[] {
  return findWithin(roots, 'img[alt], [role="img"][aria-label], input[type="image"][alt]', MOST_PICTURES).map(
    (picture) => cleanText(readAttribute(picture, 'alt') || readAttribute(picture, 'aria-label'), 300),
  );
}
