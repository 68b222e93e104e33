import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LeieCells, makeLeie } from '../../registers/made-leie.ts';
import { handsOn } from '../harness/hands.ts';
import { failAfterFailure } from '../harness/in-order.ts';
import type { RunningBrowser } from '../harness/running-browser.ts';
import { addCandidate, tabTo } from './due-diligence-acts.ts';
import { exportList, giveName, openImport } from './reviewer-acts.ts';
import { openWorkplace, type Start } from './workplace.ts';

const OFFICIAL_HOST = 'oig.hhs.gov';
const OFFICIAL_FILE = 'exclusions/downloadables/UPDATED.csv';
const LEIE = 'OIG exclusions (LEIE)';
/** Enough not to be asked whether it is a part; fewer than the official file. */
const OTHER_ROWS = 81_500;
/** A register of full size on a busy machine. */
const LOADS = { timeout: 90_000 };
const VENDOR = 'Radius Global Solutions';
const KEY = 'quiet-line.example';
const SITE = `https://${KEY}/`;
const OWNER: LeieCells = {
  LASTNAME: 'QUILLFEATHER',
  FIRSTNAME: 'ORLA',
  MIDNAME: 'J',
  GENERAL: 'OTHER BUSINESS',
  SPECIALTY: 'OWNER/OPERATOR',
  CITY: 'TULSA',
  STATE: 'OK',
  EXCLTYPE: '1128a1',
  EXCLDATE: '20190320',
};
const REASON = 'OIG’s search confirms it by her address.';

interface Job {
  /** With access to every page where the browser’s own question cannot be answered. */
  readonly start: Start;
  /** Looks a screen over as it stands: whether everybody can use it. */
  readonly look: (screen: Page) => Promise<void>;
}

