import type { UnsupportedReason } from '../identity/site-address.ts';

/** Why an address that somebody typed or pasted names no vendor, and what would. */
export const ADDRESS_FAULTS: Readonly<Record<UnsupportedReason, string>> = {
  'browser-page': 'A page of the browser, not a website.',
  'extension-page': 'A page of an extension, not a website.',
  'local-file': 'A file on a computer, not a website.',
  'generated-page': 'A page made by another page; it has no site of its own.',
  'ip-address': 'A number, which can belong to anybody. Use the site’s name.',
  'no-domain': 'No public site: it works only inside a network.',
  'public-suffix': 'Many organisations have their sites under it. Use the vendor’s own site.',
  'shared-host': 'A site that many share. Use the vendor’s own page on it.',
  'not-an-address': 'Not the address of a website.',
};
