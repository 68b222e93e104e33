import fc from 'fast-check';
import { sharedHosts } from '../../lib/identity/shared-hosts.ts';

const label = fc.stringMatching(/^[a-z0-9]([a-z0-9_-]{0,8}[a-z0-9])?$/);
const suffix = fc.constantFrom(
  'example',
  'com',
  'co.uk',
  'github.io',
  'wixsite.com',
  'kawasaki.jp',
  'unheard',
);
const sharedHost = fc.constantFrom(...sharedHosts.flatMap((entry) => [entry.host, ...(entry.also ?? [])]));

/** Hosts of one to four labels under suffixes of every kind, and shared hosts with and without a subdomain. */
export const anyHost = fc.oneof(
  fc.tuple(fc.array(label, { maxLength: 3 }), suffix).map(([labels, end]) => [...labels, end].join('.')),
  fc
    .tuple(fc.constantFrom('', 'www.', 'm.', 'pt-br.', 'acme.', 'www.acme.'), sharedHost)
    .map((parts) => parts.join('')),
);

const pathWord = fc.constantFrom(
  ...sharedHosts.flatMap((entry) => [
    ...(entry.reserved ?? []),
    ...entry.pages.flatMap((page) => page.path.split('/').filter((word) => /^[a-z.]+$/.test(word))),
  ]),
);
const segment = fc.oneof(
  pathWord,
  fc.constantFrom(
    '',
    '.',
    '..',
    '@acme',
    'Acme.Calls',
    'Acme-100063',
    '100063',
    'caf%c3%a9',
    'cafe\u0301',
    '%ff',
    '%2e%2e',
    '100%',
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
const path = fc.array(segment, { maxLength: 7 }).map((segments) => segments.join('/'));
const query = fc.constantFrom('', '?id=100063', '?id=acme', '?id=', '#about', '?a=b&id=100064#x');

/** Web addresses, many of them of pages that the table of shared hosts knows. */
export const anyAddress = fc
  .tuple(
    fc.constantFrom('https://', 'http://', 'HTTPS://desk@'),
    anyHost,
    fc.constantFrom('', '.', ':8443'),
    path,
    query,
  )
  .map(([scheme, host, end, rest, search]) => `${scheme}${host}${end}/${rest}${search}`);
