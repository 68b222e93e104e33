import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { OWN_QUESTIONS } from '../../lib/diligence/question-list.ts';
import { decideMark } from '../../lib/findings/decide-mark.ts';
import { shownOf } from '../../lib/findings/decide-page.ts';
import { type StandingRule, sayApproval } from '../../lib/record/approval.ts';
import type { Entry, Statement } from '../../lib/record/entry.ts';
import { sayText } from '../../lib/record/say.ts';
import { findAlikeOnPage } from '../../lib/store/find-alike-on-page.ts';
import { lookUpPage, lookUpVendor } from '../../lib/store/look-up.ts';
import { lookUpMany } from '../../lib/store/look-up-many.ts';
import { keepQuestionList } from '../../lib/store/question-list.ts';
import { openRecord, type RecordDatabase } from '../../lib/store/record-database.ts';
import { readStandingRule } from '../../lib/store/standing-rule.ts';
import { writeRecord } from '../../lib/store/write-record.ts';
import { countSalts, entryOf, nameIn, PEOPLE, WRITERS } from '../record/writers.ts';
import { emptyOrigin } from './empty-record.ts';

const TODAY = '2026-06-01';
const POLICY = { twoPersons: true };
const VERIFIED: Statement = { topic: 'standing', value: 'verified' };
const salts = countSalts();

let db: RecordDatabase;

beforeEach(async () => {
  await emptyOrigin();
  db = await openRecord();
  const people = [...new Map([...PEOPLE.values()].map((person) => [person.id, person])).values()];
  const writers = [...PEOPLE].map(([key, { id }]) => ({ key, person: id, since: TODAY }));
  await writeRecord(db, { entries: [], people, writers });
});

afterEach(() => {
  vi.restoreAllMocks();
  db.close();
});

const proposed = entryOf({
  about: 'acmecalls.example',
  statements: [VERIFIED, sayText(salts, 'name', 'Acme Calls')],
});
const approved = entryOf({
  about: 'acmecalls.example',
  by: WRITERS.ben,
  statements: [sayApproval(salts, { verified: nameIn(proposed), comment: '', kept: undefined })],
});

async function write(...entries: Entry[]): Promise<void> {
  expect(await writeRecord(db, { entries })).toEqual({ ok: true });
}

async function askForTwo(): Promise<void> {
  await keepQuestionList(db, { ...OWN_QUESTIONS, approval: 'two-persons' });
}

/** What badge, search mark and record show of the vendor’s own page. */
async function shown(policy?: StandingRule): Promise<unknown[]> {
  const address = 'https://www.acmecalls.example/about';
  const page = await lookUpPage(db, address, TODAY, policy);
  const vendor = await lookUpVendor(db, 'acmecalls.example', TODAY, policy);
  const [mark] = await lookUpMany(db, [address], TODAY, policy);
  return [page && shownOf(page), vendor?.standing.awaitingApproval, mark && decideMark(mark)];
}

test('one person verifies where nobody asks for two', async () => {
  await write(proposed);
  expect(await shown()).toEqual(['verified', false, 'verified']);
});

test.each(['the team’s questions', 'the administrator'])('%s ask for two', async (who) => {
  const policy = who === 'the administrator' ? POLICY : undefined;
  if (policy === undefined) await askForTwo();
  await write(proposed);
  expect(await shown(policy)).toEqual(['in-review', true, 'in-review']);
  await write(approved);
  expect(await shown(policy)).toEqual(['verified', false, 'verified']);
});

test('questions of an administrator that do not ask for two stand in place of a team’s that do', async () => {
  await askForTwo();
  await write(proposed);
  expect(await shown({ twoPersons: false })).toEqual(['verified', false, 'verified']);
  expect(await readStandingRule(db, { twoPersons: false })).toEqual({ twoPersons: false });
});

test('questions that are kept without it, or with something else, ask for one', async () => {
  await write(proposed);
  await keepQuestionList(db, { ...OWN_QUESTIONS, approval: undefined });
  expect(await readStandingRule(db, undefined)).toEqual({ twoPersons: false });
  expect((await shown())[0]).toBe('verified');
  await askForTwo();
  expect(await readStandingRule(db, undefined)).toEqual({ twoPersons: true });
});

test('nobody is taken for the imitation of a vendor that awaits approval, nor said to lean on its name', async () => {
  await write(proposed);
  const address = (host: string) => `https://${host}/`;
  const lookalike = async () =>
    (await lookUpPage(db, address('acmecal1s.example'), TODAY, undefined))?.lookalike?.key;
  const longer = 'acmecalls-billing.example';
  const leans = async () => {
    const page = await lookUpPage(db, address(longer), TODAY, undefined);
    if (!page) throw new Error('no page');
    const identity = { host: longer, phones: [], names: ['Acme Calls'] };
    return (await findAlikeOnPage(db, page, identity, TODAY, undefined)).map(({ reason }) =>
      reason.code === 'possibly-same' ? reason.shown : reason.code,
    );
  };
  expect([await lookalike(), await leans()]).toEqual(['acmecalls.example', ['verified', 'brand-inside']]);
  await askForTwo();
  expect([await lookalike(), await leans()]).toEqual([undefined, ['in-review']]);
  await write(approved);
  expect([await lookalike(), await leans()]).toEqual(['acmecalls.example', ['verified', 'brand-inside']]);
});

test('the questions are read only where something is verified, and not at all under a policy', async () => {
  await askForTwo();
  await write(
    proposed,
    entryOf({ about: 'rude.example', statements: [{ topic: 'standing', value: 'suspicious' }] }),
  );
  const asked: unknown[] = [];
  const get = IDBObjectStore.prototype.get;
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
    if (this.name === 'questions') asked.push(key);
    return get.call(this, key);
  });
  await lookUpPage(db, 'https://unlisted.example/', TODAY, undefined);
  await lookUpPage(db, 'https://rude.example/', TODAY, undefined);
  await lookUpMany(db, ['https://unlisted.example/', 'https://rude.example/'], TODAY, undefined);
  await lookUpPage(db, 'https://acmecalls.example/', TODAY, POLICY);
  expect(asked).toEqual([]);
  await lookUpPage(db, 'https://acmecalls.example/', TODAY, undefined);
  expect(asked).toEqual(['team']);
});
