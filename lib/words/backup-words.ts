import { formatSize } from './evidence-words.ts';
import { SHORTEST_PASSPHRASE } from './export-words.ts';
import { formatAnd, formatCount, formatNumber } from './format-count.ts';

/** Backups: snapshots in this browser, files outside of it, and the way back. */
export const BACKUP_WORDS = {
  title: 'Backup',
  what: 'Uninstalling First Call, or clearing the browser’s data, deletes your list and the snapshots below. Only a file outside the browser outlives it.',

  lastSaved: (days: number) =>
    days === 0 ? 'Last backup today' : `Last backup ${formatCount(days, 'day')} ago`,
  neverSaved: 'Never backed up',
  saveNow: 'Back up now',
  saving: 'Making the backup',
  saved: 'Handed to the browser to save',
  savedOn: 'Last backup saved on',
  savedWhat: (vendors: number, entries: number) =>
    `${formatCount(vendors, 'vendor')}, ${formatCount(entries, 'entry', 'entries')}.`,
  everything:
    'One file of everything: entries, people, files of evidence, advisory lists, questions and settings. It holds private notes too: keep it for yourself, and export a list to share.',
  sealNow: 'Back up with a passphrase',
  sealTitle: 'Back up with a passphrase',
  sealLead:
    'The file can then be opened with the passphrase only, here or with the program age. Nobody can help you if you lose it.',
  passphrase: 'Passphrase',
  passphraseHint: `At least ${SHORTEST_PASSPHRASE} characters`,
  passphraseShort: `Use at least ${SHORTEST_PASSPHRASE} characters: several words that do not belong together.`,
  sealSave: 'Seal and save',
  close: 'Close',
  cancel: 'Cancel',

  snapshots: 'Snapshots in this browser',
  snapshotsWhat:
    'Kept before each import and restore, before what a shared folder brings, and weekly when a page of First Call is open. The oldest are let go. Texts that you redact are erased from them the next time one is kept.',
  noSnapshots: 'None yet. The first is kept before the next import.',
  kept: 'Kept',
  why: {
    import: 'before an import',
    weekly: 'weekly',
    restore: 'before restoring',
    folder: 'before what the team folder brought',
  },
  sameUntil: 'unchanged until',
  snapshotWhat: (vendors: number, entries: number, files: number, bytes: number) =>
    [
      formatCount(vendors, 'vendor'),
      formatCount(entries, 'entry', 'entries'),
      ...(files > 0 ? [formatCount(files, 'file')] : []),
      formatSize(bytes),
    ].join(', '),
  restore: 'Restore',
  drop: 'Delete',
  dropTitle: 'Delete a snapshot',
  dropWhat: 'Deletes this snapshot for good. Your list stays as it is.',

  restoreFile: 'Restore from a file',
  restoreFileWhat:
    'A backup of First Call, sealed or not. You see what it would do before anything is written.',
  chooseFile: 'Choose a backup',
  reading: 'Reading the backup',
  checking: 'Checking signatures',
  checkingDetail: (done: number, total: number) =>
    `${formatNumber(done)} of ${formatCount(total, 'entry', 'entries')}`,
  sealedTitle: 'The backup is sealed',
  sealedFile: 'Type the passphrase that it was sealed with.',
  open: 'Open',
  opening: 'Opening the sealed backup',

  restoreTitle: (name: string) => `Restore ${name}`,
  snapshotName: (moment: string) => `the snapshot of ${moment}`,
  savedAt: 'Saved',
  savedBy: (name: string) => `by ${name}`,
  holds: (vendors: number, entries: number, people: number, files: number) =>
    `It holds ${formatAnd([
      formatCount(vendors, 'vendor'),
      formatCount(entries, 'entry', 'entries'),
      formatCount(people, 'person', 'people'),
      formatCount(files, 'file'),
    ])}.`,
  refused: (n: number) =>
    `${formatCount(n, 'part')} of it ${n === 1 ? 'does' : 'do'} not hold, and ${n === 1 ? 'is' : 'are'} left out: the file was altered, or comes from a newer First Call.`,
  emptyHere: 'Your list here is empty. It becomes what the backup holds, entry for entry.',
  ways: 'What becomes of the list that is here',
  join: 'Keep it, and add what the backup holds',
  joinNothing: 'Everything in the backup is here already.',
  joinWhat: (arrives: string) =>
    `Adds ${arrives}. Nothing here is lost, and what you decided here about people stays. You can undo it under Import.`,
  joinQuestions: 'Your own questions here stay; those of the backup are left out.',
  replace: 'Replace everything by the backup',
  replaceNothing: 'Nothing is destroyed: all that is here is in the backup too.',
  replaceWhat: (lost: string) => `Destroys ${lost}. A snapshot of it is kept first.`,
  replaceQuestions: 'Your own questions here are replaced by those of the backup.',
  lostVendors: 'Vendors that lose entries',
  lostMore: (n: number) => `and ${formatNumber(n)} more`,
  lostPeople: (names: string) => `People: ${names}.`,
  lostLists: (names: string) => `Advisory lists: ${names}.`,
  who: 'Who are you in this backup?',
  whoWhat:
    'This browser has a key of its own, since keys cannot be moved. What it signs counts as this person’s.',
  somebodyElse: 'Somebody else',
  restoreNow: 'Restore',
  replaceNow: 'Replace everything',
  restoring: 'Restoring',
  restored: 'Your list is restored.',
  couldNot: 'Nothing was restored',
  noRoomThisWeek: 'No room for this week’s snapshot. Save a file, or free some disk space.',
  storageFull: 'The browser’s storage is full. Free some disk space, then try again.',
} as const;

/** Why a backup is not read or not made, and what to do. */
export const BACKUP_FAULTS = {
  'not-a-backup': 'This is no backup of First Call. Choose one that ends in .firstcall.zip or .age.',
  'a-list': 'This is a list to import, not a backup of everything. Open it under Import.',
  'newer-version': 'The backup was written by a newer First Call. Update First Call, then restore it.',
  broken: 'The backup breaks off or was altered. Choose another copy of it.',
  unreadable: 'The browser could not read the file: it was moved, or access to it ended. Choose it again.',
  'wrong-passphrase': 'This is not the passphrase, or the file was altered. Try again.',
  'not-sealed': 'The file is not sealed with age. Choose it again.',
  'sealed-to-key': 'The file is sealed to somebody’s key. Open it with the program age first.',
  'too-costly': 'Opening this file would take more work than any honest file asks for.',
  'too-large':
    'The files of evidence are together more than one file can hold, 4 GB. Export parts of the list as bundles instead.',
  'too-large-to-seal':
    'It is too large to be sealed here. Back up without a passphrase, then seal the file with age.',
} as const;

/** What a backup has and the list here lacks, or the other way round. */
export function formatDifference({
  entries,
  vendors,
  people,
  lists,
  files,
}: {
  readonly entries: number;
  readonly vendors: readonly string[];
  readonly people: readonly string[];
  readonly lists: readonly string[];
  readonly files: number;
}): string {
  const about = vendors.length > 0 ? ` about ${formatCount(vendors.length, 'vendor')}` : '';
  return formatAnd([
    ...(entries > 0 ? [`${formatCount(entries, 'entry', 'entries')}${about}`] : []),
    ...(people.length > 0 ? [formatCount(people.length, 'person', 'people')] : []),
    ...(lists.length > 0 ? [formatCount(lists.length, 'advisory list')] : []),
    ...(files > 0 ? [formatCount(files, 'file')] : []),
  ]);
}
