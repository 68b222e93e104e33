import { parse } from 'tldts';
import { findSharedHost } from './shared-hosts.ts';
import { parseVendorKey, type VendorKey } from './vendor-key.ts';

/**
 * Whether a key is an address that belongs to nobody in particular: a public suffix such as `co.uk`, or a bare shared
 * host such as `facebook.com`. What a file says about such a key must not reach every site below it.
 *
 * Only the ICANN part of the suffix list counts: private suffixes are added every week, and a domain that becomes one
 * keeps the warnings written before.
 */
export function isSharedByMany(key: VendorKey): boolean {
  const parts = parseVendorKey(key);
  if (parts?.form !== 'domain') return false;
  if (findSharedHost(parts.host)?.subdomain === '') return true;
  const { domain, publicSuffix } = parse(parts.host, { extractHostname: false, detectIp: false });
  return domain === null && publicSuffix === parts.host;
}
