import type { GoesAlong } from '../exchange/goes-along.ts';
import { DISCOVERABLE } from './discoverable.ts';
import { formatSize } from './evidence-words.ts';
import type { ExportFormat } from './export-format-words.ts';
import { formatCount, formatNumber } from './format-count.ts';

/** The fewest characters of a passphrase. */
export const SHORTEST_PASSPHRASE = 12;

/** The export dialog, from choosing a format to the saved file. */
export const EXPORT_WORDS = {
  title: 'Export',
  format: 'Format',
  which: 'Which vendors',
  chosen: (vendors: number) =>
    vendors === 1 ? 'The one that is ticked' : `The ${formatNumber(vendors)} that are ticked`,
  all: 'All vendors',
  allHow: 'All vendors. To export some, tick them in the list first.',
  standings: 'With the standing',
  noneChosen: 'Choose at least one standing.',

  along: 'What goes along',
  privateCount: (texts: number) =>
    texts === 0 ? 'Nothing is marked private.' : `${formatCount(texts, 'text')} marked private.`,
  withheldWhat:
    'What does not go along is left out as text; that something was written, when and by whom, stays in the file.',
  notInSheets: 'What does not go along is left out.',

  seal: 'Seal with a passphrase',
  sealWhat: 'Opens in First Call, and with the free program age.',
  passphrase: 'Passphrase',
  passphraseHint: 'Shown as you type',
  passphraseHow:
    'Four or five words that nobody would guess are strong. Whoever loses it loses the file: there is no way back.',
  passphraseShort: `Give at least ${SHORTEST_PASSPHRASE} characters.`,

  save: 'Save the file',
  working: 'Counting.',
  cancel: 'Cancel',
  steps: {
    reading: 'Reading the list',
    writing: 'Writing the file',
    sealing: 'Sealing it',
  },
  goesOut: `Reviewers’ names go along. Vendors joined with the chosen ones are in it, too. ${DISCOVERABLE}`,
  readable: 'The file is not sealed: whoever has it can read it.',
  sealed: 'Whoever has the file and the passphrase can read it.',
  notAgain: 'What is in it cannot be merged again without loss. For that, save a list file.',
  couldNot: 'The file was not made',
} as const;

/** What can go along, and what it is. */
export const ALONG_WORDS: Readonly<Record<keyof GoesAlong, { label: string; description?: string }>> = {
  notes: { label: 'Notes' },
  evidence: { label: 'Evidence', description: 'Quotes, visits, names of files' },
  history: { label: 'History', description: 'Texts that were replaced or withdrawn' },
  privateNotes: { label: 'What is marked private' },
};

/** How many files a bundle holds, and how many are in other browsers. */
export function formatBundleFiles(look: {
  files: number;
  filesElsewhere: number;
  fileBytes: number;
}): string {
  const here = `${formatCount(look.files, 'file')} of evidence, ${formatSize(look.fileBytes)}.`;
  if (look.filesElsewhere === 0) return here;
  return `${here} ${formatCount(look.filesElsewhere, 'file is', 'files are')} in other browsers and cannot go along.`;
}

/** What is in the file: `214 vendors, 1,320 entries.`; of a domain list, from what it is chosen. */
export function formatExport(format: ExportFormat, look: { vendors: number; entries: number }): string {
  const vendors = formatCount(look.vendors, 'vendor');
  if (format === 'domains') return `Of ${vendors}, those whose standing is ticked.`;
  if (format !== 'list' && format !== 'bundle') return `${vendors}.`;
  return `${vendors}, ${formatCount(look.entries, 'entry', 'entries')}.`;
}

/** Why there is no file, and what to do. */
export function formatExportFault(
  fault:
    | { readonly code: 'list-too-large' | 'files-too-large'; readonly most: number }
    | { readonly code: 'failed' },
): string {
  if (fault.code === 'failed')
    return 'The browser ran out of room for it. Export fewer vendors, or less along.';
  const most = formatSize(fault.most);
  return fault.code === 'list-too-large'
    ? `The list would be larger than the ${most} that can be imported at once. Export fewer vendors.`
    : `The files of evidence are larger than the ${most} that a bundle holds. Export fewer vendors, or a list file.`;
}
