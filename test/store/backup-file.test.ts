import 'fake-indexeddb/auto';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readBundle } from '../../lib/exchange/bundle.ts';
import { checkListSignature } from '../../lib/exchange/list-signature.ts';
import { sayRedaction, sayText } from '../../lib/record/say.ts';
import { joinBackup } from '../../lib/store/join-backup.ts';
import { type OpenedBackup, openBackupFile } from '../../lib/store/open-backup.ts';
import { readImports } from '../../lib/store/read-imports.ts';
import { entriesOf, readAllHistories, readHistory, readPeople } from '../../lib/store/read-record.ts';
import { readRestorePlan } from '../../lib/store/read-restore-plan.ts';
import { replaceByBackup } from '../../lib/store/replace-by-backup.ts';
import { makeBackup } from '../../lib/store/save-backup.ts';
import { makeSalt, readSelf, record } from '../../lib/store/self.ts';
import { readTeam } from '../../lib/store/team.ts';
import { undoImport } from '../../lib/store/undo-import.ts';
import { writeRecord } from '../../lib/store/write-record.ts';
import { makeAuthor, write } from '../exchange/made-entries.ts';
import { contents, db, emptyRecord, fill, KEY, PAPER, shaOf, useOneList } from './backup-desk.ts';
import { quietWork } from './browser.ts';

useOneList();

async function saved(): Promise<Blob> {
  const made = await makeBackup(db, { warnBy: 'badge' });
  if (!made.ok) throw new Error(made.fault);
  return made.backup.contents;
}

async function opened(file: Blob): Promise<OpenedBackup> {
  const outcome = await openBackupFile(db, file, quietWork());
  if (!outcome.ok) throw new Error(outcome.fault);
  return outcome.opened;
}

test('is a bundle that any import reads, signed, with its files', async () => {
  await fill();
  const read = await readBundle(crypto.subtle, new Uint8Array(await (await saved()).arrayBuffer()));
  if (!read.ok) throw new Error(read.fault);
  const list = JSON.parse(new TextDecoder().decode(read.listBytes));
  expect(list.entries).toHaveLength(6);
  expect(await checkListSignature(crypto.subtle, read.listBytes, list.exportedBy)).toBe('holds');
  expect(await Promise.all(read.files.map(({ bytes }) => new Blob([bytes]).text()))).toEqual([
    await PAPER.text(),
  ]);
  expect(read.refused).toEqual([]);
});

test('gives the same list, entry for entry, in an empty browser whose reviewer is the same person', async () => {
  await fill();
  const before = await contents(db, undefined);
  const old = await readSelf(db);
  const file = await saved();
  await emptyRecord('Ana Ortiz');
  const fresh = await readSelf(db);
  const backup = await opened(file);
  expect(backup.refused).toBe(0);
  expect(backup.settings).toEqual({ warnBy: 'badge' });
  const plan = await readRestorePlan(db, backup, old?.person);
  expect(plan.isEmptyHere).toBe(true);
  expect(plan.onlyHere).toEqual({ entries: 0, vendors: [], people: [], lists: [], files: 0 });
  expect(await replaceByBackup(db, backup, old?.person)).toEqual({ ok: true });
  expect(await readHistory(db, `writer:${fresh?.writer}`)).toMatchObject({ entries: [{}] });
  const after = await contents(db, fresh?.writer);
  expect(after).toEqual(before);
  const { people } = await readTeam(db);
  expect(people[0]).toMatchObject({ person: { name: 'Ana Ortiz' } });
  expect(people[0]?.writers.map(({ key }) => key).sort()).toEqual(
    [old?.writer ?? '', fresh?.writer ?? ''].sort(),
  );
});

test('makes its reviewer one more person where they say that they are somebody else', async () => {
  await fill();
  const file = await saved();
  await emptyRecord('Cleo Marsh');
  await replaceByBackup(db, await opened(file), undefined);
  const { people } = await readTeam(db);
  expect(people.map(({ person }) => person.name)).toEqual(['Cleo Marsh', 'Ana Ortiz', 'Ben A.']);
});

test('joined with a list of its own it takes nothing away, and can be undone', async () => {
  await fill();
  const old = await readSelf(db);
  const file = await saved();
  const theirs = entriesOf(await readAllHistories(db));
  await emptyRecord('Ana Ortiz');
  await record(db, 'own.example', [sayText(makeSalt, 'note', 'Mine.')]);
  const before = await contents(db, undefined);
  const backup = await opened(file);
  const plan = await readRestorePlan(db, backup, old?.person);
  expect(plan.isEmptyHere).toBe(false);
  expect(plan.arrives).toMatchObject({
    entries: 6,
    vendors: [KEY, 'bell.example'],
    lists: ['County'],
    files: 1,
  });
  expect(plan.onlyHere).toMatchObject({ entries: 1, vendors: ['own.example'], people: [] });
  expect(await joinBackup(db, backup, { name: 'mine.zip', selfAs: old?.person })).toEqual({ ok: true });
  const ids = new Set(entriesOf(await readAllHistories(db)).map(({ id }) => id));
  const all = [...theirs, ...before.histories.flatMap(({ entries }) => entries)];
  expect(all.filter(({ id }) => !ids.has(id))).toEqual([]);
  const { people } = await readTeam(db);
  expect(people.map(({ person, writers }) => [person.name, writers.length])).toEqual([
    ['Ana Ortiz', 2],
    ['Ben A.', 1],
  ]);
  const [imported] = await readImports(db);
  expect(await undoImport(db, imported?.id ?? '')).toMatchObject({ ok: true });
  expect((await contents(db, undefined)).histories).toEqual(before.histories);
});

