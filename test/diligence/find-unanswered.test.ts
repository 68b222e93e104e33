import { expect, test } from 'vitest';
import { findUnanswered } from '../../lib/diligence/find-unanswered.ts';
import { isAskable } from '../../lib/diligence/inquiry-askable.ts';
import { OWN_QUESTIONS } from '../../lib/diligence/question-list.ts';
import { indexTopics } from '../../lib/diligence/topic-index.ts';
import type { Entry } from '../../lib/record/entry.ts';
import { WRITERS } from '../record/writers.ts';
import { answerEntry, vendorOf } from './inquiry-record.ts';

const ID = 'offshore';

function placeOf(...entries: Entry[]): string | undefined {
  const { open, saidOnly } = findUnanswered(OWN_QUESTIONS.questions, indexTopics(vendorOf(...entries)));
  if (open.some(({ id }) => id === ID)) return 'open';
  return saidOnly.some(({ id }) => id === ID) ? 'said only' : undefined;
}

test.each<[string, string[], string | undefined]>([
  ['nobody has answered', [], 'open'],
  ['nobody knows', ['unknown'], 'open'],
  ['the vendor says so', ['yes/vendor-says'], 'said only'],
  ['the vendor evaded it', ['evasive'], 'said only'],
  ['the vendor says so, and a colleague does not know', ['yes/vendor-says', 'unknown'], 'said only'],
  ['it is in writing', ['no/in-writing'], undefined],
  ['it was checked', ['partial/verified'], undefined],
  ['the vendor says so, and a colleague has checked it', ['yes/vendor-says', 'no/verified'], undefined],
  ['it does not apply', ['does-not-apply'], undefined],
])('a question where %s', (_case, values, place) => {
  const by = [WRITERS.ana, WRITERS.ben];
  expect(placeOf(...values.map((value, n) => answerEntry(ID, value, by[n])))).toBe(place);
});

test('red flags, and what the agreement or our own side answers, are not put to the vendor', () => {
  const { open } = findUnanswered(OWN_QUESTIONS.questions, indexTopics(vendorOf()));
  expect(open.map(({ id }) => id)).toEqual(OWN_QUESTIONS.questions.filter(isAskable).map(({ id }) => id));
  expect(open.length).toBeLessThan(OWN_QUESTIONS.questions.length);
});
