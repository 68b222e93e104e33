/** The columns of the sheet of vendors that can be edited: a changed cell becomes an entry when the sheet comes back. */
export const EDITABLE_COLUMNS = [
  'name',
  'otherNames',
  'phone',
  'standing',
  'reason',
  'stage',
  'reviewOn',
  'newNote',
] as const;
export type EditableColumn = (typeof EDITABLE_COLUMNS)[number];

/** The columns that hold words: all but `row`, which tells what they were when the sheet was exported. */
export const WORD_COLUMNS = [
  'key',
  'name',
  'otherNames',
  'sites',
  'phone',
  'standing',
  'reason',
  'stage',
  'reviewOn',
  'readiness',
  'agreement',
  'lastNote',
  'newNote',
] as const;
export type WordColumn = (typeof WORD_COLUMNS)[number];

/** All columns of the sheet of vendors, in their order; the last one is for the way back. */
export const SHEET_COLUMNS = [...WORD_COLUMNS, 'row'] as const;
export type SheetColumn = (typeof SHEET_COLUMNS)[number];

/**
 * The heading of each column: by these the sheet is known when it comes back, so they are never reworded. `newNote` is
 * empty in every export: what is typed there is added as a note.
 */
export const SHEET_HEADINGS: Readonly<Record<SheetColumn, string>> = {
  key: 'Vendor key',
  name: 'Name',
  otherNames: 'Other names',
  sites: 'Websites',
  phone: 'Phone',
  standing: 'Standing',
  reason: 'Reason',
  stage: 'Stage',
  reviewOn: 'Review on',
  readiness: 'Readiness',
  agreement: 'Agreement',
  lastNote: 'Last note',
  newNote: 'New note',
  row: 'First Call row',
};

/** The texts of a row of the sheet, all but `row`. */
export type RowTexts = Readonly<Record<WordColumn, string>>;

/** What parts several names, sites or phones in one cell. */
export const LIST_MARK = '; ';
