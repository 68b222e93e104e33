import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Entry } from '../../../lib/record/entry.ts';
import { sayText } from '../../../lib/record/say.ts';
import type { ImportRow } from '../../../lib/store/record-database.ts';
import { countedSalt, makeAuthor, write } from '../../exchange/made-entries.ts';
import type { RunningBrowser } from '../harness/running-browser.ts';
import { until } from '../harness/until.ts';
import { listOf } from './list-of.ts';
import { exportEntries, giveName, openImport, openVendor } from './reviewer-acts.ts';
import { openWorkplace, type Start, type Workplace } from './workplace.ts';
import { armSteps, readSteps, type Step, watchSteps } from './write-steps.ts';

const ACTS = ['import', 'flag', 'note'] as const;
type Act = (typeof ACTS)[number];
const IMPORTED_VENDORS = 3;

/** Three acts begun at once, in this order; the n-th step of their writes is where it happens. */
interface Round {
  readonly n: number;
  readonly order: readonly Act[];
}

/** Flag and note take two steps each before they are shown; then comes the import, of seven rows. */
const POINTS = [1, 2, 3, 4, 6, 8, 11, 12, 13, 14];
const ROUNDS: readonly Round[] = POINTS.map((n, index) => ({
  n,
  order: [0, 1, 2].map((place) => ACTS[(index + place) % ACTS.length] ?? 'import'),
}));

/** What one round tries to write, and in which open pages. */
interface Burst {
  readonly pages: Readonly<Record<Act, Page>>;
  /** What the page shows once the act is recorded. */
  readonly tokens: Readonly<Record<Act, string>>;
  readonly file: { readonly name: string; readonly entries: readonly Entry[] };
}

interface Job {
  readonly start: Start;
  /** Stops the worker while it is being called. */
  readonly stopBackground: (browser: RunningBrowser) => Promise<void>;
}

/**
 * Flag, note and import, each interrupted at ten points: whatever a reviewer was shown as recorded is there afterwards,
 * every entry holds, and an import is whole or absent.
 */
export function testNothingLost({ start, stopBackground }: Job): void {
  const workplace = openWorkplace(start);
  const bursts: Burst[] = [];
  const acknowledged = new Set<string>();

  beforeAll(async () => {
    await giveName(workplace.browser, 'Maren Okafor');
    await watchSteps(workplace.browser);
    const vendor = await openVendor(workplace.browser, 'before.example');
    await vendor.getByRole('textbox', { name: 'Note about' }).fill('Here before.');
    await vendor.getByRole('button', { name: 'Add note' }).click();
    await vendor.getByRole('paragraph').getByText('Here before.').waitFor();
    await vendor.close();
    acknowledged.add('Here before.');
  });

  describe.each(ROUNDS)('at step $n of $order', ({ n, order }) => {
    test('the browser is killed', async () => {
      const burst = await prepareBurst(workplace, `killed-${n}`);
      bursts.push(burst);
      const stopped = await armSteps(burst.pages.flag, { at: n, how: 'freeze', tokens: burst.tokens });
      begin(burst, order);
      const steps = await until('the pages stand still', stopped);
      await workplace.browser.kill();
      expect(steps).toHaveLength(n);
      for (const token of finished(steps, burst)) acknowledged.add(token);
      await workplace.launch();
      await watchSteps(workplace.browser);
      await expectNothingLost();
    });

    test('the page that writes is closed, and the worker stopped', async () => {
      const burst = await prepareBurst(workplace, `closed-${n}`);
      bursts.push(burst);
      const stopped = await armSteps(burst.pages.flag, { at: n, how: 'leave', tokens: burst.tokens });
      begin(burst, order);
      const steps = await until('a page has gone', stopped);
      await stopBackground(workplace.browser);
      const gone = steps.at(-1)?.act;
      const others = ACTS.filter((act) => act !== gone);
      for (const act of others) await burst.pages[act].getByText(burst.tokens[act]).first().waitFor();
      for (const act of others) await expect.poll(() => isOver(burst.pages[act])).toBe(true);
      for (const act of others) acknowledged.add(burst.tokens[act]);
      for (const token of finished(await readSteps(workplace.browser), burst)) acknowledged.add(token);
      for (const page of Object.values(burst.pages)) await page.close();
      await expectNothingLost();
    });
  });

  async function expectNothingLost(): Promise<void> {
    const entries = await exportEntries(workplace.browser);
    const imports = await readImports(workplace);
    const texts = new Set(entries.flatMap(textsOf));
    for (const { file } of bursts) {
      const ids = file.entries.map(({ id }) => id);
      const row = imports.find(({ fileName }) => fileName === file.name);
      const held = ids.filter((id) => entries.some((entry) => entry.id === id));
      expect(held, `${file.name} is whole or absent`).toEqual(row ? ids : []);
      expect(Object.values(row?.added ?? {}).flat()).toEqual(row ? expect.arrayContaining(ids) : []);
      if (row) texts.add(`${file.name} is merged`);
    }
    for (const token of acknowledged) expect(texts).toContain(token);
  }
}

