import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Hands } from '../harness/hands.ts';
import type { RunningBrowser } from '../harness/running-browser.ts';
import { selectText } from '../harness/select-text.ts';

/** The vendor of this job, by its practice site. */
export const KEY = 'tellwin.example';

/** What a reviewer found, as the screen words it. */
export interface Found {
  readonly question: string;
  readonly answer: 'Yes' | 'No';
  readonly known: 'In writing' | 'We verified';
}

/** Puts a candidate on the list, on the welcome page. */
export async function addCandidate(browser: RunningBrowser, line: string): Promise<void> {
  const welcome = await browser.open(browser.url('welcome.html'));
  await welcome.getByRole('textbox', { name: 'Addresses, names, or a table of both' }).fill(line);
  await welcome.getByRole('button', { name: 'Add 1 vendor as researching' }).click();
  await welcome.getByText('1 vendor added as researching.').waitFor();
  await welcome.close();
}

/** Selects the vendor's words on its page and saves them as evidence for a question, in the panel. */
export async function quoteFor(page: Page, panel: Hands, quote: string, question: string): Promise<void> {
  await selectText(page, quote);
  await panel.press('Quote from page');
  await panel.sees(quote);
  await panel.choose('Evidence for', question);
  await panel.press('Save as evidence');
  await panel.seesNoMore('Quote selected on the page');
}

/** Answers a question of the first look in its row, in the panel. Records nothing yet. */
export async function chooseInRow(panel: Hands, { question, answer, known }: Found): Promise<void> {
  await panel.press(answer, question);
  await panel.press(known, question);
}

/** Opens the vendor in the dashboard, at a place of its checklist. */
export function openPlace(browser: RunningBrowser, place: string): Promise<Page> {
  return browser.open(browser.url(`dashboard.html#/vendor/${KEY}?at=${place}`));
}

/** Goes to another place of the checklist, as a link on the page would. */
export async function goToPlace(page: Page, place: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/vendor/${KEY}?at=${place}`);
}

/** Chooses a document for the term check. */
export async function giveDocument(page: Page, file: string): Promise<void> {
  await page
    .getByRole('group', { name: 'Choose a document' })
    .locator('input[type=file]')
    .setInputFiles(file);
}

/** Opens a question in the dashboard; where its answer is given. */
export async function openQuestion(page: Page, id: string): Promise<Locator> {
  await goToPlace(page, `answer:${id}`);
  const open = page
    .locator('.question-row[data-open=true]')
    .filter({ has: page.locator(`[data-place="answer:${id}"]`) });
  await open.getByRole('radio', { name: 'Yes' }).waitFor();
  return open;
}

/** Answers the open question and records it. */
export async function answer(open: Locator, { answer, known }: Omit<Found, 'question'>): Promise<void> {
  await open.getByRole('radio', { name: answer, exact: true }).check({ force: true });
  await open.getByRole('radio', { name: known, exact: true }).check({ force: true });
  await open.getByRole('button', { name: 'Record answer' }).click();
  await recorded(open);
}

/** Waits until the open question's answer is recorded: then there is nothing left to record. */
export function recorded(open: Locator): Promise<void> {
  return open.getByRole('button', { name: 'Confirm answer' }).waitFor();
}

/** Presses a button that saves a file; gives what was saved. */
export async function save(
  page: Page,
  button: string,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** Presses a button that opens a page of the extension in a tab of its own. */
export async function openInTab(browser: RunningBrowser, page: Page, button: string): Promise<Page> {
  const [opened] = await Promise.all([
    browser.context.waitForEvent('page'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return opened;
}

/** Presses Tab until the focus is on the control with this name, as somebody without a mouse does. */
export async function tabTo(page: Page, name: string): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      const text =
        element?.labels?.[0]?.innerText ?? element?.getAttribute('aria-label') ?? element?.innerText ?? '';
      return text.replace(/\s+/g, ' ').trim();
    });
    if (focused === name) return;
    passed.push(focused);
  }
  throw new Error(`Tab never came to “${name}”, only to ${passed.join(' | ')}`);
}

/** The day on which this browser lives, `YYYY-MM-DD`. */
export function todayOf(page: Page): Promise<string> {
  return page.evaluate(() => Temporal.Now.plainDateISO().toString());
}

/** Each of the texts stands in what was read. */
export function expectTexts(read: string, texts: readonly string[]): void {
  for (const text of texts) expect(read).toContain(text);
}
