import type { GrantedWork } from '../store/do-list-work.ts';

const PAGE = '/refresh.html';
const CHANNEL = 'first-call/refreshed';
/** Milliseconds after which a page that has said nothing counts as lost. */
const LONGEST = 15 * 60_000;

/**
 * Lets a page nobody sees do work on lists, and waits for it. The background stays small and quick that way, and where the
 * browser stops it meanwhile, the page works on. In Chrome it is the extension’s offscreen document; Firefox’s event page
 * is a document itself and takes the page as a frame. While one works, another is not begun.
 */
export async function doListWorkInPage(work: GrantedWork): Promise<void> {
  const address = `${PAGE}#${encodeURIComponent(JSON.stringify(work))}`;
  const over = hearEnd();
  try {
    const close = await openPage(address);
    await over.heard;
    close();
  } finally {
    over.stop();
  }
}

function hearEnd() {
  const channel = new BroadcastChannel(CHANNEL);
  const { promise, resolve } = Promise.withResolvers<void>();
  channel.addEventListener('message', () => resolve());
  const longest = setTimeout(resolve, LONGEST);
  return {
    heard: promise,
    stop(): void {
      clearTimeout(longest);
      channel.close();
    },
  };
}

/** Gives back what closes it, where it does not close itself. */
async function openPage(address: string): Promise<() => void> {
  if (typeof document === 'undefined') {
    if (await chrome.offscreen.hasDocument()) return () => undefined;
    await chrome.offscreen.createDocument({
      url: address,
      reasons: [chrome.offscreen.Reason.WORKERS],
      justification: 'Checks the signatures of subscribed lists in a worker.',
    });
    return () => undefined;
  }
  const frame = document.createElement('iframe');
  frame.src = address;
  document.body.append(frame);
  return () => frame.remove();
}

/**
 * In that page: does the work that its address carries, says so, and closes. It closes too where the work never ends: as
 * long as it is open, no other is begun.
 */
export async function runRefreshPage(doWork: (work: GrantedWork) => Promise<void>): Promise<void> {
  setTimeout(() => window.close(), LONGEST);
  try {
    await doWork(JSON.parse(decodeURIComponent(location.hash.slice(1))));
  } finally {
    const channel = new BroadcastChannel(CHANNEL);
    channel.postMessage('over');
    channel.close();
    window.close();
  }
}
