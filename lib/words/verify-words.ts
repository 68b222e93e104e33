import type { EntryState } from '../exchange/check-list-file.ts';
import { formatCount, formatNumber } from './format-count.ts';

/** The verify view: what each entry of a list file is. */
export const VERIFY_WORDS = {
  title: 'Verify a list',
  titleOf: (fileName: string) => `Verify ${fileName}`,
  lead: 'Checks every entry of a list file: its hash, its writer’s signature, and what is left out. Nothing is imported.',
  instead: 'Verify a list file without importing it',
  dropHere: 'Drop a list file here',
  dropOr: 'A list file ends in .firstcall.json.',
  chooseFile: 'Choose a list file',
  couldNot: 'The file cannot be verified',
  reading: 'Reading the file',
  checking: 'Checking hashes and signatures',
  checkingDetail: (done: number, total: number) =>
    `${formatNumber(done)} of ${formatCount(total, 'entry', 'entries')}`,
  cancel: 'Cancel',
  another: 'Verify another file',

  exportedBy: (name: string) => `The file says that ${name} exported it on`,
  notSigned: 'That is a claim: only entries are signed.',
  digest: 'SHA-256 of the file',
  allIntact: (entries: number) =>
    `${entries === 1 ? 'The one entry is' : `All ${formatNumber(entries)} entries are`} intact. This proves who signed each, and that nothing was changed since. It does not prove that what they say is true.`,
  noEntries: 'The file holds no entries.',
  cutOff: 'If the newest entries of a vendor were cut off, and nothing here names them, that cannot be seen.',
  newerHere: (entries: number) =>
    `${formatCount(entries, 'entry', 'entries')} about these vendors ${entries === 1 ? 'was' : 'were'} recorded here after the file was exported; none of them counts as missing.`,

  filter: 'Show entries',
  all: 'All',
  states: {
    intact: 'Intact',
    withheld: 'Withheld',
    erased: 'Erased',
    missing: 'Missing',
    altered: 'Altered',
  } satisfies Record<EntryState, string>,
  whatStates: {
    intact: 'Hash and signature hold, and every text is there.',
    withheld: 'Hash and signature hold; a text is left out, and no redaction in the file asks for that.',
    erased: 'Hash and signature hold; a text is left out because a redaction in the file asks for that.',
    missing: 'Not in the file, though an entry in it names it, or this browser holds it.',
    altered: 'Hash, signature or form does not hold, or this version cannot check it: do not rely on it.',
  } satisfies Record<EntryState, string>,
  caption: 'Entries of the file, by vendor',
  columnState: 'What it is',
  columnEntry: 'Entry',
  columnWriter: 'Writer',
  ownName: 'What a writer says of itself',
  noVendor: 'Says of no vendor what it is about',
  entryAt: (place: number) => `Entry ${formatNumber(place)} of the file`,
  claims: 'says it is by',
  namedBy: 'named by',
  heldHere: 'Held in this browser, not in the file.',
  named: 'An entry in the file names it.',
  unknownWriter: 'Unknown key',
  callsItself: (name: string) => `calls itself “${name}”`,
  showMore: (entries: number) => `Show ${formatNumber(entries)} more`,
  nothingHere: 'No entry of the file is that.',
} as const;

/** What is left out of an entry, or still in it although a redaction asks. */
export function formatTexts({
  leftOut,
  stillThere,
}: {
  readonly leftOut: number;
  readonly stillThere: number;
}): string {
  const parts = [
    leftOut === 0 ? '' : `${formatCount(leftOut, 'text')} left out.`,
    stillThere === 0
      ? ''
      : `${formatCount(stillThere, 'text')} still in the file, though a redaction asks to erase ${stillThere === 1 ? 'it' : 'them'}.`,
  ];
  return parts.filter(Boolean).join(' ');
}
