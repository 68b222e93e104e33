import type { ShownStanding } from '../record/standing.ts';
import { capitalize } from './capitalize.ts';
import { formatCount, formatNumber } from './format-count.ts';
import { AWAITING_APPROVAL, NO_STANDING, STANDING_WORDS } from './standing-words.ts';

/** The dashboard: its frame, the list, one vendor, adding and exporting. */
export const DASHBOARD_WORDS = {
  product: 'First Call',
  documentTitle: (view: string) => `${view}: First Call`,
  navigation: 'Dashboard',
  vendors: 'Vendors',
  disputes: 'Disputes',
  due: 'Due',
  import: 'Import',
  lists: 'Lists',
  registers: 'Registers',
  questions: 'Questions',
  people: 'People',
  settings: 'Settings',
  unknownAddress: 'That address leads to no view of the dashboard. Here is the list.',

  noSelfTitle: 'This browser has no name yet',
  noSelf: 'You can read the list. To record or export, say once who you are.',
  openWelcome: 'Give your name',
  reading: 'Reading the list.',
  working: 'Working.',
  cancel: 'Cancel',
  close: 'Close',

  searchLabel: 'Search names, sites, phones and notes',
  searchPlaceholder: 'Search names, sites, notes',
  standingFilter: 'Show by standing',
  all: 'All',
  stage: 'Stage',
  anyStage: 'Any stage',
  sortBy: 'Sort by',
  sortNames: {
    standing: 'Most cautious first',
    name: 'Name',
    changed: 'Newest change',
    ready: 'Nearest to ready',
    due: 'Next due',
  },
  columnVendor: 'Vendor',
  columnStanding: 'Standing',
  columnReady: 'First call',
  columnAgreement: 'Agreement',
  columnDue: 'Next due',
  columnChanged: 'Last change',
  chooseAll: (n: number) => `Choose all ${formatCount(n, 'vendor')}`,
  choose: (vendor: string) => `Choose ${vendor}`,
  moreSites: (n: number) => `and ${formatCount(n, 'more site')}`,
  nameless: 'Vendor without a name',
  siteless: 'No website',
  nothingDue: 'Nothing due',
  readyStates: { ready: 'Ready', lapsed: 'Lapsed', 'not-ready': 'Not ready' },
  gatesOpen: (open: number, gates: number) => `${open} of ${gates} open`,
  notSigned: 'Not signed',
  until: (date: string) => `until ${date}`,
  strangersOnly: 'Only unknown writers',
  showMore: (n: number) => `Show ${n} more`,
  showing: (shown: number, found: number) =>
    shown === found
      ? formatCount(found, 'vendor')
      : `${formatNumber(shown)} of ${formatCount(found, 'vendor')} shown`,

  nothingFoundTitle: 'No vendor matches',
  nothingFound: 'Try fewer letters, or show every standing and stage again.',
  clearQuery: 'Show all vendors',
  theList: 'The list',
  emptyTitle: 'No vendors yet',
  empty:
    'Bring the candidates you have, import a colleague’s list, or click the First Call button on a vendor’s website.',
  bringCandidates: 'Bring candidates',
  importList: 'Import a list',

  chosen: (n: number) => `${formatCount(n, 'vendor')} chosen`,
  chosenActs: 'Chosen vendors',
  exportChosen: 'Export',
  setStage: 'Set stage',
  setStageTo: 'Set stage to',
  clearChoice: 'Clear',
  stageSet: (n: number, stage: string) => `${formatCount(n, 'vendor')}: stage set to ${stage.toLowerCase()}.`,
  stageLead: (n: number) =>
    `Adds one entry to each of ${formatCount(n, 'vendor')}. The stage says where the purchase stands, and nothing about trust.`,

  addVendor: 'Add vendor',
  addTitle: 'Add a vendor',
  addLead: 'It goes on the list as researching, with no standing.',
  site: 'Website',
  sitePlaceholder: 'acmecalls.example',
  siteDescription: 'The address of the vendor’s own site. Leave it empty where there is none.',
  name: 'Name',
  nameDescription: 'Wanted where there is no website.',
  nameTooLong: 'That is longer than a name can be.',
  addNothing: 'Give a website, a name, or both.',
  onListAlready: (vendor: string) => `${vendor} is on the list already.`,
  openVendor: 'Open it',

  exportAll: 'Export',

  back: 'All vendors',
  recordNeedsName: 'Its record opens once you have given your name.',
  storageFull: 'The browser’s storage is full. Nothing was recorded. Free some disk space, then try again.',
} as const;

/** What a standing is called in the list, where every vendor is on the list. */
export function listStandingWord(shown: ShownStanding): string {
  return shown === 'unlisted' ? NO_STANDING : STANDING_WORDS[shown];
}

/** What a filter of the list is called. */
export function filterWord(standing: ShownStanding | 'awaiting-approval' | 'all'): string {
  if (standing === 'all') return DASHBOARD_WORDS.all;
  if (standing === 'awaiting-approval') return capitalize(AWAITING_APPROVAL);
  return standing === 'unlisted' ? 'No standing' : STANDING_WORDS[standing];
}

/** The heading over the list. */
export function formatListTitle(standing: ShownStanding | 'awaiting-approval' | 'all'): string {
  if (standing === 'all') return DASHBOARD_WORDS.vendors;
  return `Vendors: ${filterWord(standing).toLowerCase()}`;
}

/** How far a review date is away: `4 days overdue`, `today`, `in 10 days`; undefined beyond 60 days ahead. */
export function formatDueIn(date: string, today: string): string | undefined {
  const days = Temporal.PlainDate.from(today).until(date, { largestUnit: 'day' }).days;
  if (days === 0) return 'today';
  if (days < 0) return `${formatCount(-days, 'day')} overdue`;
  return days > 60 ? undefined : `in ${formatCount(days, 'day')}`;
}
