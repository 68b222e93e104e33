import type { BannerLine } from '../../lib/words/warning-line.ts';
import { type BannerActs, drawBanner } from './draw-banner.ts';

const DARK = matchMedia('(prefers-color-scheme: dark)');

/** The banner on a page: shown, redrawn or withdrawn. */
export interface BannerHost {
  show(line: BannerLine, acts: BannerActs): void;
  remove(): void;
}

/**
 * Makes the banner's place in the page: an element in the top layer that looks the same for every standing, with its
 * content in a closed shadow root. It moves nothing and takes no focus. If the page removes or hides it, it is put back
 * once; after that only the badge tells.
 */
export function makeBannerHost(): BannerHost {
  let element: HTMLElement | undefined;
  let redraw: () => void = () => undefined;
  let returns = 1;

  const watcher = new MutationObserver(() => putBack());
  addEventListener('resize', () => redraw());
  DARK.addEventListener('change', () => redraw());

  function putBack(): void {
    if (!element || (element.isConnected && isShown(element))) return;
    if (returns-- > 0) place(element);
    else withdraw();
  }

  function place(host: HTMLElement): void {
    document.documentElement.append(host);
    host.showPopover();
    watcher.observe(document.documentElement, { childList: true });
  }

  function withdraw(): void {
    watcher.disconnect();
    element?.remove();
    element = undefined;
  }

  return {
    show(line, acts) {
      withdraw();
      const host = makeElement();
      const root = host.attachShadow({ mode: 'closed' });
      redraw = () => root.replaceChildren(drawBanner(line, acts, innerWidth, DARK.matches));
      redraw();
      host.addEventListener('toggle', () => putBack());
      element = host;
      returns = 1;
      place(host);
    },
    remove: withdraw,
  };
}

function isShown(host: HTMLElement): boolean {
  return host.matches(':popover-open');
}

/** Inline and important, so that no rule of the page wins over it. */
function makeElement(): HTMLElement {
  const host = document.createElement('div');
  host.popover = 'manual';
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
  for (const [name, value] of Object.entries(style)) host.style.setProperty(name, value, 'important');
  return host;
}
