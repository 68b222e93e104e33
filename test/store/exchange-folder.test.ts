import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import { asPrivate } from '../../lib/record/private.ts';
import { sayRedaction, sayText } from '../../lib/record/say.ts';
import { readImports } from '../../lib/store/read-imports.ts';
import { readHistory } from '../../lib/store/read-record.ts';
import { makeSalt, record } from '../../lib/store/self.ts';
import { theBackups } from '../../lib/store/stores.ts';
import { decideWriter } from '../../lib/store/team.ts';
import { undoImport } from '../../lib/store/undo-import.ts';
import { writeRecord } from '../../lib/store/write-record.ts';
import { makeAuthor, write } from '../exchange/made-entries.ts';
import {
  ana,
  ben,
  exchange,
  fileOf,
  folder,
  idsOf,
  KEY,
  know,
  note,
  openDevice,
  textsOf,
  useTwoDevices,
} from './two-devices.ts';

useTwoDevices();

test('what one writes the other has after an exchange of each; each writes its own file alone', async () => {
  await Promise.all([know(ana, ben, 'Ben'), know(ben, ana, 'Ana')]);
  await note(ana, 'Loud floor.');
  await exchange(ana);
  expect(folder.names()).toEqual([fileOf(ana)]);
  expect(await exchange(ben)).toMatchObject({ brought: 2, waiting: { entries: 0 } });
  expect(await textsOf(ben)).toContain('Loud floor.');
  expect(folder.names()).toEqual([fileOf(ana), fileOf(ben)].sort());
  const before = await folder.text(fileOf(ana));
  await note(ben, 'Heard it, too.');
  await exchange(ben);
  expect(await folder.text(fileOf(ana))).toBe(before);
  await exchange(ana);
  expect(await idsOf(ana)).toEqual(await idsOf(ben));
});

test('an exchange that finds nothing new reads no file again, and writes and imports nothing', async () => {
  await know(ben, ana, 'Ana');
  await note(ana, 'Loud floor.');
  await exchange(ana);
  await exchange(ben);
  await exchange(ben);
  const [reads, imports] = [folder.reads, await readImports(ben.db)];
  const put = vi.spyOn(folder, 'write');
  for (const isSettled of [false, true])
    expect(await exchange(ben, isSettled)).toMatchObject({ brought: 0, carried: 1 });
  expect(folder.reads).toBe(reads);
  expect(put).not.toHaveBeenCalled();
  expect(await readImports(ben.db)).toEqual(imports);
});

test('what is recorded while an exchange is under way goes out with the next one', async () => {
  await note(ben, 'First.');
  await exchange(ana);
  vi.spyOn(folder, 'listEvidence').mockImplementationOnce(async () => {
    await note(ben, 'Meanwhile.');
    ben.session.changes++;
    return new Map();
  });
  await exchange(ben);
  expect(await folder.text(fileOf(ben))).not.toContain('Meanwhile.');
  await exchange(ben, true);
  expect(await folder.text(fileOf(ben))).toContain('Meanwhile.');
});

test('what an unknown writer wrote waits until it is decided who that is', async () => {
  await note(ana, 'Loud floor.');
  await exchange(ana);
  expect(await exchange(ben)).toMatchObject({ brought: 0, waiting: { entries: 2, writers: 1 } });
  expect(await textsOf(ben)).toBe('[]');
  expect(ben.session.waiting).toHaveLength(2);
  // Still, though no file has changed.
  expect(await exchange(ben)).toMatchObject({ waiting: { entries: 2, writers: 1 } });
  await know(ben, ana, 'Ana');
  expect(await exchange(ben)).toMatchObject({ brought: 2, waiting: { entries: 0, writers: 0 } });
});

test('a stranger’s entries come in as a stranger’s, and go no further', async () => {
  await decideWriter(ben.db, ana.writer, undefined);
  await note(ana, 'Loud floor.');
  await exchange(ana);
  expect(await exchange(ben)).toMatchObject({ brought: 2 });
  folder.files.clear();
  await exchange(ben);
  expect(folder.names()).toEqual([fileOf(ben)]);
  expect(await folder.text(fileOf(ben))).not.toContain('Loud floor.');
});

test('what is brought can be undone, and does not come back by itself', async () => {
  await know(ben, ana, 'Ana');
  await note(ana, 'Loud floor.');
  await exchange(ana);
  await exchange(ben);
  const [imported] = await readImports(ben.db);
  expect(imported).toMatchObject({ fileName: 'Team folder' });
  await undoImport(ben.db, imported?.id ?? '');
  ben.session = { known: new Map(), waiting: [], changes: 0 };
  expect(await exchange(ben)).toMatchObject({ brought: 0, takenBack: 2 });
  expect(await textsOf(ben)).toBe('[]');
});

