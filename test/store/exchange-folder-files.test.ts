import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import { LIST_CAPS } from '../../lib/exchange/list-file-schema.ts';
import { sayRedaction } from '../../lib/record/say.ts';
import { sayFile } from '../../lib/record/say-evidence.ts';
import { readFileBytes } from '../../lib/store/files.ts';
import { readAllHistories, readHistory } from '../../lib/store/read-record.ts';
import { makeSalt, record } from '../../lib/store/self.ts';
import type { Browser } from './browser.ts';
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

test('a torn file gives what is whole, is named, and is read again', async () => {
  await know(ben, ana, 'Ana');
  await note(ana, 'One.');
  await note(ana, 'Two.');
  await exchange(ana);
  const whole = await folder.text(fileOf(ana));
  folder.put(fileOf(ana), new Blob([whole.slice(0, whole.indexOf('\n', 900) + 40)]));
  const report = await exchange(ben);
  expect(report.files).toContainEqual(expect.objectContaining({ name: fileOf(ana), state: 'torn' }));
  expect(report.brought).toBeGreaterThan(0);
  folder.put(fileOf(ana), new Blob([whole]));
  const next = await exchange(ben);
  expect(next.files).toContainEqual(expect.objectContaining({ name: fileOf(ana), state: 'whole' }));
  expect((await idsOf(ana)).filter((id) => whole.includes(id))).toEqual(
    (await idsOf(ben)).filter((id) => whole.includes(id)),
  );
});

test('what waits in a file and in its copy waits once', async () => {
  await note(ana, 'Loud floor.');
  await exchange(ana);
  const copy = fileOf(ana).replace('.jsonl', '-LAPTOP.jsonl');
  folder.put(copy, new Blob([await folder.text(fileOf(ana))]));
  expect(await exchange(ben)).toMatchObject({ waiting: { entries: 2, writers: 1 } });
});

test('a conflicted copy is read and named; a foreign file and a newer one are named', async () => {
  await know(ben, ana, 'Ana');
  await note(ana, 'Loud floor.');
  await exchange(ana);
  const copy = fileOf(ana).replace('.jsonl', ' (1).jsonl');
  folder.put(copy, new Blob([await folder.text(fileOf(ana))]));
  folder.files.delete(fileOf(ana));
  folder.put('first-call-notes.jsonl', new Blob(['hello\n']));
  folder.put('first-call-next.jsonl', new Blob(['{"format":"first-call/folder","version":9}\n']));
  const report = await exchange(ben);
  expect(report.brought).toBe(2);
  expect(report.files.map(({ name, state, isConflicted }) => [name, state, isConflicted])).toEqual(
    expect.arrayContaining([
      [copy, 'whole', true],
      ['first-call-next.jsonl', 'newer-version', false],
      ['first-call-notes.jsonl', 'foreign', false],
    ]),
  );
});

test('a file of our name that somebody else wrote is left alone, and another name is taken', async () => {
  await note(ana, 'Loud floor.');
  await exchange(ana);
  const theirs = (await folder.text(fileOf(ana))).replace(/\n[^\n]+\n$/, '\n');
  folder.put(fileOf(ana), new Blob([theirs]));
  await note(ana, 'One more.');
  await exchange(ana);
  expect(await folder.text(fileOf(ana))).toBe(theirs);
  const [own] = folder.names().filter((name) => name !== fileOf(ana));
  expect(own).toMatch(/-[0-9a-f]{4}\.entries\.jsonl$/);
  expect(await folder.text(own ?? '')).toContain('One more.');
  await note(ana, 'And another.');
  await exchange(ana);
  expect(folder.names()).toHaveLength(2);
});

test('an older file of ours that was brought back is ours, and is written anew', async () => {
  await note(ana, 'One.');
  await exchange(ana);
  const older = await folder.text(fileOf(ana));
  await note(ana, 'Two.');
  await exchange(ana);
  folder.put(fileOf(ana), new Blob([older]));
  await exchange(ana);
  expect(folder.names()).toEqual([fileOf(ana)]);
  expect(await folder.text(fileOf(ana))).toContain('Two.');
});

test('a forged entry is refused, and the rest comes in', async () => {
  await know(ben, ana, 'Ana');
  await record(ana.db, KEY, [{ topic: 'standing', value: 'suspicious' }]);
  await record(ana.db, 'bell.example', [{ topic: 'standing', value: 'suspicious' }]);
  await exchange(ana);
  const text = await folder.text(fileOf(ana));
  folder.put(fileOf(ana), new Blob([text.replace('"value":"suspicious"', '"value":"verified"')]));
  expect(await exchange(ben)).toMatchObject({ refused: 1, brought: 2 });
  expect(JSON.stringify(await readAllHistories(ben.db))).not.toContain('verified');
});

