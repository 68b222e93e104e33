import type { ScreeningResult } from '../record/topics.ts';
import type { Candidate } from '../registers/candidate.ts';
import type { ComparedFact } from '../registers/compare-facts.ts';
import type { Screened } from '../registers/fold-screening.ts';
import type { LeftOut } from '../registers/plan-screening.ts';
import { isExclusionRegister, type RegisterId, type RegisterRow } from '../registers/register.ts';
import type { PersonFault } from '../registers/say-person.ts';
import type { DispositionFault } from '../registers/say-screening.ts';
import { formatCount, formatNumber } from './format-count.ts';
import { formatCalendarDate, formatDay } from './format-date.ts';
import { formatShortHash } from './format-hash.ts';
import { REGISTER_NAMES } from './register-name-words.ts';

/** The screening of a vendor. */
export const SCREENING_WORDS = {
  title: 'Screening',
  lead: 'A name that matches is a lead, never an accusation. Confirm it on the register’s own site before you decide.',
  reading: 'Looking through the registers.',
  failed: 'The registers could not be searched. Close this view and open it again.',
  cancel: 'Cancel',
  record: 'Record',
  close: 'Close',
  optional: 'Optional',

  registers: 'Registers',
  openRegisters: 'Open the registers',
  notLoaded: 'Not loaded',
  tooOld: (date: string) => `From ${date}: too old, load a newer one`,
  from: (date: string, rows: string) => `${date}, ${rows}`,
  neverScreened: 'Not screened yet',

  names: 'Names that are searched',
  noNames: 'No name is recorded. Add one under Details, or an owner below.',
  fromPage: 'from this page',
  screenNow: 'Screen now',
  screenNowWhat: 'Records the date, the lists and their hashes, the names searched and the rows found.',
  nothingLoaded: 'No register is loaded: there is nothing to screen against.',

  persons: 'Owners, officers and managing employees',
  personsWhat: 'They are screened too: an excluded owner or manager weighs as much as an excluded company.',
  addPerson: 'Add a person',
  personName: 'Name',
  personRole: 'Role',
  roles: ['Owner', 'Officer', 'Director', 'Managing employee', 'Administrator'],
  personHidden: 'this person',
  removePerson: (name: string) => `Remove ${name}`,

  candidates: 'Candidates',
  noCandidates: (rows: number) =>
    `No match in these ${formatNumber(rows)} rows. That is no proof of a clean record.`,
  searched: (name: string) => `You searched “${name}”.`,
  inDescription: 'It is named in a description of what somebody else reported.',
  description: 'Description',
  isNew: 'new since the last screening',
  showMore: (n: number) => `Show ${formatCount(n, 'more candidate')}`,
  foundAs: (name: string) => `Found as “${name}”`,
  confirmAt: (site: string) => `Confirm on ${site}`,
  compareWith: 'Known of the vendor, to compare',
  compareWithWhat: 'Kept in this browser, not recorded.',
  city: 'City',
  state: 'State',
  npi: 'NPI',

  disposition: 'What is it?',
  reason: 'Reason',
  whatSettles: 'What settles it',
  change: 'Change',
  resolve: 'Record what holds',
  reviewersDiffer: 'Reviewers disagree about this row. Until they agree, the more cautious view acts.',
  actsNow: 'Acts now',
  othersSay: (said: string) => `${said}. Your view`,
  said: (name: string, result: string) => `${name} says ${result}`,
  standBeside: 'Stands beside theirs',
  standBesideWhat: 'Both are shown, and the more cautious one acts.',
  replaceTheirs: 'Replaces theirs',
  replaceTheirsWhat: 'Theirs stays in the history.',
  former: (result: string, who: string) => `An earlier version of this row was decided: ${result}, ${who}.`,
  settlesFormer: 'Takes the place of what was decided on the earlier version',
  settlesByNpi: 'The NPI is the same. What was said stays in the history.',
  settlesByName:
    'It is known by its name alone, and others may have the same name. What was said stays in the history.',
  noPatients: 'No patient information.',

  cannotSee: 'What cannot be seen',
  cannotSeeTexts: [
    'The exclusion lists hold no tax numbers: a match, or no match, proves nothing by itself.',
    'The breach portal lists breaches of 500 people or more.',
    'Of each register, each name gives up to 50 strong matches, five possible ones, and 50 rows whose description names the vendor.',
    'Most breaches at a vendor stand under its client’s name. The vendor is named in the description alone, which is empty while a case is open.',
    'A breach that stands in a register is an incident, not a verdict.',
  ],

  inRegisters: 'In public registers',
  lookAtIt: 'Look at it',
  incident: 'An incident, not a verdict.',
  aLead: 'A lead, not an accusation.',
  more: (n: number) => `${formatCount(n, 'more row')} in the screening`,
} as const;

/** The three ways in which a vendor can stand in the breach portal. */
export const BREACH_SEARCH_WORDS = {
  title: 'Three searches of the breach portal',
  notLoaded: 'The breach portal is not loaded.',
  reporter: 'As the reporter.',
  associate: 'As a business associate, reporting itself or present.',
  described: 'Inside others’ descriptions.',
  found: (candidates: number, rows: number) =>
    candidates === 0
      ? `No match in these ${formatCount(rows, 'row')}.`
      : `${formatCount(candidates, 'candidate')} in ${formatCount(rows, 'row')}.`,
  unnamed: 'A client’s row says that a vendor was present and does not name it.',
  noDescriptions:
    'Not searched: the loaded lists have no descriptions. The portal’s own archive file has them.',
} as const;

