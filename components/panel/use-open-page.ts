import { useEffect, useState } from 'preact/hooks';
import { type PageRead, readPage } from '../../lib/platform/read-page.ts';
import { type SeenTab, watchActiveTab } from '../../lib/platform/watch-tab.ts';

/** The page beside the panel: which tab, its address as far as it may be seen, and what it says of itself. */
export interface OpenPage {
  readonly tab: SeenTab;
  /** `reading` until the reader has answered; undefined where the page cannot be read. */
  readonly read: PageRead | 'reading' | undefined;
}

/** The page beside the panel, live: another tab, another address, another click. Undefined until it is known. */
export function useOpenPage(): OpenPage | undefined {
  const [open, setOpen] = useState<OpenPage | undefined>(undefined);
  useEffect(() => {
    let newest: SeenTab | undefined;
    return watchActiveTab((tab) => {
      newest = tab;
      if (tab.address === undefined) return setOpen({ tab, read: undefined });
      setOpen((before) => ({ tab, read: isSamePage(before, tab) ? before?.read : 'reading' }));
      void readPage(tab.tabId).then((outcome) => {
        if (newest === tab) setOpen({ tab, read: outcome.ok ? outcome.page : undefined });
      });
    });
  }, []);
  return open;
}

function isSamePage(before: OpenPage | undefined, tab: SeenTab): boolean {
  return before?.tab.tabId === tab.tabId && before.tab.address === tab.address;
}
