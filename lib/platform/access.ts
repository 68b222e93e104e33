import { extension } from './extension.ts';

/** All web pages: what checking as you browse needs, and nothing else of ours does. */
const ALL_PAGES = { origins: ['https://*/*', 'http://*/*'] };

/** Whether the reviewer has let First Call see the pages they visit. */
export function hasPageAccess(): Promise<boolean> {
  return extension.permissions.contains(ALL_PAGES);
}

/** Asks for it; must be called in the handler of a click. False when the reviewer refuses. */
export function requestPageAccess(): Promise<boolean> {
  return extension.permissions.request(ALL_PAGES);
}

/** Gives it back. */
export async function dropPageAccess(): Promise<void> {
  await extension.permissions.remove(ALL_PAGES);
}

/** Calls back whenever access was given or taken, here or in the browser's own settings. */
export function onPageAccessChange(listener: () => void): void {
  extension.permissions.onAdded.addListener(listener);
  extension.permissions.onRemoved.addListener(listener);
}
