import { askToCheckTabs } from '../../lib/platform/ask-background.ts';
import { todaysDate } from '../../lib/platform/today.ts';
import type { FolderSession } from '../../lib/store/exchange-folder.ts';
import { exchangeNow } from '../../lib/store/share-folder.ts';
import { theDesk, theRecord } from '../../lib/store/stores.ts';
import { FOLDER_WORDS } from '../../lib/words/folder-words.ts';
import { nextTask } from '../live/next-task.ts';

/** What this page knows of the folder; another folder begins anew. */
let session: FolderSession = { known: new Map(), waiting: [], changes: 0 };
let running: Promise<void> | undefined;
let isAskedAgain = false;

/** Exchanges with the shared folder, where there is one; asked for meanwhile, once more after that. */
export function exchangeFolderHere(): Promise<void> {
  if (running) isAskedAgain = true;
  running ??= exchangeUntilDone().finally(() => {
    running = undefined;
  });
  return running;
}

async function exchangeUntilDone(): Promise<void> {
  const [record, desk] = await Promise.all([theRecord(), theDesk()]);
  let isMore = true;
  while (isMore) {
    isAskedAgain = false;
    const { hasMore, hasBrought } = await exchangeNow({
      record,
      desk,
      session,
      name: FOLDER_WORDS.importName,
      today: todaysDate(),
      pause: nextTask,
    });
    if (hasBrought) await askToCheckTabs();
    isMore = hasMore || isAskedAgain;
  }
}

/** The list here has changed: our own file may have to. */
export function unsettleFolder(): void {
  session.changes++;
  session.settled = undefined;
}

/** Forgets what was read: another folder was chosen. */
export function forgetFolder(): void {
  session = { known: new Map(), waiting: [], changes: 0 };
}

/** Entries as received that wait for a decision about their writers. */
export function readWaiting(): readonly unknown[] {
  return session.waiting;
}
