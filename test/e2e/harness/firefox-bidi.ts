import type { Page } from 'playwright-core';

/** A value as WebDriver BiDi spells it, down to what is read here. */
interface RemoteNode {
  readonly sharedId?: string;
  readonly value?: {
    readonly mode?: 'open' | 'closed';
    readonly children?: readonly RemoteNode[];
    readonly shadowRoot?: RemoteNode | null;
  };
}
interface ScriptResult<Value> {
  readonly type: 'success' | 'exception';
  readonly result: Value;
  readonly exceptionDetails?: { readonly text: string };
}
interface BrowsingContext {
  readonly context: string;
  readonly url: string;
}

/** Commands in Playwright's own WebDriver BiDi session, for what Playwright's interface has no words for. */
export class FirefoxBidi {
  readonly #port: number;

  /** @param port where the shim takes commands */
  constructor(port: number) {
    this.#port = port;
  }

  /** Runs a function of firefox-chrome-scope.ts in the window code of Firefox. Arguments and result are JSON. */
  async inChrome<Arguments extends readonly unknown[], Result>(
    run: (...args: Arguments) => Result,
    ...args: Arguments
  ): Promise<Awaited<Result>> {
    const contexts = await this.#contexts({ 'moz:scope': 'chrome', maxDepth: 0 });
    const window = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
    if (!window) throw new Error('Firefox has no window');
    const { value } = await this.#call<{ value: string }>(
      `async () => JSON.stringify((await (${run})(...${JSON.stringify(args)})) ?? null)`,
      window.context,
    );
    return JSON.parse(value);
  }

  /** Runs `look` on the first match inside the shadow roots of `page`, closed ones too; null where there is none. */
  async evaluateInShadow<T>(page: Page, selector: string, look: (element: Element) => T): Promise<T | null> {
    const context = await this.#contextOf(page);
    const everything = { maxDomDepth: null, includeShadowTree: 'all' };
    const root = await this.#call<RemoteNode>('() => document.documentElement', context, [], everything);
    for (const { sharedId } of shadowRootsOf(root)) {
      const { value } = await this.#call<{ value: string }>(
        `async (root, selector) => {
          const element = root.querySelector(selector);
          return JSON.stringify(element ? [await (${look})(element)] : []);
        }`,
        context,
        [{ sharedId }, { type: 'string', value: selector }],
      );
      const [found] = JSON.parse(value);
      if (found !== undefined) return found;
    }
    return null;
  }

  /** Playwright keeps its ids to itself; the address and the moment a document began tell two pages apart. */
  async #contextOf(page: Page): Promise<string> {
    const began = await page.evaluate(() => performance.timeOrigin);
    for (const { context, url } of await this.#contexts({ maxDepth: 0 })) {
      if (url !== page.url()) continue;
      const { value } = await this.#call<{ value: number }>('() => performance.timeOrigin', context);
      if (value === began) return context;
    }
    throw new Error(`Firefox lists no tab at ${page.url()}`);
  }

  async #contexts(parameters: object): Promise<readonly BrowsingContext[]> {
    const { contexts } = await this.#send<{ contexts: readonly BrowsingContext[] }>(
      'browsingContext.getTree',
      parameters,
    );
    return contexts;
  }

  async #call<Value>(
    functionDeclaration: string,
    context: string,
    args: readonly object[] = [],
    serializationOptions: object = {},
  ): Promise<Value> {
    const { type, result, exceptionDetails } = await this.#send<ScriptResult<Value>>('script.callFunction', {
      functionDeclaration,
      arguments: args,
      serializationOptions,
      target: { context },
      awaitPromise: true,
    });
    if (type === 'exception') throw new Error(exceptionDetails?.text ?? 'Firefox threw');
    return result;
  }

  async #send<Result>(method: string, params: object): Promise<Result> {
    const response = await fetch(`http://127.0.0.1:${this.#port}/`, {
      method: 'POST',
      body: JSON.stringify({ method, params }),
      signal: AbortSignal.timeout(60_000), // what is never answered is to fail here, by name, not with the whole test
    });
    const answer = await response.json();
    if (answer.type === 'error') throw new Error(`${method}: ${answer.error}: ${answer.message}`);
    return answer.result;
  }
}

function shadowRootsOf({ value }: RemoteNode): readonly RemoteNode[] {
  const own = value?.shadowRoot ? [value.shadowRoot] : [];
  return [...own, ...[...own, ...(value?.children ?? [])].flatMap(shadowRootsOf)];
}
