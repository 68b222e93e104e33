import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { until } from './until.ts';

/** The part of a node of the DOM domain that is read here. */
interface DomNode {
  readonly nodeId: number;
  readonly shadowRootType?: 'user-agent' | 'open' | 'closed';
  readonly shadowRoots?: readonly DomNode[];
  readonly children?: readonly DomNode[];
}

/** The domain is newer than Playwright's types. */
interface ExtensionsDomain {
  send(method: 'Extensions.loadUnpacked', parameters: { path: string }): Promise<{ id: string }>;
  send(method: 'Extensions.triggerAction', parameters: { id: string; targetId: string }): Promise<void>;
}

/** @returns the id that Chromium gives the extension, which follows from the path of its folder */
export async function loadExtension(browser: CDPSession, folder: string): Promise<string> {
  const { id } = await extensions(browser).send('Extensions.loadUnpacked', { path: folder });
  return id;
}

/** Clicks the toolbar button of the extension for real: it counts as a user gesture and grants `activeTab`. */
export async function triggerAction(browser: CDPSession, page: Page, extensionId: string): Promise<void> {
  await page.bringToFront();
  const tab = await until(`Chromium lists the tab of ${page.url()}`, async () =>
    (await targets(browser, 'tab')).findLast(({ url }) => url === page.url()),
  );
  await extensions(browser).send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId });
}

export async function stopServiceWorker(browser: CDPSession, scope: string): Promise<void> {
  const worker = await findServiceWorker(browser, scope);
  if (worker) await browser.send('Target.closeTarget', { targetId: worker.targetId });
  await until('the service worker is gone', async () => !(await findServiceWorker(browser, scope)));
}

export async function startServiceWorker(browser: CDPSession, context: BrowserContext, scope: string) {
  if (await findServiceWorker(browser, scope)) return;
  const page = context.pages()[0];
  if (!page) throw new Error('Chromium has no page left to start the service worker from');
  await withSession(page, async (session) => {
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.startWorker', { scopeURL: scope });
    await until('the service worker runs', () => findServiceWorker(browser, scope));
  });
}

/** The DOM domain sees closed shadow roots, which neither scripts of the page nor Playwright's selectors do. */
export async function evaluateInShadow<T>(
  page: Page,
  selector: string,
  look: (element: Element) => T,
): Promise<T | null> {
  return withSession(page, async (session) => {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    for (const { nodeId: shadow } of shadowRootsOf(root)) {
      const { nodeId } = await session.send('DOM.querySelector', { nodeId: shadow, selector });
      if (nodeId === 0) continue;
      const { object } = await session.send('DOM.resolveNode', { nodeId });
      const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
        functionDeclaration: `function () { return (${look})(this); }`,
        ...(object.objectId === undefined ? {} : { objectId: object.objectId }),
        returnByValue: true,
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    }
    return null;
  });
}

/** Ends the process of the browser; its children follow by themselves. */
export async function killProcess(browser: CDPSession): Promise<void> {
  const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
  const main = processInfo.find(({ type }) => type === 'browser');
  if (!main) throw new Error('Chromium does not tell the id of its process');
  process.kill(main.id, 'SIGKILL');
}

function extensions(browser: CDPSession): ExtensionsDomain {
  return browser as unknown as ExtensionsDomain;
}

async function targets(browser: CDPSession, type: string) {
  return (await browser.send('Target.getTargets', { filter: [{ type }] })).targetInfos;
}

async function findServiceWorker(browser: CDPSession, scope: string) {
  return (await targets(browser, 'service_worker')).find(({ url }) => url.startsWith(scope));
}

async function withSession<T>(page: Page, use: (session: CDPSession) => Promise<T>): Promise<T> {
  const session = await page.context().newCDPSession(page);
  try {
    return await use(session);
  } finally {
    await session.detach();
  }
}

function shadowRootsOf(node: DomNode): readonly DomNode[] {
  const own = (node.shadowRoots ?? []).filter(({ shadowRootType }) => shadowRootType !== 'user-agent');
  return [...own, ...[...own, ...(node.children ?? [])].flatMap(shadowRootsOf)];
}
