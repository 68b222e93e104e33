import { parseVendorKey } from './vendor-key.ts';

/** Where in a key the name stands that another site can imitate. */
export interface LikenessPlace {
  /** Only keys of one realm can be taken for each other: all domains are one, each shared host is one. */
  readonly realm: string;
  /** As written: punycode, or a segment of a path. */
  readonly label: string;
  /** What follows the label, with its dot; empty on a shared host. */
  readonly suffix: string;
}

/** As long as a label of a host can be; a longer name in a path is no name. */
const LONGEST = 63;
const A_LETTER = /\p{L}/u;

/**
 * Takes a key apart for comparing. A domain is compared by the label that was registered, `acmecalls` of
 * `acmecalls.co.uk`; a page of a shared host by the last part of its path, with pages of that host alone: a vendor's
 * page on a shared host carries its name and is no imitation. Undefined for a vendor without a site, and for a number.
 */
export function findLikenessPlace(key: string): LikenessPlace | undefined {
  const parts = parseVendorKey(key);
  if (parts === undefined || parts.form === 'id') return undefined;
  const place = parts.form === 'domain' ? placeInHost(parts.host) : placeInPath(parts.host, parts.path);
  return A_LETTER.test(place.label) && place.label.length <= LONGEST ? place : undefined;
}

function placeInHost(host: string): LikenessPlace {
  const dot = host.indexOf('.');
  return { realm: '', label: host.slice(0, dot), suffix: host.slice(dot) };
}

function placeInPath(host: string, path: string): LikenessPlace {
  const [name = '', ...before] = path.split('/').reverse();
  return { realm: [host, ...before.reverse(), ''].join('/'), label: decode(name).toLowerCase(), suffix: '' };
}

/** A key's path was written by encodeURIComponent, or is bytes that are no text. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
