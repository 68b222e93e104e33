import { normalizePathSegment } from './path-segment.ts';
import type { SharedHost, SharedHostMatch, SharedPage } from './shared-hosts.ts';
import type { SiteAddress } from './site-address.ts';
import { isVendorKey, type VendorKey } from './vendor-key.ts';

const PLACEHOLDER = /\{(?:name|number)\}/;
/** A number names a page by itself or after a slug (`Acme-Calls-100063`). Shorter ones are part of somebody's name. */
const NUMBER = /(?:^|-)(\d{5,})$/;

/**
 * Finds the key of the vendor that a page of a shared host is about; undefined where the page names nobody.
 *
 * A path is split at slashes; empty segments (doubled, trailing) fall away, the URL parser has resolved `.` and `..`,
 * and query and fragment say where on the page or from which campaign, not whose page, unless the table names a
 * parameter. What follows the identifying part (`/about`, `/reviews`) is the same vendor.
 */
export function findSharedKey(site: SiteAddress, shared: SharedHostMatch): VendorKey | undefined {
  const { entry, subdomain } = shared;
  if (subdomain !== '') return entry.tenants === true ? tenantKey(entry, subdomain) : undefined;
  for (const page of entry.pages) {
    const path = readKeyPath(site, entry, page);
    if (path !== undefined) return keyOrNone(`${entry.host}/${path}`);
  }
  return undefined;
}

/** The segments of a path, as written, without the empty ones. */
export function splitPath(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '');
}

/** `www.acme` of `www.acme.weebly.com` is Acme's: the label next to the host names the tenant. */
function tenantKey(entry: SharedHost, subdomain: string): VendorKey | undefined {
  return keyOrNone(`${subdomain.slice(subdomain.lastIndexOf('.') + 1)}.${entry.host}`);
}

/** A name that no key can hold (endless, or a host label with an underscore) names nobody. */
function keyOrNone(text: string): VendorKey | undefined {
  return isVendorKey(text) ? text : undefined;
}

/** The path of the key, without the leading slash; undefined where the page does not fit the address. */
function readKeyPath(site: SiteAddress, entry: SharedHost, page: SharedPage): string | undefined {
  const patterns = splitPath(page.path);
  const segments = splitPath(site.path).slice(0, patterns.length);
  const fits = segments.length === patterns.length;
  const read = segments.map((segment, index) => readSegment(segment, patterns[index] ?? '', entry, page));
  if (!fits || !read.every((segment) => segment !== undefined)) return undefined;
  if (page.key === undefined) return read.join('/');
  const name =
    page.parameter === undefined
      ? read[patterns.findIndex((pattern) => PLACEHOLDER.test(pattern))]
      : readNumber(site.query.get(page.parameter) ?? '');
  return name === undefined ? undefined : page.key.replace(PLACEHOLDER, () => name);
}

/** The segment as it stands in a key; undefined where it does not fit the pattern. */
function readSegment(
  segment: string,
  pattern: string,
  entry: SharedHost,
  page: SharedPage,
): string | undefined {
  if (pattern === '{number}') return readNumber(segment);
  const normal = normalizePathSegment(segment, page.case !== 'kept');
  if (pattern === '*') return normal;
  if (!PLACEHOLDER.test(pattern))
    return normalizePathSegment(segment, true) === pattern ? pattern : undefined;
  const sign = pattern.slice(0, pattern.indexOf('{'));
  if (!normal.startsWith(sign) || entry.reserved?.includes(normal)) return undefined;
  const name = [...normal].filter((char) => !entry.ignored?.includes(char)).join('');
  return name === sign ? undefined : name;
}

function readNumber(text: string): string | undefined {
  return NUMBER.exec(text)?.[1];
}
