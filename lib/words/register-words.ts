import { LEIE_ADDRESS } from '../registers/leie-address.ts';
import type { LoadedRegister, RegisterId } from '../registers/register.ts';
import type { DownloadFault, LoadFault, LoadProgress, LoadQuestion } from '../registers/register-loading.ts';
import type { BreachList } from '../registers/register-reading.ts';
import { formatCount, formatNumber } from './format-count.ts';
import { formatCalendarDate } from './format-date.ts';
import { formatRegisterFault } from './register-fault-words.ts';
import { REGISTER_NAMES } from './register-name-words.ts';

/** The view of the registers. */
export const REGISTER_WORDS = {
  title: 'Registers',
  lead: 'Public lists that vendors and their people are screened against, kept and searched in this browser alone. A name that matches is a lead. No match means no match in these rows, and nothing more.',

  dropHere: 'Drop a register file here',
  dropOr: 'Which register it is, is told by its columns. CSV, XLSX, XLS or ZIP, as it was downloaded.',
  chooseFile: 'Choose a file',
  reading: 'Looking up what is loaded.',
  download: 'Download from OIG',
  downloadWhat:
    'About 16 MB from oig.hhs.gov. The browser asks once for access to that site, and to no other.',
  accessRefused: 'No access, nothing downloaded',
  accessRefusedNext: 'Allow it when you download next time, or download the file yourself and drop it here.',
  cancel: 'Cancel',
  downloading: 'Downloading from OIG',
  loadingFile: (name: string) => `Loading ${name}`,
  couldNot: 'Not loaded',
  stays: 'What was loaded before is still in force.',
  cancelled: 'Cancelled. The registers below are in force.',
  loaded: (title: string) => `Loaded: ${title}`,
  loadedRows: (rows: number, skipped: number) =>
    skipped === 0
      ? `${formatCount(rows, 'row')}.`
      : `${formatCount(rows, 'row')}; ${formatNumber(skipped)} left out, as repeated, ended or without a name.`,
  dismiss: 'Close',

  notLoaded: 'Not loaded',
  current: 'Loaded',
  shipped: 'Ships with First Call',
  tooOld: (days: number) => `Too old: ${formatCount(days, 'day')}`,
  source: 'Source',
  fromShipped: 'The snapshot that ships with First Call',
  fromAddress: 'Downloaded from',
  listDate: 'List of',
  fileDate: 'File written on',
  newest: 'Newest row',
  loadedOn: 'Loaded on',
  rows: 'Rows',
  sha256: 'SHA-256',
  getNewer: 'Rows that came since are missing: load a newer file, if there is one.',
  remove: (short: string) => `Remove ${short}`,
  removeTitle: (title: string) => `Remove ${title}?`,
  removeWhat: (rows: number) =>
    `Deletes ${formatCount(rows, 'row')} from this browser. Recorded screenings and decisions stay, and the file can be loaded again.`,
  removeBack: 'The snapshot that ships with First Call takes its place.',
  removeNow: 'Remove',
  opensTab: 'opens in a tab',

  gap: (archive: string, current: string) =>
    `The portal moves a case from the one list to the other when it is closed. The archive reaches to ${archive}, the list under investigation to ${current}: cases closed between the days on which the two were taken stand in neither.`,
  blindTitle: 'What these lists cannot show',
  blind: [
    'LEIE rows have no Social Security or tax numbers. A match is a lead: confirm it on OIG’s own search, which checks the number.',
    'While a case of the breach portal is open, its description is empty. Most vendors are named there alone, under the name of a client.',
    'The snapshot that ships has no descriptions. Load the portal’s archive to search them.',
    'Breaches of fewer than 500 people are not published.',
  ],
} as const;

/** What each register is, and how to get it. `link` opens the official site. */
export const REGISTER_SOURCES: Readonly<
  Record<
    RegisterId,
    { readonly what: string; readonly how: string; readonly link: string; readonly address: string }
  >
> = {
  leie: {
    what: 'People and companies that federal health programs may not pay. Screening against it is customary each month.',
    how: 'The full file, UPDATED.csv, comes out each month and replaces the one before.',
    link: 'OIG’s downloadable databases',
    address: 'https://oig.hhs.gov/exclusions/exclusions_list.asp',
  },
  sam: {
    what: 'Parties that federal agencies exclude from contracts and awards.',
    how: 'SAM.gov asks for a free account: sign in, open Data Services, Exclusions, Public V2, and choose the newest file.',
    link: 'SAM.gov Data Services',
    address: 'https://sam.gov/data-services/Exclusions/Public%20V2',
  },
  'breaches-current': {
    what: 'Breaches of 500 people or more that were reported in the last 24 months and are under investigation.',
    how: 'On the portal, choose Under Investigation, then export as CSV.',
    link: 'HHS breach portal',
    address: 'https://ocrportal.hhs.gov/ocr/breach/breach_report.jsf',
  },
  'breaches-archive': {
    what: 'Closed cases, and those older than 24 months, with descriptions of what happened.',
    how: 'On the portal, choose Archive, then export as CSV.',
    link: 'HHS breach portal',
    address: 'https://ocrportal.hhs.gov/ocr/breach/breach_report.jsf',
  },
};

