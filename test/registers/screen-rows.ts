import type { Candidate } from '../../lib/registers/candidate.ts';
import type { BreachRow, ExcludedRow, RegisterRow } from '../../lib/registers/register.ts';
import { digestRow } from '../../lib/registers/row-line.ts';

/** An excluded company; what is not given is Acme Calls of Tulsa. */
export function excludedRow(parts: Partial<ExcludedRow> = {}): ExcludedRow {
  return {
    register: 'leie',
    names: [{ text: 'ACME CALLS LLC', of: 'company' }],
    city: 'TULSA',
    state: 'OK',
    ground: '1128a1',
    since: '2019-03-20',
    ...parts,
  };
}

/** A breach that Acme Calls reported. */
export function breachRow(parts: Partial<BreachRow> = {}): BreachRow {
  return {
    register: 'breaches-archive',
    names: [{ text: 'Acme Calls, Inc.', of: 'company' }],
    state: 'TX',
    kind: 'Business Associate',
    people: 4212,
    since: '2025-06-18',
    breach: ['Hacking/IT Incident'],
    location: ['Network Server'],
    vendorPresent: true,
    ...parts,
  };
}

/** A candidate as the registers give it: a possible match by its whole name. */
export function candidateOf(row: RegisterRow, parts: Partial<Candidate> = {}): Candidate {
  return {
    row,
    digest: digestRow(row),
    asked: { text: 'Acme Calls', of: 'company' },
    name: row.names[0]?.text ?? '',
    score: 0.8,
    strength: 'possible',
    why: [{ kind: 'same-name' }],
    foundIn: 'name',
    alike: 1,
    ...parts,
  };
}
