import type { ReportKind } from '../words/report-kind-words.ts';
import { extension, type Tabs } from './extension.ts';

/**
 * Opens the side panel (Chrome, Edge) or the sidebar (Firefox). Must be called synchronously in the handler of a
 * gesture: awaiting anything first loses the gesture, and both browsers then refuse.
 */
export function openPanel(tab: Tabs.Tab | undefined): Promise<void> {
  if (isFirefox()) return extension.sidebarAction.open();
  const windowId = tab?.windowId;
  return windowId === undefined ? Promise.resolve() : chrome.sidePanel.open({ windowId });
}

/** Firefox has the sidebar; Chrome and Edge have the side panel. */
export function isFirefox(): boolean {
  return 'sidebarAction' in extension && extension.sidebarAction !== undefined;
}

/** Opens the dashboard at one of its addresses (`vendors`, `vendor/acme.example`, `settings`), in its own tab. */
export async function openDashboard(path: string): Promise<void> {
  await extension.tabs.create({ url: extension.runtime.getURL(`/dashboard.html#/${path}`) });
}

/** Opens the welcome page. */
export async function openWelcome(): Promise<void> {
  await extension.tabs.create({ url: extension.runtime.getURL('/welcome.html') });
}

/** Opens a report on a vendor, in its own tab. */
export async function openReport(kind: ReportKind, key: string): Promise<void> {
  const address = `/report.html#${kind}/${encodeURIComponent(key)}`;
  await extension.tabs.create({ url: extension.runtime.getURL(address) });
}
