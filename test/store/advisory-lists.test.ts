import { beforeEach, describe, expect, test } from 'vitest';
import { formatListFile } from '../../lib/exchange/list-file.ts';
import { planImport } from '../../lib/exchange/plan-import.ts';
import { type PageDecision, shownOf } from '../../lib/findings/decide-page.ts';
import type { Entry } from '../../lib/record/entry.ts';
import { sayLink, sayRedaction, sayStanding, sayText, sayUnlink } from '../../lib/record/say.ts';
import { type Change, onChange } from '../../lib/store/changes.ts';
import { commitImport } from '../../lib/store/import-list.ts';
import { keepAdvisoryList } from '../../lib/store/keep-advisory-list.ts';
import { lookUpPage } from '../../lib/store/look-up.ts';
import { lookUpMany } from '../../lib/store/look-up-many.ts';
import { readAdvisoryLists } from '../../lib/store/read-advisory-lists.ts';
import type { RecordDatabase } from '../../lib/store/record-database.ts';
import { removeAdvisoryList } from '../../lib/store/remove-advisory-list.ts';
import { record } from '../../lib/store/self.ts';
import { type Author, countedSalt, makeAuthor, write, writeOwnName } from '../exchange/made-entries.ts';
import { openBrowser, openText } from './browser.ts';

const TODAY = '2026-11-24';
const dana: Author = await makeAuthor('Dana Cruz');
const omar: Author = await makeAuthor('Omar Reyes');
const named = await writeOwnName(dana);

const suspicious = (by: Author, key: string, ...more: Parameters<typeof write>[2]): Promise<Entry> =>
  write(by, key, [
    sayStanding(countedSalt, { value: 'suspicious', reason: 'Rude. Twice.', replaces: [] }),
    ...more,
  ]);
const verified = (by: Author, key: string, replaces: string[] = []): Promise<Entry> =>
  write(by, key, [sayStanding(countedSalt, { value: 'verified', checked: 'Saw it all.', replaces })]);

let db: RecordDatabase;
beforeEach(async () => {
  ({ db } = await openBrowser('Ana'));
});

async function keep(entries: readonly Entry[], id = 'west', name = 'West Campus') {
  const text = formatListFile({ exportedAt: '2026-11-20T10:00:00.000Z', exportedBy: dana.key, entries });
  const opened = await openText(db, text);
  const outcome = await keepAdvisoryList(db, opened, {
    id,
    name,
    from: { kind: 'file', fileName: 'w.json' },
  });
  expect(outcome).toEqual({ ok: true });
  return opened;
}

async function look(address: string): Promise<PageDecision> {
  const page = await lookUpPage(db, address, TODAY, undefined);
  if (!page) throw new Error('The address has no vendor');
  const [found] = await lookUpMany(db, [address], TODAY, undefined);
  expect(found?.advised ?? []).toEqual(page.advised);
  return page;
}

const advisedOn = async (address: string) =>
  (await look(address)).advised.map(({ list, shown, views }) => [list.name, shown, views[0].person?.name]);

test('what a list kept apart says is found on the page, with its list and its writer, and is no part of our record', async () => {
  await keep([named, await suspicious(dana, 'bad.example', sayText(countedSalt, 'name', 'Bad Calls'))]);
  const page = await look('https://www.bad.example/contact');
  expect([shownOf(page), page.standing.shown, page.listed]).toEqual(['advised', 'unlisted', false]);
  expect(page.advised).toMatchObject([
    {
      list: { id: 'west', name: 'West Campus' },
      shown: 'suspicious',
      isKnown: false,
      vendorName: 'Bad Calls',
    },
  ]);
  expect(await advisedOn('https://bad.example/')).toEqual([['West Campus', 'suspicious', 'Dana Cruz']]);
  expect(await db.count('histories')).toBe(1); // Ana's own name
  expect(await advisedOn('https://notbad.example/')).toEqual([]);
  expect(await advisedOn('https://bad.example.evil.test/')).toEqual([]);
});

