import table from './shared-hosts.json' with { type: 'json' };

/** A page of a shared host whose address names one vendor. */
export interface SharedPage {
  /**
   * The start of the path. Each segment is a word as it stands, `*` for any one segment, or the placeholder:
   * `{name}`, a whole segment (`@{name}` after a sign), or `{number}`, the digits that end a segment.
   */
  readonly path: string;
  /** The query parameter in which the number stands, where the path has none. */
  readonly parameter?: string;
  /** The path of the key where the address carries more than what identifies (a town, a category); else `path`. */
  readonly key?: string;
  /** `kept` where upper and lower case are two names, as in random ids; folded otherwise. */
  readonly case?: string;
}

/** A host under which unrelated vendors have pages. What the fields mean for a key is in `findSharedKey`. */
export interface SharedHost {
  readonly host: string;
  /** Hosts that serve the same pages under the same paths. */
  readonly also?: readonly string[];
  /** Each subdomain is a vendor of its own, though the public suffix list does not (yet) say so. */
  readonly tenants?: boolean;
  /** Characters that the host skips in a name. */
  readonly ignored?: string;
  /** First parts of paths that are the host's own and so no names. */
  readonly reserved?: readonly string[];
  /** The first one that fits decides. Empty for a host that names nobody: a search engine, a link shortener. */
  readonly pages: readonly SharedPage[];
}

/** A host name found in the table: `subdomain` is what stands before it, `www` and the like left off. */
export interface SharedHostMatch {
  readonly entry: SharedHost;
  /** The name under which the table has it: `host`, or one of `also`. */
  readonly listedAs: string;
  readonly subdomain: string;
}

/**
 * The table, version 1. A change of the table changes the keys of new entries only: keys already written stay as
 * they are and are still found, since look-up tries every prefix of the path (`candidateKeys`).
 */
export const sharedHosts: readonly SharedHost[] = table.hosts;

const entryOfHost = new Map(
  sharedHosts.flatMap((entry) => [entry.host, ...(entry.also ?? [])].map((host) => [host, entry] as const)),
);

/** The same pages for a telephone, another language or another country: `m.`, `uk.`, `pt-br.`, `en-gb.`. */
const SAME_PAGES = /^(?:www|web|m|mobile|touch|mbasic|[a-z]{2}|[a-z]{2}-[a-z]{2})$/;

/** Finds the most specific shared host of which `host` is a name or subdomain: `sites.google.com` before `google.com`. */
export function findSharedHost(host: string): SharedHostMatch | undefined {
  const labels = host.split('.');
  for (let start = 0; start <= labels.length - 2; start++) {
    const listedAs = labels.slice(start).join('.');
    const entry = entryOfHost.get(listedAs);
    if (entry === undefined) continue;
    const subdomain = labels.slice(0, start).join('.');
    // A tenant may well be called `uk` or `m`; only `www` is nobody's name.
    const isSame = entry.tenants === true ? subdomain === 'www' : SAME_PAGES.test(subdomain);
    return { entry, listedAs, subdomain: isSame ? '' : subdomain };
  }
  return undefined;
}
