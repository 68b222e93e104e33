import type { SheetFault } from '../exchange/sheet-table.ts';
import { formatCount, formatNumber } from './format-count.ts';
import { formatOpenFault, type FileFault as ListFault } from './import-words.ts';

/** The ways in: choosing, dropping and pasting, and what is asked before there is anything to see. */
export const WAY_IN_WORDS = {
  lead: 'Bring in a colleague’s list or a spreadsheet of your own. You see what is in it before anything is written, and you can take it back later.',
  dropHere: 'Drop a file here',
  choose: 'Choose a file',
  taken:
    'A list file or bundle of First Call, sealed or not; an Excel or CSV spreadsheet; a list of websites. What it is, is told by its content.',
  pasteLabel: 'Or paste rows',
  pasteHint: 'Copied from a spreadsheet, or one website a line',
  pasteRead: 'Read these rows',
  pastedName: 'Pasted rows',
  filesRefused: (n: number) =>
    `${formatCount(n, 'file')} of the bundle ${n === 1 ? 'is' : 'are'} too large or not what ${n === 1 ? 'its name promises' : 'their names promise'}, and will be missing as evidence. The list itself is complete.`,
  sealedLead: 'The file is sealed with a passphrase. Whoever sent it to you knows it.',
  passphrase: 'Passphrase',
  unseal: 'Open it',
  unsealing: 'Opening the sealed file',
  passphraseMissing: 'Type the passphrase first.',
  wrongPassphrase: 'This passphrase does not open it. Look for capitals and spaces, then try again.',
  another: 'Choose another file',

  noBackup:
    'The disk has no room for the backup that is made first, so nothing was imported. Free some disk space, then try again.',
  withoutBackup: 'Import without a backup',
} as const;

/** Sorts of file that nothing is taken from. */
type OtherSort = 'page' | 'document' | 'other';

const OTHER_FILES: Readonly<Record<OtherSort, string>> = {
  page: 'This is a web page, made for reading. Choose the list file or the spreadsheet that it was made from.',
  document:
    'This is a document, and vendors are not read from documents. Copy its table, then paste it here.',
  other: 'There is no list of vendors in this kind of file. Choose a list file, a bundle, or a spreadsheet.',
};

const SEAL_FAULTS = {
  'wrong-passphrase': WAY_IN_WORDS.wrongPassphrase,
  'sealed-to-key':
    'The file is sealed to somebody’s key, not with a passphrase. Ask for one that is sealed with a passphrase.',
  'too-costly': 'Opening this file would take far more work than any file of First Call. It was not opened.',
  'not-sealed': 'The sealed file is damaged. Ask for it again.',
  broken: 'The sealed file is damaged or was cut off. Ask for it again.',
  twice: 'There is another sealed file inside this one. Ask for a file that is sealed once.',
} as const;

const BUNDLE_FAULTS = {
  broken: 'The bundle is damaged or was cut off. Ask for it again.',
  encrypted: 'The archive is locked with a password of its own. Ask for the bundle as First Call made it.',
  'no-list': 'The archive holds more than one list. Unpack it, then choose one of them.',
  'zip-bomb':
    'The archive unpacks to far more than it should, as files made to overload a computer do. It was not opened.',
} as const;

const SHEET_FAULTS = {
  empty: 'There is no row in it. Choose another file.',
  binary:
    'This is neither text nor a spreadsheet that can be read. Choose a list file, a bundle, XLSX or CSV.',
  broken:
    'The spreadsheet is damaged or was cut off. Open it in the program it was made with, save it again, then choose it here.',
  encrypted:
    'The spreadsheet is locked with a password. Save a copy without the password, then choose the copy.',
  'other-spreadsheet': 'Spreadsheets of this kind cannot be read. Save it as XLSX or CSV, then choose that.',
  'zip-bomb':
    'The spreadsheet unpacks to far more than it should, as files made to overload a computer do. It was not opened.',
  'too-large': 'The spreadsheet is too large to be read at once. Split it, then choose a part.',
  'too-many-rows': 'The spreadsheet has more rows than can be read at once. Split it, then choose a part.',
  'too-many-columns':
    'The spreadsheet has more columns than a list of vendors can have. Take out those that are not needed.',
  'too-many-cells': 'The spreadsheet has more cells than can be read at once. Split it, then choose a part.',
  'too-many-sheets':
    'The workbook has more sheets than can be read. Save the sheet with the vendors as a workbook of its own.',
} as const;

function formatSheetFault(fault: SheetFault): string {
  switch (fault.code) {
    case 'cell-too-long':
      return `A cell in row ${formatNumber(fault.row)} holds more text than a cell can. Shorten it, then choose the file again.`;
    case 'open-quote':
      return `A quotation mark in row ${formatNumber(fault.row)} is never closed, so nobody can tell where the cell ends. Close it, then choose the file again.`;
    default:
      return SHEET_FAULTS[fault.code];
  }
}

/** Why a file that came in is not taken. */
export type WayInFault =
  | ListFault
  | { readonly code: 'other-file'; readonly sort: OtherSort }
  | { readonly code: 'sealed'; readonly fault: keyof typeof SEAL_FAULTS }
  | { readonly code: 'bundle'; readonly fault: keyof typeof BUNDLE_FAULTS }
  | { readonly code: 'sheet'; readonly fault: SheetFault }
  | { readonly code: 'broken' };

/** Why a file that came in is not taken, and what to do. */
export function formatWayInFault(fault: WayInFault): string {
  switch (fault.code) {
    case 'other-file':
      return OTHER_FILES[fault.sort];
    case 'sealed':
      return SEAL_FAULTS[fault.fault];
    case 'bundle':
      return BUNDLE_FAULTS[fault.fault];
    case 'sheet':
      return formatSheetFault(fault.fault);
    case 'broken':
      return 'Reading the file broke off. Choose it again; if it breaks off again, ask for a smaller part.';
    default:
      return formatOpenFault(fault);
  }
}
