import type { FirefoxBidi } from './firefox-bidi.ts';
import { runInSidebar } from './firefox-chrome-scope.ts';
import type { Panel } from './running-browser.ts';
import { until } from './until.ts';

/** Only privileged code has these: they act as the user's own mouse and keyboard would. */
interface PrivilegedWindow {
  synthesizeMouseEvent(type: string, x: number, y: number, data: object, options: object): boolean;
}
interface PrivilegedField {
  setUserInput(text: string): void;
}

/** The real sidebar. Playwright cannot hold it as a page: use `open(url('sidepanel.html'))` where a tab will do. */
export function createFirefoxSidebar(bidi: FirefoxBidi): Panel {
  const run = async <T>(source: string): Promise<T> => {
    const { value, error } = await bidi.inChrome(runInSidebar, source);
    if (error !== undefined) throw new Error(`In the sidebar: ${error}`);
    return value as T;
  };
  const onElement = async (
    selector: string,
    act: (element: HTMLElement, text: string) => unknown,
    text = '',
  ) => {
    const found = `document.querySelector(${JSON.stringify(selector)})`;
    await until(`the sidebar has "${selector}"`, () => run<boolean>(`() => ${found} !== null`));
    return run(`() => (${act})(${found}, ${JSON.stringify(text)})`);
  };
  return {
    evaluate: (look) => run(`${look}`),
    click: async (selector) => void (await onElement(selector, clickWithMouse)),
    fill: async (selector, text) => void (await onElement(selector, fillAsUser, text)),
    textContent: async (selector) =>
      (await onElement(selector, (element) => element.textContent)) as string | null,
  };
}

function clickWithMouse(element: HTMLElement) {
  element.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = element.getBoundingClientRect();
  const view = window as unknown as PrivilegedWindow;
  for (const type of ['mousemove', 'mousedown', 'mouseup'])
    view.synthesizeMouseEvent(
      type,
      x + width / 2,
      y + height / 2,
      { button: 0, clickCount: type === 'mousemove' ? 0 : 1, inputSource: 1 },
      { isDOMEventSynthesized: false },
    );
}

function fillAsUser(element: HTMLElement, text: string) {
  element.focus();
  (element as unknown as PrivilegedField).setUserInput(text);
}
