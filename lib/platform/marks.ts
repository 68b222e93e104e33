import { decideMark, type Mark } from '../findings/decide-mark.ts';
import { lookUpMany } from '../store/look-up-many.ts';
import { theRecord } from '../store/stores.ts';
import { onPageAccessChange } from './access.ts';
import { extension } from './extension.ts';
import { findSearchAccess } from './search-access.ts';
import { onSettingsChange, readSettings } from './settings.ts';
import { readStandingPolicy } from './standing-policy.ts';
import { todaysDate } from './today.ts';

const MARKS_SCRIPT = '/content-scripts/marks.js';
const ID = 'marks';

/**
 * Keeps the marks' script registered for the result pages that it may run on, and for no other page. The browser
 * itself remembers the registration and compares addresses with it: no worker wakes for a page that is none of these,
 * and none needs to run when a search page loads, be it the first page of a session. Chrome forgets registrations when
 * the extension is updated, hence `onInstalled`.
 */
export function watchMarks(): void {
  extension.runtime.onInstalled.addListener(() => keepRegistered());
  extension.runtime.onStartup.addListener(() => keepRegistered());
  onPageAccessChange(() => keepRegistered());
  onSettingsChange(() => keepRegistered());
}

/** One at a time: a click can change a setting and a permission at once. */
function keepRegistered(): Promise<void> {
  return navigator.locks.request('first-call/marks', async () => {
    const matches = (await findMarkedSites()).map(({ pattern }) => pattern);
    const [registered] = await extension.scripting.getRegisteredContentScripts({ ids: [ID] });
    if (sameSet(registered?.matches ?? [], matches)) return;
    if (registered) await extension.scripting.unregisterContentScripts({ ids: [ID] });
    if (matches.length === 0) return;
    await extension.scripting.registerContentScripts([
      { id: ID, js: [MARKS_SCRIPT], matches, runAt: 'document_idle', persistAcrossSessions: true },
    ]);
  });
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one) => b.includes(one));
}

/** The search engines whose results are marked now: the setting is on, and the browser gives access to the host. */
async function findMarkedSites() {
  const { settings } = await readSettings();
  return settings.searchMarks ? findSearchAccess() : [];
}

/**
 * The marks for the results of a search page, in their order; null where its results are not to be marked.
 *
 * @param page address of the search page
 */
export async function answerMarks(
  addresses: readonly string[],
  page: string,
): Promise<(Mark | null)[] | null> {
  const { host } = new URL(page);
  if (!(await findMarkedSites()).some((site) => site.host === host)) return null;
  const [db, policy] = await Promise.all([theRecord(), readStandingPolicy()]);
  const found = await lookUpMany(db, addresses, todaysDate(), policy);
  return found.map((decision) => (decision && decideMark(decision)) ?? null);
}
