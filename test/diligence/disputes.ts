import { findDisputes } from '../../lib/diligence/find-disputes.ts';
import type { DisputeOf } from '../../lib/diligence/plan-resolution.ts';
import { OWN_QUESTIONS } from '../../lib/diligence/question-list.ts';
import type { ResolutionWords } from '../../lib/diligence/say-resolution.ts';
import type { Entry, Statement } from '../../lib/record/entry.ts';
import type { Vendor } from '../../lib/record/fold.ts';
import { sayStanding } from '../../lib/record/say.ts';
import { vendorOf } from '../record/team.ts';
import { countSalts, entryOf } from '../record/writers.ts';

export const KEY = 'acme.example';
/** Body salts, no two alike. */
export const salts = countSalts();

/** What a resolver says where a test does not care. */
export const WORDS: ResolutionWords = {
  reason: 'Compared both with the file.',
  kept: undefined,
  formatWho: ({ person }) => person?.name ?? '?',
  isNotReady: () => false,
};

/** An entry about acme.example. */
export function said(by: string, ...statements: Statement[]): Entry {
  return entryOf({ by, statements });
}

export const verified = (checked: string) => sayStanding(salts, { value: 'verified', checked, replaces: [] });
export const suspicious = sayStanding(salts, { value: 'suspicious', reason: 'Rude.', replaces: [] });

/** Every dispute of a vendor. */
export function disputesOf(vendor: Vendor): DisputeOf[] {
  const key = vendor.keys[0] ?? '';
  return findDisputes(vendor, OWN_QUESTIONS).map((dispute) => ({ ...dispute, vendor, key }));
}

/** The one dispute that some entries make. */
export function onlyDispute(...entries: Entry[]): DisputeOf {
  const [dispute, ...more] = disputesOf(vendorOf(entries, KEY));
  if (!dispute || more.length > 0) throw new Error('Not one dispute');
  return dispute;
}

export const answer = (by: string, value: string) => said(by, { topic: 'answer:baa-offered', value });
