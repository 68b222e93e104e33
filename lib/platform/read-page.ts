import * as z from 'zod/mini';
import { pageFactsSchema, pageSelectionSchema } from '../page/page-facts-schema.ts';
import { extension } from './extension.ts';
import { unlessGone } from './tab-gone.ts';

const READER_SCRIPT = '/content-scripts/reader.js';

const readPageSchema = z.object({
  facts: pageFactsSchema,
  selection: z.nullable(pageSelectionSchema),
  address: z.string().check(z.maxLength(65_536)),
});

/** An open page as plain facts. */
export type PageRead = z.infer<typeof readPageSchema>;

export type ReadOutcome = { readonly ok: true; readonly page: PageRead } | { readonly ok: false };

/**
 * Reads the page in a tab, once, by a script that leaves nothing behind. Not ok where the browser does not let us: no
 * click has granted the tab, or it shows a page of the browser's own, a PDF or the add-on store.
 */
export async function readPage(tabId: number): Promise<ReadOutcome> {
  const results = await unlessGone(
    extension.scripting.executeScript({ target: { tabId }, files: [READER_SCRIPT] }),
  );
  const read = readPageSchema.safeParse(results?.[0]?.result);
  return read.success ? { ok: true, page: read.data } : { ok: false };
}
