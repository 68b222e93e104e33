import type { BannerPiece } from '../../lib/words/lookalike-words.ts';
import type { BannerLine } from '../../lib/words/warning-line.ts';
import { STANDING_SHAPES } from '../ui/standing-shapes.ts';
import { BANNER_FONT, type BannerColours, bannerColours } from './banner-look.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Below these widths who and when goes first, then the reason; the word, the vendor and the buttons never. */
const WIDTH_FOR_SOURCE = 900;
const WIDTH_FOR_REASON = 600;

/** What the reviewer can do in the banner. Neither changes the record. */
export interface BannerActs {
  readonly onDetails: () => void;
  readonly onHide: () => void;
}

type Style = Partial<CSSStyleDeclaration>;

/**
 * Draws the banner's line. Plain elements with styles set one by one: a strict Content-Security-Policy and Trusted
 * Types let in neither a style sheet nor markup as text.
 */
export function drawBanner(line: BannerLine, acts: BannerActs, width: number, isDark: boolean): HTMLElement {
  const colours = bannerColours(line.standing, isDark);
  const bar = draw('div', barStyle(colours));
  bar.setAttribute('role', 'status');
  bar.append(drawTag(line, colours));
  if (line.imitation) bar.append(drawImitation(line.imitation, colours));
  else
    bar.append(
      draw('b', { flex: 'none', maxWidth: '40%', ...CUT }, line.vendor),
      draw('span', { flex: '1', minWidth: '0', ...CUT }, width >= WIDTH_FOR_REASON ? line.reason : ''),
    );
  if (width >= WIDTH_FOR_SOURCE) bar.append(draw('span', { ...META, color: colours.meta }, line.source));
  bar.append(drawDetails(line, acts, colours), drawHide(line, acts, colours));
  return bar;
}

const CUT: Style = { whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis' };
const META: Style = { flex: 'none', maxWidth: '40%', fontSize: '12px', lineHeight: '16px', ...CUT };
const BUTTON: Style = {
  flex: 'none',
  height: '28px',
  borderRadius: '4px',
  font: `600 12px/16px ${BANNER_FONT}`,
  cursor: 'pointer',
};

function barStyle(colours: BannerColours): Style {
  return {
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    height: '48px',
    padding: '0 8px 0 0',
    overflow: 'hidden',
    direction: 'ltr',
    textAlign: 'left',
    background: colours.raised,
    border: `1px solid ${colours.line}`,
    borderRadius: '8px',
    boxShadow: colours.shadow,
    color: colours.ink,
    font: `400 13px/20px ${BANNER_FONT}`,
  };
}

/** One sentence, the page's address first: what does not fit is cut from its end. */
function drawImitation(pieces: readonly BannerPiece[], colours: BannerColours): HTMLElement {
  const sentence = draw('span', { flex: '1', minWidth: '0', ...CUT });
  const marked: Style = {
    background: colours.soft,
    color: colours.tone,
    borderBottom: `2px solid ${colours.tone}`,
  };
  for (const { text, address, differs } of pieces)
    sentence.append(draw(address ? 'b' : 'span', { ...(differs ? marked : {}), whiteSpace: 'pre' }, text));
  return sentence;
}

function drawTag(line: BannerLine, colours: BannerColours): HTMLElement {
  const tag = draw('span', {
    alignSelf: 'stretch',
    flex: 'none',
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '0 16px 0 12px',
    background: colours.soft,
    borderRight: `1px solid ${colours.line}`,
    color: colours.tone,
    fontWeight: '600',
    fontSize: '14px',
  });
  tag.append(drawShape(line, colours), line.word);
  return tag;
}

function drawShape({ standing }: BannerLine, colours: BannerColours): SVGElement {
  const shape = document.createElementNS(SVG, 'svg');
  shape.setAttribute('viewBox', '0 0 16 16');
  shape.setAttribute('width', '20');
  shape.setAttribute('height', '20');
  shape.setAttribute('aria-hidden', 'true');
  for (const { part, d } of STANDING_SHAPES[standing]) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', d);
    path.setAttribute('fill', part === 'fill' ? colours.tone : 'none');
    path.setAttribute('stroke', part === 'fill' ? 'none' : part === 'line' ? colours.tone : colours.soft);
    path.setAttribute('stroke-width', '1.8');
    path.setAttribute('stroke-linecap', 'round');
    path.setAttribute('stroke-linejoin', 'round');
    shape.append(path);
  }
  return shape;
}

function drawDetails(line: BannerLine, { onDetails }: BannerActs, colours: BannerColours): HTMLElement {
  const style: Style = { ...BUTTON, padding: '0 8px', background: colours.raised, color: colours.ink };
  const button = draw('button', { ...style, border: `1px solid ${colours.edge}` }, line.details);
  onRealClick(button, onDetails);
  return button;
}

function drawHide(line: BannerLine, { onHide }: BannerActs, colours: BannerColours): HTMLElement {
  const style: Style = { ...BUTTON, width: '28px', padding: '0', border: '0', background: 'transparent' };
  const button = draw('button', { ...style, color: colours.accent, fontSize: '18px' }, '×');
  button.setAttribute('aria-label', line.hide);
  button.title = line.hide;
  onRealClick(button, onHide);
  return button;
}

/** Clicks that the page makes up are not the reviewer's. */
function onRealClick(element: HTMLElement, act: () => void): void {
  element.addEventListener('click', (event) => {
    event.stopPropagation();
    if (event.isTrusted) act();
  });
}

function draw(tag: 'div' | 'span' | 'b' | 'button', style: Style, text = ''): HTMLElement {
  const element = document.createElement(tag);
  Object.assign(element.style, style);
  element.textContent = text;
  return element;
}
