import { vendorKeyOf } from '../identity/vendor-key-of.ts';
import { MENU_WORDS } from '../words/menu-words.ts';
import { onPageAccessChange } from './access.ts';
import { isCheckTabs } from './ask-background.ts';
import { forgetTab, rememberHidden, withdrawIfDrawn } from './banner.ts';
import { putPictureOfTabOnDesk } from './capture-page.ts';
import { answerBanner, badgeTab, checkTab, isChecking } from './check-tab.ts';
import { extension, type Menus, type Runtime, type Tabs } from './extension.ts';
import { answerMarks, watchMarks } from './marks.ts';
import { putFlagOnDesk, putSelectionOnDesk } from './menu-acts.ts';
import { parsePageMessage } from './page-messages.ts';
import { isFirefox, openDashboard, openPanel, openWelcome } from './panel.ts';
import { watchLists } from './refresh-lists.ts';
import { watchReminders } from './reminders.ts';
import { onSettingsChange } from './settings.ts';
import { announceTabCheck } from './tab-check-channel.ts';

const MENU_FLAG = 'flag';
const MENU_SAVE = 'save-selection';
const MENU_PICTURE = 'save-picture';
const ANYWHERE_ON_A_PAGE: Menus.ContextType[] = ['page', 'frame', 'selection', 'link', 'image', 'video'];

/** Registers every listener of the background, synchronously, so that an event can wake it. */
export function watchBrowser(): void {
  extension.runtime.onInstalled.addListener(onInstalled);
  extension.action.onClicked.addListener((tab) => onActionClicked(tab));
  extension.contextMenus.onClicked.addListener(onMenuClicked);
  extension.tabs.onUpdated.addListener(onTabUpdated);
  extension.tabs.onRemoved.addListener((tabId) => forgetTab(tabId));
  extension.runtime.onMessage.addListener(onMessage);
  onPageAccessChange(() => checkAllTabs());
  onSettingsChange(() => checkAllTabs());
  watchReminders(() => checkAllTabs());
  watchMarks();
  watchLists();
}

async function onInstalled({ reason }: Runtime.OnInstalledDetailsType): Promise<void> {
  await extension.contextMenus.removeAll();
  extension.contextMenus.create({ id: MENU_FLAG, title: MENU_WORDS.flag, contexts: ANYWHERE_ON_A_PAGE });
  extension.contextMenus.create({
    id: MENU_PICTURE,
    title: MENU_WORDS.savePicture,
    contexts: ANYWHERE_ON_A_PAGE,
  });
  extension.contextMenus.create({ id: MENU_SAVE, title: MENU_WORDS.saveSelection, contexts: ['selection'] });
  if (reason === 'install') await openWelcome();
}

/** A click grants the open tab (`activeTab`): open the panel at once, then read. */
async function onActionClicked(tab: Tabs.Tab): Promise<void> {
  const opening = openPanel(tab);
  if (tab.id !== undefined && tab.url !== undefined) {
    announceTabCheck(tab.id);
    await badgeTab(tab.id, tab.url);
  }
  await opening;
}

async function onMenuClicked(info: Menus.OnClickData, tab: Tabs.Tab | undefined): Promise<void> {
  const opening = openPanel(tab);
  if (tab?.id !== undefined) {
    if (info.menuItemId === MENU_SAVE) await putSelectionOnDesk(tab.id, info);
    if (info.menuItemId === MENU_PICTURE) await putPictureOfTabOnDesk(tab);
    if (info.menuItemId === MENU_FLAG) await putFlagOnDesk(info);
    announceTabCheck(tab.id);
    if (tab.url !== undefined) await badgeTab(tab.id, tab.url);
  }
  await opening;
}

/** The address is there only while page access is granted, so nothing is looked up without it. */
async function onTabUpdated(
  tabId: number,
  change: Tabs.OnUpdatedChangeInfoType,
  tab: Tabs.Tab,
): Promise<void> {
  if (change.url === undefined && change.status !== 'complete') return;
  if (tab.url !== undefined) await checkTab(tabId, tab.url);
}

function onMessage(raw: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined {
  const fromPage = parsePageMessage(raw, sender);
  if (fromPage) return answerPage(fromPage);
  return isCheckTabs(raw, sender) ? checkAllTabs() : undefined;
}

async function answerPage({
  message,
  tabId,
  tab,
  address,
}: NonNullable<ReturnType<typeof parsePageMessage>>): Promise<unknown> {
  if (message.say === 'banner/ask') return answerBanner(tabId, address);
  if (message.say === 'banner/hide') return rememberHidden(tabId);
  if (message.say === 'marks/ask') return answerMarks(message.addresses, address);
  return isFirefox() ? openDetailsTab(address) : openPanel(tab);
}

/** In Firefox a click relayed from a page is no gesture, so the sidebar cannot be opened: a dashboard tab it is. */
async function openDetailsTab(address: string): Promise<void> {
  const vendor = vendorKeyOf(address);
  await openDashboard(vendor.kind === 'vendor' ? `vendor/${encodeURIComponent(vendor.key)}` : 'vendors');
}

/** Looks at every open tab again; with checking off, at the ones in front that a click has granted. */
async function checkAllTabs(): Promise<void> {
  const isOn = await isChecking();
  for (const { id, url, active } of await extension.tabs.query({})) {
    if (id === undefined) continue;
    if (!isOn) await withdrawIfDrawn(id);
    if (url !== undefined && isOn) await checkTab(id, url);
    else if (url !== undefined && active) await badgeTab(id, url);
  }
}
