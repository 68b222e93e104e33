import type { FolderStop } from '../exchange/folder-report.ts';
import { findFolderFault, openTeamFolder, readFolderAccess } from '../transports/team-folder.ts';
import { announceChange } from './changes.ts';
import type { DeskDatabase, FolderRow } from './desk-database.ts';
import { type ExchangeOutcome, exchangeFolder, type FolderExchange } from './exchange-folder.ts';

/** The folder that this browser shares; `null` for none. */
export async function readSharedFolder(desk: DeskDatabase): Promise<FolderRow | null> {
  const row = await desk.get('folders', 'team');
  return row?.id === 'team' ? row : null;
}

/** Shares a folder from now on. */
export async function keepSharedFolder(desk: DeskDatabase, handle: FileSystemDirectoryHandle): Promise<void> {
  await desk.put('folders', { id: 'team', handle, since: new Date().toISOString() });
  announceChange({ area: 'folder', keys: [] });
}

/** Shares none any more. What is in the folder stays there, and what came from it stays here. */
export async function dropSharedFolder(desk: DeskDatabase): Promise<void> {
  await desk.delete('folders', 'team');
  announceChange({ area: 'folder', keys: [] });
}

/**
 * Exchanges with the shared folder where there is one and the browser lets us; one exchange at a time, whatever pages are
 * open. What came of it is kept beside the folder.
 *
 * @returns whether more waits for another exchange right away, and whether anything came to our list
 */
export function exchangeNow(
  exchange: Omit<FolderExchange, 'folder'>,
): Promise<{ readonly hasMore: boolean; readonly hasBrought: boolean }> {
  return navigator.locks.request('first-call/folder', async () => {
    const row = await readSharedFolder(exchange.desk);
    if (!row) return { hasMore: false, hasBrought: false };
    const access = await readFolderAccess(row.handle);
    const outcome: Outcome =
      access === 'granted' ? await tryExchange(exchange, row) : { ok: false, fault: 'no-access' };
    await keepOutcome(exchange.desk, row, outcome);
    return { hasMore: outcome.ok && !outcome.isDone, hasBrought: outcome.ok && outcome.report.brought > 0 };
  });
}

type Outcome = ExchangeOutcome | { readonly ok: false; readonly fault: FolderStop['code'] };

async function tryExchange(
  exchange: Omit<FolderExchange, 'folder'>,
  { handle }: FolderRow,
): Promise<Outcome> {
  try {
    return await exchangeFolder({ ...exchange, folder: openTeamFolder(handle) });
  } catch (error) {
    const fault = findFolderFault(error);
    if (fault === undefined) throw error;
    return { ok: false, fault };
  }
}

/** The reviewer may have stopped sharing, or chosen another folder, meanwhile. */
async function keepOutcome(desk: DeskDatabase, row: FolderRow, outcome: Outcome): Promise<void> {
  const now = await readSharedFolder(desk);
  if (now?.since !== row.since) return;
  const { fault: _fault, ...kept } = now;
  if (outcome.ok) await desk.put('folders', { ...kept, last: outcome.report });
  else {
    const { fault: code } = outcome;
    if (code === 'no-writer') return;
    await desk.put('folders', { ...kept, fault: { at: new Date().toISOString(), code } });
  }
  announceChange({ area: 'folder', keys: [] });
}
