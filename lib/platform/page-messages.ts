import * as z from 'zod/mini';
import { extension, type Runtime } from './extension.ts';

/**
 * All that a script on a stranger's page may say to us. None of it changes the record: `details` opens the panel,
 * where the reviewer writes; `hide` forgets the banner on that one tab.
 */
const pageMessageSchema = z.object({ say: z.enum(['banner/ask', 'banner/details', 'banner/hide']) });

export type PageMessage = z.infer<typeof pageMessageSchema>;

/** A message from the banner with the tab it came from. */
export interface FromPage {
  readonly message: PageMessage;
  readonly tabId: number;
  readonly tab: NonNullable<Runtime.MessageSender['tab']>;
  readonly address: string;
}

/** Reads a message that claims to come from our banner: well-formed, ours, from the top frame of a tab. */
export function parsePageMessage(raw: unknown, sender: Runtime.MessageSender): FromPage | undefined {
  const message = pageMessageSchema.safeParse(raw);
  const { tab, url } = sender;
  if (!message.success || sender.id !== extension.runtime.id || sender.frameId !== 0) return undefined;
  if (tab?.id === undefined || url === undefined) return undefined;
  return { message: message.data, tabId: tab.id, tab, address: url };
}
