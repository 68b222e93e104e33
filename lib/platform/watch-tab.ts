import { extension, type Tabs } from './extension.ts';
import { onTabCheck } from './tab-check-channel.ts';

/** The tab beside the panel, as far as the browser lets us see it. */
export interface SeenTab {
  readonly tabId: number;
  /** Undefined where no click has granted the tab and page access is not given. */
  readonly address: string | undefined;
}

/**
 * Calls back with the active tab of this window: now, whenever another tab or page comes to the front, and when the
 * reviewer clicks the toolbar button. Returns how to stop.
 */
export function watchActiveTab(listener: (tab: SeenTab) => void): () => void {
  let current: SeenTab | undefined;
  const look = async (): Promise<void> => {
    const [tab] = await extension.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) return;
    current = { tabId: tab.id, address: tab.url };
    listener(current);
  };
  const onActivated = (): void => void look();
  const onUpdated = (tabId: number, change: Tabs.OnUpdatedChangeInfoType): void => {
    const moved = change.url !== undefined || change.status !== undefined;
    if (tabId === current?.tabId && moved) void look();
  };
  extension.tabs.onActivated.addListener(onActivated);
  extension.tabs.onUpdated.addListener(onUpdated);
  const stopChecks = onTabCheck(() => void look());
  void look();
  return () => {
    extension.tabs.onActivated.removeListener(onActivated);
    extension.tabs.onUpdated.removeListener(onUpdated);
    stopChecks();
  };
}
