import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import type { Entry } from '../../../lib/record/entry.ts';
import { sayQuote, sayReviewOn, sayStanding, sayText } from '../../../lib/record/say.ts';
import { type Author, countedSalt, makeAuthor, write } from '../../exchange/made-entries.ts';
import { failAfterFailure } from '../harness/in-order.ts';
import { addCandidate, tabTo } from './due-diligence-acts.ts';
import { listOf } from './list-of.ts';
import { giveName, importList, openVendor } from './reviewer-acts.ts';
import { openWorkplace, type Start } from './workplace.ts';

/** Vendors on which the two colleagues disagree. */
const THEIRS = 60;
const OURS = 'quiet-line.example';
const FILE = 'colleagues.firstcall.json';
const REASON = 'We called them ourselves on Monday.';

interface Job {
  readonly start: Start;
  /** Looks a screen over as it stands: whether everybody can use it. */
  readonly look: (screen: Page) => Promise<void>;
}

/** The queue of disputes: looked at, settled one by one and by rule. */
export function testDisputes({ start, look }: Job): void {
  const workplace = openWorkplace(start);
  let queue: Page;
  failAfterFailure();
  beforeAll(async () => {
    const [ines, dev] = await Promise.all([makeAuthor('Ines Aalto'), makeAuthor('Dev Lindqvist')]);
    await giveName(workplace.browser, 'Maren Okafor');
    await verifyOurs();
    const list = workplace.write(FILE, await listOf([ines, dev], await disagree(ines, dev)));
    await importList(workplace.browser, list, ['Ines Aalto', 'Dev Lindqvist']);
  });

  async function verifyOurs(): Promise<void> {
    await addCandidate(workplace.browser, `Quiet Line, https://${OURS}/`);
    const page = await openVendor(workplace.browser, OURS);
    await page.getByRole('radio', { name: 'Verified' }).check({ force: true });
    await page.getByRole('textbox', { name: 'What was checked' }).fill('Read the agreement.');
    await page.getByRole('textbox', { name: 'Reason' }).fill('The rest can wait.');
    await page.getByRole('button', { name: 'Mark as verified' }).click();
    await page
      .getByRole('region', { name: 'Standing', exact: true })
      .getByText('Read the agreement.')
      .waitFor();
    await page.close();
  }

  test('the dashboard counts what is disputed and leads to the queue', async () => {
    const dashboard = await workplace.browser.open(workplace.browser.url('dashboard.html'));
    await dashboard.getByRole('link', { name: `Disputes ${THEIRS + 1}` }).click();
    queue = dashboard;
    await queue.getByText(`25 of ${THEIRS + 2} disputes shown`).waitFor();
    await look(queue);
  });

  test('both sides stand there with writer, reason, evidence and where they come from', async () => {
    await search('quiet');
    const item = queue.getByRole('listitem').filter({ hasText: 'Quiet Line' }).first();
    for (const text of [
      'Agents gave names away.',
      'Ines Aalto',
      `From ${FILE}, imported`,
      '“We tell everybody.”',
    ])
      await item.getByText(text).first().waitFor();
    for (const text of ['Read the agreement.', 'Maren Okafor', 'Recorded in this browser'])
      await item.getByText(text).first().waitFor();
    await item.getByText('Acts now').waitFor();
  });

  test('one is settled by keyboard alone, and not without a reason', async () => {
    await queue.getByRole('searchbox').focus();
    await tabTo(queue, 'Settle Standing of Quiet Line');
    await queue.keyboard.press('Enter');
    const dialog = queue.getByRole('dialog', { name: 'Settle a dispute about Quiet Line' });
    await dialog.getByRole('radio', { name: /^Suspicious/ }).focus();
    await queue.keyboard.press('ArrowDown');
    await dialog.getByText('What was checked is carried over').waitFor();
    await look(queue);
    await tabTo(queue, 'Settle it');
    await queue.keyboard.press('Enter');
    await dialog.getByText('A reason is needed').waitFor();
    await dialog.getByRole('textbox', { name: 'Reason' }).focus();
    await queue.keyboard.type(REASON);
    await tabTo(queue, 'Settle it');
    await queue.keyboard.press('Enter');
    await queue.getByText('1 dispute settled.').waitFor();
    await queue.getByText('No dispute matches').waitFor();
    await queue.getByRole('button', { name: 'Show all disputes' }).click();
    const vendor = await openVendor(workplace.browser, OURS);
    const band = vendor.getByRole('region', { name: 'Standing', exact: true });
    await band.getByText(/^What was checked Maren Okafor, .*: Read the agreement\.$/).waitFor();
    await band.getByText(REASON).waitFor();
    await vendor.close();
  });

  test('a rule says what it would do to each before anything is written', async () => {
    await queue.getByRole('checkbox', { name: `Choose all ${THEIRS + 1} disputes` }).check();
    await queue.getByRole('button', { name: 'Keep ours' }).click();
    const dialog = queue.getByRole('dialog', { name: 'Keep ours' });
    await dialog.getByText('The rule settles none of the chosen disputes.').waitFor();
    expect(await dialog.getByText('Left: every side came with an import.').count()).toBe(5);
    await dialog.getByRole('button', { name: 'Cancel' }).click();
  });

  test('a rule settles all of them at once, each with an entry of its own', async () => {
    await queue.getByRole('button', { name: 'The more cautious' }).click();
    const dialog = queue.getByRole('dialog');
    await dialog.getByText(`${THEIRS + 1} disputes at ${THEIRS} vendors will be settled.`).waitFor();
    await look(queue);
    await dialog.getByRole('textbox', { name: 'Reason' }).fill('Until somebody has looked.');
    await dialog.getByRole('button', { name: `Settle ${THEIRS + 1} disputes` }).click();
    await queue.getByText(`${THEIRS + 1} disputes settled.`).waitFor();
    await queue.getByText('No disputes').waitFor();
    const vendor = await openVendor(workplace.browser, 'vendor-7.example');
    const band = vendor.getByRole('region', { name: 'Standing', exact: true });
    await band.getByText('Suspicious', { exact: true }).waitFor();
    await band.getByText('Until somebody has looked.').waitFor();
    await vendor.getByRole('tab', { name: 'History' }).click();
    await vendor.getByText('All gates settled.').waitFor();
    expect(await vendor.getByText(/^Replaced by Maren Okafor/).count()).toBe(2);
  });

  async function search(text: string): Promise<void> {
    await queue.getByRole('searchbox').fill(text);
  }
}

/** What two colleagues say of the same vendors; of ours one of them warns. */
async function disagree(ines: Author, dev: Author): Promise<Entry[]> {
  const suspicious = (reason: string) =>
    sayStanding(countedSalt, { value: 'suspicious', reason, replaces: [] });
  const quote = sayQuote(countedSalt, {
    text: 'We tell everybody.',
    address: `https://${OURS}/`,
    at: '2026-11-01T08:00:00.000Z',
  });
  const entries = Array.from({ length: THEIRS }, (_, n) => {
    const key = `vendor-${n}.example`;
    const dates = n === 0 ? ['2099-03-01', '2099-04-01'] : [];
    const date = (place: number) => (dates[place] ? [sayReviewOn(dates[place], [])] : []);
    return [
      write(ines, key, [
        sayText(countedSalt, 'name', `Vendor ${n}`),
        suspicious('Would not name its owner.'),
        ...date(0),
      ]),
      write(dev, key, [
        sayStanding(countedSalt, { value: 'verified', checked: 'All gates settled.', replaces: [] }),
        ...date(1),
      ]),
    ];
  });
  return Promise.all([...entries.flat(), write(ines, OURS, [suspicious('Agents gave names away.'), quote])]);
}
