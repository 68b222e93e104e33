import { readAttribute } from './read-elements.ts';
import { readUnclobbered } from './unclobbered.ts';

/** Where on a page something stands. `image`: the words that stand in for a picture. */
export const PAGE_PLACES = ['title', 'heading', 'text', 'menu', 'footer', 'image'] as const;
export type PagePlace = (typeof PAGE_PLACES)[number];

/** Blocks that many pages make a footer or a menu of by name alone. */
const NAMED = new Set(['div', 'section', 'ul']);
const FOOTER = /(?:^|[\s_-])(?:footer|contentinfo)(?:$|[\s_-])/i;
const MENU = /(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?)(?:$|[\s_-])/i;

/** The place that a block makes of the place around it: what stands in a footer or menu stays there. */
export function placeWithin(around: PagePlace, block: Element): PagePlace {
  if (around === 'footer' || around === 'menu') return around;
  const name = readUnclobbered(block, 'localName');
  if (/^h[1-6]$/.test(name)) return 'heading';
  const called = NAMED.has(name) ? readNames(block) : '';
  if (name === 'footer' || FOOTER.test(called)) return 'footer';
  if (name === 'nav' || MENU.test(called)) return 'menu';
  return around;
}

/** Its role, id and classes, where it has any. */
function readNames(block: Element): string {
  return ['role', 'id', 'class']
    .map((attribute) => readAttribute(block, attribute))
    .join(' ')
    .trim();
}
