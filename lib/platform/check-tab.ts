import { type PageDecision, shownOf, wantsBanner, warningMark } from '../findings/decide-page.ts';
import { readHiddenMark } from '../store/desk.ts';
import { lookUpPage } from '../store/look-up.ts';
import { theDesk, theRecord } from '../store/stores.ts';
import { type BannerLine, formatBadgeTitle, formatBanner } from '../words/warning-line.ts';
import { hasPageAccess } from './access.ts';
import { setBadge } from './badge.ts';
import { injectBanner, isHiddenOn, withdrawIfDrawn } from './banner.ts';
import { readSettings } from './settings.ts';
import { readStandingPolicy } from './standing-policy.ts';
import { timeZone, todaysDate } from './today.ts';

/** Looks an address up in the record, as of today. */
async function checkAddress(address: string): Promise<PageDecision | undefined> {
  const [db, policy] = await Promise.all([theRecord(), readStandingPolicy()]);
  return lookUpPage(db, address, todaysDate(), policy);
}

/** Puts what the record says about a tab's page on the toolbar button, whether or not checking is on. */
export async function badgeTab(tabId: number, address: string): Promise<PageDecision | undefined> {
  const page = await checkAddress(address);
  await showOnBadge(tabId, page);
  return page;
}

function showOnBadge(tabId: number, page: PageDecision | undefined): Promise<void> {
  return setBadge(tabId, page ? shownOf(page) : 'unlisted', formatBadgeTitle(page, timeZone(), todaysDate()));
}

/** Checking as you browse: badge, and the banner script where the page wants one. */
export async function checkTab(tabId: number, address: string): Promise<void> {
  // Side by side, for speed: what was found is let go where checking is off.
  const [isOn, page] = await Promise.all([isChecking(), checkAddress(address)]);
  if (!isOn) return;
  await showOnBadge(tabId, page);
  if (page !== undefined && (await isBannerWanted(tabId, page))) await injectBanner(tabId);
  else await withdrawIfDrawn(tabId);
}

/** The line for a page's banner, or null where it is to show none: the answer to the banner script's question. */
export async function answerBanner(tabId: number, address: string): Promise<BannerLine | null> {
  if (!(await isChecking())) return null;
  const page = await checkAddress(address);
  return page && (await isBannerWanted(tabId, page)) ? formatBanner(page, timeZone()) : null;
}

/** Checking acts when the reviewer has switched it on and the browser grants the pages. */
export async function isChecking(): Promise<boolean> {
  const [{ settings }, granted] = await Promise.all([readSettings(), hasPageAccess()]);
  return settings.checking && granted;
}

async function isBannerWanted(tabId: number, page: PageDecision): Promise<boolean> {
  if (!wantsBanner(shownOf(page))) return false;
  const [{ settings }, isHidden, mark] = await Promise.all([
    readSettings(),
    isHiddenOn(tabId),
    theDesk().then((desk) => readHiddenMark(desk, page.key)),
  ]);
  return settings.warnBy === 'banner' && !isHidden && mark !== warningMark(page);
}
