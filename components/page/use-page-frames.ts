import { useEffect, useState } from 'preact/hooks';
import { type FrameRead, type PageRead, readFrames } from '../../lib/platform/read-page.ts';

const NONE: readonly FrameRead[] = [];

/** The frames of a page that has been read, once they have been, too: each time the page is read. */
export function usePageFrames(tabId: number, page: PageRead | undefined): readonly FrameRead[] {
  const [frames, setFrames] = useState<readonly FrameRead[]>(NONE);
  useEffect(() => {
    let isCurrent = true;
    setFrames(NONE);
    if (page)
      void readFrames(tabId).then((read) => {
        if (isCurrent) setFrames(read);
      });
    return () => {
      isCurrent = false;
    };
  }, [tabId, page]);
  return frames;
}
