import { checkTerms } from '../../../lib/diligence/check-terms.ts';
import { decideReadiness } from '../../../lib/diligence/decide-readiness.ts';
import { OWN_QUESTIONS } from '../../../lib/diligence/question-list.ts';
import type { Entry, Statement } from '../../../lib/record/entry.ts';
import { foldVendors, type Vendor } from '../../../lib/record/fold.ts';
import type { People } from '../../../lib/record/people.ts';
import { entryOf } from '../../record/writers.ts';
import { clock } from '../sampled.ts';
import { madeKey } from './made-vendors.ts';

const TODAY = '2026-06-01';
const VALUES = ['yes/verified', 'yes/in-writing', 'partial/vendor-says', 'no/in-writing', 'unknown'];

interface Made {
  readonly entries: readonly Entry[];
  readonly people: People;
  readonly vendors: readonly Vendor[];
  /** The pages of one long agreement. */
  readonly pages: readonly string[];
}

let made: Made | undefined;

function list(): Made {
  if (!made) throw new Error('makeDiligence comes first');
  return made;
}

/** Vendors with all 46 questions answered in one entry each, and an agreement of so many pages made of a sample's text. */
export function makeDiligence(vendors: number, agreement: string, pages: number): void {
  const entries = Array.from({ length: vendors }, (_, n) =>
    entryOf({ about: madeKey(n), statements: [...answers(n), ...agreementOf(n)] }),
  );
  const people: People = new Map(entries.slice(0, 1).map(({ by }) => [by, { id: 'ana', name: 'Ana Ortiz' }]));
  made = {
    entries,
    people,
    vendors: foldVendors(entries, people),
    pages: Array.from({ length: pages }, (_, n) => `Page ${n + 1}\n${agreement.slice(0, 3_000)}`),
  };
}

function answers(n: number): Statement[] {
  return OWN_QUESTIONS.questions.map(({ id }, place) => ({
    topic: `answer:${id}`,
    value: VALUES[(n + place) % VALUES.length] ?? 'unknown',
    version: 1,
  }));
}

function agreementOf(n: number): Statement[] {
  return [{ topic: 'agreement', value: n % 3 === 0 ? 'draft' : 'signed/2027-05-18' }];
}

/** Whether each vendor is ready. */
export function readiness(): Promise<number> {
  return clock(() => {
    for (const vendor of list().vendors) decideReadiness(vendor, OWN_QUESTIONS, TODAY);
  });
}

export function fold(): Promise<number> {
  return clock(() => foldVendors(list().entries, list().people));
}

/** Each statement touched once, by vendor and topic. */
export function bareGrouping(): Promise<number> {
  return clock(() => {
    for (const { statements } of list().entries) Map.groupBy(statements, ({ topic }) => topic);
  });
}

export function termCheck(): Promise<number> {
  return clock(() => checkTerms(list().pages));
}

/** The same text cut into lower-case words and counted: what any search of it begins with. */
export function bareWords(): Promise<number> {
  return clock(() => {
    const counts = new Map<string, number>();
    for (const page of list().pages)
      for (const word of page.toLowerCase().match(/[a-z0-9]+/g) ?? [])
        counts.set(word, (counts.get(word) ?? 0) + 1);
  });
}
