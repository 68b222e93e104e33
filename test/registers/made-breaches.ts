import { madeChance, pick } from './made-chance.ts';

export const BREACH_TITLES = [
  ...[
    'Name of Covered Entity',
    'State',
    'Covered Entity Type',
    'Individuals Affected',
    'Breach Submission Date',
  ],
  ...['Type of Breach', 'Location of Breached Information', 'Business Associate Present', 'Web Description'],
] as const;

export type BreachCells = Partial<Record<(typeof BREACH_TITLES)[number], string>>;

/** Dates of the list under investigation, newest first, for a `today` of 24 November 2026. */
const RECENT = [
  '11/13/2026',
  '11/04/2026',
  '10/28/2026',
  '07/09/2026',
  '05/05/2026',
  '02/17/2026',
  '08/30/2025',
  '03/04/2025',
];
const OLD = [
  '04/26/2024',
  '04/16/2024',
  '10/19/2023',
  '01/07/2022',
  '03/21/2014',
  '02/03/2012',
  '10/21/2009',
];

const FIRST: BreachCells = {
  State: 'OH',
  'Covered Entity Type': 'Healthcare Provider',
  'Individuals Affected': '1300',
  'Type of Breach': 'Hacking/IT Incident',
  'Location of Breached Information': 'Network Server',
  'Business Associate Present': 'No',
};

/** Reports of invented reporters, one a date. */
export function madeReports(
  list: 'current' | 'archive',
  dates = list === 'current' ? RECENT : OLD,
): BreachCells[] {
  const chance = madeChance(23);
  return dates.map((date, index) => ({
    ...FIRST,
    'Name of Covered Entity': `${pick(['Northmere', 'Halden', 'Quillford'], chance())} Clinic ${index + 1}`,
    'Breach Submission Date': date,
    'Web Description':
      list === 'archive' ? `An employee of clinic ${index + 1} lost a laptop.\n\nStaff were retrained.` : '',
  }));
}

export interface MadeBreaches {
  readonly titles?: readonly string[];
  readonly delimiter?: string;
  /** The portal ends lines of the archive with CRLF, those of the other list with LF. */
  readonly lineEnd?: string;
}

/** The text of an export: every field quoted, no byte order mark. */
export function formatBreaches(
  reports: readonly BreachCells[],
  { titles = BREACH_TITLES, delimiter = ',', lineEnd = '\n' }: MadeBreaches = {},
): string {
  const rows = reports.map((cells) => BREACH_TITLES.map((title) => cells[title] ?? ''));
  const lines = [titles, ...rows].map((cells) =>
    cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter),
  );
  return lines.map((line) => line + lineEnd).join('');
}

/** The export of one of the lists as it comes. */
export function makeBreaches(list: 'current' | 'archive'): Uint8Array<ArrayBuffer> {
  const lineEnd = list === 'archive' ? '\r\n' : '\n';
  return new TextEncoder().encode(formatBreaches(madeReports(list), { lineEnd }));
}
