import { describe, expect, test } from 'vitest';
import { decideMark } from '../../lib/findings/decide-mark.ts';
import type { Statement } from '../../lib/record/entry.ts';
import { sayLeft, sayLink, sayReviewOn, sayStanding, sayText } from '../../lib/record/say.ts';
import { lookUpPage } from '../../lib/store/look-up.ts';
import { lookUpMany } from '../../lib/store/look-up-many.ts';
import { record } from '../../lib/store/self.ts';
import { countedSalt } from '../exchange/made-entries.ts';
import { openBrowser } from './browser.ts';

const TODAY = '2026-11-24';
const verified = (): Statement =>
  sayStanding(countedSalt, { value: 'verified', checked: 'Saw the agreement.', replaces: [] });
const suspicious = (): Statement =>
  sayStanding(countedSalt, { value: 'suspicious', reason: 'Rude.', replaces: [] });

async function openFilled() {
  const { db } = await openBrowser('Ana');
  const say = (key: string, ...statements: Statement[]) => record(db, key, statements);
  await say('good.example', verified(), sayLink('good.test'));
  await say('bad.example', suspicious(), sayLink('bad.test'));
  await say('bad.test', sayLink('worse.test'));
  await say('due.example', verified(), sayReviewOn('2026-11-01', []));
  await say('asked.example', sayStanding(countedSalt, { value: 'in-review', replaces: [] }));
  await say('both.example', suspicious(), sayText(countedSalt, 'name', 'Both Calls'));
  await say('both.example', verified());
  await say('noted.example', sayText(countedSalt, 'note', 'Called them.'));
  await say('left.example', verified(), sayLeft('2026-05-01'));
  await say('facebook.com/acmecalls', suspicious());
  await say('facebook.com', suspicious());
  return db;
}

/** Near misses first. */
const cases: [address: string, mark: string | undefined][] = [
  ['https://unlisted.example/', undefined],
  ['https://notbad.example/', undefined],
  ['https://bad.example.evil.test/', undefined],
  ['https://noted.example/', undefined],
  ['https://left.example/', undefined],
  ['https://good.test/', undefined],
  ['https://www.facebook.com/', undefined],
  ['https://www.facebook.com/another', undefined],
  ['https://10.0.0.1/', undefined],
  ['not an address', undefined],
  ['https://www.good.example/about?x=1', 'verified'],
  ['https://bad.example/', 'suspicious'],
  ['https://worse.test/', 'suspicious'],
  ['https://due.example/', 'review-due'],
  ['https://asked.example/', 'in-review'],
  ['https://both.example/', 'disputed'],
  ['https://m.facebook.com/acmecalls/about', 'suspicious'],
];

test('one mark for each address, in their order', async () => {
  const db = await openFilled();
  const addresses = cases.map(([address]) => address);
  const found = await lookUpMany(db, addresses, TODAY, undefined);
  expect(addresses.map((address, n) => [address, found[n] && decideMark(found[n])])).toEqual(cases);
});

test('each says what a look-up of the page alone says', async () => {
  const db = await openFilled();
  const addresses = cases.map(([address]) => address);
  const found = await lookUpMany(db, addresses, TODAY, undefined);
  for (const [n, address] of addresses.entries()) {
    const alone = await lookUpPage(db, address, TODAY, undefined);
    if (found[n]) expect(found[n]).toEqual(alone);
    else expect(alone?.listed ?? false).toBe(false);
  }
});

describe('the mark of a vendor that is verified while not ready', () => {
  test('says that a reason was given', async () => {
    const { db } = await openBrowser('Ana');
    await record(db, 'soon.example', [{ ...verified(), notReady: true }]);
    const [found] = await lookUpMany(db, ['https://soon.example/'], TODAY, undefined);
    expect(found && decideMark(found)).toBe('verified-with-reason');
  });
});

test('reads in one transaction', async () => {
  const db = await openFilled();
  const stores: string[] = [];
  const transaction = db.transaction.bind(db) as (...args: unknown[]) => unknown;
  Object.assign(db, {
    transaction: (...args: unknown[]) => {
      stores.push(String(args[0]));
      return transaction(...args);
    },
  });
  await lookUpMany(
    db,
    cases.map(([address]) => address),
    TODAY,
    undefined,
  );
  expect(stores).toEqual(['histories,likenesses,people,writers,lists,advice,questions']);
});