test('undoing one of two backups that hold the same takes nothing that the other brought', async () => {
  await fill();
  const file = await saved();
  await emptyRecord('Cleo Marsh');
  await joinBackup(db, await opened(file), { name: 'monday.zip', selfAs: undefined });
  const held = (await readAllHistories(db)).map(({ key }) => key);
  await joinBackup(db, await opened(file), { name: 'friday.zip', selfAs: undefined });
  const monday = (await readImports(db)).find(({ fileName }) => fileName === 'monday.zip');
  expect(await undoImport(db, monday?.id ?? '')).toMatchObject({ ok: true, removed: 0 });
  expect((await readAllHistories(db)).map(({ key }) => key)).toEqual(held);
});

test('the same backup joined for the second time adds nothing', async () => {
  await fill();
  const plan = await readRestorePlan(db, await opened(await saved()), undefined);
  expect(plan.adds).toEqual([]);
  expect(plan.arrives).toEqual({ entries: 0, vendors: [], people: [], lists: [], files: 0 });
  expect(plan.onlyHere).toEqual({ entries: 0, vendors: [], people: [], lists: [], files: 0 });
});

test('nobody known under another id becomes two people', async () => {
  await fill();
  const writers = (await db.getAll('writers')).filter(({ person }) => person === 'ben');
  const second = await makeAuthor('Ben at home');
  await writeRecord(db, {
    entries: [await write(second, KEY, [{ topic: 'stage', value: 'researching' }])],
    writers: [{ key: second.key, person: 'ben', since: '2026-11-21T10:00:00.000Z' }],
  });
  const file = await saved();
  await emptyRecord('Cleo Marsh');
  await writeRecord(db, {
    entries: [],
    people: [{ id: 'benjamin', name: 'Benjamin' }],
    writers: writers.map((row) => ({ ...row, person: 'benjamin' })),
  });
  await joinBackup(db, await opened(file), { name: 'x', selfAs: undefined });
  expect([...new Set([...(await readPeople(db)).values()].map(({ name }) => name))].sort()).toEqual([
    'Ana Ortiz',
    'Benjamin',
    'Cleo Marsh',
  ]);
});

test('does not bring back a text that was redacted since', async () => {
  await record(db, KEY, [sayText(makeSalt, 'note', 'Jane Roe, room 4.')]);
  const file = await saved();
  const [entry] = (await readHistory(db, KEY))?.entries ?? [];
  await record(db, KEY, [sayRedaction(makeSalt, [`${entry?.id}.0`] as never, 'A name.')]);
  const backup = await opened(file);
  await joinBackup(db, backup, { name: 'x', selfAs: undefined });
  expect(JSON.stringify(await readAllHistories(db))).not.toContain('Jane Roe');
  await replaceByBackup(db, backup, undefined);
  expect(JSON.stringify(await readAllHistories(db))).not.toContain('Jane Roe');
});

test('an entry and a file that were altered are refused, and the rest is restored', async () => {
  await fill();
  const parts = unzipSync(new Uint8Array(await (await saved()).arrayBuffer()));
  const list = strFromU8(parts['list.firstcall.json'] ?? new Uint8Array());
  parts['list.firstcall.json'] = strToU8(list.replace('"value":"verified"', '"value":"in-review"'));
  parts[`files/${await shaOf(PAPER)}`] = strToU8('%PDF another report');
  const backup = await opened(new Blob([zipSync(parts)]));
  expect(backup.entries).toHaveLength(5);
  expect(backup.files.size).toBe(0);
  expect(backup.refused).toBe(2);
});

test('the rows of a newer First Call are refused as such', async () => {
  const rows = strToU8('{"format":"first-call/backup","version":2,"savedAt":"2030-01-01T00:00:00.000Z"}\n');
  const file = new Blob([zipSync({ 'list.firstcall.json': strToU8('{}'), 'backup.jsonl': rows })]);
  expect(await openBackupFile(db, file, quietWork())).toEqual({ ok: false, fault: 'newer-version' });
});

test.each([
  ['nothing', '', 'not-a-backup'],
  ['a text', 'hello', 'not-a-backup'],
  ['a list', '{"format":"first-call/list"}', 'a-list'],
])('%s is no backup', async (_what, text, fault) => {
  expect(await openBackupFile(db, new Blob([text]), quietWork())).toEqual({ ok: false, fault });
});

test('cut off anywhere it is refused, and nothing is written', async () => {
  await fill();
  const file = await saved();
  const step = Math.ceil(file.size / 40);
  for (let length = 0; length < file.size; length += step) {
    const outcome = await openBackupFile(db, file.slice(0, length), quietWork());
    expect(outcome.ok).toBe(false);
  }
});
