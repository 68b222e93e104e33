import {
  type EditableColumn,
  type RowTexts,
  SHEET_HEADINGS,
  type WordColumn,
} from '../exchange/sheet-columns.ts';
import type { SheetField } from '../exchange/sheet-layout.ts';
import type { RowFate, RowRefusal, RowSays, SheetProposal } from '../exchange/sheet-plan.ts';
import { formatPhone } from '../identity/phone.ts';
import type { Stage, Standing } from '../record/topics.ts';
import { formatAnd, formatCount, formatNumber } from './format-count.ts';
import { STAGE_WORDS, STANDING_WORDS } from './standing-words.ts';

/** A spreadsheet on its way in: its columns, its rows, and what becomes of each. */
export const ROW_WORDS = {
  sheet: 'Sheet',
  sheetOption: (name: string, rows: number) => `${name} (${formatCount(rows, 'row')})`,
  sheetUnnamed: (place: number) => `Sheet ${formatNumber(place)}`,

  columnsLead: 'Say what each column holds. Columns with nothing to take are passed over.',
  remembered:
    'You have read a sheet with these headings, or all but one, before: what you settled stands as you left it.',
  columnsCaption: 'Columns of the sheet',
  column: 'Column',
  samples: 'The first cells',
  holds: 'What it holds',
  holdsOf: (column: string) => `What ${column} holds`,
  unheaded: (place: number) => `Column ${formatNumber(place)}`,
  headings: 'Headings',
  noHeadings: 'None: every row is a vendor',
  headingRow: (row: number, text: string) => `Row ${formatNumber(row)}: ${text}`,
  fields: {
    name: 'Name',
    otherName: 'Another name',
    website: 'Website',
    phone: 'Phone',
    standing: 'Standing',
    reason: 'Reason for the standing',
    stage: 'Stage',
    reviewOn: 'Review on',
    note: 'Note',
    ignore: 'Nothing to take',
  } satisfies Record<SheetField, string>,
  noVendors: 'Choose a column that holds names or websites: without one there is no vendor in a row.',
  dateOrder: 'How dates are written',
  dateOrderWhy: (example: string) => `“${example}” can be read in two ways. Say how dates are written.`,
  dateOrders: {
    told: 'As the column tells',
    month: 'Month first: 3/14/2026',
    day: 'Day first: 14/3/2026',
    year: 'Year first: 2026-03-14',
  },
  whose: 'Whose list this is',
  theirs: 'Somebody else’s list',
  theirsWhat: 'Its standings arrive as under review, quoting the file. Nothing becomes verified by it.',
  own: 'This is our own list',
  ownWhat: 'Its standings, verified among them, become yours: you sign them with your name.',
  seeRows: 'See what becomes of each row',
  reading: 'Comparing the rows with your list',
  backToColumns: 'Back to the columns',

  ofOurs:
    'People of your list exported this sheet, so only cells that were edited since count. A row that is missing deletes nothing.',
  summary: (rows: number, taken: number) => `${formatCount(rows, 'row')}, ${formatNumber(taken)} to import.`,
  tabs: 'What becomes of the rows',
  tab: {
    look: 'To look at',
    refused: 'Cannot be read',
    changed: 'Changed',
    new: 'New',
    identical: 'Identical',
    already: 'Imported before',
    duplicate: 'Repeated',
    proposals: 'Proposals',
    skipped: 'Skipped',
    signed: 'Patient data',
  },
  search: 'Search the rows',
  none: 'No row of this kind.',
  nothingFound: 'No row holds these words.',
  rowsCaption: 'Rows of the sheet',
  takeRow: (row: number) => `Import row ${formatNumber(row)}`,
  takeAll: 'Import all of these',
  inSheet: 'In the sheet',
  row: (row: number) => `Row ${formatNumber(row)}`,
  fate: 'What happens',
  vendor: 'Vendor',
  says: 'What it brings',
  noName: 'No name',
  noSite: 'No website',
  disputed: 'It will stand in dispute with what is on your list.',
  proposals: {
    stale: 'Your list has moved since the sheet was exported. Ticked, both stand side by side.',
    cleared: 'The cell was emptied. Ticked, what stood in it is taken back.',
    'less-cautious': 'It says less than your list does. Ticked, both stand side by side.',
  } satisfies Record<SheetProposal['kind'], string>,
  editRow: (row: number) => `Edit row ${formatNumber(row)}`,
  editDone: 'Done',
  cancel: 'Cancel',
  showMore: (n: number) => `Show ${formatNumber(n)} more`,
  nothingLeft: 'No row is left to import.',
  nothingNew: 'Nothing to import: everything in it is on your list already.',
  canUndo: 'A backup is made first. You can undo this import later, too.',
  importRows: (n: number) => `Import ${formatCount(n, 'row')}`,
  lookingOver: 'Looking for patient data',
  signing: 'Signing the rows',
  writing: 'Writing them to your list',
  patientData: (rows: number) =>
    rows === 1
      ? 'One row looks like it holds patient data'
      : `${formatNumber(rows)} rows look like they hold patient data`,
  patientDataWhat:
    'What you import is signed by you, and goes along with every export. Look at these rows, and edit or skip them.',
  showRows: 'Show these rows',
  allTheSame: 'Import all the same',
  cancelled: 'Cancelled. Nothing was imported.',
  moved: 'Your list has changed meanwhile, and some rows fare otherwise now. Look at them again.',

  done: (vendors: number) =>
    `${formatCount(vendors, 'vendor')} on your list ${vendors === 1 ? 'has' : 'have'} new entries.`,
} as const;

