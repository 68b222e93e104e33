import { isPathSegment } from './path-segment.ts';

/**
 * What ties a vendor to the web, in one of three forms:
 * - a registrable domain: `acmecalls.com`;
 * - a host and path on a host that many share: `facebook.com/acmecalls`;
 * - `id:` and a UUID, for a vendor without a site.
 *
 * A key is frozen as it was written. Whether a text *is* one is a question of grammar alone: asking today's suffix
 * list or today's table of shared hosts would make entries valid in one version and refused in the next.
 */
export type VendorKey = string;

/** A key taken apart. `path` has neither leading nor trailing slash. */
export type VendorKeyParts =
  | { readonly form: 'domain'; readonly host: string }
  | { readonly form: 'shared'; readonly host: string; readonly path: string }
  | { readonly form: 'id'; readonly uuid: string };

/** RFC 1035 allows 255 octets on the wire, which is 253 characters of text. */
const LONGEST_HOST = 253;
/** Enough for every path of the table of shared hosts, even one of percent-encoded ideographs. */
const LONGEST_KEY = 1024;
const MOST_SEGMENTS = 4;

const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
/** A last label that is a number makes the whole host an IPv4 address (WHATWG URL, "ends in a number"). */
const NUMBER_LABEL = /^(?:\d+|0x[0-9a-f]*)$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * True for the host of a key: lower-case letters, digits and hyphens in at least two labels, no port, no trailing
 * dot, no IP address. Punycode is not decoded: browsers ship different Unicode tables, and a key that one of them
 * refused would split a team's list.
 */
export function isKeyHost(text: string): boolean {
  if (text.length > LONGEST_HOST) return false;
  const labels = text.split('.');
  const last = labels.at(-1) ?? '';
  return labels.length >= 2 && !NUMBER_LABEL.test(last) && labels.every((label) => LABEL.test(label));
}

/** Takes a key apart; undefined for a text that is none. */
export function parseVendorKey(text: string): VendorKeyParts | undefined {
  if (text.length > LONGEST_KEY) return undefined;
  if (text.startsWith('id:')) {
    const uuid = text.slice('id:'.length);
    return UUID.test(uuid) ? { form: 'id', uuid } : undefined;
  }
  const [host = '', ...segments] = text.split('/');
  if (!isKeyHost(host)) return undefined;
  if (segments.length === 0) return { form: 'domain', host };
  if (segments.length > MOST_SEGMENTS || !segments.every(isPathSegment)) return undefined;
  return { form: 'shared', host, path: segments.join('/') };
}

/** True for a text that has the form of a vendor key. */
export function isVendorKey(text: string): boolean {
  return parseVendorKey(text) !== undefined;
}
