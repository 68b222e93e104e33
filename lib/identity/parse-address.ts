import { hasKnownScheme, unsupported } from './site-address.ts';
import { type AddressResult, vendorKeyOf } from './vendor-key-of.ts';

/** What clings to an address copied out of a sentence, a mail or a cell of a table, and is never part of a host. */
const CLINGING = new Set('"\'`“”„‘’‚«»‹›<>(){},;|\u200b\u200e\u200f\u2060\ufeff');

/** `acme.example:8080` is a host and a port, so a colon alone makes no scheme. */
const SCHEME_AND_SLASHES = /^[a-z][a-z0-9+.-]*:\/\//i;

/**
 * Reads an address as a person pastes it: `acmecalls.com`, `www.Acme.com/contact`, `<https://acme.com>,`. Without a
 * scheme it is taken for https.
 *
 * A mail address is refused (`not-an-address`): it may be the vendor's own domain or the mail provider's, and taking
 * a provider for the vendor would file everybody who uses it under one key.
 */
export function parseAddress(text: string): AddressResult {
  const address = trimClinging(text);
  if (address === '') return unsupported('not-an-address');
  if (SCHEME_AND_SLASHES.test(address) || hasKnownScheme(address)) return vendorKeyOf(address);
  const [authority = ''] = address.split(/[/?#]/, 1);
  if (authority.includes('@')) return unsupported('not-an-address');
  return vendorKeyOf(`https://${address}`);
}

/** Walks in from both ends: a regular expression anchored at the end would be quadratic on a text of quotes. */
function trimClinging(text: string): string {
  const clings = (char: string | undefined) =>
    char !== undefined && (CLINGING.has(char) || char.trim() === '');
  let start = 0;
  let end = text.length;
  while (start < end && clings(text[start])) start++;
  while (end > start && clings(text[end - 1])) end--;
  return text.slice(start, end);
}
