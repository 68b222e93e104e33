import type { BannerLine } from '../../lib/words/warning-line.ts';
import { type BannerActs, drawBanner } from './draw-banner.ts';

const DARK = matchMedia('(prefers-color-scheme: dark)');

/** How often a banner that the page takes away is put back. After that only the badge tells. */
const RETURNS = 1;

/**
 * The banner's place in the page: an element in the top layer that looks the same for every standing, with its content
 * in a closed shadow root. It moves nothing and takes no focus.
 */
export class BannerHost {
  #element: HTMLElement | undefined;
  /** The line as it was shown last; kept when the page takes the banner away for good. */
  #shown: string | undefined;
  #redraw: () => void = () => undefined;
  #returns = RETURNS;
  readonly #watcher = new MutationObserver(() => this.#putBack());

  constructor() {
    addEventListener('resize', () => this.#redraw());
    DARK.addEventListener('change', () => this.#redraw());
  }

  /** Shows a line. The same line again changes nothing: what the page took away for good stays away. */
  show(line: BannerLine, acts: BannerActs): void {
    const shown = JSON.stringify(line);
    if (shown === this.#shown) return;
    this.remove();
    this.#shown = shown;
    const element = makeElement();
    const root = element.attachShadow({ mode: 'closed' });
    this.#redraw = () => root.replaceChildren(drawBanner(line, acts, innerWidth, DARK.matches));
    this.#redraw();
    element.addEventListener('toggle', () => this.#putBack());
    this.#element = element;
    this.#returns = RETURNS;
    this.#place(element);
  }

  remove(): void {
    this.#shown = undefined;
    this.#takeAway();
  }

  #takeAway(): void {
    this.#watcher.disconnect();
    this.#element?.remove();
    this.#element = undefined;
  }

  #place(element: HTMLElement): void {
    document.documentElement.append(element);
    element.showPopover();
    this.#watcher.observe(document.documentElement, { childList: true });
  }

  #putBack(): void {
    const element = this.#element;
    if (!element || (element.isConnected && element.matches(':popover-open'))) return;
    if (this.#returns-- > 0) this.#place(element);
    else this.#takeAway();
  }
}

/** Inline and important, so that no rule of the page wins over it. */
function makeElement(): HTMLElement {
  const element = document.createElement('div');
  element.popover = 'manual';
  const style: Record<string, string> = {
    all: 'initial',
    position: 'fixed',
    inset: '12px 12px auto 12px',
    width: 'auto',
    height: '48px',
    margin: '0',
    padding: '0',
    border: '0',
    background: 'transparent',
    overflow: 'visible',
    'color-scheme': 'normal',
    'z-index': '2147483647',
  };
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value, 'important');
  return element;
}
