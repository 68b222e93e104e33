import type { PageRoots } from './page-roots.ts';
import { readUnclobbered } from './unclobbered.ts';

/** The first `most` elements that a selector finds in one tree: the document less its shadow trees, or one of these. */
export function findAll(root: Document | ShadowRoot, selector: string, most: number): Element[] {
  const found = readUnclobbered<ParentNode & Node, 'querySelectorAll'>(root, 'querySelectorAll').call(
    root,
    selector,
  );
  return Array.from(found).slice(0, most);
}

/** The first `most` elements that a selector finds in all of these trees, one tree after the other. */
export function findWithin(roots: PageRoots, selector: string, most: number): Element[] {
  const found: Element[] = [];
  for (const root of roots) {
    if (found.length >= most) break;
    found.push(...findAll(root, selector, most - found.length));
  }
  return found;
}

/** Empty for an attribute that the element lacks. */
export function readAttribute(element: Element, name: string): string {
  return readUnclobbered(element, 'getAttribute').call(element, name) ?? '';
}

/** All text below an element, as in the source. */
export function readText(element: Element): string {
  return readUnclobbered(element, 'textContent') ?? '';
}