/** Registers of full size, from the shipped snapshot to a colleague who sees what was decided. */
export function testRegisters({ start, look }: Job): void {
  const workplace = openWorkplace(start);
  const leie = makeLeie({ planted: [OWNER] });
  let view: Page;
  let colleague: RunningBrowser | undefined;
  failAfterFailure();
  beforeAll(async () => {
    workplace.addPage(
      `${KEY}/index.html`,
      `<!doctype html><html lang="en"><meta property="og:site_name" content="${VENDOR}"><title>${VENDOR}</title><h1>Calls, answered</h1></html>`,
    );
    workplace.addPage(`${OFFICIAL_HOST}/${OFFICIAL_FILE}`, leie);
    workplace.addPage(
      `${OFFICIAL_HOST}/headers.json`,
      JSON.stringify({ 'last-modified': 'Mon, 10 Aug 2026 13:00:00 GMT' }),
    );
    await giveName(workplace.browser, 'Maren Okafor');
  });
  afterAll(() => colleague?.close());

  const register = (title: string): Locator => view.getByRole('listitem', { name: title });
  const openRegisters = async (): Promise<void> => {
    view = await workplace.browser.open(workplace.browser.url('dashboard.html#/registers'));
    await register(LEIE).waitFor();
  };
  /** Rows of the register in force, as the screen tells them. */
  const rowsOf = async (title: string): Promise<number> => {
    const text = await register(title).locator('dt:text-is("Rows") + dd').innerText();
    return Number(text.replaceAll(/\D/g, ''));
  };

  test('the first check of a page knows the breaches that ship, and says no more than they do', async () => {
    const page = await workplace.browser.open(SITE);
    const panel = handsOn(await workplace.browser.openPanel(page));
    await panel.sees('In public registers');
    await panel.sees('HHS breach portal, archive');
    await panel.sees('An incident, not a verdict.');
    await workplace.browser.closePanel();
  });

  test('the snapshot shows how old it is', async () => {
    await openRegisters();
    for (const [title, newest] of [
      ['HHS breach portal, under investigation', '13 Nov 2025'],
      ['HHS breach portal, archive', '26 Apr 2024'],
    ] as const) {
      await register(title).getByText('Ships with First Call', { exact: true }).waitFor();
      await register(title).getByText('Too old').waitFor();
      await register(title).getByText(newest).waitFor();
    }
    await look(view);
  });

  test('one click downloads the LEIE of full size from the official address, and from nowhere else', async () => {
    await view.getByRole('button', { name: 'Download from OIG' }).click();
    await view.getByText(`Loaded: ${LEIE}`).waitFor(LOADS);
    expect(await rowsOf(LEIE)).toBeGreaterThan(82_000);
    await register(LEIE).getByText('10 Aug 2026').waitFor();
    const asked = workplace.sites.requests.filter(({ host }) => host === OFFICIAL_HOST);
    expect(asked.map((request) => request.path)).toEqual([`/${OFFICIAL_FILE}`]);
  });

  test.each([
    ['of another kind', 'letter.csv', 'name,price\nAcme,12\n', 'the columns of none of the registers'],
    ['that is empty', 'UPDATED.csv', '', 'The file is empty.'],
    ['that breaks off', 'UPDATED.csv', () => leie.slice(0, 9_000_001), 'breaks off in row'],
    [
      'that is no text',
      'UPDATED.csv',
      () => Uint8Array.from({ length: 4_000 }, (_, n) => (n * 37) % 256),
      'no text',
    ],
    ['that is a web page', 'UPDATED.csv', '<!doctype html><title>Access denied</title>', 'a web page'],
  ])('a file %s gets a sentence, and the LEIE stays', async (_what, name, content, says) => {
    const before = await rowsOf(LEIE);
    await choose(name, typeof content === 'function' ? content() : content);
    await view.getByRole('alert').getByText(says).waitFor();
    await view.getByText('What was loaded before is still in force.').waitFor();
    expect(await rowsOf(LEIE)).toBe(before);
  });

  test('a file dropped on the page is loaded, whole, in the place of the one before', async () => {
    await drop('UPDATED.csv', new TextDecoder().decode(leie));
    await view.getByText('Loading UPDATED.csv').waitFor();
    await view.getByText(`Loaded: ${LEIE}`).waitFor(LOADS);
    await register(LEIE).getByText('UPDATED.csv', { exact: true }).waitFor();
    await look(view);
  });

  test('cancelling, and killing the browser in the middle, leave a whole register', async () => {
    const before = await rowsOf(LEIE);
    // As new as the one in force, else the reviewer is asked first.
    const other = makeLeie({ seed: 11, rows: OTHER_ROWS, planted: [{ ...OWNER, EXCLDATE: '20251228' }] });
    await choose('UPDATED.csv', other);
    await view.getByRole('button', { name: 'Cancel' }).click();
    await view.getByText('Cancelled. The registers below are in force.').waitFor();
    expect(await rowsOf(LEIE)).toBe(before);
    for (const step of ['Reading the rows', 'Making the index', 'Writing, reading back']) {
      await choose('UPDATED.csv', other);
      await view
        .getByText(step)
        .or(view.getByText(`Loaded: ${LEIE}`))
        .first()
        .waitFor(LOADS);
      await workplace.browser.kill();
      await workplace.launch();
      await openRegisters();
      const rows = await rowsOf(LEIE);
      if (rows === before) continue;
      // Killed too late: the other one is in force, all of it.
      expect(rows).toBeGreaterThan(OTHER_ROWS * 0.99);
      await choose('UPDATED.csv', leie);
      await view.getByText(`Loaded: ${LEIE}`).waitFor(LOADS);
    }
  }, 400_000);

  describe('a vendor with an excluded owner', () => {
    let vendor: Page;

    test('the owner is screened like the vendor, and found', async () => {
      await addCandidate(workplace.browser, `${VENDOR}, ${SITE}`);
      vendor = await workplace.browser.open(
        workplace.browser.url(`dashboard.html#/vendor/${KEY}?at=screening`),
      );
      await vendor.getByRole('button', { name: 'Add a person' }).click();
      await vendor.getByRole('textbox', { name: 'Name' }).fill('Orla Quillfeather');
      await vendor.getByRole('combobox', { name: 'Role' }).fill('Owner');
      await vendor
        .getByRole('form', { name: 'Add a person' })
        .getByRole('button', { name: 'Record' })
        .click();
      await candidate().waitFor();
      await candidate().getByText('Excluded since').waitFor();
      await look(vendor);
    });

    test('that somebody looked is recorded with list, file and names', async () => {
      await vendor.getByRole('button', { name: 'Screen now' }).click();
      await vendor
        .getByText(/^Screened .* against the LEIE of|^Screened .* against LEIE of/)
        .first()
        .waitFor();
    });

    test('confirmed by keyboard alone, with a reason, it stands in the way of the first call', async () => {
      await vendor.bringToFront();
      await candidate().getByRole('link').focus();
      await tabTo(vendor, 'Not this vendor');
      await vendor.keyboard.press('ArrowRight');
      await vendor.keyboard.press('ArrowRight');
      await tabTo(vendor, 'Record');
      await vendor.keyboard.press('Enter');
      // The focus is led to what is missing.
      await candidate().getByRole('alert').waitFor();
      await vendor.keyboard.type(REASON);
      await tabTo(vendor, 'Record');
      await vendor.keyboard.press('Enter');
      await vendor.getByText(REASON).first().waitFor();
      await vendor.getByText('Confirmed exclusion: LEIE').waitFor();
      await look(vendor);
    });

    test('a colleague who imports the list knows it without the register', async () => {
      const list = path.join(workplace.folder, 'maren.firstcall.json');
      await exportList(workplace.browser, list);
      const profile = path.join(workplace.folder, 'colleague');
      mkdirSync(profile);
      colleague = await start({ profile, sites: workplace.sites });
      await giveName(colleague, 'Tomas Lindqvist');
      const page = await openImport(colleague, list);
      await page.getByLabel('Who is Maren Okafor?').selectOption({ label: 'Know as a new person' });
      await page.getByRole('button', { name: /^Merge \d/ }).click();
      await page.getByText('is merged').waitFor();
      const theirs = await colleague.open(colleague.url(`dashboard.html#/vendor/${KEY}`));
      await theirs.getByText('Confirmed exclusion: LEIE').waitFor();
    });

    function candidate(): Locator {
      return vendor.getByRole('listitem').filter({ hasText: 'ORLA J QUILLFEATHER' }).first();
    }
  });

  test('screening all vendors tells what was found before, and nobody has decided, apart', async () => {
    await view.bringToFront();
    await view.getByRole('button', { name: 'Screen all vendors' }).click();
    await view.getByText(/^Still undecided/).click();
    await view.getByText(VENDOR).first().waitFor();
    await look(view);
  });

  test('nothing but the official file was asked for', () => {
    // Chromium looks for new parts of its own by itself, some minutes after it started.
    const ours = workplace.sites.outside.filter((attempt) => !attempt.endsWith('.gvt1.com:443'));
    expect(ours).toEqual([]);
  });

  async function choose(name: string, content: string | Uint8Array): Promise<void> {
    const folder = path.join(workplace.folder, 'files');
    mkdirSync(folder, { recursive: true });
    await view.locator('input[type=file]').setInputFiles(workplace.write(`files/${name}`, content));
  }

  /** As a person drops a file: the page is given it by an event. */
  async function drop(name: string, text: string): Promise<void> {
    await view.evaluate(
      (given) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([given.text], given.name));
        document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
      },
      { name, text },
    );
  }
}
