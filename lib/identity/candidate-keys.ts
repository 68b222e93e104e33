import { normalizePathSegment } from './path-segment.ts';
import { findSharedHost, type SharedHostMatch } from './shared-hosts.ts';
import { findSharedKey, splitPath } from './shared-key.ts';
import { parseSiteAddress, type SiteAddress } from './site-address.ts';
import { isVendorKey, type VendorKey } from './vendor-key.ts';

/** The deepest path that a key can have. */
const DEEPEST_PATH = 4;

/**
 * Every key under which something can have been written about the page at `address`, most specific first; empty for
 * an address that is no website. Always holds what `vendorKeyOf` gives.
 *
 * Look-up asks for all of these and never for today's key alone: a host that the suffix list or the table of shared
 * hosts comes to treat differently must not lose the warnings written before. It needs no suffix list, which keeps
 * that list out of the background script.
 */
export function candidateKeys(address: string): VendorKey[] {
  const site = parseSiteAddress(address);
  if (site.kind === 'unsupported') return [];
  const shared = findSharedHost(site.host);
  const paths = shared === undefined ? [] : pathKeys(site, shared);
  return [...new Set([...paths, ...hostKeys(site.host)])].filter(isVendorKey);
}

/** `a.b.example` and `b.example` for `a.b.example`. */
function hostKeys(host: string): string[] {
  const labels = host.split('.');
  return labels.slice(0, -1).map((_, start) => labels.slice(start).join('.'));
}

/** The key by today's table, then each prefix of the path, longest first, as written and with case folded. */
function pathKeys(site: SiteAddress, shared: SharedHostMatch): string[] {
  const key = findSharedKey(site, shared);
  // Another subdomain serves other pages: `developers.facebook.com/acme` is not Acme's.
  if (shared.subdomain !== '') return key === undefined ? [] : [key];
  const segments = splitPath(site.path).slice(0, DEEPEST_PATH);
  const written = segments.map((segment) => normalizePathSegment(segment));
  const folded = segments.map((segment) => normalizePathSegment(segment, true));
  const hosts = [shared.entry.host, shared.listedAs];
  const prefixes = segments.flatMap((_, dropped) =>
    [written, folded].flatMap((path) =>
      hosts.map((host) => [host, ...path.slice(0, segments.length - dropped)].join('/')),
    ),
  );
  return key === undefined ? prefixes : [key, ...prefixes];
}
