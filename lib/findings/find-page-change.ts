import { findEvidence, findLiveEvidence } from '../record/evidence.ts';
import type { Vendor } from '../record/fold.ts';
import type { PageFinding } from './page-finding.ts';

/**
 * Whether the main text of a page is another than when evidence was last taken of it.
 *
 * @param digest of its main text now, as `digestPage` gives it
 */
export function findPageChange(vendor: Vendor, address: string, digest: string | undefined): PageFinding[] {
  if (digest === undefined) return [];
  const taken = findLiveEvidence(vendor).flatMap((view) => {
    const evidence = findEvidence(view);
    const source =
      evidence?.form === 'quote' ? evidence.quote : evidence?.form === 'capture' ? evidence : undefined;
    return source?.pageSha256 !== undefined && isSamePage(source.address, address) ? [source] : [];
  });
  const [newest] = taken.sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
  if (newest === undefined || newest.pageSha256 === digest) return [];
  return [{ severity: 'notice', reason: { code: 'changed', since: newest.at } }];
}

/** The part after `#` is a place in a page. */
function isSamePage(a: string, b: string): boolean {
  return a.split('#', 1)[0] === b.split('#', 1)[0];
}
