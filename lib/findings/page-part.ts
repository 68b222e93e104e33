import type { PageContents } from '../page/page-contents-schema.ts';

/** The page itself, or a frame in it. */
export interface PagePart {
  readonly address: string;
  readonly contents: PageContents;
  /** The host of a frame from another site; undefined for the page and for frames of its own. */
  readonly frame?: string;
}

/** Puts a page and its frames side by side; a frame of the page's own host speaks as the page does. */
export function partsOfPage(
  page: Omit<PagePart, 'frame'>,
  frames: readonly Omit<PagePart, 'frame'>[],
): PagePart[] {
  const own = hostOf(page.address);
  return [
    page,
    ...frames.map(({ address, contents }) => {
      const host = hostOf(address);
      return { address, contents, ...(host !== undefined && host !== own && { frame: host }) };
    }),
  ];
}

/** Undefined for a frame without an address of its own (`about:srcdoc`). */
function hostOf(address: string): string | undefined {
  return URL.parse(address)?.host || undefined;
}
