import { madeChance, pick } from './made-chance.ts';
import { MADE_STREET, madeCompany, madeFamily, madeGiven, madeState, madeTown } from './made-names.ts';

export const SAM_TITLES = [
  ...['Classification', 'Name', 'Prefix', 'First', 'Middle', 'Last', 'Suffix'],
  ...['Address 1', 'Address 2', 'Address 3', 'Address 4', 'City', 'State / Province', 'Country', 'Zip Code'],
  ...['Open Data Flag', 'Blank (Deprecated)', 'Unique Entity ID', 'Exclusion Program', 'Excluding Agency'],
  ...['CT Code', 'Exclusion Type', 'Additional Comments', 'Active Date', 'Termination Date', 'Record Status'],
  ...['Cross-Reference', 'SAM Number', 'CAGE', 'NPI', 'Creation_Date'],
] as const;

export type SamCells = Partial<Record<(typeof SAM_TITLES)[number], string>>;

const COMMENT =
  'The party, and any firm, corporation, partnership, or association in which the party has an interest, is ineligible to receive any contract or subcontract of the United States. There are no exceptions and no dollar amount thresholds.';

/** One line of the extract without its line break: everything is quoted. */
export function samLine(cells: SamCells): string {
  return SAM_TITLES.map((title) => `"${(cells[title] ?? '').replaceAll('"', '""')}"`).join(',');
}

/** An invented party: four of five are persons, as in the real extract. */
export function madeSamCells(chance: () => number): SamCells {
  const id = Math.floor(chance() * 36 ** 6)
    .toString(36)
    .toUpperCase()
    .padStart(6, '0');
  const [year, month, day] = [
    1996 + Math.floor(chance() * 30),
    1 + Math.floor(chance() * 12),
    1 + Math.floor(chance() * 28),
  ];
  const [mm, dd] = [String(month).padStart(2, '0'), String(day).padStart(2, '0')];
  return {
    ...madeParty(chance, id),
    'Exclusion Program': 'Reciprocal',
    'Excluding Agency': pick(['HHS', 'OPM', 'DOL', 'GSA', 'TREAS-OFAC', ''], chance()),
    'Exclusion Type': pick(
      ['Prohibition/Restriction', 'Ineligible (Proceedings Completed)', 'Voluntary Exclusion'],
      chance(),
    ),
    'Additional Comments': chance() < 0.5 ? COMMENT : '',
    'Active Date': `${mm}/${dd}/${year}`,
    'Termination Date': chance() < 0.7 ? 'Indefinite' : chance() < 0.5 ? '' : `${mm}/${dd}/2031`,
    'SAM Number': `S4MR${id}`,
    Creation_Date: `${year}-${mm}-${dd}`,
  };
}

function madeParty(chance: () => number, id: string): SamCells {
  const place: SamCells = {
    City: madeTown(chance),
    'State / Province': madeState(chance),
    Country: 'USA',
    'Zip Code': String(10_000 + Math.floor(chance() * 89_999)),
  };
  const kind = chance();
  if (kind < 0.8) {
    const also =
      chance() < 0.05 ? `(also ${madeCompany(chance)}, ${madeGiven(chance)} ${madeFamily(chance)})` : '';
    const middle = chance() < 0.5 ? madeGiven(chance) : '';
    const person = { First: madeGiven(chance), Middle: middle, Last: madeFamily(chance) };
    return { Classification: 'Individual', ...person, ...place, 'Cross-Reference': also };
  }
  const uei = `UE${id}MADE`.padEnd(12, 'X').slice(0, 12);
  const street = `${1 + Math.floor(chance() * 9_000)} ${madeFamily(chance)} ${MADE_STREET}`;
  if (kind < 0.95) {
    return {
      Classification: 'Firm',
      Name: madeCompany(chance),
      'Address 1': street,
      ...place,
      'Unique Entity ID': uei,
    };
  }
  if (kind < 0.97) {
    return {
      Classification: 'Vessel',
      Name: `${madeFamily(chance)} STAR`,
      City: '-',
      'State / Province': 'XX',
      Country: 'PAN',
    };
  }
  return {
    Classification: 'Special Entity Designation',
    Name: madeCompany(chance),
    ...place,
    Country: 'MEX',
  };
}

export interface MadeSam {
  /** The real extract has 66 MB; 194,000 rows of this one have as many. */
  readonly rows?: number;
  readonly planted?: readonly SamCells[];
  /** Puts a byte that is no UTF-8 into one row of a thousand, as the real extract has them. */
  readonly hasStrays?: boolean;
}

/** A public extract of exclusions, version 2, with invented parties. The same bytes each time. */
export function makeSam({
  rows = 21_000,
  planted = [],
  hasStrays = false,
}: MadeSam = {}): Uint8Array<ArrayBuffer> {
  const chance = madeChance(17);
  const made = Array.from({ length: rows - planted.length }, () => samLine(madeSamCells(chance)));
  made.splice(Math.floor(made.length / 2), 0, ...planted.map(samLine));
  const titles = SAM_TITLES.map((title) => `"${title}"`).join(',');
  const bytes = new TextEncoder().encode(`${[titles, ...made].join('\n')}\n`);
  if (!hasStrays) return bytes;
  const isLetter = (byte = 0) => byte >= 0x41 && byte <= 0x5a;
  for (let at = 4_000; at < bytes.length; at += 400_000) {
    const letter = bytes.subarray(at).findIndex((byte) => isLetter(byte));
    if (letter >= 0) bytes[at + letter] = 0xa0;
  }
  return bytes;
}
