import type { AddressFault } from '../exchange/list-address.ts';
import type { CopyFault } from '../exchange/list-refresh.ts';
import { formatCount, formatNumber } from './format-count.ts';
import { formatDay } from './format-date.ts';

/** Lists that come from an address. */
export const SUBSCRIBE_WORDS = {
  title: 'Lists by address',
  lead: 'A list that a colleague or another team keeps at an https address. It is asked for once a day, and stays apart from your own list.',
  address: 'Address of the list',
  itsAddress: 'Address',
  addressPlaceholder: 'https://lists.example/vendors.firstcall.json',
  addressWhat:
    'The browser asks once for access to that host, and to no other. Whoever serves the list sees that this browser asks for it, and nothing else.',
  look: 'Look at the list',
  count: (n: number) => formatCount(n, 'list'),

  fetching: 'Fetching the list',
  bytes: (done: number) => `${(done / 1_000_000).toFixed(1)} MB`,
  checking: 'Checking signatures',
  checked: (done: number, total: number) =>
    `${formatNumber(done)} of ${formatCount(total, 'entry', 'entries')}`,
  cancel: 'Cancel',
  couldNot: 'No list from this address',
  accessRefused: 'No access, nothing fetched',
  accessRefusedNext: 'Allow it when you try again, or ask for the list as a file and import that.',
  subscribedAlready: 'You are subscribed to this address already: it stands below.',

  confirmTitle: 'Subscribe to this list?',
  what: (vendors: number, entries: number) =>
    `${formatCount(vendors, 'vendor')}, ${formatCount(entries, 'entry', 'entries')}`,
  refused: (n: number) =>
    `${formatCount(n, 'entry', 'entries')} cannot be read, or were altered, and are left out.`,
  exportedBy: 'Exported by',
  exportedAt: 'Exported on',
  digest: 'SHA-256',
  signed: 'The signature holds: nobody has changed the file since it was exported.',
  compare:
    'Compare the fingerprint with the person who runs the list. From now on, only copies that this key has signed are taken.',
  name: 'Name of the list',
  nameWhat: 'Findings from it carry this name.',
  nameMissing: 'Give the list a name.',
  subscribe: 'Subscribe',
  merge: 'Merge into ours',
  mergeWhat: 'Merge into ours opens the import, where you see everything before it is written.',
  done: (name: string) => `Subscribed to ${name}.`,

  noCopyYet: 'No copy yet',
  upToDate: 'Up to date',
  failing: 'Not refreshed',
  refreshedOn: 'Last refreshed',
  nextOn: 'Next asked',
  loadedAt: 'Loaded on',
  lastGood: 'The copy in force stays as it is.',
  noLastGood: 'Nothing of it is in force yet.',
  refresh: 'Refresh now',
  refreshing: (name: string) => `Refreshing ${name}`,
  refreshed: {
    newer: 'A newer copy is in force now.',
    unchanged: 'The server has nothing newer.',
  },
  giveAccess: 'Give access',
  otherKey: 'The key that signed it',
  takeExporter: 'Take this exporter from now on',

  unsubscribe: 'Unsubscribe',
  unsubscribeTitle: 'Unsubscribe from a list',
  unsubscribeWhat: (name: string, vendors: number, entries: number) =>
    `Removes ${name} and all it said: ${formatCount(entries, 'entry', 'entries')} about ${formatCount(vendors, 'vendor')}. Its address is asked no more. Nothing on your own list changes.`,
  unsubscribed: (name: string) => `${name} is gone, with all it said.`,
  close: 'Close',
} as const;

/** Why a text is no address for a list, and what to type. */
export const LIST_ADDRESS_FAULTS: Readonly<Record<AddressFault, string>> = {
  empty: 'Give the address of the list.',
  'not-an-address': 'That is no address. It looks like https://lists.example/vendors.firstcall.json.',
  'not-https':
    'Only addresses that begin with https:// are taken: nobody on the way can change what they send.',
  'no-name':
    'Give the host by its name. Numbers and this computer are not taken: a certificate proves a name.',
  'with-password':
    'The address holds a user name or password, which would be sent along. Ask for one without.',
  'too-long': 'That is longer than an address can be.',
};

/** Why an address gave no copy that can be taken, and what to do. */
export function formatCopyFault(fault: CopyFault, timeZone: string): string {
  switch (fault.code) {
    case 'unreachable':
      return 'The server cannot be reached.';
    case 'timeout':
      return 'The server did not answer in time.';
    case 'moved':
      return 'The address leads elsewhere now, and is not followed. Ask who runs the list for its new address.';
    case 'refused':
      return `The server answered with error ${fault.status}.`;
    case 'web-page':
      return 'The server sent a web page in place of the list. Use the address of the file itself.';
    case 'cut-off':
      return 'What the server sent broke off in the middle.';
    case 'too-much':
      return `The server sent more than ${formatNumber(fault.most / 1024 / 1024)} MB, which is more than a list may have.`;
    case 'no-access':
      return 'The browser does not let First Call read from this host.';
    case 'empty':
    case 'not-json':
    case 'not-a-list':
    case 'truncated':
      return 'What the server sent is no list file of First Call.';
    case 'newer-version':
      return 'The list was written by a newer First Call. Update First Call.';
    case 'too-many-entries':
      return `The list holds ${formatNumber(fault.entries)} entries, more than the ${formatNumber(fault.most)} that can be taken.`;
    case 'unsigned':
      return 'The file is not signed by who exported it, so nobody can tell whether it was changed. Ask for an export of a newer First Call.';
    case 'signature-broken':
      return 'The file was changed after it was signed. It is not taken.';
    case 'other-exporter':
      return 'The copy that the server has now is signed by another key than every copy before. It is not taken, unless you know who that is.';
    case 'older':
      return `The server has an older list now, exported on ${formatDay(fault.exportedAt, timeZone)}. It is not taken: warnings that came since would be lost. If that is meant, unsubscribe and subscribe again.`;
    case 'storage-full':
      return 'The browser’s storage is full. Free some disk space, then refresh.';
  }
}

/** Why a list was not subscribed. */
export function formatSubscribeFault(
  fault: CopyFault | { readonly code: 'subscribed-already' },
  timeZone: string,
): string {
  return fault.code === 'subscribed-already'
    ? SUBSCRIBE_WORDS.subscribedAlready
    : formatCopyFault(fault, timeZone);
}
