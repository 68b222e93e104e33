import { OWN_QUESTIONS } from '../diligence/question-list.ts';
import type { Dispute, Fate, RefusedRow, Sayer, VendorRow } from '../exchange/import-plan.ts';
import type { ListFileFault } from '../exchange/list-file.ts';
import { formatPhone } from '../identity/phone.ts';
import { capitalize } from './capitalize.ts';
import { formatAnd, formatCount, formatNumber } from './format-count.ts';
import { STAGE_WORDS, STRANGER } from './standing-words.ts';
import { formatVerdictTopic } from './verdict-topic-words.ts';
import { formatVerdictValue } from './verdict-value-words.ts';

/** Importing a list file, from choosing it to taking it back. */
export const IMPORT_WORDS = {
  title: 'Import a list',
  titleOf: (fileName: string) => `Import ${fileName}`,
  reading: 'Reading the file',
  checking: 'Checking signatures',
  checkingDetail: (done: number, total: number) =>
    `${formatNumber(done)} of ${formatCount(total, 'entry', 'entries')}`,
  cancel: 'Cancel',
  couldNot: 'The file is not imported',

  what: (vendors: number, entries: number) =>
    `${formatCount(vendors, 'vendor')}, ${formatCount(entries, 'entry', 'entries')}.`,
  exportedBy: (name: string) => `Exported by ${name} on`,
  digest: 'SHA-256',

  newWriters: (n: number) =>
    n === 0 ? 'Strangers in this file' : `${formatCount(n, 'new writer')}: say who each is`,
  newWritersLead:
    'What known people say counts as your team’s. What strangers say may warn, and never verifies. Compare the fingerprint with the person.',
  sameName: (name: string) =>
    `You know a ${name} by another key. It may be a new browser of theirs, or somebody else.`,
  decideFirst: 'Say of each new writer who it is. Nothing is merged before.',

  tabs: 'What is in the file',
  toLookAt: 'To look at',
  fates: {
    refused: 'Refused',
    disputed: 'Disputed',
    changed: 'Changed',
    new: 'New',
    identical: 'Identical',
  } satisfies Record<Fate, string>,
  rowsCaption: 'Vendors in the file',
  columnFate: 'What happens',
  columnVendor: 'Vendor',
  columnWhat: 'What is in it',
  columnWho: 'Who says so',
  takeAll: 'Merge all',
  take: (vendor: string) => `Merge ${vendor}`,
  newWriter: 'new writer',
  stranger: 'stranger',
  since: 'since',
  entryId: 'entry',
  unnamedEntry: (place: number) => `Entry ${formatNumber(place)} of the file`,
  nothingHere: 'Nothing of this kind in the file.',
  showMore: (n: number) => `Show ${formatNumber(n)} more`,
  leftOut: (n: number) => `${formatCount(n, 'entry', 'entries')} by writers you leave out.`,

  nothingToImport: 'Nothing to import: everything in it is on your list already.',
  nothingLeft: 'Nothing of the file is left to merge.',
  merge: (n: number) => (n === 0 ? 'Keep the decisions' : `Merge ${formatCount(n, 'vendor')}`),
  canUndo: 'You can undo this import later, too.',
  preparing: 'Getting ready to merge',
  merging: 'Merging into your list',
  storing: 'Storing it on the disk.',
  cancelling: 'Cancelling.',
  cancelled: 'Cancelled. Nothing was merged.',
  storageFull: 'The browser’s storage is full. Nothing was imported. Free some disk space, then try again.',

  doneTitle: (fileName: string) => `${fileName} is merged`,
  done: (counts: Partial<Record<Fate, number>>) =>
    `${formatAnd(
      (['new', 'changed', 'disputed'] as const).flatMap((fate) =>
        counts[fate] ? [`${formatCount(counts[fate], 'vendor')} ${fate}`] : [],
      ),
    )}.`,
  doneNoVendors: 'Your decisions about the writers are kept.',
  openList: 'Open the list',
  seeDisputes: 'Look at disputes',
  another: 'Import another file',

  past: 'Past imports',
  noPast: 'None yet.',
  pastWhat: (vendors: number, entries: number) =>
    `${formatCount(vendors, 'vendor')}, ${formatCount(entries, 'entry', 'entries')}`,
  undo: 'Undo',
  undoThis: 'Undo this import',
  undoTitle: 'Undo an import',
  undoLead: (fileName: string, vendors: number) =>
    `Takes back what ${fileName} brought to ${formatCount(vendors, 'vendor')}. A vendor that you have worked on since keeps it. Texts that the file erased stay erased.`,
  undone: 'Undone',
  undoing: 'Taking it back.',
  close: 'Close',
} as const;

/** Why a file as a whole cannot be opened. */
export type FileFault =
  | ListFileFault
  | { readonly code: 'too-large'; readonly bytes: number; readonly most: number }
  | { readonly code: 'unreadable' };

/** Why a file as a whole is not taken, and what to do. */
export function formatOpenFault(fault: FileFault): string {
  switch (fault.code) {
    case 'empty':
      return 'The file is empty. Ask for it again.';
    case 'not-json':
      return 'This is no list file of First Call. Choose one that ends in .firstcall.json.';
    case 'truncated':
      return 'The file breaks off in the middle: it was not copied whole. Ask for it again.';
    case 'not-a-list':
      return 'The file is readable, but it is no list of First Call.';
    case 'newer-version':
      return `The file was written by a newer First Call (list format ${fault.version}). Update First Call, then import it.`;
    case 'too-many-entries':
      return `The file holds ${formatNumber(fault.entries)} entries, more than the ${formatNumber(fault.most)} that can be imported at once. Ask for a part of the list.`;
    case 'too-large':
      return `The file is ${formatMegabytes(fault.bytes)} large; ${formatMegabytes(fault.most)} can be imported at once. Ask for a part of the list.`;
    case 'unreadable':
      return 'The browser could not read the file: it was moved, or access to it ended. Choose it again.';
  }
}

