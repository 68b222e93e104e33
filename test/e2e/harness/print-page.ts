import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';

/** Sizes of paper, in inches. */
const PAPER = { Letter: { width: 8.5, height: 11 }, A4: { width: 8.27, height: 11.69 } } as const;
export type Paper = keyof typeof PAPER;

/** The margin on each side that browsers print with when nobody changes it, in inches. */
const MARGIN = 0.5;

/** What came out of the printer. */
export interface PrintedPage {
  readonly pdf: Uint8Array;
  /** The text of each page, white space as single spaces. */
  readonly pages: readonly string[];
}

/**
 * Prints a page to PDF as the browser’s own dialog would, without the browser’s header and footer and without
 * backgrounds, and reads the text back.
 *
 * @throws when the browser prints on paper of another size
 */
export async function printPage(page: Page, paper: Paper): Promise<PrintedPage> {
  // Playwright hands Firefox its inches as the centimetres that WebDriver BiDi asks for.
  const isFirefox = page.context().browser()?.browserType().name() === 'firefox';
  const inches = (length: number): string => `${isFirefox ? length * 2.54 : length}in`;
  const { width, height } = PAPER[paper];
  const margin = inches(MARGIN);
  const pdf = new Uint8Array(
    await page.pdf({
      width: inches(width),
      height: inches(height),
      margin: { top: margin, right: margin, bottom: margin, left: margin },
      printBackground: false,
    }),
  );
  const document = await getDocumentProxy(pdf.slice());
  const [, , printedWidth = 0] = (await document.getPage(1)).view;
  if (Math.abs(printedWidth / 72 - width) > 0.05)
    throw new Error(`Printed ${printedWidth / 72} inches wide, not ${width}`);
  const { text } = await extractText(document, { mergePages: false });
  return { pdf, pages: text.map((each) => each.replaceAll(/\s+/g, ' ').trim()) };
}
