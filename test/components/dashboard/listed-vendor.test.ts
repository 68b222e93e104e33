import { expect, test } from 'vitest';
import { readListedVendor } from '../../../components/dashboard/listed-vendor.ts';
import { OWN_QUESTIONS } from '../../../lib/diligence/question-list.ts';
import { sayDistinct } from '../../../lib/record/distinct.ts';
import type { Entry } from '../../../lib/record/entry.ts';
import { foldVendor } from '../../../lib/record/fold.ts';
import { sayStage, sayWithdrawn } from '../../../lib/record/say.ts';
import { entryOf, nameIn, PEOPLE, WRITERS } from '../../record/writers.ts';

function isListed(...entries: Entry[]): boolean {
  const vendor = foldVendor('acme.example', entries, PEOPLE);
  return readListedVendor(vendor, OWN_QUESTIONS, '2026-06-01') !== undefined;
}

const distinct = entryOf({ statements: [sayDistinct('northbell.example')] });
const stage = entryOf({ statements: [sayStage('researching', [])] });

test('a site that is only kept apart from a vendor has no row', () => {
  const back = entryOf({ statements: [sayWithdrawn('distinct', [nameIn(distinct)])] });
  expect(isListed()).toBe(false);
  expect(isListed(distinct)).toBe(false);
  expect(isListed(distinct, back)).toBe(false);
});

test('a vendor of whom more was said keeps its row, also once that was withdrawn', () => {
  const back = entryOf({ statements: [sayWithdrawn('stage', [nameIn(stage)])] });
  expect(isListed(distinct, stage)).toBe(true);
  expect(isListed(distinct, stage, back)).toBe(true);
});

test('what one person verified awaits approval only where two are asked for; who could be asked is known before', () => {
  const verified = entryOf({ statements: [{ topic: 'standing', value: 'verified' }] });
  const approved = entryOf({
    by: WRITERS.ben,
    statements: [{ topic: 'approval', of: [nameIn(verified)] }],
  });
  const read = (twoPersons: boolean, ...entries: Entry[]) => {
    const vendor = foldVendor('acme.example', entries, PEOPLE);
    const row = readListedVendor(vendor, OWN_QUESTIONS, '2026-06-01', { twoPersons });
    return [row?.shown, row?.awaitingApproval, row?.isOnePersons];
  };
  expect(read(false, verified)).toEqual(['verified', false, true]);
  expect(read(true, verified)).toEqual(['in-review', true, true]);
  expect(read(true, verified, approved)).toEqual(['verified', false, false]);
  expect(read(false, stage)).toEqual(['unlisted', false, false]);
});
