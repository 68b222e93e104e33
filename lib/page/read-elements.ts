import { readUnclobbered } from './unclobbered.ts';

/** The first `most` elements that a selector finds in the document. */
export function findAll(document: Document, selector: string, most: number): Element[] {
  const found = readUnclobbered(document, 'querySelectorAll').call(document, selector);
  return Array.from(found).slice(0, most);
}

/** Empty for an attribute that the element lacks. */
export function readAttribute(element: Element, name: string): string {
  return readUnclobbered(element, 'getAttribute').call(element, name) ?? '';
}

/** All text below an element, as in the source. */
export function readText(element: Element): string {
  return readUnclobbered(element, 'textContent') ?? '';
}
