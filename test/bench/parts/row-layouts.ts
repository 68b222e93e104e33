import { bundleForBrowser } from '../bundle.ts';
import { compare, type Row } from '../row.ts';
import { sampleInTurn } from '../sampled.ts';

const ROUNDS = 9;

declare global {
  var rowLayouts: typeof import('../in-browser/row-layouts.ts');
}

/** A page of some browser, as far as is needed here. */
interface AnyPage {
  evaluateScript(script: string): Promise<unknown>;
  evaluate<Result>(run: () => Result): Promise<Awaited<Result>>;
}

/** A row for each history against a row for each entry, in a page of the named browser. */
export async function measureRowLayouts(browser: string, page: AnyPage): Promise<Row[]> {
  await page.evaluateScript(await bundleForBrowser('row-layouts', 'rowLayouts'));
  await page.evaluate(() => rowLayouts.prepareLayouts());
  const took = await sampleInTurn(
    {
      importHistories: () => page.evaluate(() => rowLayouts.importHistories()),
      importEntries: () => page.evaluate(() => rowLayouts.importEntries()),
      append: () => page.evaluate(() => rowLayouts.appendToHistory(false)),
      appendEntry: () => page.evaluate(() => rowLayouts.appendAsEntry(false)),
      appendLong: () => page.evaluate(() => rowLayouts.appendToHistory(true)),
      appendLongEntry: () => page.evaluate(() => rowLayouts.appendAsEntry(true)),
      read: () => page.evaluate(() => rowLayouts.readHistory()),
      readEntries: () => page.evaluate(() => rowLayouts.readEntries()),
    },
    ROUNDS,
  );
  const row = (what: string, thing: readonly number[], yardstick: readonly number[]) =>
    compare({ part: `IndexedDB in ${browser}`, what, thing, against: 'a row for each entry', yardstick });
  return [
    row('a row for each history: import of 2,000 vendors', took.importHistories, took.importEntries),
    row('append to 2 entries', took.append, took.appendEntry),
    row('append to 60 entries and more', took.appendLong, took.appendLongEntry),
    row('read one vendor', took.read, took.readEntries),
  ];
}
