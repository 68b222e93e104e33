import type { Panel } from './running-browser.ts';
import { until } from './until.ts';

/** A reviewer at the panel: finds things by the words on screen, as a person does, in either browser. */
export interface Hands {
  /** Presses the button, tab, menu item or segment with this name; `within` the item of a list that begins so. */
  press(name: string, within?: string): Promise<void>;
  /** Types into the field with this label. */
  type(label: string, text: string): Promise<void>;
  /** Chooses in the list with this label. */
  choose(label: string, option: string): Promise<void>;
  /** Waits until the panel shows a text. */
  sees(text: string): Promise<void>;
  /** Waits until the panel no longer shows a text. */
  seesNoMore(text: string): Promise<void>;
  /** All that the panel shows now. */
  read(): Promise<string>;
}

const HELD = 'data-held-by-test';

/** Puts a reviewer's hands on a panel. */
export function handsOn(panel: Panel): Hands {
  const read = (): Promise<string> => panel.evaluate(() => document.body.innerText);
  const hold = (what: string, find: string): Promise<void> =>
    until(`the panel has ${what}`, () => panel.evaluate(markSource(find))).then(() => undefined);
  return {
    read,
    async press(name, within) {
      await hold(`“${name}” to press`, `byName(${JSON.stringify(name)}, ${JSON.stringify(within ?? null)})`);
      await panel.click(`[${HELD}]`);
    },
    async type(label, text) {
      await hold(`the field “${label}”`, `byLabel(${JSON.stringify(label)})`);
      await panel.fill(`[${HELD}]`, text);
    },
    async choose(label, option) {
      await hold(`the list “${label}”`, `byLabel(${JSON.stringify(label)})`);
      await panel.evaluate(chooseSource(option));
    },
    async sees(text) {
      await until(`the panel shows “${text}”`, async () => (await read()).includes(text));
    },
    async seesNoMore(text) {
      await until(`the panel no longer shows “${text}”`, async () => !(await read()).includes(text));
    },
  };
}

/** A function as source text, since neither browser can carry a closure into the panel. */
function sourceOf<T>(body: string): () => T {
  return new Function(body) as () => T;
}

function markSource(find: string): () => boolean {
  return sourceOf(`
    const words = (element) => element.innerText.replace(/\\s+/g, ' ').trim();
    const visible = (element) => element.checkVisibility();
    const nameOf = (element) => element.getAttribute('aria-label') ?? words(element);
    const isWithin = (element, place) => {
      const item = element.closest('li');
      return place === null || (item !== null && words(item).startsWith(place));
    };
    const byName = (name, place) =>
      [...document.querySelectorAll('button, [role=tab], [role=menuitem], .segmented__option')]
        .filter((element) => visible(element) && isWithin(element, place))
        .find((element) => nameOf(element).replace(/ \\d+$/, '') === name || nameOf(element) === name);
    const byLabel = (label) =>
      [...document.querySelectorAll('label')]
        .filter((element) => words(element) === label)
        .map((element) => document.getElementById(element.htmlFor))
        .find((element) => element);
    for (const old of document.querySelectorAll('[${HELD}]')) old.removeAttribute('${HELD}');
    const found = ${find};
    if (found) found.setAttribute('${HELD}', '');
    return Boolean(found);
  `);
}

function chooseSource(option: string): () => void {
  return sourceOf(`
    const list = document.querySelector('[${HELD}]');
    const wanted = [...list.options].find(({ label }) => label === ${JSON.stringify(option)});
    list.value = wanted.value;
    list.dispatchEvent(new Event('input', { bubbles: true }));
    list.dispatchEvent(new Event('change', { bubbles: true }));
  `);
}
