import type { Page } from 'playwright-core';
import { until } from './until.ts';

/** One element inside the closed shadow roots of a page. Nothing is held: each call looks it up again. */
export interface ClosedShadow {
  /** Runs `look` in the page on the element; null where there is none. `look` sees nothing of its surroundings. */
  evaluate<T>(look: (element: Element) => T): Promise<T | null>;
  /** Its text; null where there is no such element. */
  text(): Promise<string | null>;
  /** Waits for the element and clicks its middle with the real mouse. */
  click(): Promise<void>;
}

export function createClosedShadow(
  page: Page,
  selector: string,
  evaluate: ClosedShadow['evaluate'],
): ClosedShadow {
  return {
    evaluate,
    text: () => evaluate((element) => element.textContent),
    async click() {
      const middle = await until(`"${selector}" is in a closed shadow root`, () =>
        evaluate((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return width > 0 && height > 0 ? { x: x + width / 2, y: y + height / 2 } : null;
        }),
      );
      await page.mouse.click(middle.x, middle.y);
    },
  };
}
