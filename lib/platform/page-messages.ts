import * as z from 'zod/mini';
import { PAGE_CAPS } from '../page/page-caps.ts';
import { findSearchEngine } from '../page/search-engine.ts';
import { MOST_ADDRESSES } from '../page/search-results.ts';
import { extension, type Runtime } from './extension.ts';

/**
 * All that a script on a stranger's page may say to us. None of it changes the record: `details` opens the panel,
 * where the reviewer writes; `hide` forgets the banner on that one tab; `marks/ask` is answered to search pages alone.
 */
const pageMessageSchema = z.union([
  z.object({ say: z.enum(['banner/ask', 'banner/details', 'banner/hide']) }),
  z.object({
    say: z.literal('marks/ask'),
    addresses: z
      .array(z.string().check(z.maxLength(PAGE_CAPS.address)))
      .check(z.minLength(1), z.maxLength(MOST_ADDRESSES)),
  }),
]);

export type PageMessage = z.infer<typeof pageMessageSchema>;

/** A message from the banner or the marks with the tab it came from. */
export interface FromPage {
  readonly message: PageMessage;
  readonly tabId: number;
  readonly tab: NonNullable<Runtime.MessageSender['tab']>;
  readonly address: string;
}

/**
 * Reads a message that claims to come from a script of ours in a page: well-formed, ours, from the top frame of a tab.
 * One about many addresses comes from a search page, or another page could read the list off the answers.
 */
export function parsePageMessage(raw: unknown, sender: Runtime.MessageSender): FromPage | undefined {
  const message = pageMessageSchema.safeParse(raw);
  const { tab, url } = sender;
  if (!message.success || sender.id !== extension.runtime.id || sender.frameId !== 0) return undefined;
  if (tab?.id === undefined || url === undefined) return undefined;
  if (message.data.say === 'marks/ask' && ![url, tab.url ?? url].every(findSearchEngine)) return undefined;
  return { message: message.data, tabId: tab.id, tab, address: url };
}