/** What a name led to that is not shown: `“James Smith”: at least 14 more strong matches and 3 more possible ones.` */
export function formatLeftOut({ name, strong, possible }: LeftOut): string {
  const counted = [
    ...(strong > 0 ? [formatCount(strong, 'more strong match', 'more strong matches')] : []),
    ...(possible > 0 ? [formatCount(possible, 'more possible match', 'more possible matches')] : []),
  ];
  return `“${name}” leads to at least ${counted.join(' and ')}, not shown.`;
}

/** How near the name is. */
export const STRENGTH_WORDS: Readonly<Record<Candidate['strength'], string>> = {
  strong: 'Strong match',
  possible: 'Possible match',
};

/** Heads a row found for the open page: `One possible match`. */
export function formatFound(strength: Candidate['strength']): string {
  return `One ${STRENGTH_WORDS[strength].toLowerCase()}`;
}

/** What a reviewer makes of a row, in the order of the choice. */
export const RESULT_WORDS: Readonly<
  Record<ScreeningResult, { readonly label: string; readonly what: string }>
> = {
  'not-this-vendor': { label: 'Not this vendor', what: 'Somebody else with a similar name.' },
  possible: { label: 'Possible', what: 'It may be the vendor, and is still to be found out.' },
  confirmed: { label: 'Confirmed', what: 'It is the vendor: you have more than the name to go by.' },
  'not-enough-data': { label: 'Not enough data', what: 'The row does not say enough to tell.' },
};

/** The choice in its order. */
export const RESULTS = Object.keys(RESULT_WORDS) as ScreeningResult[];

/** What a confirmed row leads to. */
export function formatConfirmedEffect(register: RegisterId): string {
  return isExclusionRegister(register)
    ? 'A confirmed exclusion stands in the way of the first call. It sets no standing.'
    : 'A confirmed report is an incident to ask about. It sets no standing and blocks nothing.';
}

const DISPOSITION_FAULTS: Readonly<Record<DispositionFault, string>> = {
  'result-missing': 'Choose what it is.',
  'reason-missing': 'Say what you compared.',
  'resolve-reason-missing': 'Say what settles it.',
  'too-long': 'Shorten the reason to 10,000 characters.',
};

/** Why a disposition was not recorded, and what would mend it. */
export function formatDispositionFault(fault: DispositionFault | undefined): string | undefined {
  return fault && DISPOSITION_FAULTS[fault];
}

const PERSON_FAULTS: Readonly<Record<PersonFault, string>> = {
  'name-missing': 'Write the person’s name.',
  'too-long': 'Shorten it to 200 characters.',
};

/** Why a person was not recorded, and what would mend it. */
export function formatPersonFault(fault: PersonFault | undefined): string | undefined {
  return fault && PERSON_FAULTS[fault];
}

/** Sites on which a match is to be confirmed. */
export const OFFICIAL_SITES: Readonly<
  Record<RegisterId, { readonly name: string; readonly address: string }>
> = {
  leie: { name: 'OIG’s search', address: 'https://exclusions.oig.hhs.gov/' },
  sam: { name: 'SAM.gov', address: 'https://sam.gov/content/exclusions' },
  'breaches-current': {
    name: 'the HHS portal',
    address: 'https://ocrportal.hhs.gov/ocr/breach/breach_report.jsf',
  },
  'breaches-archive': {
    name: 'the HHS portal',
    address: 'https://ocrportal.hhs.gov/ocr/breach/breach_report.jsf',
  },
};

/** One fact of a row held against the vendor's: `State differs: TX in the row, OK for the vendor`. */
export function formatComparedFact(compared: ComparedFact, row: RegisterRow): string {
  if (compared.fact === 'type') return formatType(compared, row);
  const { fact, verdict, ofRow, ofVendor } = compared;
  const name = { state: 'State', city: 'City', npi: 'NPI' }[fact];
  if (verdict === 'agrees') return `${name} agrees: ${ofRow}`;
  if (verdict === 'differs') return `${name} differs: ${ofRow} in the row, ${ofVendor} for the vendor`;
  return ofRow === undefined
    ? `${name}: the row has none`
    : `${name}: ${ofRow} in the row, not known of the vendor`;
}

function formatType({ verdict, ofRow, ofVendor }: ComparedFact, row: RegisterRow): string {
  if ('breach' in row) {
    if (verdict === 'unknown') return 'The row does not say what kind of reporter it is';
    return verdict === 'agrees'
      ? 'Reported by a business associate, as a vendor is'
      : `Reported as “${ofRow}”, not as a business associate`;
  }
  if (verdict === 'agrees') return `A ${ofVendor}, as you searched`;
  return `The row is a ${ofRow ?? 'party'}, you searched a ${ofVendor}`;
}

/** `Screened 24 Nov 2026 against LEIE of 10 Aug 2026 (82,714 rows, file 3f2a…9c41): 3 names, 1 candidate`. */
export function formatScreened(screened: Screened, timeZone: string): string {
  return `Screened ${formatDay(screened.view.entry.at, timeZone)} against ${formatScreenedList(screened)}`;
}

/** What was screened against, and what came of it, without the day. */
export function formatScreenedList(screened: Screened): string {
  const { register, listDate, rows, file, names, candidates, descriptions } = screened;
  const facts = [
    ...(rows === undefined ? [] : [formatCount(rows, 'row')]),
    ...(file === undefined ? [] : [`file ${formatShortHash(file)}`]),
  ];
  const list = `${REGISTER_NAMES[register].short} of ${formatCalendarDate(listDate)}`;
  const found = [
    ...(names === undefined ? [] : [formatCount(names.length, 'name')]),
    formatCount(candidates, 'candidate'),
    ...(descriptions === undefined
      ? []
      : [descriptions ? 'descriptions searched' : 'descriptions not searched']),
  ];
  return `${list}${facts.length > 0 ? ` (${facts.join(', ')})` : ''}: ${found.join(', ')}`;
}
