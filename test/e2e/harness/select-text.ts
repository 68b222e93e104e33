import type { Page } from 'playwright-core';

/**
 * Selects a text of the page, as a person does with the mouse.
 *
 * @throws where no text node of the page holds it whole
 */
export async function selectText(page: Page, text: string): Promise<void> {
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = (node.textContent ?? '').indexOf(wanted);
      if (start < 0) continue;
      getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length);
      return;
    }
    throw new Error(`The page does not say “${wanted}”`);
  }, text);
}
