import { encodeBase64url } from '../../lib/record/base64url.ts';
import type { Entry, UnsignedEntry } from '../../lib/record/entry.ts';
import { entryId } from '../../lib/record/entry-id.ts';
import type { People } from '../../lib/record/people.ts';

/** A writer key of the right form: nobody holds its private half. */
export function writerKey(n: number): string {
  return encodeBase64url(new Uint8Array(32).fill(n));
}

/** A signature of the right form, over nothing. Signatures have tests of their own. */
export function dummySignature(n = 0): string {
  return encodeBase64url(new Uint8Array(64).fill(n));
}

/** Ana has two browsers, Ben and Cleo one each; nobody knows Mal and Moe. */
export const WRITERS = {
  ana: writerKey(2),
  anaAtHome: writerKey(3),
  ben: writerKey(4),
  cleo: writerKey(5),
  mal: writerKey(6),
  moe: writerKey(7),
} as const;

export type WriterName = keyof typeof WRITERS;

const ANA = { id: 'ana', name: 'Ana Ortiz' };

export const PEOPLE: People = new Map([
  [WRITERS.ana, ANA],
  [WRITERS.anaAtHome, ANA],
  [WRITERS.ben, { id: 'ben', name: 'Ben Adeyemi' }],
  [WRITERS.cleo, { id: 'cleo', name: 'Cleo Marsh' }],
]);

export const AT = '2026-03-02T09:00:00.000Z';

/** A whole entry with the right id and a dummy signature; what is not given is Ana's, about acme.example. */
export function entryOf(parts: Partial<UnsignedEntry> & Record<string, unknown>): Entry {
  const unsigned: UnsignedEntry = {
    v: 1,
    about: 'acme.example',
    by: WRITERS.ana,
    at: AT,
    after: [],
    statements: [{ topic: 'standing', value: 'suspicious' }],
    ...parts,
  };
  return { id: entryId(unsigned), ...unsigned, sig: dummySignature() };
}

/** The name of an entry's first statement, or another one. */
export function nameIn(entry: Entry, n = 0): string {
  return `${entry.id}.${n}`;
}

/** Body salts `AAAA…0001`, `AAAA…0002`: no two alike, and the same in every run. */
export function countSalts(): () => string {
  let count = 0;
  return () => String(++count).padStart(22, 'A');
}
