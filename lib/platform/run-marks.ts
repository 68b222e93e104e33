import type { Mark } from '../findings/decide-mark.ts';
import { findSearchEngine } from '../page/search-engine.ts';
import { MOST_ADDRESSES, MOST_RESULTS, readSearchResults } from '../page/search-results.ts';

/** Milliseconds for which changes of the page are gathered: results come in many small pieces. */
const PAUSE = 150;

/** What draws the marks; comes in as an argument, so that this file holds the talk and no look. */
interface Marker {
  /** Leaves exactly these marks in the page. */
  draw(marked: readonly { readonly title: Element; readonly mark: Mark }[]): void;
}

/**
 * Marks the results of the search page that this runs in, those too that come as the reviewer scrolls or searches
 * again. One message asks about all results that are there; later ones only about sites that are new.
 */
export function runMarks(marker: Marker): void {
  // Chrome loads some result pages before anybody sees them, and then they are in no tab that could be answered.
  if ('prerendering' in document && document.prerendering === true)
    document.addEventListener('prerenderingchange', () => new Marking(marker), { once: true });
  else new Marking(marker);
}

class Marking {
  readonly #marker: Marker;
  /** By address, as it was answered last; null for a site that has no mark. */
  readonly #marks = new Map<string, Mark | null>();
  /** What has been asked about since the page came into view. */
  readonly #asked = new Set<string>();
  readonly #watcher = new MutationObserver(() => this.#lookSoon());
  readonly #stopped = new AbortController();
  #timer: number | undefined;
  #isAsking = false;

  constructor(marker: Marker) {
    this.#marker = marker;
    this.#watcher.observe(document, { childList: true, subtree: true, attributeFilter: ['href'] });
    // A reviewer comes back to the results after flagging one of them.
    const { signal } = this.#stopped;
    document.addEventListener('visibilitychange', (event) => this.#onVisible(event), { signal });
    this.#look();
  }

  #onVisible({ isTrusted }: Event): void {
    if (!isTrusted || document.visibilityState !== 'visible') return;
    this.#asked.clear();
    this.#look();
  }

  #lookSoon(): void {
    this.#timer ??= window.setTimeout(() => {
      this.#timer = undefined;
      this.#look();
    }, PAUSE);
  }

  #look(): void {
    const engine = findSearchEngine(location.href);
    const results = engine ? readSearchResults(document, location.href, engine) : [];
    this.#marker.draw(
      results.flatMap(({ title, address }) => {
        const mark = this.#marks.get(address);
        return mark ? [{ title, mark }] : [];
      }),
    );
    this.#watcher.takeRecords(); // our own changes, and those that were just read
    const open = new Set(results.map(({ address }) => address).filter((one) => !this.#asked.has(one)));
    const room = Math.min(MOST_ADDRESSES, MOST_RESULTS - this.#asked.size);
    if (open.size > 0 && room > 0 && !this.#isAsking) void this.#ask([...open].slice(0, room));
  }

  async #ask(addresses: readonly string[]): Promise<void> {
    this.#isAsking = true;
    for (const address of addresses) this.#asked.add(address);
    try {
      const marks = await askForMarks(addresses);
      if (!marks) return this.#stop();
      addresses.forEach((address, n) => {
        this.#marks.set(address, marks[n] ?? null);
      });
    } catch (error) {
      this.#stop(); // the extension was updated or taken away: nobody will answer this page again
      throw error;
    }
    this.#isAsking = false;
    this.#look();
  }

  #stop(): void {
    this.#stopped.abort();
    this.#watcher.disconnect();
    window.clearTimeout(this.#timer);
    this.#marker.draw([]);
  }
}

/** The extension API as the browser gives it: the polyfill would be most of what is injected. */
function askForMarks(addresses: readonly string[]): Promise<(Mark | null)[] | null> {
  return chrome.runtime.sendMessage({ say: 'marks/ask', addresses });
}
