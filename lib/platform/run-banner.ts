import type { BannerLine } from '../words/warning-line.ts';

/** What draws the banner; comes in as an argument, so that this file holds the talk and no DOM. */
interface Banner {
  show(line: BannerLine, acts: { onDetails: () => void; onHide: () => void }): void;
  remove(): void;
}

/** The banner of this page, and whether the reviewer has hidden it here: an answer on its way must not bring it back. */
interface Held {
  readonly banner: Banner;
  isHidden: boolean;
}

/** Where a second injection into the same page finds the first: in the script's own world, out of the page's sight. */
const MARK = Symbol.for('first-call/banner');

/**
 * Asks the background what to show on this page and shows or withdraws it; asks again when it is told to. The extension
 * API is used as the browser gives it: the polyfill would add a third to what is injected, and Chrome and Firefox agree
 * on these two calls.
 */
export async function runBanner(makeBanner: () => Banner): Promise<void> {
  const world = globalThis as { [MARK]?: Held };
  const before = world[MARK];
  if (before) return look(before);
  const held: Held = { banner: makeBanner(), isHidden: false };
  world[MARK] = held;
  chrome.runtime.onMessage.addListener((message: unknown) => {
    if (isLookAgain(message)) void look(held);
  });
  return look(held);
}

async function look(held: Held): Promise<void> {
  const line = (await say('banner/ask')) as BannerLine | null;
  if (!line || held.isHidden) return held.banner.remove();
  held.banner.show(line, {
    onDetails: () => void say('banner/details'),
    onHide: () => {
      held.isHidden = true;
      held.banner.remove();
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