test('a list never verifies, whatever it says', async () => {
  await keep([named, await verified(dana, 'good.example')]);
  const page = await look('https://good.example/');
  expect([shownOf(page), page.advised]).toEqual(['unlisted', []]);
  expect(await lookUpMany(db, ['https://good.example/'], TODAY, undefined)).toMatchObject([{ advised: [] }]);
});

describe('within a list', () => {
  test('links carry its warnings, one way and the other, and join nothing outside of it', async () => {
    await keep([
      await suspicious(dana, 'bad.example', sayLink('bad.test')),
      await write(omar, 'worse.example', [sayLink('bad.test')]),
    ]);
    await keep([await suspicious(omar, 'other.example')], 'east', 'East Campus');
    expect(await advisedOn('https://bad.test/')).toMatchObject([
      ['West Campus', 'suspicious', expect.anything()],
    ]);
    expect(await advisedOn('https://worse.example/')).toMatchObject([
      ['West Campus', 'suspicious', expect.anything()],
    ]);
    await keep([await write(omar, 'other.example', [sayLink('joined.example')])], 'north', 'North Campus');
    expect(await advisedOn('https://joined.example/')).toEqual([]);
  });

  test('a replacement by another writer of it acts in it', async () => {
    const warned = await suspicious(dana, 'bad.example');
    await keep([warned, await verified(omar, 'bad.example', [`${warned.id}.0`])]);
    expect(await advisedOn('https://bad.example/')).toEqual([]);
  });

  test('two views are a dispute', async () => {
    await keep([await suspicious(dana, 'bad.example'), await verified(omar, 'bad.example')]);
    expect(await advisedOn('https://bad.example/')).toMatchObject([
      ['West Campus', 'disputed', expect.anything()],
    ]);
  });

  test('a link that was undone carries nothing', async () => {
    const linked = await suspicious(dana, 'bad.example', sayLink('bad.test'));
    await keep([linked, await write(omar, 'bad.test', [sayUnlink('bad.example', [`${linked.id}.1`])])]);
    expect(await advisedOn('https://bad.test/')).toEqual([]);
  });
});

test('a replacement in one list takes nothing from another, and none takes anything from ours', async () => {
  const warned = await suspicious(dana, 'bad.example');
  await keep([warned]);
  await keep([warned, await verified(omar, 'bad.example', [`${warned.id}.0`])], 'east', 'East Campus');
  expect(await advisedOn('https://bad.example/')).toMatchObject([
    ['West Campus', 'suspicious', expect.anything()],
  ]);
  const own = await record(db, 'own.example', [
    sayStanding(countedSalt, { value: 'suspicious', reason: 'Seen it.', replaces: [] }),
  ]);
  if (!own.ok) throw new Error('Not recorded');
  const entry = (await db.get('histories', 'own.example'))?.entries[0];
  await keep([
    await verified(omar, 'own.example', [`${entry?.id}.0`]),
    await write(omar, 'own.example', [sayRedaction(countedSalt, [`${entry?.id}.0`], 'Mine')]),
  ]);
  expect((await look('https://own.example/')).standing.shown).toBe('suspicious');
});

test('what our own list has a view of stands in front, and the advice beside it', async () => {
  await keep([named, await suspicious(dana, 'bad.example')]);
  await record(db, 'bad.example', [sayStanding(countedSalt, { value: 'in-review', replaces: [] })]);
  const page = await look('https://bad.example/');
  expect([shownOf(page), page.advised.length]).toEqual(['in-review', 1]);
});

