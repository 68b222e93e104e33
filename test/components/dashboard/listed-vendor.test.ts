import { expect, test } from 'vitest';
import { readListedVendor } from '../../../components/dashboard/listed-vendor.ts';
import { OWN_QUESTIONS } from '../../../lib/diligence/question-list.ts';
import { sayDistinct } from '../../../lib/record/distinct.ts';
import type { Entry } from '../../../lib/record/entry.ts';
import { foldVendor } from '../../../lib/record/fold.ts';
import { sayStage, sayWithdrawn } from '../../../lib/record/say.ts';
import { entryOf, nameIn, PEOPLE } from '../../record/writers.ts';

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
