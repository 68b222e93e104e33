import { findClaims } from '../../../lib/page/find-claims.ts';
import type { PageLine } from '../../../lib/page/page-contents-schema.ts';
import type { DevtoolsSession } from '../devtools-connection.ts';
import { findTab } from '../open-list.ts';
import type { QuietChromium } from '../quiet-chromium.ts';
import { compare, formatTime, type Row } from '../row.ts';
import { median, sampleInTurn } from '../sampled.ts';

const PART = 'Reading a page';
const ROUNDS = 15;
const SIZES = [5, 100, 1000] as const;
/** For the largest: of all the work, and of each stretch that the page waits for. */
const MOST = { whole: 200, slice: 50 } as const;

/**
 * The reader as it is shipped, injected from a page of the extension; what an empty script takes is taken off, since
 * most of it is the way there and back.
 *
 * @param page of the extension
 * @param address of a practice site, whose document is replaced
 */
export async function measurePageReading(
  page: DevtoolsSession,
  chromium: QuietChromium,
  address: string,
): Promise<Row[]> {
  const site = await chromium.open(address);
  const tab = await findTab(page, address);
  const rows: Row[] = [];
  for (const kilobytes of SIZES) {
    await showPage(site, makePage(kilobytes * 1000));
    if (!JSON.stringify(await read(page, tab)).includes('5550100100'))
      throw new Error('The reader found no phone number in the page');
    const took = await sampleInTurn(
      {
        reader: () => timeScript(page, tab, 'reader'),
        walk: () => timeScript(page, tab, 'walk'),
        empty: () => timeScript(page, tab, 'empty'),
      },
      ROUNDS,
    );
    const lessEmpty = (costs: readonly number[]) =>
      costs.map((cost, round) => Math.max(cost - (took.empty[round] ?? 0), 0.05));
    const reader = lessEmpty(took.reader);
    const row = compare({
      part: PART,
      what: `reader, ${kilobytes} kB of HTML`,
      against: 'a bare walk over its text nodes and links',
      thing: reader,
      yardstick: lessEmpty(took.walk),
    });
    const isLargest = kilobytes === SIZES.at(-1);
    rows.push(isLargest ? { ...row, ...budget(median(reader), MOST.whole) } : row);
  }
  return [...rows, await measureSlices(page, site, tab), await measureClaims(page, tab)];
}

function budget(milliseconds: number, most: number): Pick<Row, 'budget' | 'met'> {
  return { budget: `≤ ${most} ms`, met: milliseconds <= most };
}

/** The longest that the page could do nothing of its own while it was read. */
async function measureSlices(page: DevtoolsSession, site: DevtoolsSession, tab: number): Promise<Row> {
  const gaps: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await site.evaluate(watchGaps);
    await read(page, tab);
    gaps.push(await site.evaluate(() => window.stopGaps()));
  }
  const longest = median(gaps);
  const measured = formatTime(longest);
  return { part: PART, what: 'longest wait of the page meanwhile', measured, ...budget(longest, MOST.slice) };
}

/** The rules run in the panel, over the lines that the reader hands over. */
async function measureClaims(page: DevtoolsSession, tab: number): Promise<Row> {
  const lines = (await read(page, tab))?.contents.lines ?? [];
  const text = JSON.stringify(lines);
  const took = await sampleInTurn(
    { claims: () => timeOf(() => findClaims(lines)), parse: () => timeOf(() => JSON.parse(text)) },
    ROUNDS,
  );
  return compare({
    part: PART,
    what: `claims in the ${Math.round(text.length / 1000)} kB it hands over`,
    against: 'parsing the same as JSON',
    thing: took.claims,
    yardstick: took.parse,
  });
}

declare global {
  interface Window {
    stopGaps(): number;
  }
}

/** Runs in the page: ticks without end and keeps the longest time between two ticks. */
function watchGaps(): void {
  const { port1, port2 } = new MessageChannel();
  let [last, longest, isOn] = [performance.now(), 0, true];
  port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (isOn) port2.postMessage(0);
  };
  port2.postMessage(0);
  window.stopGaps = () => {
    isOn = false;
    return longest;
  };
}

async function timeOf(act: () => unknown): Promise<number> {
  const began = performance.now();
  act();
  return performance.now() - began;
}

/** Paragraphs with a link each, a telephone number in every tenth; nested as pages are. */
function makePage(bytes: number): string {
  const parts: string[] = [];
  for (let n = 0, length = 0; length < bytes; n++) {
    const phone =
      n % 10 === 0 ? ` Call (555) 01${String(n % 100).padStart(2, '0')}-0${100 + (n % 100)}.` : '';
    const part = `<section><h2>Answered calls ${n}</h2><div><p>Our HIPAA compliant people answer in your name, day and night,
and pass on what was asked.${phone} <a href="/service/${n}">How it works</a></p></div></section>`;
    parts.push(part);
    length += part.length;
  }
  return `<!doctype html><html lang="en"><head><title>Answering</title></head><body>
<p><a href="tel:+15550100100">Call us</a></p>${parts.join('\n')}<footer>© 2026 Answering Ltd.</footer></body></html>`;
}

async function showPage(site: DevtoolsSession, html: string): Promise<void> {
  const { frameTree } = await site.send<{ frameTree: { frame: { id: string } } }>('Page.getFrameTree');
  await site.send('Page.setDocumentContent', { frameId: frameTree.frame.id, html });
}

function read(
  page: DevtoolsSession,
  tabId: number,
): Promise<{ readonly contents: { readonly lines: readonly PageLine[] } } | undefined> {
  return page.evaluate(async (tab) => {
    const [injected] = await chrome.scripting.executeScript({
      target: { tabId: tab },
      files: ['/content-scripts/reader.js'],
    });
    return JSON.parse(String(injected?.result ?? null));
  }, tabId);
}

/** Milliseconds from the call to the answer. */
function timeScript(
  page: DevtoolsSession,
  tabId: number,
  script: 'reader' | 'walk' | 'empty',
): Promise<number> {
  return page.evaluate(
    async (tab, which) => {
      const target = { tabId: tab };
      const walk = () => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        let length = 0;
        for (let node = walker.nextNode(); node; node = walker.nextNode())
          length += node.nodeValue?.length ?? 0;
        for (const link of document.links) length += link.href.length;
        return length;
      };
      const began = performance.now();
      if (which === 'reader')
        await chrome.scripting.executeScript({ target, files: ['/content-scripts/reader.js'] });
      else await chrome.scripting.executeScript({ target, func: which === 'walk' ? walk : () => 0 });
      return performance.now() - began;
    },
    tabId,
    script,
  );
}
