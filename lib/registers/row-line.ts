import { sha256 } from '@noble/hashes/sha2.js';
import { encodeBase64url } from '../record/base64url.ts';
import type { BreachRow, ExcludedRow, RegisterRow } from './register.ts';

/** A row as one line of JSON without its line break. Equal rows give equal lines, whatever order their members have. */
export function formatRow(row: RegisterRow): string {
  return JSON.stringify(isBreach(row) ? breachMembers(row, row.description) : excludedMembers(row));
}

/**
 * A row out of its line.
 *
 * @throws SyntaxError where the line is none that `formatRow` wrote
 */
export function parseRow(line: string): RegisterRow {
  return JSON.parse(line) as RegisterRow;
}

/**
 * The name of a row: SHA-256 of its line in base64url. The description is left out, since a file with it and one
 * without tell of the same report, and what a reviewer decided about a row stays while the row does.
 */
export function digestRow(row: RegisterRow): string {
  const line = JSON.stringify(isBreach(row) ? breachMembers(row, undefined) : excludedMembers(row));
  return encodeBase64url(sha256(new TextEncoder().encode(line)));
}

function isBreach(row: RegisterRow): row is BreachRow {
  return row.register === 'breaches-current' || row.register === 'breaches-archive';
}

function plainNames({ names }: RegisterRow) {
  return names.map(({ text, of }) => ({ text, of }));
}

// Absent members are undefined here, and JSON leaves those out.
function excludedMembers(row: ExcludedRow) {
  return {
    register: row.register,
    names: plainNames(row),
    city: row.city,
    state: row.state,
    country: row.country,
    npi: row.npi,
    uei: row.uei,
    kind: row.kind,
    ground: row.ground,
    agency: row.agency,
    since: row.since,
    until: row.until,
    waiver: row.waiver && { date: row.waiver.date, state: row.waiver.state },
  };
}

function breachMembers(row: BreachRow, description: string | undefined) {
  return {
    register: row.register,
    names: plainNames(row),
    state: row.state,
    kind: row.kind,
    people: row.people,
    since: row.since,
    breach: row.breach,
    location: row.location,
    vendorPresent: row.vendorPresent,
    description,
  };
}
