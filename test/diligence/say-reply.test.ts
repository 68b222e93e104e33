import { describe, expect, test } from 'vitest';
import type { ReplyAnswer } from '../../lib/diligence/inquiry-answer-word.ts';
import {
  decideReplyEffect,
  type RepliedAnswer,
  sayReply,
  splitReply,
} from '../../lib/diligence/say-reply.ts';
import { indexTopics } from '../../lib/diligence/topic-index.ts';
import type { Entry } from '../../lib/record/entry.ts';
import { parseEntry } from '../../lib/record/parse-entry.ts';
import { sayWithdrawn } from '../../lib/record/say.ts';
import { countSalts, entryOf, nameIn, WRITERS } from '../record/writers.ts';
import { answerEntry, INQUIRY_ID, sentEntry, vendorOf } from './inquiry-record.ts';

const ID = 'offshore';
const { ana, ben } = WRITERS;
const said = (answer: ReplyAnswer, members: Partial<RepliedAnswer> = {}): RepliedAnswer => ({
  questionId: ID,
  version: 1,
  answer,
  comment: 'All in Ohio.',
  ...members,
});
const reply = (answers: RepliedAnswer[]) => ({
  inquiryId: INQUIRY_ID,
  answers,
  file: { name: 'answers.xlsx', type: 'application/x', size: 3, sha256: 'a'.repeat(64) },
  replaces: [] as string[],
  reason: 'The reply says so.',
});
const record = (answers: RepliedAnswer[], ...entries: Entry[]) =>
  splitReply(reply(answers)).map((part) => sayReply(countSalts(), part, vendorOf(...entries)));

describe('what an answer would do', () => {
  test.each<[ReplyAnswer, [string, string?][], string]>([
    ['yes', [], 'new'],
    ['no', [['yes/vendor-says']], 'replaces'],
    ['yes', [['yes/vendor-says']], 'replaces'],
    ['yes', [['unknown', ben]], 'replaces'],
    ['yes', [['yes/verified']], 'agrees'],
    ['no', [['yes/verified']], 'differs'],
    ['no', [['yes/in-writing/2027-01-09', ben]], 'differs'],
    ['unknown', [['yes/in-writing']], 'differs'],
    ['yes', [['evasive']], 'differs'],
    ['does-not-apply', [['does-not-apply']], 'differs'],
    ['yes', [['yes/vendor-says'], ['no/verified', ben]], 'differs'],
  ])('“%s” where the record says %j: %s', (answer, live, effect) => {
    const entries = live.map(([value, by]) => answerEntry(ID, value, by ?? ana));
    const index = indexTopics(vendorOf(...entries));
    expect(decideReplyEffect(said(answer), { id: ID, concerning: 'no' }, index).effect).toBe(effect);
  });

  test('the same answer in the same words is recorded already; in other words it is not', () => {
    const index = indexTopics(vendorOf(answerEntry(ID, 'yes/vendor-says', ana, { comment: 'All in Ohio.' })));
    const question = { id: ID, concerning: 'no' } as const;
    expect(decideReplyEffect(said('yes'), question, index).effect).toBe('same');
    const other = said('yes', { comment: 'All in Iowa.' });
    expect(decideReplyEffect(other, question, index).effect).toBe('replaces');
  });
});

describe('recording a reply', () => {
  test.each<[ReplyAnswer, string]>([
    ['yes', 'yes/vendor-says'],
    ['partial', 'partial/vendor-says'],
    ['no', 'no/vendor-says'],
    ['unknown', 'unknown'],
    ['does-not-apply', 'unknown'],
  ])('“%s” is never more than what the vendor says: %s', (answer, value) => {
    expect(record([said(answer)])[0]?.[0]).toMatchObject({ topic: `answer:${ID}`, value, version: 1 });
  });

  test('the vendor’s newer word takes the place of its earlier one, with the reason where it differs', () => {
    const before = answerEntry(ID, 'no/vendor-says', ben);
    expect(record([said('yes')], before)[0]?.[0]).toMatchObject({
      replaces: [nameIn(before)],
      body: { comment: 'All in Ohio.', reason: 'The reply says so.' },
    });
    const same = answerEntry(ID, 'yes/vendor-says', ben);
    const [first] = record([said('yes')], same)[0] ?? [];
    expect(first?.replaces).toEqual([nameIn(same)]);
    expect(first?.body).not.toHaveProperty('reason');
  });

  test.each(['yes/verified', 'yes/in-writing', 'evasive', 'does-not-apply'])(
    'it never takes the place of what the team knows: %s',
    (value) => {
      const word = answerEntry(ID, 'no/vendor-says', ben);
      const [first] = record([said('no')], answerEntry(ID, value), word)[0] ?? [];
      expect(first?.replaces).toEqual([nameIn(word)]);
    },
  );

  test('a retraction is named, so that it stays retracted', () => {
    const before = answerEntry(ID, 'no/verified');
    const back = entryOf({ statements: [sayWithdrawn(`answer:${ID}`, [nameIn(before)])] });
    const [first] = record([said('yes')], before, back)[0] ?? [];
    expect(first?.replaces).toEqual([nameIn(back)]);
    expect(first?.body).not.toHaveProperty('reason');
  });

  test('one entry holds the answers, their file as evidence of them all, and the end of the inquiry', () => {
    const sent = sentEntry();
    const answers = [said('yes'), said('no', { questionId: 'baa-offered', kept: 'Our own nurse.' })];
    const [part] = splitReply({ ...reply(answers), replaces: [nameIn(sent)], keptName: 'A name' });
    const statements = part ? sayReply(countSalts(), part, vendorOf(sent)) : [];
    expect(statements.map(({ topic, value }) => `${topic} ${value}`)).toEqual([
      'answer:offshore yes/vendor-says',
      'answer:baa-offered no/vendor-says',
      'evidence file',
      'inquiry answered',
    ]);
    expect(statements[1]?.body).toMatchObject({ kept: 'Our own nurse.' });
    expect(statements[2]).toMatchObject({
      of: ['answer:baa-offered', 'answer:offshore', 'inquiry'],
      body: { name: 'answers.xlsx', sha256: 'a'.repeat(64), kept: 'A name' },
    });
    expect(statements[3]).toMatchObject({ replaces: [nameIn(sent)], body: { inquiryId: INQUIRY_ID } });
    expect(parseEntry(entryOf({ statements })).ok).toBe(true);
  });

  test.each([
    [0, [2]],
    [1, [3]],
    [62, [64]],
    [63, [63, 3]],
    [124, [63, 64]],
    [125, [63, 63, 3]],
  ])('of %i answers, entries of %j statements; the last one ends the inquiry', (count, sizes) => {
    const answers = Array.from({ length: count }, (_, n) => said('yes', { questionId: `own-${n}` }));
    const parts = record(answers);
    expect(parts.map((part) => part.length)).toEqual(sizes);
    expect(parts.map((part) => part.some(({ topic }) => topic === 'inquiry'))).toEqual(
      sizes.map((_, n) => n === sizes.length - 1),
    );
    expect(parts.flat().filter(({ topic }) => topic.startsWith('answer:'))).toHaveLength(count);
    for (const statements of parts) expect(parseEntry(entryOf({ statements })).ok).toBe(true);
  });
});
