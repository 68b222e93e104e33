import type { UnsupportedReason } from '../identity/site-address.ts';

/** The side panel's own words: what it can and cannot do beside the open page. */
export const PANEL_WORDS = {
  openDashboard: 'Open in the dashboard',
  more: 'More',
  allVendors: 'All vendors',
  settings: 'Settings',
  notChecked: 'This page is not checked',
  clickToCheck:
    'Click the First Call button in the toolbar, or press Alt+Shift+K, to check it. Pages of the browser itself, such as a new tab, cannot be checked.',
  unreadable:
    'The browser does not let extensions read this page. What your list says about the vendor is shown; its name and phones cannot be read here.',
  whoAreYou: 'Who is recording?',
  whoAreYouLead:
    'Your name stands beside everything you record and export. It makes a signing key that stays in this browser.',
  yourName: 'Your name',
  nameMissing: 'Give the name your colleagues know you by.',
  start: 'Start',
  found: 'What the check found',
} as const;

/** What the panel says on a page that can have no vendor. */
export const UNSUPPORTED_WORDS: Readonly<Record<UnsupportedReason, { title: string; lead: string }>> = {
  'browser-page': {
    title: 'A page of the browser',
    lead: 'There is no vendor here to check. Open a vendor’s website.',
  },
  'extension-page': {
    title: 'A page of an extension',
    lead: 'There is no vendor here to check. Open a vendor’s website.',
  },
  'local-file': {
    title: 'A file on this computer',
    lead: 'A file has no website, so First Call cannot tell whose it is. Open the vendor’s website and add your note there.',
  },
  'generated-page': {
    title: 'A page made by another page',
    lead: 'It has no address of its own, so First Call cannot tell whose it is.',
  },
  'ip-address': {
    title: 'An address without a name',
    lead: 'This site is reached by a number, which can belong to anybody. Open the vendor’s own domain, or add the vendor by name in the dashboard.',
  },
  'no-domain': {
    title: 'No public domain',
    lead: 'This address works only inside your network. Add the vendor by name in the dashboard.',
  },
  'public-suffix': {
    title: 'Nobody’s own address',
    lead: 'Many organisations have their sites under this address. Open the vendor’s own site.',
  },
  'shared-host': {
    title: 'A site that many share',
    lead: 'Open the vendor’s own page on this site, then check again.',
  },
  'not-an-address': {
    title: 'Nothing to check',
    lead: 'This tab shows no web address. Open a vendor’s website.',
  },
};
