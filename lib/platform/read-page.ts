import * as z from 'zod/mini';
import { type PageContents, pageContentsSchema } from '../page/page-contents-schema.ts';
import { pageFactsSchema, pageSelectionSchema } from '../page/page-facts-schema.ts';
import { extension } from './extension.ts';
import { unlessGone } from './tab-gone.ts';

const READER_SCRIPT = '/content-scripts/reader.js';
const TOP_FRAME = 0;
/** More frames than any page that somebody reads; the first are looked at. */
const MOST_FRAMES = 20;

const readPageSchema = z.object({
  facts: pageFactsSchema,
  contents: pageContentsSchema,
  selection: z.nullable(pageSelectionSchema),
  address: z.string().check(z.maxLength(65_536)),
});

/** An open page as plain facts. */
export type PageRead = z.infer<typeof readPageSchema>;

/** What stands in a frame of a page, and the frame's own address. */
export interface FrameRead {
  readonly address: string;
  readonly contents: PageContents;
}

export type ReadOutcome = { readonly ok: true; readonly page: PageRead } | { readonly ok: false };

/**
 * Reads the page in a tab, once, by a script that leaves nothing behind. Not ok where the browser does not let us: no
 * click has granted the tab, or it shows a page of the browser's own, a PDF or the add-on store.
 */
export async function readPage(tabId: number): Promise<ReadOutcome> {
  const results = await unlessGone(
    extension.scripting.executeScript({ target: { tabId }, files: [READER_SCRIPT] }),
  );
  const read = parseRead(results?.[0]?.result);
  return read.success ? { ok: true, page: read.data } : { ok: false };
}

/**
 * Reads the frames in the page of a tab, as far as the browser lets us: a click grants those of the page's own origin,
 * page access grants all. Apart from the page itself, since a frame that never finishes loading would hold it up.
 */
export async function readFrames(tabId: number): Promise<readonly FrameRead[]> {
  const results = await unlessGone(
    extension.scripting.executeScript({ target: { tabId, allFrames: true }, files: [READER_SCRIPT] }),
  );
  return (results ?? [])
    .filter(({ frameId }) => frameId !== TOP_FRAME)
    .slice(0, MOST_FRAMES)
    .flatMap(({ result }) => {
      const read = parseRead(result);
      return read.success ? [{ address: read.data.address, contents: read.data.contents }] : [];
    });
}

/**
 * What the script gives is JSON: the browser takes a text over in one go, and thousands of lines as values one by one,
 * each of them three times. Of a page that has navigated away meanwhile nothing comes.
 */
function parseRead(result: unknown) {
  return readPageSchema.safeParse(typeof result === 'string' ? JSON.parse(result) : undefined);
}
