import type { PlainFault, RegisterFault, RegisterTable } from '../registers/register-fault.ts';
import { formatAnd, formatCount, formatNumber } from './format-count.ts';

/** Where each register is found, within a sentence. */
const SOURCE_WORDS = {
  leie: 'the full file, UPDATED.csv, from OIG’s page of LEIE downloadable databases',
  sam: 'the exclusions public extract V2 from SAM.gov, under data services',
  breaches: 'an export from HHS’s breach portal, as CSV, XLSX or XLS',
} as const satisfies Record<RegisterTable, string>;

const TABLE_WORDS = {
  leie: 'the LEIE',
  sam: 'SAM’s exclusions',
  breaches: 'the breach portal',
} as const satisfies Record<RegisterTable, string>;

const ANY_REGISTER = 'the LEIE’s UPDATED.csv, a breach portal export, or SAM’s exclusions extract V2';

/** Why a file is not taken as a register, and what to do. Nothing of it was kept when this is shown. */
export function formatRegisterFault(fault: RegisterFault): string {
  switch (fault.code) {
    case 'too-large':
      return `The file is ${formatMegabytes(fault.bytes)} large; ${formatMegabytes(fault.most)} can be read, and no register is as large. Choose ${ANY_REGISTER}.`;
    case 'missing-columns':
      return `The file looks like ${TABLE_WORDS[fault.table]}, but lacks ${formatTitles(fault.titles)}. Choose ${SOURCE_WORDS[fault.table]}, as it was downloaded.`;
    case 'no-rows':
      return `The file has the titles of ${TABLE_WORDS[fault.table]} and no rows below them. Download it again.`;
    case 'truncated':
      return `The file breaks off in row ${formatNumber(fault.row)}, or a quotation mark there is never closed. Download it again: ${SOURCE_WORDS[fault.table]}.`;
    case 'cut-by-spreadsheet':
      return `The file ends after ${formatCount(fault.rows, 'row')}, where older spreadsheets cut off whatever is longer, so the rest of ${TABLE_WORDS[fault.table]} is likely missing. Choose ${SOURCE_WORDS[fault.table]}, as it was downloaded, without saving it in a spreadsheet.`;
    case 'unreadable-rows':
      return `${formatNumber(fault.unreadable)} of ${formatCount(fault.rows, 'row')} have no name, no date that can be read, or too few columns, so the file is not taken as ${TABLE_WORDS[fault.table]}. Download it again, and choose it as it comes.`;
    case 'part-of-register':
      return `The file has ${formatCount(fault.rows, 'row')}; all of ${TABLE_WORDS[fault.table]} has more than ${formatNumber(fault.least)}. A part would miss parties that are excluded. Choose ${SOURCE_WORDS[fault.table]}.`;
    case 'leie-supplement':
      return `This is a monthly supplement of the LEIE: ${formatCount(fault.rows, 'party', 'parties')} newly excluded, without the tens of thousands before. Supplements are never merged into a full file, which has them already and replaces them each month. Choose ${SOURCE_WORDS.leie}.`;
    case 'leie-reinstatements':
      return `This is a file of reinstatements: ${formatCount(fault.rows, 'party', 'parties')} that ${fault.rows === 1 ? 'is' : 'are'} excluded no more. They are never merged into a full file, which leaves them out already. Choose ${SOURCE_WORDS.leie}.`;
    case 'date-order-open':
      return `Dates such as ${fault.example} may be month first or day first, and no date in the file says which. Export it again from ${TABLE_WORDS[fault.table]} without saving it in a spreadsheet.`;
    case 'date-order-mixed':
      return `The dates are written in more than one way, such as ${formatAnd(fault.examples)}: a spreadsheet may have swapped days and months. Export it again from ${TABLE_WORDS[fault.table]} without saving it in a spreadsheet.`;
    default:
      return formatPlainFault(fault.code);
  }
}

function formatPlainFault(code: PlainFault): string {
  switch (code) {
    case 'empty':
      return 'The file is empty. Download it again.';
    case 'binary':
      return `The file is no text, workbook or ZIP archive. Choose ${ANY_REGISTER}.`;
    case 'pdf':
      return 'This is a PDF, whose rows cannot be read safely. Choose the same list as CSV, XLSX or XLS.';
    case 'web-page':
      return 'This is a web page that was saved in place of the file, often an error message. Open it to see what the site says, then download the file again.';
    case 'own-list':
      return 'This is a list that First Call exported. Import it under Import a list.';
    case 'encrypted':
      return 'The file is locked with a password. Save a copy without the password, then choose the copy.';
    case 'broken-archive':
      return 'The archive is damaged or was not downloaded whole. Download it again.';
    case 'no-table-in-archive':
      return `The archive holds no CSV file. Choose ${ANY_REGISTER}.`;
    case 'several-tables-in-archive':
      return 'The archive holds several CSV files. Unpack it, then choose the one that you want.';
    case 'unpacks-too-far':
      return 'The archive unpacks to far more than a register holds, as files made to overload a computer do. It was not opened.';
    case 'broken-workbook':
      return 'The workbook is damaged or unfinished. Export it again, or choose the same list as CSV.';
    case 'other-spreadsheet':
      return 'This kind of spreadsheet cannot be read. Save it as CSV, XLSX or XLS, then choose that.';
    case 'not-a-register':
      return `The file has the columns of none of the registers. Choose ${ANY_REGISTER}.`;
    case 'sam-v1':
      return `This is the old layout of SAM’s exclusions, with DUNS numbers, which SAM.gov gave up in 2022. Choose ${SOURCE_WORDS.sam}.`;
    case 'leie-corrections':
      return `This is OIG’s file of profile corrections: changes to parties that are listed already. OIG says not to verify anybody by it. Choose ${SOURCE_WORDS.leie}.`;
  }
}

/** `the column NPI`, `the columns NPI and EXCLDATE`. */
function formatTitles(titles: readonly string[]): string {
  return `the ${titles.length === 1 ? 'column' : 'columns'} ${formatAnd(titles)}`;
}

function formatMegabytes(bytes: number): string {
  return `${formatNumber(Math.ceil(bytes / 1024 / 1024))} MB`;
}
