import { vi } from 'vitest';
import { formatListFile } from '../../lib/exchange/list-file.ts';
import { signList } from '../../lib/exchange/list-signature.ts';
import type { Entry } from '../../lib/record/entry.ts';
import { lookUpPage } from '../../lib/store/look-up.ts';
import { entriesOf, readAllHistories } from '../../lib/store/read-record.ts';
import type { RecordDatabase } from '../../lib/store/record-database.ts';
import { readSelf, record } from '../../lib/store/self.ts';
import { readSubscriptions, type Subscription } from '../../lib/store/subscription.ts';
import { type Browser, openBrowser } from './browser.ts';

export const ADDRESS = 'https://lists.example/team.firstcall.json';

/** Somebody who keeps a list and exports it, signed, as of a moment. */
export interface Exporter {
  readonly writer: string;
  readonly flag: (key: string) => Promise<void>;
  readonly exportAt: (exportedAt: string) => Promise<string>;
  readonly entries: () => Promise<readonly Entry[]>;
}

/** A browser of somebody else, whose list is served. Opens before the one that is tested. */
export async function openExporter(name: string): Promise<Exporter> {
  const { db, writer }: Browser = await openBrowser(name);
  const self = await readSelf(db);
  if (!self) throw new Error('The exporter has no key');
  const entries = async () => entriesOf(await readAllHistories(db));
  return {
    writer,
    entries,
    flag: async (key) => {
      await record(db, key, [{ topic: 'standing', value: 'suspicious' }]);
    },
    exportAt: async (exportedAt) =>
      signList(
        crypto.subtle,
        self.privateKey,
        formatListFile({ exportedAt, exportedBy: writer, entries: await entries() }),
      ),
  };
}

/** A server that holds one text and its mark, as any host of files does. */
export function serve(text: string) {
  const server = { text, etag: '"1"', isDown: false, asked: [] as Headers[], wait: Promise.resolve() };
  vi.stubGlobal('fetch', async (_address: string, init: RequestInit): Promise<Response> => {
    const headers = new Headers(init.headers);
    server.asked.push(headers);
    await server.wait;
    if (server.isDown) throw new TypeError('Failed to fetch');
    if (headers.get('if-none-match') === server.etag) return new Response(null, { status: 304 });
    return new Response(server.text, { headers: { etag: server.etag } });
  });
  return server;
}

/** The one list that is subscribed. */
export async function onlyList(db: RecordDatabase): Promise<Subscription> {
  const [row, ...more] = await readSubscriptions(db);
  if (!row || more.length > 0) throw new Error(`${more.length} lists too many`);
  return row;
}

/** Names of lists that warn on a vendor’s page. */
export async function listsWarningOn(db: RecordDatabase, key: string): Promise<string[]> {
  const decision = await lookUpPage(db, `https://${key}/`, '2026-06-10', { twoPersons: false });
  return decision?.advised.map(({ list }) => list.name) ?? [];
}
