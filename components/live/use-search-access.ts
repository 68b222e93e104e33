import { useEffect, useState } from 'preact/hooks';
import type { SearchSite } from '../../lib/page/search-engine.ts';
import { findSearchAccess } from '../../lib/platform/search-access.ts';

/**
 * The search engines whose pages the browser lets First Call see; undefined until read, and read again when this page
 * comes back to the front, as access can be given and taken elsewhere.
 */
export function useSearchAccess(): {
  readonly sites: readonly SearchSite[] | undefined;
  readonly readAgain: () => void;
} {
  const [sites, setSites] = useState<readonly SearchSite[] | undefined>(undefined);
  const [asked, setAsked] = useState(0);
  const readAgain = (): void => setAsked((times) => times + 1);
  useEffect(() => {
    let isCurrent = true;
    void findSearchAccess().then((found) => {
      if (isCurrent) setSites(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [asked]);
  useEffect(() => {
    addEventListener('focus', readAgain);
    return () => removeEventListener('focus', readAgain);
  }, []);
  return { sites, readAgain };
}
