import type { UnsupportedReason } from '../identity/site-address.ts';
import { ADDRESS_FAULTS } from './address-words.ts';
import { formatCount, formatNumber } from './format-count.ts';

/** The welcome page: who you are, checking as you browse, and the candidates you bring. */
export const WELCOME_WORDS = {
  title: 'Welcome to First Call',
  product: 'First Call',
  heading: 'Before the first call',
  lead: 'First Call shows what your team knows about a call center while you are on its website, and keeps your team’s record of who checked what.',
  steps: 'Three steps, in any order. Each can wait.',
  step: (n: number) => `Step ${n}`,
  stepDone: 'Done',

  name: 'Your name',
  nameWhat:
    'It is signed under every entry you make, and shown to colleagues you export your list to. It makes a key that stays in this browser.',
  nameSubmit: 'Use this name',
  recordsAs: 'You record as',
  changeName: 'Change',
  keyIs: 'Key',
  keyWhy: 'A colleague who imports your list can compare it with you.',
  notPromised:
    'The browser has not promised to keep your list if the disk gets full. Export a backup now and then.',

  candidates: 'Bring your candidates',
  candidatesWhat: 'Paste addresses, or a table of names and sites: one vendor a line.',
  pasteLabel: 'Addresses, names, or a table of both',
  pastePlaceholder: 'northbell.example\nMeridian Reach, meridian-reach.example\nKestrel After-Hours',
  chooseFile: 'Choose a CSV file',
  fileNotText: 'That file is no text. In the spreadsheet, save the sheet as CSV and choose that.',
  fileTooLarge: 'That file is larger than 4 MB. Split it, or paste a part of it.',
  fileUnreadable: 'The browser could not read that file. Choose it again.',
  columnVendor: 'Vendor',
  columnKey: 'Kept as',
  columnFate: 'What happens',
  previewCaption: 'Candidates as read',
  noSite: 'No website',
  noName: 'No name',
  rowsMore: (n: number) => `Show ${formatCount(n, 'more row')}`,
  summary: (counts: {
    readonly new: number;
    readonly already: number;
    readonly duplicate: number;
    readonly refused: number;
  }) =>
    [
      `${formatNumber(counts.new)} new`,
      ...(counts.already ? [`${formatNumber(counts.already)} already on the list`] : []),
      ...(counts.duplicate ? [`${formatNumber(counts.duplicate)} repeated`] : []),
      ...(counts.refused ? [`${formatNumber(counts.refused)} cannot be read`] : []),
    ].join(', '),
  fateNew: 'New',
  fateAlready: 'On the list already',
  fateDuplicate: (line: number) => `Same as line ${formatNumber(line)}`,
  fateRefused: 'Cannot be read',
  add: (n: number) => `Add ${formatCount(n, 'vendor')} as researching`,
  nothingToAdd: 'Nothing new in it.',
  nameFirst: 'Give your name first: it is signed under each entry.',
  adding: 'Signing and adding',
  addingDetail: (done: number, total: number) => `${formatNumber(done)} of ${formatNumber(total)}`,
  cancel: 'Cancel',
  cancelled: 'Cancelled. Nothing was added.',
  added: (n: number) => `${formatCount(n, 'vendor')} added as researching.`,
  onList: (n: number) => `${formatCount(n, 'vendor')} on your list.`,
  storageFull: 'The browser’s storage is full, so nothing was added. Free some disk space, then try again.',

  openList: 'Open the list',

  pin: 'Keep the button in sight',
  pinChrome: ['Click the puzzle piece beside the address bar.', 'Click the pin beside First Call.'],
  pinFirefox: [
    'Click the puzzle piece beside the address bar.',
    'Click the gear beside First Call, then Pin to Toolbar.',
  ],
  shortcut: 'On a vendor’s site, click the button or press',
  shortcutKeys: ['Alt', 'Shift', 'K'],
  shortcutDoes: 'to read the page and open the panel.',

  local: 'What stays here',
  localPoints: [
    'The list lives in this browser: First Call has no server and no account, and sends nothing. Fetched are the exclusion list, from OIG, when you press for it, and lists by address that you or your administrator have subscribed to.',
    'Colleagues get your list only as a file that you export and hand on, or through a folder that you choose to share with them.',
    'Uninstalling First Call deletes the list. Back it up to a file first.',
  ],
  aid: 'An aid, not legal advice',
  aidWhat:
    'Nobody certifies a call center for HIPAA, HHS included. “Verified” means that your colleagues checked what they wrote down, on that date. Whether it is enough stays your organisation’s decision.',
} as const;

/** Why a candidate's line cannot be read. */
export function formatCandidateFault(fault: UnsupportedReason | 'name-too-long'): string {
  return fault === 'name-too-long' ? 'The name is too long.' : ADDRESS_FAULTS[fault];
}
