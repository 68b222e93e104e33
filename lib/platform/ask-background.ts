import * as z from 'zod/mini';
import { extension, type Runtime } from './extension.ts';

/** What our own pages may ask of the background. */
const askSchema = z.object({ ask: z.enum(['check-tabs']) });

/** Asks the background to look at every open tab again, after the record or the settings have changed. */
export async function askToCheckTabs(): Promise<void> {
  await extension.runtime.sendMessage({ ask: 'check-tabs' });
}

/** Whether a message is that question, from one of our own pages: never from a script in somebody's page. */
export function isCheckTabs(raw: unknown, sender: Runtime.MessageSender): boolean {
  const own = sender.url?.startsWith(extension.runtime.getURL('/')) ?? false;
  return own && sender.id === extension.runtime.id && askSchema.safeParse(raw).success;
}
