/** Why an address that a tab can have stands for no vendor. The sentence for each is in the catalogue of words. */
export type UnsupportedReason =
  /** The browser's own: settings, a new tab, the source of a page. */
  | 'browser-page'
  | 'extension-page'
  | 'local-file'
  /** Made by another page (`data:`, `blob:`): it has no host of its own. */
  | 'generated-page'
  | 'ip-address'
  /** A host inside the reviewer's own network or machine (`localhost`, `intranet`), or no name that can be registered. */
  | 'no-domain'
  /** The suffix itself (`co.uk`, `github.io`), under which many unrelated sites live. */
  | 'public-suffix'
  /** A page of a shared host that names nobody: its front page, a feed, a search. */
  | 'shared-host'
  /** Not the address of a website at all. */
  | 'not-an-address';

/** The parts of a web address that say whose it is. `path` and `query` are as the URL parser writes them. */
export interface SiteAddress {
  readonly kind: 'site';
  /** Lower-case ASCII, punycode, no port, no trailing dot, at least two labels; it may hold labels that no key has (`_x`). */
  readonly host: string;
  readonly path: string;
  readonly query: URLSearchParams;
}

export interface UnsupportedAddress {
  readonly kind: 'unsupported';
  readonly why: UnsupportedReason;
}

const REASON_OF_SCHEME: ReadonlyMap<string, UnsupportedReason> = new Map([
  ...[
    'about:',
    'brave:',
    'chrome:',
    'chrome-error:',
    'chrome-search:',
    'chrome-untrusted:',
    'devtools:',
    'edge:',
    'opera:',
    'resource:',
    'view-source:',
    'vivaldi:',
  ].map((scheme) => [scheme, 'browser-page'] as const),
  ...['chrome-extension:', 'extension:', 'moz-extension:'].map(
    (scheme) => [scheme, 'extension-page'] as const,
  ),
  ['file:', 'local-file'],
  ...['blob:', 'data:', 'filesystem:', 'javascript:'].map((scheme) => [scheme, 'generated-page'] as const),
]);

/** As in the grammar of keys; the URL parser sets no limit, and look-up walks every suffix of a host. */
const LONGEST_HOST = 253;

const IPV4 = /^\d+\.\d+\.\d+\.\d+$/;

/** True for a text that starts with a scheme known here, and so is an address by itself. */
export function hasKnownScheme(text: string): boolean {
  const scheme = text.slice(0, text.indexOf(':') + 1).toLowerCase();
  return scheme === 'https:' || scheme === 'http:' || REASON_OF_SCHEME.has(scheme);
}

/**
 * Reads the address of a tab, without any list of suffixes or hosts. The URL parser does the work that must be the
 * same as the browser's: case, IDN, ports, user-info, the many ways to write an IP address, `.` and `..`.
 */
export function parseSiteAddress(address: string): SiteAddress | UnsupportedAddress {
  const url = URL.parse(address);
  if (url === null) return unsupported('not-an-address');
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    return unsupported(REASON_OF_SCHEME.get(url.protocol) ?? 'not-an-address');
  }
  // A trailing dot marks a name as complete; it is the same name.
  const host = url.hostname.endsWith('.') ? url.hostname.slice(0, -1) : url.hostname;
  if (host.startsWith('[') || IPV4.test(host)) return unsupported('ip-address');
  const isLocal = !host.includes('.') || host.endsWith('.localhost');
  if (isLocal || host.endsWith('.') || host.length > LONGEST_HOST) return unsupported('no-domain');
  return { kind: 'site', host, path: url.pathname, query: url.searchParams };
}

export function unsupported(why: UnsupportedReason): UnsupportedAddress {
  return { kind: 'unsupported', why };
}