function formatMegabytes(bytes: number): string {
  return `${formatNumber(Math.ceil(bytes / 1024 / 1024))} MB`;
}

const ENTRY_FAULTS: Readonly<Record<RefusedRow['fault'], string>> = {
  forged: 'The signature does not match the writer.',
  altered: 'The text was changed after it was signed.',
  'newer-version': 'Written by a newer First Call. Update, then import again.',
  shape: 'It does not have the form of an entry.',
  'too-deep': 'It is nested deeper than any entry.',
  'forbidden-member': 'It holds a member that no entry may have.',
  'bad-text': 'It holds text that is no valid Unicode.',
  'bad-number': 'It holds a number that is none.',
  'impossible-time': 'Its time does not exist.',
  about: 'It is about no vendor that there can be.',
  'writer-key': 'Its writer’s key is not valid.',
  'named-key': 'It names a vendor that there cannot be.',
  'body-and-digest': 'It gives a text and says that the text was erased.',
  'verdict-twice': 'It gives two verdicts at once.',
  'header-too-large': 'It is larger than an entry may be.',
  'body-too-large': 'A text in it is longer than a text may be.',
};

/** Why an entry does not hold. */
export function formatEntryFault(fault: RefusedRow['fault']): string {
  return ENTRY_FAULTS[fault];
}

/** Why an entry is refused. */
export function formatRefusal({ fault }: Pick<RefusedRow, 'fault'>): string {
  return `${formatEntryFault(fault)} Nothing of it is imported.`;
}

/** Who said something, as the import names people. */
export function formatSayer({ name }: Sayer): string {
  return name ?? STRANGER;
}

/** Both sides of a dispute, and which acts. */
export function formatDispute({ topic, sides }: Dispute): string {
  const said = sides.map(({ by, value }) => `${formatSayer(by)} says ${formatVerdictValue(topic, value)}`);
  const sentence = said.join(', ');
  if (topic === 'review-on') return `Next review: ${sentence}. The earliest acts.`;
  const about = formatVerdictTopic(topic, OWN_QUESTIONS);
  if (about !== undefined) return `${about}: ${sentence}. The most cautious acts.`;
  const acting = formatVerdictValue(topic, sides[0]?.value ?? '');
  return `${sentence}. ${capitalize(acting)} acts.`;
}

/** What an import brings to a vendor, in a few words; the disputes stand apart. */
export function formatBrings({ brings, disputes }: VendorRow): string {
  const disputed = new Set(disputes.map(({ topic }) => topic));
  const parts = [
    ...brings.verdicts.filter(({ topic }) => !disputed.has(topic)).map(formatVerdict),
    ...brings.stages.map((stage) => `stage ${STAGE_WORDS[stage as keyof typeof STAGE_WORDS].toLowerCase()}`),
    ...brings.names.map((name) => `name “${name}”`),
    ...brings.phones.map((phone) => `phone ${formatPhone(phone)}`),
    ...brings.links.map((key) => `joined with ${key}`),
    ...brings.distinct.map((key) => `not the company of ${key}`),
    ...brings.persons.map((name) => `person “${name}”`),
    ...counted(brings.screened, 'register screened', 'registers screened'),
    ...counted(brings.approvals, 'approval of a verification', 'approvals of verifications'),
    ...counted(brings.notes, 'note'),
    ...counted(brings.evidence, 'piece of evidence', 'pieces of evidence'),
    ...counted(brings.fills, 'text that was missing', 'texts that were missing'),
    ...counted(brings.erases, 'text erased by its writer', 'texts erased by their writers'),
    ...counted(brings.hides, 'text redacted by a colleague', 'texts redacted by colleagues'),
    ...counted(brings.unknown, 'statement of a newer version', 'statements of a newer version'),
  ];
  if (parts.length > 0) return capitalize(parts.join(', '));
  return brings.entries > 0 ? formatCount(brings.entries, 'earlier entry', 'earlier entries') : '';
}

function formatVerdict({ topic, value, was }: VendorRow['brings']['verdicts'][number]): string {
  const now = formatVerdictValue(topic, value);
  const before = was.filter((held) => held !== value).map((held) => formatVerdictValue(topic, held));
  const change = before.length > 0 ? `${formatAnd(before)} becomes ${now}` : now;
  if (topic === 'review-on') return `review due ${change}`;
  const about = formatVerdictTopic(topic, OWN_QUESTIONS);
  return about === undefined ? change : `${about}: ${change}`;
}

function counted(n: number, one: string, many?: string): string[] {
  return n === 0 ? [] : [formatCount(n, one, many)];
}

/** What undoing an import did. */
export function formatUndone(removed: number, forgotten: number): string {
  const writers = forgotten > 0 ? ` ${formatCount(forgotten, 'writer is', 'writers are')} new again.` : '';
  return `${formatCount(removed, 'entry', 'entries')} removed.${writers}`;
}

/** Why vendors keep what an import brought. */
export const KEPT_WORDS = {
  'later-entries': (keys: string) => `Kept, because later entries stand on them: ${keys}.`,
  'other-import': (keys: string) => `Kept, because another import brought the same: ${keys}.`,
} as const;

/** Why an import could not be taken back. */
export const UNDO_FAULTS = {
  'unknown-import': 'This import is not in this browser any more.',
  'undone-already': 'This import was undone already.',
  'storage-full':
    'The browser’s storage is full. Nothing was taken back. Free some disk space, then try again.',
} as const;
