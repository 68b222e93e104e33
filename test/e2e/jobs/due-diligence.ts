import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isAskable } from '../../../lib/diligence/inquiry-askable.ts';
import { OWN_QUESTIONS } from '../../../lib/diligence/question-list.ts';
import { formatCalendarDate } from '../../../lib/words/format-date.ts';
import { handsOn } from '../harness/hands.ts';
import { failAfterFailure } from '../harness/in-order.ts';
import { printPage } from '../harness/print-page.ts';
import type { Panel, RunningBrowser } from '../harness/running-browser.ts';
import { AHEAD, behind, moveClockTo } from '../harness/time-zones.ts';
import { until } from '../harness/until.ts';
import {
  addCandidate,
  answer,
  chooseInRow,
  expectTexts,
  type Found,
  giveDocument,
  goToPlace,
  KEY,
  openInTab,
  openPlace,
  openQuestion,
  quoteFor,
  recorded,
  save,
  tabTo,
  todayOf,
} from './due-diligence-acts.ts';
import { agreementPdf, asReturnedBy, fillIn } from './due-diligence-papers.ts';
import { giveName } from './reviewer-acts.ts';
import { openWorkplace, type Start } from './workplace.ts';

const SITE = `https://${KEY}/hipaa`;
const NAME = 'Tellwin Message Centers';
/** A row of the first look; what the page says of it leads there by the same words. */
const OFFERED = 'Agreement offered';
const OFFERS =
  'We sign your business associate agreement, or offer you ours, before the first call is forwarded.';
const BOUND = 'HIPAA binds us directly: we are a business associate, whatever our clients do.';
const PLACES = 'Every agent, server and backup of ours is in Tulsa, Oklahoma. Nobody answers from home.';
const COMMENT = 'They sent theirs within the hour, before we asked twice.';

/** What the first look finds; of the last question, a red flag, “no” is the good answer. */
const FIRST_LOOK: readonly Found[] = [
  { question: OFFERED, answer: 'Yes', known: 'In writing' },
  { question: 'Certification claims explained', answer: 'Yes', known: 'In writing' },
  { question: 'Knows its own obligations', answer: 'Yes', known: 'In writing' },
  { question: 'Locations fit your contracts', answer: 'Yes', known: 'In writing' },
  { question: 'Exclusion list (LEIE)', answer: 'Yes', known: 'We verified' },
  { question: 'Breach portal', answer: 'Yes', known: 'We verified' },
  { question: 'Site and company match', answer: 'Yes', known: 'We verified' },
  { question: 'Relies on your compliance', answer: 'No', known: 'We verified' },
];

/** What the service does not include, so that its questions fall away. */
const NOT_BOUGHT = [
  'Calls are recorded or monitored',
  'Card payments are taken by phone',
  'The vendor texts patients',
  'The vendor makes outbound calls',
  'Any agent works remotely',
  'The vendor runs web pages, forms or chat for patients',
  'You serve Texas or California patients, or a substance-use program',
];

/** Gates that the vendor answers in the questionnaire, and that somebody must then see in writing. */
const IN_WRITING = OWN_QUESTIONS.questions.filter(
  (question) => question.gate && !question.firstLook && question.scope === null && isAskable(question),
);

interface Job {
  readonly start: Start;
  /** Looks a screen over as it stands: whether everybody can use it. */
  readonly look: (screen: Page) => Promise<void>;
  /** The same of the open panel. */
  readonly lookAtPanel: (browser: RunningBrowser) => Promise<void>;
}

