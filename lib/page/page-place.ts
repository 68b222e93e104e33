import { readAttribute } from './read-elements.ts';
import { unclobbered } from './unclobbered.ts';

/** Where on a page something stands. `image`: the words that stand in for a picture. */
export const PAGE_PLACES = ['title', 'heading', 'text', 'menu', 'footer', 'image'] as const;
export type PagePlace = (typeof PAGE_PLACES)[number];

/** Blocks that many pages make a footer or a menu of by name alone. */
const NAMED = new Set(['div', 'section', 'ul']);
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const FOOTER = /(?:^|[\s_-])(?:footer|contentinfo)(?:$|[\s_-])/i;
const MENU = /(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?)(?:$|[\s_-])/i;

const readName = unclobbered<Element, 'localName'>('localName');
const hasAttributes = unclobbered<Element, 'hasAttributes'>('hasAttributes');

/** The place that a block makes of the place around it: what stands in a footer or menu stays there. */
export function placeWithin(around: PagePlace, block: Element): PagePlace {
  if (around === 'footer' || around === 'menu') return around;
  const name = readName(block);
  if (HEADINGS.has(name)) return 'heading';
  // Most blocks of most pages have none.
  const called = NAMED.has(name) && hasAttributes(block).call(block) ? readNames(block) : '';
  if (name === 'footer' || FOOTER.test(called)) return 'footer';
  if (name === 'nav' || MENU.test(called)) return 'menu';
  return around;
}

/** Its role, id and classes. */
function readNames(block: Element): string {
  return `${readAttribute(block, 'role')} ${readAttribute(block, 'id')} ${readAttribute(block, 'class')}`;
}
