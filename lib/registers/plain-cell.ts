/** Control characters, which stand in some names and descriptions of the breach portal. */
const CONTROLS = /[\p{Cc}\ufeff]/u;
const RUNS = /[\p{Cc}\ufeff\s]+/gu;
/** What databases write for nothing; the portal's archive has both. */
const NOTHING = /^(?:\\N|\\+)$/;

/** The words of a cell on one line and trimmed; empty for what means nothing. */
export function plainCell(cell: string | undefined): string {
  const trimmed = (cell ?? '').trim();
  const plain =
    CONTROLS.test(trimmed) || trimmed.includes('  ') ? trimmed.replace(RUNS, ' ').trim() : trimmed;
  return plain.startsWith('\\') && NOTHING.test(plain) ? '' : plain;
}

/** The words of a cell with its line breaks; empty for what means nothing. */
export function plainProse(cell: string | undefined): string {
  const prose = (cell ?? '')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\n]+/gu, ' ')
    .trim();
  return NOTHING.test(prose) || prose === 'N/A' ? '' : prose;
}

/** An NPI (45 CFR 162.406: ten digits); undefined for none, which the LEIE writes as zeros. */
export function plainNpi(cell: string | undefined): string | undefined {
  const npi = (cell ?? '').trim();
  return /^\d{10}$/.test(npi) && npi !== '0000000000' ? npi : undefined;
}