/** Where a register came from; an address and a file’s name are shown as they are. */
export function formatSource(from: LoadedRegister['from']): string {
  switch (from.kind) {
    case 'snapshot':
      return REGISTER_WORDS.fromShipped;
    case 'address':
      return `${REGISTER_WORDS.fromAddress} ${new URL(from.address).hostname}`;
    case 'file':
      return from.name;
  }
}

/** The month `YYYY-MM` in which a list was taken, as `Mar 2026`. */
export function formatTakenIn(month: string): string {
  return formatCalendarDate(`${month}-01`).replace(/^1 /, '');
}

/** How far a list reaches, and of when it is where that is known: `13 Nov 2025 (list of Mar 2026)`. */
export function formatReach({ newest, listDate, takenIn }: LoadedRegister): string {
  const of = listDate === undefined ? takenIn && formatTakenIn(takenIn) : formatCalendarDate(listDate);
  return `${formatCalendarDate(newest)}${of === undefined ? '' : ` (list of ${of})`}`;
}

const STEP_WORDS: Readonly<Record<LoadProgress['step'], string>> = {
  reading: 'Reading the rows',
  indexing: 'Making the index',
  storing: 'Writing, reading back and counting',
};

/** How far a loading is: `Reading the rows, 40 %`. */
export function formatLoadStep({ step, done }: LoadProgress): string {
  return done === undefined ? STEP_WORDS[step] : `${STEP_WORDS[step]}, ${Math.round(done * 100)} %`;
}

/** `4.2 of 15.6 MB`; without the whole where nobody knows it. */
export function formatDownloaded(done: number, total: number): string {
  const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1);
  return total === 0 ? `${megabytes(done)} MB` : `${megabytes(done)} of ${megabytes(total)} MB`;
}

/** Why a register was not loaded, and what to do. */
export function formatLoadFault(fault: LoadFault): string {
  switch (fault.code) {
    case 'unreadable':
      return 'The browser cannot read the file any more. Choose it again.';
    case 'storage-full':
      return 'The browser’s storage is full. Free some disk space, then load it again.';
    case 'not-kept':
      return 'What the browser gave back is not what was written. Load it again; if it happens twice, restart the browser.';
    case 'broken':
      return 'The work broke off. Load it again.';
    case 'cancelled':
      return REGISTER_WORDS.cancelled;
    default:
      return formatRegisterFault(fault);
  }
}

/** Why a download gave no file, and what to do. */
export function formatDownloadFault(fault: DownloadFault): string {
  const byHand = `Download ${LEIE_ADDRESS} yourself, and drop it here.`;
  switch (fault.code) {
    case 'unreachable':
      return 'OIG’s site cannot be reached. Check the connection, then try again.';
    case 'moved':
      return `OIG’s address leads elsewhere now, and is not followed. Look for UPDATED.csv on OIG’s page of downloadable databases, and drop it here.`;
    case 'web-page':
      return `OIG’s site sent a web page in place of the file. ${byHand}`;
    case 'cut-off':
    case 'broken':
      return 'The download broke off. Try again.';
    case 'refused':
      return `OIG’s site answered with error ${fault.status}. Try again later, or get the file yourself. ${byHand}`;
    case 'too-much':
      return `OIG’s site sent more than ${formatNumber(fault.most / 1024 / 1024)} MB, far more than the register has. Nothing was kept.`;
    case 'cancelled':
      return REGISTER_WORDS.cancelled;
  }
}

/** The choice of a list of the breach portal. */
export const BREACH_LIST_WORDS: Readonly<Record<BreachList, string>> = {
  'breaches-current': 'Under investigation',
  'breaches-archive': 'Archive',
};

/** A question about a file: its title, what to know, and what going on is called. */
export function formatLoadQuestion(question: LoadQuestion): {
  readonly title: string;
  readonly text: string;
} {
  switch (question.kind) {
    case 'which-list':
      return {
        title: 'Which list of the breach portal is it?',
        text: `The file has ${formatCount(question.rows, 'row')}, reported from ${formatCalendarDate(question.oldest)} to ${formatCalendarDate(question.newest)}, and could be either. The portal exports both under the same name.`,
      };
    case 'fewer-rows':
      return {
        title: 'Fewer rows than what is in force',
        text: `The file has ${formatCount(question.rows, 'row')}; the ${REGISTER_NAMES[question.id].title} in force has ${formatNumber(question.heldRows)}. It may be cut off, or a part of the list.`,
      };
    case 'older':
      return {
        title: 'Older than what is in force',
        text: `The newest row of the file is of ${formatCalendarDate(question.newest)}; the ${REGISTER_NAMES[question.id].title} in force reaches to ${formatCalendarDate(question.heldNewest)}.`,
      };
  }
}

/** The answers to a question about a file. */
export const LOAD_ANSWERS = {
  replace: 'Replace it all the same',
  keep: 'Keep what is in force',
} as const;
