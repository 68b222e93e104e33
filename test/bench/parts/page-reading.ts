import type { DevtoolsSession } from '../devtools-connection.ts';
import { findTab } from '../open-list.ts';
import type { QuietChromium } from '../quiet-chromium.ts';
import { compare, type Row } from '../row.ts';
import { sampleInTurn } from '../sampled.ts';

const PART = 'Reading a page';
const ROUNDS = 15;
const SIZES = [5, 100, 1000] as const;

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
    if (!(await readsPhone(page, tab))) throw new Error('The reader found no phone number in the page');
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
    rows.push(
      compare({
        part: PART,
        what: `reader, ${kilobytes} kB of HTML`,
        against: 'a bare walk over its text nodes and links',
        thing: lessEmpty(took.reader),
        yardstick: lessEmpty(took.walk),
      }),
    );
  }
  return rows;
}

/** Paragraphs with a link each, a telephone number in every tenth; nested as pages are. */
function makePage(bytes: number): string {
  const parts: string[] = [];
  for (let n = 0, length = 0; length < bytes; n++) {
    const phone =
      n % 10 === 0 ? ` Call (555) 01${String(n % 100).padStart(2, '0')}-0${100 + (n % 100)}.` : '';
    const part = `<section><h2>Answered calls ${n}</h2><div><p>Our people answer in your name, day and night, and pass
on what was asked.${phone} <a href="/service/${n}">How it works</a></p></div></section>`;
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

function readsPhone(page: DevtoolsSession, tabId: number): Promise<boolean> {
  return page.evaluate(async (tab) => {
    const [read] = await chrome.scripting.executeScript({
      target: { tabId: tab },
      files: ['/content-scripts/reader.js'],
    });
    return JSON.stringify(read?.result).includes('5550100100');
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
