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

/**
 * Parameters that tell a site by which advertisement, letter or link somebody came, and choose no page: Google Analytics
 * and Ads, Microsoft, Meta, TikTok, X, LinkedIn, Yandex, Mailchimp, HubSpot.
 */
const TRACKS =
  /^(?:utm_\w*|gclid|gclsrc|dclid|gbraid|wbraid|gad_\w*|srsltid|_ga|_gl|msclkid|fbclid|igshid|igsh|ttclid|twclid|li_fat_id|yclid|mc_cid|mc_eid|_hsenc|_hsmi|__hs\w*|hsa_\w*|hsCtaTracking)(?:=|$)/i;

function isSamePage(a: string, b: string): boolean {
  return plainAddress(a) === plainAddress(b);
}

/** An address without what follows its readers; the part after `#` is a place in a page. As written if it is none. */
function plainAddress(address: string): string {
  const url = URL.parse(address);
  if (url === null) return address;
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((parameter) => parameter !== '' && !TRACKS.test(parameter));
  return `${url.origin}${url.pathname}?${kept.join('&')}`;
}
