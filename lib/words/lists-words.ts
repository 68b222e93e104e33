import { formatCount } from './format-count.ts';

/** The lists that are kept apart from our own, and what they said. */
export const LISTS_WORDS = {
  title: 'Lists',
  lead: 'Lists of other teams, kept apart from your own. They may warn on a vendor’s site, and never verify: the decision stays yours.',
  advisory: 'Advisory lists',
  none: 'None yet. Open a list file under Import and keep it as a separate advisory list.',
  toImport: 'Import a list',
  count: (n: number) => formatCount(n, 'list'),
  reading: 'Reading the lists.',
  what: (vendors: number, entries: number) =>
    `${formatCount(vendors, 'vendor')}, ${formatCount(entries, 'entry', 'entries')}`,
  file: 'File',
  exportedBy: 'Exported by',
  exportedAt: 'Exported on',
  loadedAt: 'Loaded on',
  digest: 'SHA-256',
  remove: (name: string) => `Remove ${name}`,
  removeTitle: 'Remove an advisory list',
  removeWhat: (name: string, vendors: number, entries: number) =>
    `Removes ${name} and all it said: ${formatCount(entries, 'entry', 'entries')} about ${formatCount(vendors, 'vendor')}. Nothing on your own list changes. To have it back, import its file again.`,
  removeNow: 'Remove the list',
  cancel: 'Cancel',
  close: 'Close',
  removed: (name: string) => `${name} is removed, with all it said.`,
} as const;