describe('a file made to stop the exchange', () => {
  const lineFile = (line: string, times: number) =>
    new Blob([
      `{"format":"first-call/folder","version":1,"writer":"${ben.writer}"}\n`,
      `${line}\n`.repeat(times),
    ]);
  const EVIL = 'first-call-evil.entries.jsonl';

  test.each([
    ['has more lines than a list has entries', '{"id":"a"}', LIST_CAPS.entries + 2],
    ['unfolds to more than a list', `{"id":"a","b":[${'0,'.repeat(99_999)}0]}`, LIST_CAPS.values / 1e5],
  ])('that %s is named as too large, and the others’ files are taken', async (_what, line, times) => {
    await know(ben, ana, 'Ana');
    await note(ana, 'Loud floor.');
    await exchange(ana);
    folder.put(EVIL, lineFile(line, times));
    const report = await exchange(ben);
    expect(report).toMatchObject({ brought: 2, refused: 0 });
    expect(report.files).toContainEqual(
      expect.objectContaining({ name: EVIL, state: 'too-large', entries: 0 }),
    );
    expect(await textsOf(ben)).toContain('Loud floor.');
    const { reads } = folder;
    await exchange(ben);
    expect(folder.reads).toBe(reads);
  });

  test('that is within what a list holds is taken with others as several lists, each entry once', {
    timeout: 300_000,
  }, async () => {
    await know(ben, ana, 'Ana');
    await note(ana, 'Loud floor.');
    await exchange(ana);
    const cleo = await openDevice('Cleo Marsh');
    await note(cleo, 'Hold music.');
    await exchange(cleo);
    // What the others wrote stands before and after, in their files and in copies of them.
    for (const device of [ana, cleo])
      folder.put(`first-call-z-${device.writer}.jsonl`, new Blob([await folder.text(fileOf(device))]));
    const most = LIST_CAPS.entries;
    folder.put('first-call-y.jsonl', lineFile('{"id":"a"}', most - 6));
    folder.put('first-call-zz.jsonl', lineFile('{"id":"a"}', 9));
    expect(await exchange(ben)).toMatchObject({
      brought: 2,
      refused: most + 3,
      waiting: { entries: 2, writers: 1 },
    });
    expect(await textsOf(ben)).toContain('Loud floor.');
    await know(ben, cleo, 'Cleo');
    expect(await exchange(ben)).toMatchObject({ brought: 2, waiting: { entries: 0, writers: 0 } });
    expect(await textsOf(ben)).toContain('Hold music.');
  });
});

describe('files of evidence', () => {
  const bytes = new Blob(['%PDF a report']);

  async function attach(device: Browser): Promise<string> {
    const sha256 = new Uint8Array(await crypto.subtle.digest('SHA-256', await bytes.arrayBuffer())).toHex();
    const facts = { name: 'report.pdf', type: 'application/pdf', size: bytes.size, sha256, of: [] };
    await record(device.db, KEY, [sayFile(makeSalt, facts)], [{ sha256, bytes }]);
    return sha256;
  }

  test('go along, each once, and only where their hash holds', async () => {
    await Promise.all([know(ana, ben, 'Ben'), know(ben, ana, 'Ana')]);
    const sha256 = await attach(ana);
    await exchange(ana);
    const [own] = folder.evidence.keys();
    folder.evidence.get(own ?? '')?.set(sha256, new Blob(['%PDF a rep']));
    await exchange(ben);
    expect(await readFileBytes(ben.db, sha256)).toBeUndefined();
    folder.evidence.get(own ?? '')?.set(sha256, bytes);
    await exchange(ben, true);
    expect(await (await readFileBytes(ben.db, sha256))?.text()).toBe('%PDF a report');
    await exchange(ben);
    expect(folder.evidence.size).toBe(1);
  });

  test('for which there is no room are no silent loss', async () => {
    await know(ben, ana, 'Ana');
    const sha256 = await attach(ana);
    await exchange(ana);
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
      if (this.name === 'files') throw new DOMException('No room', 'QuotaExceededError');
      return put.call(this, value, key);
    });
    await expect(exchange(ben)).rejects.toThrow('storage-full');
    vi.restoreAllMocks();
    await exchange(ben);
    expect(await (await readFileBytes(ben.db, sha256))?.text()).toBe('%PDF a report');
  });

  test('go away with the evidence that is redacted', async () => {
    const sha256 = await attach(ana);
    await exchange(ana);
    const entry = (await readHistory(ana.db, KEY))?.entries.at(-1);
    await record(ana.db, KEY, [sayRedaction(makeSalt, [`${entry?.id}.0`] as never, 'A name.')]);
    await exchange(ana);
    expect([...folder.evidence.values()].some((files) => files.has(sha256))).toBe(false);
  });
});