/** What becomes of a row. */
export function formatRowFate({
  fate,
  sameAs,
}: {
  readonly fate: RowFate;
  readonly sameAs?: number;
}): string {
  return sameAs === undefined ? ROW_WORDS.tab[fate] : `Same as row ${formatNumber(sameAs)}`;
}

/** What a row brings, a statement a line; where it changes something of ours, what that was. Its first name names the row. */
export function formatSays({
  name,
  says,
  ours,
}: {
  readonly name: string | undefined;
  readonly says: readonly RowSays[];
  readonly ours: RowTexts | undefined;
}): string[] {
  const isNaming = (said: RowSays): boolean =>
    said.topic === 'name' && 'text' in said && said.text === name && said.replaces.length === 0;
  return says.filter((said) => !isNaming(said)).map((said) => formatOne(said, ours));
}

function formatOne(said: RowSays, ours: RowTexts | undefined): string {
  if (said.topic === 'link') return `Joined with ${said.key}`;
  if (said.topic === 'note') return `Note: ${said.text}`;
  const column = COLUMN_OF[said.topic];
  const was = said.replaces.length > 0 ? (ours?.[column] ?? '') : '';
  const heading = SHEET_HEADINGS[column];
  const now = formatNow(said);
  if (now === undefined) return `${heading}: ${quoted(was)} is taken back`;
  const change = was === '' || was === now ? now : `${quoted(was)} becomes ${quoted(now)}`;
  const reason = said.topic === 'standing' && 'reason' in said ? said.reason : '';
  return reason === '' ? `${heading}: ${change}` : `${heading}: ${change}. ${reason}`;
}

const COLUMN_OF = {
  name: 'name',
  phone: 'phone',
  standing: 'standing',
  stage: 'stage',
  'review-on': 'reviewOn',
} as const satisfies Record<string, EditableColumn>;

/** Undefined for what is taken back. */
function formatNow(said: Exclude<RowSays, { topic: 'link' | 'note' }>): string | undefined {
  if ('text' in said) return said.topic === 'phone' ? formatPhone(said.text) : said.text;
  if (said.value === 'none') return undefined;
  if (said.topic === 'standing') return STANDING_WORDS[said.value as Standing];
  return said.topic === 'stage' ? STAGE_WORDS[said.value as Stage] : said.value;
}

function quoted(text: string): string {
  return `“${text}”`;
}

/** A change that is taken only with the reviewer’s word: what stands, and what the sheet says. */
export function formatProposal({ column, ours, theirs }: SheetProposal): string {
  const heading = SHEET_HEADINGS[column];
  if (theirs === '') return `${heading}: take back ${quoted(ours)}`;
  return ours === ''
    ? `${heading}: ${quoted(theirs)}`
    : `${heading}: ${quoted(ours)} on your list, ${quoted(theirs)} in the sheet`;
}

/** Cells that were edited and only show what stands elsewhere. */
export function formatUnread(columns: readonly WordColumn[]): string {
  const headings = columns.map((column) => SHEET_HEADINGS[column]);
  return `Edited, and not taken over: ${formatAnd(headings)}. What stands there is recorded elsewhere.`;
}

/** Why a row is not taken, and what to do. */
export function formatRowFault({ fault, text, other }: RowRefusal): string {
  switch (fault) {
    case 'nothing':
      return 'There is neither a name nor a website in this row.';
    case 'name-too-long':
      return 'The name is longer than a name may be. Shorten it.';
    case 'text-too-long':
      return 'This is more than one entry can hold. Shorten it.';
    case 'website':
      return `${quoted(text)} is no address of a website. Correct it, or empty the cell.`;
    case 'phone':
      return `${quoted(text)} is no phone number. Correct it, or empty the cell.`;
    case 'date':
      return `${quoted(text)} is no date. Write it as 2026-11-24, or empty the cell.`;
    case 'date-open':
      return `${quoted(text)} can be read in two ways. Say in the columns how dates are written.`;
    case 'standing':
      return `${quoted(text)} is no standing: write ${STANDING_CHOICES}.`;
    case 'stage':
      return `${quoted(text)} is no stage: write ${formatOr(Object.values(STAGE_WORDS))}.`;
    case 'reason-missing':
      return 'This standing wants a reason. Type one.';
    case 'standing-missing':
      return 'There is a reason, and no standing that it is for. Type one, or empty the cell.';
    case 'key-altered':
      return 'The vendor key was edited, so nobody can tell which vendor this is. Put it back as it was.';
    case 'mark-altered':
      return 'The last cell was edited, so nobody can tell which cells are new. Export the list again, and edit that.';
    case 'name-open':
      return `Several vendors on your list are called ${quoted(text)}. Say which by its website.`;
    case 'vendor-twice':
      return `Row ${formatNumber(other ?? 0)} is about the same vendor and says otherwise. Skip one of them.`;
  }
}

const STANDING_CHOICES = formatOr([
  STANDING_WORDS.verified,
  STANDING_WORDS['in-review'],
  STANDING_WORDS.suspicious,
]);

function formatOr(parts: readonly string[]): string {
  return `${parts.slice(0, -1).join(', ')} or ${parts.at(-1)}`;
}
