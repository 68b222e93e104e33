import { formatCount } from './format-count.ts';

/** The folder that a team shares. */
export const FOLDER_WORDS = {
  title: 'Team folder',
  what: 'A folder that all of you see: on a network drive, in OneDrive, SharePoint, Google Drive or Dropbox. Each browser writes a file of its own there and reads those of the others, while a page of First Call is open. No server is involved.',
  whoReads: 'Whoever can open the folder reads your list there, less private notes.',
  notHere:
    'This browser cannot keep a folder. The same works by hand: export your list into the folder, and import those of your colleagues from it. Nothing is lost either way, and order does not matter.',
  export: 'Export',
  import: 'Import',
  choose: 'Choose a folder',
  needsName: 'Give this browser a name first.',
  since: 'Shared since',
  allowAgain: 'Allow it again',
  access:
    'After a restart the browser asks again before it lets First Call use the folder. Nothing is exchanged before.',
  denied: 'The browser was not given access to the folder, so nothing is exchanged.',
  exchangeNow: 'Exchange now',
  exchanging: 'Exchanging',
  stop: 'Stop sharing',
  stopTitle: 'Stop sharing the folder',
  stopWhat:
    'First Call leaves the folder alone from now on. What came from it stays on your list, and your file stays in the folder: delete it there if nobody shall read it.',
  close: 'Close',
  cancel: 'Cancel',
  last: 'Last exchanged',
  brought: (n: number) => `${formatCount(n, 'entry', 'entries')} came in.`,
  broughtNone: 'Nothing new came in.',
  carried: (n: number) => `Your file carries ${formatCount(n, 'entry', 'entries')}.`,
  refused: (n: number) =>
    `${formatCount(n, 'entry', 'entries')} in the folder ${n === 1 ? 'does' : 'do'} not hold and ${n === 1 ? 'was' : 'were'} left out.`,
  takenBack: (n: number) =>
    `${formatCount(n, 'entry', 'entries')} that you took back ${n === 1 ? 'stays' : 'stay'} out.`,
  waitingTitle: (writers: number) =>
    `${formatCount(writers, 'writer')} in the folder ${writers === 1 ? 'is' : 'are'} not known to your list`,
  waiting: (entries: number) =>
    `${formatCount(entries, 'entry', 'entries')} ${entries === 1 ? 'waits' : 'wait'} until you say who that is.`,
  decide: 'Look at it and decide',
  waitingName: 'Team folder',
  importName: 'Team folder',
  files: 'Files in the folder',
  fileEntries: (n: number) => formatCount(n, 'entry', 'entries'),
  fileNotRead: 'Not read',
  fileChanged: 'changed',
  thisBrowser: 'This browser',
  unknownWriter: 'Unknown writer',
  noWriter: 'Not known',
  states: {
    whole: 'Whole',
    torn: 'Not whole: what is there was taken, and it is read again',
    'newer-version': 'Written by a newer First Call: update to read it',
    'too-large': 'Too large to be read',
    foreign: 'Not a file of First Call',
  },
  conflicted: 'A copy that clashed: it was read, and can be deleted',
} as const;

/** Why an exchange did not come about, and what to do. */
export const FOLDER_FAULTS = {
  gone: 'The folder is not there any more: it was moved, renamed or deleted. Stop sharing, then choose it again.',
  'no-access': FOLDER_WORDS.access,
  busy: 'Another program holds a file in the folder. It is tried again by itself.',
  full: 'The drive of the folder is full. Free some space on it.',
  'storage-full':
    'The browser’s storage is full, so nothing was taken from the folder. Free some disk space, then exchange again.',
} as const;