test('an entry that our team holds by somebody it knows acts there, and not twice', async () => {
  const warned = await suspicious(dana, 'bad.example');
  const opened = await keep([named, warned]);
  const merge = async (decision: Parameters<typeof planImport>[0]['decisions']) => {
    const plan = planImport({ ...opened.input, decisions: decision, today: TODAY });
    expect((await commitImport(db, opened, plan, new Set())).ok).toBe(true);
  };
  await merge(new Map([[dana.key, { kind: 'stranger' }]]));
  expect(await advisedOn('https://bad.example/')).toHaveLength(1);
  await merge(new Map([[dana.key, { kind: 'know', person: { id: 'p-dana', name: 'Dana C.' } }]]));
  const page = await look('https://bad.example/');
  expect([page.standing.shown, page.advised]).toEqual(['suspicious', []]);
});

test('a newer copy of a list replaces the older one as a whole, and nothing else', async () => {
  await keep([await suspicious(dana, 'bad.example'), await suspicious(dana, 'sad.example')]);
  await keep([await suspicious(omar, 'bad.example')], 'west2', 'West Annexe');
  await keep([named, await suspicious(dana, 'mad.example')]);
  expect(await advisedOn('https://sad.example/')).toEqual([]);
  expect(await advisedOn('https://mad.example/')).toHaveLength(1);
  expect((await advisedOn('https://bad.example/')).map(([list]) => list)).toEqual(['West Annexe']);
  expect((await readAdvisoryLists(db)).map(({ name, vendors, entries }) => [name, vendors, entries])).toEqual(
    [
      ['West Annexe', 1, 1],
      ['West Campus', 1, 2],
    ],
  );
});

test('removing a list takes away all it said, and nothing of another or of ours', async () => {
  await keep([named, await suspicious(dana, 'bad.example', sayLink('bad.test'))]);
  await keep([await suspicious(omar, 'bad.example')], 'west!', 'East Campus');
  await record(db, 'own.example', [sayText(countedSalt, 'note', 'Ours.')]);
  const heard: Change[] = [];
  const stop = onChange((change) => heard.push(change));
  await removeAdvisoryList(db, 'west');
  await expect.poll(() => heard.map(({ area }) => area)).toEqual(['lists']);
  stop();
  expect((await db.getAll('advice')).map(({ list }) => list)).toEqual(['west!']);
  expect((await db.getAll('lists')).map(({ id }) => id)).toEqual(['west!']);
  expect(await advisedOn('https://bad.test/')).toEqual([]);
  expect((await look('https://own.example/')).listed).toBe(true);
});

test('a text that our own team redacted stays erased in a list', async () => {
  const noted = await suspicious(dana, 'bad.example', sayText(countedSalt, 'note', 'A patient is named.'));
  const opened = await openText(
    db,
    formatListFile({ exportedAt: '2026-11-20T10:00:00.000Z', exportedBy: dana.key, entries: [noted] }),
  );
  const plan = planImport({ ...opened.input, decisions: new Map(), today: TODAY });
  await commitImport(db, opened, plan, new Set());
  await record(db, 'bad.example', [sayRedaction(countedSalt, [`${noted.id}.1`], 'Names a patient')]);
  await keep([noted]);
  const [row] = await db.getAll('advice');
  expect(row?.entries[0]?.statements.map(({ body }) => body === undefined)).toEqual([false, true]);
});

test('a list that joins very many keys is read as far as it costs little', async () => {
  const hub = await Promise.all(
    Array.from({ length: 40 }, (_, n) =>
      write(
        omar,
        `hub-${n}.example`,
        Array.from({ length: 60 }, (__, m) => sayLink(`key-${n}-${m}.example`)),
      ),
    ),
  );
  const chain = await Promise.all(
    Array.from({ length: 39 }, (_, n) => write(omar, `hub-${n}.example`, [sayLink(`hub-${n + 1}.example`)])),
  );
  await keep([...hub, ...chain, await suspicious(dana, 'hub-0.example')]);
  let reads = 0;
  const { get } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.get = function counted(key) {
    reads += 1;
    return get.call(this, key);
  };
  try {
    expect(await advisedOn('https://hub-0.example/')).toHaveLength(1);
  } finally {
    IDBObjectStore.prototype.get = get;
  }
  expect(reads).toBeLessThan(2 * 1_100);
});
