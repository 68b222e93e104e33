/** Why a text is no address that a list can be subscribed to. */
export type AddressFault =
  | 'empty'
  | 'not-an-address'
  /** `http:` and everything else that is not `https:`. */
  | 'not-https'
  /** A number in place of a name, or this very computer. */
  | 'no-name'
  /** A name or password in front of the host. */
  | 'with-password'
  | 'too-long';

export type ParsedListAddress =
  | { readonly ok: true; readonly address: string }
  | { readonly ok: false; readonly fault: AddressFault };

const LONGEST = 2_000;

/**
 * Reads the address of a list as a person types or pastes it; `https://` may be left out. What stands behind `#` never
 * reaches a server and is dropped. Hosts inside an organization’s own network are taken by name: a certificate proves a
 * name, and numbers are how an address would reach for a router or for this computer.
 */
export function parseListAddress(text: string): ParsedListAddress {
  const typed = text.trim();
  if (typed === '') return refuse('empty');
  if (typed.length > LONGEST) return refuse('too-long');
  const hasScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(typed);
  const url = URL.parse(hasScheme ? typed : `https://${typed}`);
  if (!url || url.hostname === '') return refuse('not-an-address');
  // One bare word is a slip of the hand sooner than a host of the own network.
  if (!hasScheme && !url.hostname.includes('.')) return refuse('not-an-address');
  if (url.protocol !== 'https:') return refuse('not-https');
  if (url.username !== '' || url.password !== '') return refuse('with-password');
  if (isNumber(url.hostname) || isThisComputer(url.hostname)) return refuse('no-name');
  url.hash = '';
  return { ok: true, address: url.href };
}

function refuse(fault: AddressFault): ParsedListAddress {
  return { ok: false, fault };
}

/** The URL parser writes every spelling of an IPv4 address as four numbers, and IPv6 in brackets. */
function isNumber(hostname: string): boolean {
  return hostname.startsWith('[') || /^\d+(?:\.\d+){3}\.?$/.test(hostname);
}

function isThisComputer(hostname: string): boolean {
  return /(?:^|\.)localhost\.?$/.test(hostname);
}
