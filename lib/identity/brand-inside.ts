import { findLikenessPlace } from './likeness-place.ts';
import { SHORTEST_NAME } from './near-keys.ts';
import { plainOf, readLabel } from './read-label.ts';
import type { VendorKey } from './vendor-key.ts';

/** A stretch that nothing sets apart on one of its sides must be longer, or every word would hold another. */
const SHORTEST_OPEN = 8;
/** Enough for any host that a person would read. */
const MOST_STRETCHES = 400;

/**
 * What can be the name of somebody else inside a host: `acmecalls` in `acmecalls-billing.example`,
 * `acmecallsbilling.example` and `acmecalls.billing.example`. They are keys of the same index as near keys. The whole name
 * that the page registered is none: `matchLookalike` compares that.
 *
 * @param host host of the page, lower-case ASCII
 * @param key key of the page, which says where the host's public suffix begins
 */
export function brandsInside(host: string, key: VendorKey): string[] {
  const place = findLikenessPlace(key);
  if (place?.realm !== '' || !host.endsWith(key)) return [];
  const before = host.slice(0, -place.suffix.length).split('.');
  const own = before.length - 1;
  const found = before.flatMap((label, at) => stretchesOf(label, at === own));
  return [...new Set(found)].slice(0, MOST_STRETCHES);
}

function stretchesOf(label: string, isOwn: boolean): string[] {
  const words = label.split('-').map((word) => plainOf(readLabel(word)));
  const whole = words.join('');
  const runs = words.flatMap((_, start) =>
    words.slice(start).map((_word, more) => words.slice(start, start + more + 1).join('')),
  );
  const openRuns = runs.flatMap((run) =>
    Array.from({ length: Math.max(0, run.length - SHORTEST_OPEN) }, (_, n) => SHORTEST_OPEN + n).flatMap(
      (length) => [run.slice(0, length), run.slice(-length)],
    ),
  );
  const long = [...runs.filter((run) => run.length >= SHORTEST_NAME), ...openRuns];
  return isOwn ? long.filter((stretch) => stretch !== whole) : long;
}

/** Words of the trade: a name made of these alone is in half the hosts of the trade. */
const TRADE_WORDS =
  /answer(?:ing)?|calls?|cent(?:er|re)s?|contacts?|services?|phones?|reception(?:ist)?s?|virtual|live|medical|health|care|support|desk|lines?|messages?|direct|connect|global|express|first|24|usa?|pro|plus|now/g;
const LEAST_OWN = 3;

/** Whether one of the stretches of a host is the name of a vendor's domain, and one that is its own. */
export function isBrandInside(stretches: readonly string[], vendorKey: VendorKey): boolean {
  const place = findLikenessPlace(vendorKey);
  if (place?.realm !== '') return false;
  const brand = plainOf(readLabel(place.label));
  return brand.replaceAll(TRADE_WORDS, '').length >= LEAST_OWN && stretches.includes(brand);
}
