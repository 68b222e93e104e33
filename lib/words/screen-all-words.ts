import { formatCount, formatNumber } from './format-count.ts';

/** Screening the whole list. */
export const SCREEN_ALL_WORDS = {
  title: 'Screen all vendors',
  what: 'Looks for every name of every vendor, its owners and managers in the registers that are loaded, and shows what is new since the last recorded screening and not decided yet. Monthly is a good habit; no rule fixes the interval.',
  start: 'Screen all vendors',
  again: 'Screen again',
  working: 'Screening',
  recording: 'Recording',
  of: (done: number, all: number) => `${formatNumber(done)} of ${formatCount(all, 'vendor')}`,
  cancel: 'Cancel',
  failed: 'The registers could not be searched. Nothing was recorded.',
  cancelled: 'Cancelled. Nothing was recorded.',
  nothingLoaded: 'No register is loaded: there is nothing to screen against.',
  nothingNew: 'Nothing new',
  found: (rows: number, vendors: number) =>
    `${formatCount(rows, 'row')} to look at, for ${formatCount(vendors, 'vendor')}`,
  waiting: (rows: number, vendors: number) =>
    `Still undecided from before: ${formatCount(rows, 'row')}, for ${formatCount(vendors, 'vendor')}`,
  against: (vendors: number, names: number, rows: number) =>
    `${formatCount(vendors, 'vendor')}, ${formatCount(names, 'name')}, against ${formatCount(rows, 'row')}. No match is no proof of a clean record.`,
  nameless: (n: number) =>
    `${formatCount(n, 'vendor has', 'vendors have')} no name and ${n === 1 ? 'was' : 'were'} not screened.`,
  leads: 'Each is a lead by its name, and says nothing about the vendor until somebody has looked.',
  more: (n: number) => `and ${formatCount(n, 'more row')}`,
  record: 'Record this screening',
  recordWhat: (vendors: number) =>
    `Adds one entry to each of ${formatCount(vendors, 'vendor')}: date, lists, hashes, names searched and rows found.`,
  recorded: (vendors: number) => `Recorded for ${formatCount(vendors, 'vendor')}.`,
  storageFull: 'This browser’s storage is full. Nothing was recorded.',
  showMore: (n: number) => `Show ${formatNumber(n)} more`,
} as const;
