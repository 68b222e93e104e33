import type { BannerLine } from '../words/warning-line.ts';

/** What draws the banner; comes in as an argument, so that this file holds the talk and no DOM. */
interface Banner {
  show(line: BannerLine, acts: { onDetails: () => void; onHide: () => void }): void;
  remove(): void;
}

/** Where a second injection into the same page finds the first: in the script's own world, out of the page's sight. */
const MARK = Symbol.for('first-call/banner');

/**
 * Asks the background what to show on this page and shows or withdraws it; asks again when it is told to. The extension
 * API is used as the browser gives it: the polyfill would add a third to what is injected, and Chrome and Firefox agree
 * on these two calls.
 */
export async function runBanner(makeBanner: () => Banner): Promise<void> {
  const world = globalThis as { [MARK]?: Banner };
  const held = world[MARK];
  if (held) return look(held);
  const banner = makeBanner();
  world[MARK] = banner;
  chrome.runtime.onMessage.addListener((message: unknown) => {
    if (isLookAgain(message)) void look(banner);
  });
  return look(banner);
}

async function look(banner: Banner): Promise<void> {
  const line = (await say('banner/ask')) as BannerLine | null;
  if (!line) return banner.remove();
  banner.show(line, {
    onDetails: () => void say('banner/details'),
    onHide: () => {
      banner.remove();
      void say('banner/hide');
    },
  });
}

function isLookAgain(message: unknown): boolean {
  return (
    typeof message === 'object' &&
    message !== null &&
    'tell' in message &&
    message.tell === 'banner/look-again'
  );
}

function say(what: string): Promise<unknown> {
  return chrome.runtime.sendMessage({ say: what });
}
