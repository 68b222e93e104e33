import { madeChance, pick } from './made-chance.ts';
import { MADE_STREET, madeCompany, madeFamily, madeGiven, madeState, madeTown } from './made-names.ts';

export const LEIE_HEADER =
  'LASTNAME,FIRSTNAME,MIDNAME,BUSNAME,GENERAL,SPECIALTY,UPIN,NPI,DOB,ADDRESS,CITY,STATE,ZIP,EXCLTYPE,EXCLDATE,REINDATE,WAIVERDATE,WVRSTATE';

/** A row by OIG's record layout; members left out are as the file writes nothing. */
export type LeieCells = Partial<
  Record<
    | 'LASTNAME'
    | 'FIRSTNAME'
    | 'MIDNAME'
    | 'BUSNAME'
    | 'GENERAL'
    | 'SPECIALTY'
    | 'UPIN'
    | 'NPI'
    | 'DOB'
    | 'ADDRESS'
    | 'CITY'
    | 'STATE'
    | 'ZIP'
    | 'EXCLTYPE'
    | 'EXCLDATE'
    | 'REINDATE'
    | 'WAIVERDATE'
    | 'WVRSTATE',
    string
  >
>;

/** Files quote everything since 2026; those of 2015 to 2017 leave empty fields bare. */
export type LeieStyle = 'quoted' | 'bare';

const NOTHING: LeieCells = { NPI: '0000000000', REINDATE: '00000000', WAIVERDATE: '00000000' };
/** Lengths of the layout: values are cut at them, EXCLTYPE is padded to its own in some rows. */
const LENGTHS = [20, 15, 15, 30, 20, 20, 6, 10, 8, 30, 20, 2, 5, 9, 8, 8, 8, 2];
const KINDS = [
  ['IND- LIC HC SERV PRO', 'NURSE/NURSES AIDE'],
  ['PHYSICIAN (MD, DO)', 'GENERAL PRACTICE/FP'],
  ['SKILLED NURSING FAC', 'PERSONAL CARE AIDE'],
  ['OTHER BUSINESS', 'OWNER/OPERATOR'],
] as const;
const FIRMS = [
  ['OTHER BUSINESS', 'SOBER HOME'],
  ['DME COMPANY', 'DME - GENERAL'],
  ['HOME HEALTH AGENCY', ''],
  ['OTHER BUSINESS', 'TELEPHONE ANSWERING'],
] as const;
const GROUNDS = [
  '1128a1',
  '1128a1   ',
  '1128a2',
  '1128b4',
  '1128b4   ',
  '1128b8',
  '1128Aa',
  'BRCH SA',
  'BRCH CIA',
];
const DUPLICATES = 24;

/** One line of the file without its line break. */
export function leieLine(cells: LeieCells, style: LeieStyle = 'quoted'): string {
  const filled: LeieCells = { ...NOTHING, ...cells };
  return LEIE_HEADER.split(',')
    .map((title, column) => (filled[title as keyof LeieCells] ?? '').slice(0, LENGTHS[column]))
    .map((value) => (value === '' && style === 'bare' ? '' : `"${value.replaceAll('"', '""')}"`))
    .join(',');
}

/** An invented party, a business in one of eighty rows, as in the official file. */
export function madeLeieCells(chance: () => number): LeieCells {
  const isFirm = chance() < 1 / 80;
  const [GENERAL, SPECIALTY] = pick<readonly [string, string]>(isFirm ? FIRMS : KINDS, chance());
  return {
    ...(isFirm ? { BUSNAME: madeCompany(chance) } : madePerson(chance)),
    ...{ GENERAL, SPECIALTY },
    NPI: chance() < 0.1 ? String(1_000_000_000 + Math.floor(chance() * 999_999_999)) : '0000000000',
    ADDRESS: `${100 + Math.floor(chance() * 9_000)} ${madeFamily(chance)} ${MADE_STREET}`,
    CITY: madeTown(chance),
    STATE: madeState(chance),
    ZIP: String(10_000 + Math.floor(chance() * 89_999)),
    EXCLTYPE: pick(GROUNDS, chance()),
    EXCLDATE: madeDay(1986 + Math.floor(chance() * 40), chance),
    ...(chance() < 0.002 && { WAIVERDATE: madeDay(2015, chance), WVRSTATE: madeState(chance) }),
  };
}

function madePerson(chance: () => number): LeieCells {
  return {
    LASTNAME: madeFamily(chance) + (chance() < 0.03 ? `-${madeFamily(chance)}` : ''),
    FIRSTNAME: madeGiven(chance),
    MIDNAME: chance() < 0.5 ? ' ' : pick([madeGiven(chance), madeGiven(chance).slice(0, 1)], chance()),
    DOB: madeDay(1931 + Math.floor(chance() * 65), chance),
  };
}

function madeDay(year: number, chance: () => number): string {
  const month = String(1 + Math.floor(chance() * 12)).padStart(2, '0');
  return `${year}${month}${String(1 + Math.floor(chance() * 28)).padStart(2, '0')}`;
}

export interface MadeLeie {
  /** The official full file has about 83,000. */
  readonly rows?: number;
  readonly style?: LeieStyle;
  /** Rows that are wanted in it, put into the middle. */
  readonly planted?: readonly LeieCells[];
  readonly seed?: number;
}

/**
 * A file as large as the official full one (15.6 MB), with its quirks, and invented people: cut names, padded grounds,
 * middle names of one space, NPIs and dates of zeros, two dozen lines that stand in it twice. The same bytes each time.
 */
export function makeLeie({
  rows = 83_000,
  style = 'quoted',
  planted = [],
  seed = 7,
}: MadeLeie = {}): Uint8Array<ArrayBuffer> {
  const chance = madeChance(seed);
  const lines: string[] = [];
  while (lines.length < rows - planted.length) {
    const line = leieLine(madeLeieCells(chance), style);
    lines.push(line);
    const isDue = lines.length % Math.ceil(rows / DUPLICATES) === 5;
    if (isDue && lines.length < rows - planted.length) lines.push(line);
  }
  lines.splice(Math.floor(lines.length / 2), 0, ...planted.map((cells) => leieLine(cells, style)));
  return new TextEncoder().encode(`${[LEIE_HEADER, ...lines].join('\r\n')}\r\n`);
}

/** A month's supplement: new exclusions of one day, as in `2608EXCL.csv`. */
export function makeLeieSupplement(rows = 312): Uint8Array<ArrayBuffer> {
  const chance = madeChance(11);
  const lines = Array.from({ length: rows }, () =>
    leieLine({ ...madeLeieCells(chance), EXCLDATE: '20260820' }),
  );
  return new TextEncoder().encode(`${[LEIE_HEADER, ...lines].join('\r\n')}\r\n`);
}

/** A month's reinstatements: parties that are excluded no more, as in `2608REIN.csv`. */
export function makeLeieReinstatements(rows = 41): Uint8Array<ArrayBuffer> {
  const chance = madeChance(13);
  const lines = Array.from({ length: rows }, () =>
    leieLine({ ...madeLeieCells(chance), REINDATE: '20260815' }),
  );
  return new TextEncoder().encode(`${[LEIE_HEADER, ...lines].join('\r\n')}\r\n`);
}