/** Opens a page for each act and fills everything in, so that one press begins it. */
async function prepareBurst(workplace: Workplace, name: string): Promise<Burst> {
  const { browser } = workplace;
  const tokens = {
    flag: `Flagged: ${name}.`,
    note: `Noted: ${name}.`,
    import: `${name}.firstcall.json is merged`,
  };
  const flag = await openVendor(browser, `flag-${name}.example`);
  await flag.getByRole('button', { name: 'Flag suspicious' }).click();
  await flag.getByRole('textbox', { name: 'Reason' }).fill(tokens.flag);
  const note = await openVendor(browser, `note-${name}.example`);
  await note.getByRole('textbox', { name: 'Note about' }).fill(tokens.note);
  const colleague = await makeAuthor(`Colleague ${name}`);
  const vendors = Array.from({ length: IMPORTED_VENDORS }, (_, n) => `import-${n}-${name}.example`);
  const entries = await Promise.all(
    vendors.map((vendor) => write(colleague, vendor, [sayText(countedSalt, 'note', 'Seen.')])),
  );
  const file = workplace.write(`${name}.firstcall.json`, await listOf([colleague], entries));
  const imported = await openImport(browser, file);
  await imported.getByLabel(`Who is ${colleague.name}?`).selectOption({ label: 'Know as a new person' });
  await imported.getByRole('button', { name: `Merge ${IMPORTED_VENDORS} vendors` }).waitFor();
  return {
    pages: { flag, note, import: imported },
    tokens,
    file: { name: `${name}.firstcall.json`, entries },
  };
}

const BUTTONS: Readonly<Record<Act, string>> = {
  flag: 'Flag as suspicious',
  note: 'Add note',
  import: `Merge ${IMPORTED_VENDORS} vendors`,
};

/** Presses the three buttons one upon the other. Nothing is awaited: the pages may stand still before they answer. */
function begin({ pages }: Burst, order: readonly Act[]): void {
  for (const act of order) {
    const pressing = pages[act].evaluate((name) => {
      const buttons = [...document.querySelectorAll('button')];
      buttons.find((button) => button.textContent?.trim() === name)?.click();
    }, BUTTONS[act]);
    pressing.catch(() => undefined);
  }
}

/** Whether the page asks for nothing more: what was recorded is off the desk. */
function isOver(page: Page): Promise<boolean> {
  return page.evaluate(() => [...document.querySelectorAll('textarea')].every(({ value }) => value === ''));
}

/** What was shown as recorded, or was committed without being shown yet. */
function finished(steps: readonly Step[], { tokens }: Burst): string[] {
  return steps.filter(({ what }) => what === 'shown' || what === 'complete').map(({ act }) => tokens[act]);
}

function textsOf(entry: Entry): string[] {
  return entry.statements.flatMap(({ body }) =>
    [body?.['text'], body?.['reason']].filter((text) => typeof text === 'string'),
  );
}

/** The rows that let imports be taken back, straight from the disk: no view shows their ids. */
async function readImports({ browser }: Workplace): Promise<readonly ImportRow[]> {
  const dashboard = await browser.open(browser.url('dashboard.html'));
  const rows = await dashboard.evaluate(
    () =>
      new Promise<ImportRow[]>((resolve, reject) => {
        const opening = indexedDB.open('first-call-record');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('imports').objectStore('imports').getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      }),
  );
  await dashboard.close();
  return rows;
}
