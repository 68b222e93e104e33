import * as z from 'zod/mini';
import { extension, type Runtime } from './extension.ts';

/** What our own pages may ask of the background. */
const askSchema = z.object({ ask: z.enum(['check-tabs']) });

/** What Chrome and Firefox say when the background was stopped before it answered. */
const STOPPED =
  /message (channel|port) closed|could not establish connection|went out of scope|message manager disconnected/i;

/**
 * Asks the background to look at every open tab again, after the record or the settings have changed. Where it was
 * stopped meanwhile, a tab is looked at when something next happens in it: what was recorded stands all the same.
 */
export async function askToCheckTabs(): Promise<void> {
  try {
    await extension.runtime.sendMessage({ ask: 'check-tabs' });
  } catch (error) {
    if (!(error instanceof Error && STOPPED.test(error.message))) throw error;
  }
}

/** Whether a message is that question, from one of our own pages: never from a script in somebody's page. */
export function isCheckTabs(raw: unknown, sender: Runtime.MessageSender): boolean {
  const own = sender.url?.startsWith(extension.runtime.getURL('/')) ?? false;
  return own && sender.id === extension.runtime.id && askSchema.safeParse(raw).success;
}
