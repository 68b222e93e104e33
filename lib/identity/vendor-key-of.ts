import { parse } from 'tldts';
import { findSharedHost } from './shared-hosts.ts';
import { findSharedKey } from './shared-key.ts';
import { parseSiteAddress, type UnsupportedAddress, unsupported } from './site-address.ts';
import { isKeyHost, type VendorKey } from './vendor-key.ts';

export interface VendorAddress {
  readonly kind: 'vendor';
  readonly key: VendorKey;
}

/** Whose address it is, or why it is nobody's. */
export type AddressResult = VendorAddress | UnsupportedAddress;

/**
 * The key of the vendor whose site an address belongs to, by today's public suffix list and table of shared hosts.
 * Takes whatever a tab can hold and never throws.
 *
 * The private part of the list counts: `acme.github.io` and `acme.myshopify.com` are vendors of their own. A top
 * level that the list does not know is one label long (the list's default rule).
 *
 * Carries the suffix list, so the background script uses `candidateKeys` instead.
 */
export function vendorKeyOf(address: string): AddressResult {
  const site = parseSiteAddress(address);
  if (site.kind === 'unsupported') return site;
  const shared = findSharedHost(site.host);
  if (shared !== undefined) {
    const key = findSharedKey(site, shared);
    return key === undefined ? unsupported('shared-host') : { kind: 'vendor', key };
  }
  return registrableDomain(site.host);
}

function registrableDomain(host: string): AddressResult {
  // The URL parser has already done, and better, what the other options would do again. Host names are checked
  // below against the stricter grammar of keys, so that a wrong subdomain (`_x.acme.example`) costs nothing.
  const { domain, publicSuffix, isPrivate } = parse(host, {
    allowPrivateDomains: true,
    extractHostname: false,
    detectIp: false,
    validateHostname: false,
  });
  // `www.github.io` is the front page of the host that rents out `github.io`, not a tenant called "www".
  if (domain === null || (isPrivate === true && domain === `www.${publicSuffix}`))
    return unsupported('public-suffix');
  return isKeyHost(domain) ? { kind: 'vendor', key: domain } : unsupported('no-domain');
}