/** From a candidate to “ready for first call”, and on to the day on which the agreement has ended. */
export function testDueDiligence({ start, look, lookAtPanel }: Job): void {
  const zone = process.env['TZ'];
  moveClockTo(behind(new Date()));
  const workplace = openWorkplace(start);
  let today: string;
  let vendor: Page;
  failAfterFailure();
  afterAll(() => {
    if (zone === undefined) delete process.env['TZ'];
    else moveClockTo(zone);
  });

  async function badgeTells(words: string): Promise<void> {
    await until(`the badge tells “${words}”`, async () =>
      (await workplace.browser.badgeOf(SITE)).title.startsWith(words),
    );
  }

  describe('the first look, beside the pages of a candidate', () => {
    let page: Page;
    let sidebar: Panel;

    beforeAll(async () => {
      await giveName(workplace.browser, 'Maren Okafor');
      await addCandidate(workplace.browser, `${NAME}, https://www.${KEY}/`);
    });

    async function openFirstLook() {
      sidebar = await workplace.browser.openPanel(page);
      const panel = handsOn(sidebar);
      await panel.sees('Nothing is checked yet');
      await panel.press('First look');
      await panel.sees('0 of 8');
      return panel;
    }

    test('a comment that is being typed outlives the panel', async () => {
      page = await workplace.browser.open(SITE);
      const panel = await openFirstLook();
      await panel.press(OFFERED, OFFERED);
      await panel.type('Comment', COMMENT);
      await workplace.browser.closePanel();
      const again = await openFirstLook();
      await again.press(OFFERED, OFFERED);
      await until('the comment is back', () =>
        sidebar.evaluate(readComments).then((texts) => texts.includes(COMMENT)),
      );
      await again.press(OFFERED, OFFERED);
    });

    test('words of its page are saved as evidence for questions', async () => {
      const panel = handsOn(sidebar);
      await quoteFor(page, panel, OFFERS, OFFERED);
      await quoteFor(page, panel, BOUND, 'Knows its own obligations');
      await quoteFor(page, panel, PLACES, 'Locations fit your contracts');
    });

    test('eight answers are recorded with one press', async () => {
      const panel = handsOn(sidebar);
      for (const found of FIRST_LOOK) await chooseInRow(panel, found);
      await lookAtPanel(workplace.browser);
      await panel.press('Record 8 answers');
      await panel.sees('The first look is done.');
      await panel.sees('Not ready for first call');
      await panel.press('Evidence');
      await panel.sees(OFFERS);
      await workplace.browser.closePanel();
    });
  });

  test('the scope drops what is not bought', async () => {
    vendor = await openPlace(workplace.browser, 'first-look');
    await vendor.getByText('8 of 8').first().waitFor();
    await look(vendor);
    await goToPlace(vendor, 'scope');
    for (const fact of NOT_BOUGHT) await vendor.getByRole('checkbox', { name: fact }).uncheck();
    await vendor.getByRole('status').filter({ hasText: 'questions apply.' }).waitFor();
    await look(vendor);
    await vendor.getByRole('button', { name: 'Record scope' }).click();
    await vendor.getByRole('button', { name: 'Scope Patient information 1 of 8' }).waitFor();
    await look(vendor);
  });

  describe('the agreement', () => {
    test.each([
      {
        name: 'terms.pdf',
        bytes: () => 'Dear Maren, attached is our agreement.',
        says: 'The file’s name ends in .pdf, but it is plain text. Ask for the right file, or correct the name.',
      },
      {
        name: 'locked.pdf',
        bytes: () => readFileSync('test/fixtures/documents/locked-agreement.pdf'),
        says: 'The file is locked with a password. Save a copy without the password, then choose the copy.',
      },
    ])('$name is refused in a sentence, and the form stays as it was', async ({ name, bytes, says }) => {
      await goToPlace(vendor, 'agreement');
      await vendor.getByRole('radio', { name: 'Signed' }).check({ force: true });
      await vendor.getByRole('textbox', { name: 'Your side' }).fill('Harrow County Hospital District');
      await giveDocument(vendor, workplace.write(name, bytes()));
      await vendor.getByRole('alert').getByText(says).waitFor();
      expect(await vendor.getByRole('textbox', { name: 'Your side' }).inputValue()).toBe(
        'Harrow County Hospital District',
      );
    });

    test('a PDF of it is read for its terms, which a reviewer confirms', async () => {
      await giveDocument(vendor, workplace.write('tellwin-agreement.pdf', agreementPdf()));
      await vendor.getByText('A proposal: nothing is recorded yet').waitFor();
      await vendor.getByText('Wording found for 15 terms.').waitFor();
      await look(vendor);
      await vendor.getByRole('button', { name: 'Record the 15 terms' }).click();
      await vendor.getByText('15 of 15 confirmed as present').waitFor();
    });

    test('it is recorded as signed until a day', async () => {
      today = await todayOf(vendor);
      await vendor.getByLabel('Signed on').fill(today);
      await vendor.getByLabel('Holds until').fill(today);
      await vendor.getByLabel('Breach notice, days').fill('5');
      await vendor.getByRole('button', { name: 'Attach tellwin-agreement.pdf' }).click();
      await vendor.getByRole('button', { name: 'Record as signed' }).click();
      await vendor.getByText(`Signed, holds until ${formatCalendarDate(today)}`).waitFor();
    });
  });

  describe('the inquiry', () => {
    let questionnaire: Uint8Array;

    test('goes out as a workbook with everything that is unanswered', async () => {
      await goToPlace(vendor, 'inquiry');
      await vendor.getByRole('button', { name: 'Write an inquiry' }).click();
      await vendor.getByRole('textbox', { name: 'To whom' }).fill('Kermit Vane <kermit@tellwin.example>');
      await look(vendor);
      const saved = await save(vendor, 'Save as questionnaire (XLSX)');
      expect(saved.name).toBe(`Questions to ${NAME} before the first call.xlsx`);
      questionnaire = saved.bytes;
      await vendor.getByRole('button', { name: 'Record that it was sent' }).click();
      await vendor.getByText(/^Reply due /).waitFor();
    });

    test('another vendor’s questionnaire is refused in a sentence', async () => {
      await bringIn('northbell-reply.xlsx', await asReturnedBy('northbell.example', questionnaire));
      await vendor
        .getByRole('alert')
        .getByText(
          'These are the answers of another vendor, northbell.example. Open that vendor, or choose another file.',
        )
        .waitFor();
    });

    test('comes back filled in, and its answers become what the vendor says', async () => {
      const filled = await fillIn(questionnaire, () => [
        'Yes',
        'As in our handbook of 2026.',
        'Handbook, signed',
      ]);
      await bringIn('tellwin-reply.xlsx', filled);
      await vendor.getByRole('heading', { name: 'The reply' }).waitFor();
      await look(vendor);
      await vendor.getByRole('button', { name: /^Record \d+ answers$/ }).click();
      await vendor.getByText('Answered', { exact: true }).first().waitFor();
      const open = await openQuestion(vendor, 'risk-analysis-current');
      expect(await open.getByRole('radio', { name: 'Vendor says' }).isChecked()).toBe(true);
      await open
        .getByText('This gate stays open until the answer is in writing or verified by us.')
        .waitFor();
      await look(vendor);
    });

    async function bringIn(name: string, bytes: Uint8Array): Promise<void> {
      await vendor
        .getByRole('listitem')
        .locator('input[type=file]')
        .setInputFiles(workplace.write(name, bytes));
    }
  });

  describe('the gates that are left', () => {
    test('one is settled by keyboard alone', async () => {
      const open = await openQuestion(vendor, 'risk-analysis-current');
      await vendor.bringToFront();
      await tabTo(vendor, 'Vendor says');
      await vendor.keyboard.press('ArrowRight');
      await tabTo(vendor, 'Comment');
      await vendor.keyboard.type('Read it on their screen: dated March, by an outside firm.');
      await tabTo(vendor, 'Record answer');
      await vendor.keyboard.press('Enter');
      await recorded(open);
      expect(await open.getByRole('radio', { name: 'In writing' }).isChecked()).toBe(true);
    });

    test('the others as their papers are seen, and what nobody can put in writing is verified', async () => {
      for (const { id } of IN_WRITING.filter(({ id }) => id !== 'risk-analysis-current'))
        await answer(await openQuestion(vendor, id), { answer: 'Yes', known: 'In writing' });
      await answer(await openQuestion(vendor, 'onsite-or-independent-review'), {
        answer: 'Yes',
        known: 'We verified',
      });
      await answer(await openQuestion(vendor, 'refuses-evidence'), { answer: 'No', known: 'We verified' });
      await vendor
        .getByRole('region', { name: 'Ready for first call' })
        .getByText('All 25 that apply are settled')
        .waitFor();
    });

    test('ready for first call in the panel too, and verified without a reason to give', async () => {
      const page = await workplace.browser.open(SITE);
      const panel = handsOn(await workplace.browser.openPanel(page));
      await panel.sees('Ready for first call');
      await lookAtPanel(workplace.browser);
      await panel.press('Verified');
      await panel.type('What was checked', 'All gates, in writing or on site.');
      await panel.press('Mark as verified');
      await panel.sees('All gates, in writing or on site.');
      await badgeTells('First Call: Verified. All gates, in writing or on site.');
    });
  });

  describe('the day after the agreement’s last', () => {
    beforeAll(async () => {
      await workplace.browser.close();
      moveClockTo(AHEAD);
      await workplace.launch();
    });

    test('the vendor has lapsed: in the panel, and its badge says that a review is due', async () => {
      const page = await workplace.browser.open(SITE);
      const panel = handsOn(await workplace.browser.openPanel(page));
      await panel.sees('Lapsed');
      await lookAtPanel(workplace.browser);
      await panel.sees(`Agreement ended ${formatCalendarDate(today)}`);
      await panel.sees('Review due');
      await badgeTells('First Call: Review due.');
    });

    test('the list of what is due has it as overdue', async () => {
      const due = await workplace.browser.open(workplace.browser.url('dashboard.html#/due'));
      const overdue = due.getByRole('rowgroup').filter({ hasText: 'Overdue' });
      await overdue.getByRole('row', { name: `Agreement ended, ${NAME}` }).waitFor();
      await look(due);
    });

    test('the committee’s page is one page of paper that tells it all', async () => {
      vendor = await workplace.browser.open(workplace.browser.url(`dashboard.html#/vendor/${KEY}`));
      const report = await openInTab(workplace.browser, vendor, 'Committee page');
      await report.getByRole('heading', { name: NAME }).waitFor();
      await look(report);
      const { pages } = await printPage(report, 'Letter');
      expect(pages).toHaveLength(1);
      expectTexts(pages.join(' '), [
        NAME,
        'Lapsed',
        `Agreement ended ${formatCalendarDate(today)}`,
        'Maren Okafor',
        '15 of 15 confirmed as present',
        'Our team’s record, never a certificate. Not legal advice.',
      ]);
    });

    test('the dossier has every answer, quote, term and entry', async () => {
      const report = await openInTab(workplace.browser, vendor, 'Dossier');
      await report.getByRole('heading', { name: 'History' }).waitFor();
      await look(report);
      const { pages } = await printPage(report, 'A4');
      expect(pages.length).toBeGreaterThan(3);
      expectTexts(pages.join(' '), [
        NAME,
        OFFERS,
        COMMENT,
        'Return or destroy at the end',
        'tellwin-reply.xlsx',
      ]);
    });
  });
}

/** Runs in the panel: what stands in its text fields. */
function readComments(): string[] {
  return [...document.querySelectorAll('textarea')].map(({ value }) => value);
}
