import 'fake-indexeddb/auto';
import { afterEach, beforeEach, vi } from 'vitest';
import { deviceName, folderFileName } from '../../lib/exchange/folder-name.ts';
import { sayText } from '../../lib/record/say.ts';
import { type DeskDatabase, openDesk } from '../../lib/store/desk-database.ts';
import { exchangeFolder, type FolderSession } from '../../lib/store/exchange-folder.ts';
import { entriesOf, readAllHistories, readHistory } from '../../lib/store/read-record.ts';
import { makeSalt, record } from '../../lib/store/self.ts';
import { theBackups } from '../../lib/store/stores.ts';
import { decideWriter } from '../../lib/store/team.ts';
import { type Browser, openBrowser } from './browser.ts';
import { type FakeFolder, makeFolder } from './shared-folder.ts';

export const KEY = 'acme.example';

export interface Device extends Browser {
  readonly desk: DeskDatabase;
  session: FolderSession;
}

export let folder: FakeFolder;
export let ana: Device;
export let ben: Device;

export async function openDevice(name: string): Promise<Device> {
  const browser = await openBrowser(name);
  return { ...browser, desk: await openDesk(), session: { known: new Map(), waiting: [], changes: 0 } };
}

/** Every test of a file begins with an empty folder and two browsers. */
export function useTwoDevices(): void {
  beforeEach(async () => {
    folder = makeFolder();
    [ana, ben] = [await openDevice('Ana Ortiz'), await openDevice('Ben Adeyemi')];
  });

  afterEach(async () => {
    vi.restoreAllMocks();
    const backups = await theBackups();
    await Promise.all(Array.from(backups.objectStoreNames, (store) => backups.clear(store)));
  });
}

/** @param isSettled nothing was recorded here since the last one, as the page would know */
export async function exchange({ db, desk, session }: Device, isSettled = false) {
  if (!isSettled) session.settled = undefined;
  const today = '2026-11-24';
  const outcome = await exchangeFolder({
    record: db,
    desk,
    folder,
    session,
    name: 'Team folder',
    today,
    pause: () => undefined,
  });
  if (!outcome.ok) throw new Error(outcome.fault);
  return outcome.report;
}

export const know = (device: Device, other: Browser, name: string) =>
  decideWriter(device.db, other.writer, { id: `person-${name}`, name });
export const note = (device: Browser, text: string) =>
  record(device.db, KEY, [sayText(makeSalt, 'note', text)]);
export const textsOf = async ({ db }: Browser) => JSON.stringify((await readHistory(db, KEY))?.entries ?? []);
export const idsOf = async ({ db }: Browser) =>
  entriesOf(await readAllHistories(db))
    .map(({ id }) => id)
    .sort();
export const fileOf = ({ writer }: Browser) => folderFileName(deviceName(writer));