test('a snapshot is kept before what a folder brings, once a day', async () => {
  await Promise.all([know(ben, ana, 'Ana'), note(ben, 'Mine.')]);
  for (const text of ['One.', 'Two.']) {
    await note(ana, text);
    await exchange(ana);
    await exchange(ben);
  }
  expect((await (await theBackups()).getAll('snapshots')).map(({ why }) => why)).toEqual([['folder']]);
});

test('where there is no room for it nothing is brought, and it is said', async () => {
  await Promise.all([know(ben, ana, 'Ana'), note(ben, 'Mine.')]);
  await note(ana, 'Loud floor.');
  await exchange(ana);
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('No room', 'QuotaExceededError');
  });
  await expect(exchange(ben)).rejects.toThrow('storage-full');
  vi.restoreAllMocks();
  expect(await textsOf(ben)).not.toContain('Loud floor.');
  expect(await exchange(ben)).toMatchObject({ brought: 2 });
});

test('what was read before the folder failed is brought by the next exchange', async () => {
  const cleo = await openDevice('Cleo Marsh');
  await Promise.all([know(cleo, ana, 'Ana'), know(cleo, ben, 'Ben')]);
  await note(ana, 'Loud floor.');
  await note(ben, 'Heard it, too.');
  await exchange(ana);
  await exchange(ben);
  const read = folder.read;
  let isBusy = false;
  vi.spyOn(folder, 'read').mockImplementation(async (name) => {
    if (isBusy) throw new DOMException('', 'NotReadableError');
    isBusy = true;
    return read(name);
  });
  await expect(exchange(cleo)).rejects.toThrow(DOMException);
  vi.restoreAllMocks();
  expect(await exchange(cleo)).toMatchObject({ brought: 4 });
});

describe('what came by mail', () => {
  test('goes on to everybody: entries of known people that no other file has, once', async () => {
    const cleo = await makeAuthor('Cleo');
    const mailed = await write(cleo, KEY, [{ topic: 'standing', value: 'suspicious' }]);
    for (const device of [ana, ben]) {
      await writeRecord(device.db, {
        entries: device === ana ? [mailed] : [],
        people: [{ id: 'cleo', name: 'Cleo' }],
        writers: [{ key: cleo.key, person: 'cleo', since: '2026-11-01T08:00:00.000Z' }],
      });
    }
    await Promise.all([know(ana, ben, 'Ben'), know(ben, ana, 'Ana')]);
    await exchange(ana);
    await exchange(ben);
    expect(await idsOf(ben)).toContain(mailed.id);
    expect(await folder.text(fileOf(ana))).toContain(mailed.id);
    expect(await folder.text(fileOf(ben))).not.toContain(mailed.id);
  });

  test('is not let go of by two that carry the same', async () => {
    const cleo = await makeAuthor('Cleo');
    const mailed = await write(cleo, KEY, [{ topic: 'standing', value: 'suspicious' }]);
    const row = { key: cleo.key, person: 'cleo', since: '2026-11-01T08:00:00.000Z' };
    for (const { db } of [ana, ben])
      await writeRecord(db, {
        entries: [mailed],
        people: [{ id: 'cleo', name: 'Cleo' }],
        writers: [row],
      });
    await exchange(ana);
    const mine = await folder.text(fileOf(ana));
    folder.files.clear();
    await exchange(ben);
    folder.put(fileOf(ana), new Blob([mine]));
    for (let round = 0; round < 3; round++) {
      await exchange(ana);
      await exchange(ben);
      expect(await folder.text(fileOf(ana))).toContain(mailed.id);
      expect(await folder.text(fileOf(ben))).toContain(mailed.id);
    }
  });
});

test('a private note stays home, a redacted text goes away, and their entries stay', async () => {
  await record(ana.db, KEY, [asPrivate(sayText(makeSalt, 'note', 'For me.'), true)]);
  await note(ana, 'Jane Roe, room 4.');
  await exchange(ana);
  const first = await folder.text(fileOf(ana));
  expect(first).toContain('Jane Roe');
  expect(first).not.toContain('For me.');
  const entry = (await readHistory(ana.db, KEY))?.entries.find((one) =>
    JSON.stringify(one).includes('Jane Roe'),
  );
  await record(ana.db, KEY, [sayRedaction(makeSalt, [`${entry?.id}.0`] as never, 'A name.')]);
  await exchange(ana);
  const second = await folder.text(fileOf(ana));
  expect(second).not.toContain('Jane Roe');
  expect(second).toContain(entry?.id);
});
