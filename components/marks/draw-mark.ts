import type { Mark } from '../../lib/findings/decide-mark.ts';
import { formatMark } from '../../lib/words/marks-words.ts';
import { type ShapePart, STANDING_SHAPES } from '../ui/standing-shapes.ts';
import { type MarkColours, markLook } from './mark-look.ts';

const SVG = 'http://www.w3.org/2000/svg';
const SIZE = 16;

/** How thick the strokes of a part are, as in components/ui/standing-mark.css. */
const STROKES: Readonly<Record<ShapePart['part'], string>> = {
  fill: '0',
  glyph: '1.8',
  dots: '2.4',
  line: '1.7',
  dashed: '1.5',
};

/** Inline and important, so that no rule of the page wins over it. Its margins keep it from making a line any higher. */
const HOST_STYLE = {
  all: 'initial',
  display: 'inline-block',
  width: `${SIZE}px`,
  height: `${SIZE}px`,
  'margin-block': `${-SIZE / 2}px`,
  'margin-inline': '6px 0',
  'vertical-align': 'middle',
  'line-height': '0',
  cursor: 'inherit',
};

/** Made once and then copied: a copy costs a fraction of what it takes to make one. */
const signs = new Map<string, HTMLElement>();
let hostBefore: HTMLElement | undefined;

/**
 * Draws the mark of a result: an element that looks the same for every standing, with shape and word in a closed shadow
 * root. Plain elements with styles set one by one, since a strict Content-Security-Policy lets in nothing else.
 */
export function drawMark(mark: Mark, isDark: boolean): HTMLElement {
  hostBefore ??= makeHost();
  const host = hostBefore.cloneNode() as HTMLElement;
  host.attachShadow({ mode: 'closed' }).append(copySign(mark, isDark));
  return host;
}

function copySign(mark: Mark, isDark: boolean): Node {
  const key = `${mark} ${isDark}`;
  const sign = signs.get(key) ?? makeSign(mark, isDark);
  signs.set(key, sign);
  return sign.cloneNode(true);
}

function makeHost(): HTMLElement {
  const host = document.createElement('span');
  for (const [name, value] of Object.entries(HOST_STYLE)) host.style.setProperty(name, value, 'important');
  return host;
}

function makeSign(mark: Mark, isDark: boolean): HTMLElement {
  const { shape, colours } = markLook(mark, isDark);
  const words = formatMark(mark);
  const sign = document.createElement('span');
  sign.setAttribute('role', 'img');
  sign.setAttribute('aria-label', words);
  // What is said on pointing at it would be read out a second time.
  const picture = document.createElement('span');
  picture.setAttribute('aria-hidden', 'true');
  picture.title = words;
  picture.append(drawShape(STANDING_SHAPES[shape], colours));
  sign.append(picture);
  return sign;
}

function drawShape(parts: readonly ShapePart[], { tone, ground }: MarkColours): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${SIZE} ${SIZE}`);
  svg.setAttribute('width', String(SIZE));
  svg.setAttribute('height', String(SIZE));
  for (const { part, d } of parts) {
    const path = document.createElementNS(SVG, 'path');
    const stroke = part === 'line' || part === 'dashed' ? tone : ground;
    path.setAttribute('d', d);
    path.setAttribute('fill', part === 'fill' ? tone : 'none');
    path.setAttribute('stroke', part === 'fill' ? 'none' : stroke);
    path.setAttribute('stroke-width', STROKES[part]);
    path.setAttribute('stroke-linecap', 'round');
    path.setAttribute('stroke-linejoin', 'round');
    svg.append(path);
  }
  return svg;
}
