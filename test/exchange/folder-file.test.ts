import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { openFolderFile, type ParsedFolderFile, parseFolderFile } from '../../lib/exchange/folder-file.ts';
import {
  deviceName,
  evidenceFolderName,
  folderFileName,
  isConflictedCopy,
  isEvidenceFolder,
  isFolderFile,
  renameDevice,
} from '../../lib/exchange/folder-name.ts';
import { formatListLines } from '../../lib/exchange/list-file.ts';
import { LIST_CAPS } from '../../lib/exchange/list-file-schema.ts';
import type { Entry } from '../../lib/record/entry.ts';
import { sayText } from '../../lib/record/say.ts';
import { type Author, countedSalt, makeAuthor, write, writeOwnName } from './made-entries.ts';
import { makeFolderFile } from './made-folder-file.ts';

let ana: Author;
let ben: Author;
let entries: Entry[];
let bytes: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  [ana, ben] = [await makeAuthor('Ana'), await makeAuthor('Ben')];
  entries = [
    await writeOwnName(ana),
    await write(ana, 'acme.example', [sayText(countedSalt, 'note', 'Grüße, “quotes” und 電話\u2028🙂')]),
    await write(ana, 'bell.example', [{ topic: 'standing', value: 'suspicious' }]),
  ];
  bytes = fileOf(ana, entries);
});

function fileOf(author: Author, of: readonly Entry[]): Uint8Array<ArrayBuffer> {
  return makeFolderFile(author.key, of);
}

const read = (of: Uint8Array<ArrayBuffer>): Promise<ParsedFolderFile> =>
  parseFolderFile(crypto.subtle, of, () => undefined);

async function readOk(of: Uint8Array<ArrayBuffer>) {
  const parsed = await read(of);
  if (!parsed.ok) throw new Error(parsed.fault);
  return parsed;
}

function joinText(start: Uint8Array, text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat([start, Buffer.from(text)]));
}

function join(...parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(parts.flatMap((part) => [...part]));
}

describe('a device’s file', () => {
  it('comes back whole, with the same bytes for the same entries in any order', async () => {
    const parsed = await readOk(bytes);
    expect(parsed).toMatchObject({ isWhole: true, writer: ana.key });
    expect(parsed.entries.map((raw) => (raw as Entry).id).sort()).toEqual(entries.map(({ id }) => id).sort());
    expect(fileOf(ana, entries.toReversed())).toEqual(bytes);
  });

  it('is the same, with the digest that it says, whatever the slices it is made in', async () => {
    const file = openFolderFile(ana.key);
    for (const line of formatListLines(entries)) file.add([line]);
    file.add([]);
    const { pieces, sha256 } = file.end();
    expect(new Uint8Array(await new Blob([...pieces]).arrayBuffer())).toEqual(bytes);
    expect(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).toHex()).toBe(sha256);
  });

  it('is whole without any entry', async () => {
    expect(await readOk(fileOf(ana, []))).toEqual({
      ok: true,
      isWhole: true,
      writer: ana.key,
      entries: [],
    });
  });

  it('torn at any byte is told as torn, and its whole lines are offered, altered in nothing', async () => {
    const known = new Map(entries.map((entry) => [entry.id, entry]));
    for (let length = 0; length < bytes.length; length++) {
      const parsed = await readOk(bytes.slice(0, length));
      expect(parsed.isWhole, `${length} bytes`).toBe(false);
      for (const raw of parsed.entries) expect(raw).toEqual(known.get((raw as Entry).id));
      const whole = bytes.slice(0, length).filter((byte) => byte === 0x0a).length - 1;
      expect(parsed.entries.length, `${length} bytes`).toBe(Math.max(0, Math.min(whole, entries.length)));
    }
  });

  it.each([
    ['two files run together', () => join(bytes, bytes)],
    ['its end twice', () => join(bytes, bytes.slice(bytes.lastIndexOf(0x0a, bytes.length - 2) + 1))],
    ['a line missing', () => join(firstLines(2), bytes.slice(bytes.lastIndexOf(0x0a, bytes.length - 2) + 1))],
    ['zeros after it, as some systems leave', () => join(bytes, new Uint8Array(100))],
    ['its middle overwritten', () => bytes.map((byte, at) => (at > 200 && at < 240 ? 0 : byte))],
  ])('%s is torn', async (_what, make) => {
    expect((await readOk(make())).isWhole).toBe(false);
  });

  it('one byte changed anywhere is never whole', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.integer({ min: 1, max: 255 }), async (place, by) => {
        const changed = bytes.slice();
        const at = place % bytes.length;
        changed[at] = ((changed[at] ?? 0) + by) % 256;
        const parsed = await read(changed);
        expect(parsed.ok && parsed.isWhole).toBe(false);
      }),
      { numRuns: 1_000 },
    );
  });

  it('reads any bytes without throwing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.nat({ max: 400 }), async (noise, at) => {
        await read(new Uint8Array(noise));
        await read(join(bytes.slice(0, at), noise));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['a text', 'hello\n', 'foreign'],
    ['a list', '{"format":"first-call/list","version":1}\n', 'foreign'],
    ['a file of a bad key', '{"format":"first-call/folder","version":1,"writer":"x"}\n', 'foreign'],
    ['a file of a newer version', '{"format":"first-call/folder","version":2}\nx\n', 'newer-version'],
  ] as const)('%s is told apart', async (_what, text, fault) => {
    expect(await read(new TextEncoder().encode(text))).toEqual({ ok: false, fault });
  });

  const lines = (text: string, times: number) => joinText(firstLines(1), text.repeat(times));

  it('of more lines than a list has entries is too large, and of as many is not', async () => {
    const most = LIST_CAPS.entries;
    expect(await read(lines('{"id":"a"}\n', most + 2))).toEqual({ ok: false, fault: 'too-large' });
    expect((await readOk(lines('{"id":"a"}\n', most))).entries).toHaveLength(most);
  });

  it('that would unfold to more than a list is too large', async () => {
    const line = `{"id":"a","b":[${'0,'.repeat(499_999)}0]}\n`;
    expect(await read(lines(line, 20))).toEqual({ ok: false, fault: 'too-large' });
    expect((await readOk(lines(line, 19))).entries).toHaveLength(19);
  });

  it.each([
    ['unfolds to more than any entry', `[${'0,'.repeat(2_000_000)}0]`],
    ['is nested too deep to go into a list', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
  ])('a line that %s is left out, and the rest comes', async (_what, inside) => {
    const parsed = await readOk(joinText(bytes, `{"id":"a","b":${inside}}\n{"id":"b"}\n`));
    expect(parsed).toMatchObject({ isWhole: false });
    expect(parsed.entries.map((raw) => (raw as Entry).id)).toEqual([
      ...(await readOk(bytes)).entries.map((raw) => (raw as Entry).id),
      'b',
    ]);
  });

  it('a header that is longer than any is none', async () => {
    const header = (more: string) =>
      `{"format":"first-call/folder","version":1,"writer":"${ana.key}","more":"${more}"}\n`;
    expect((await readOk(new TextEncoder().encode(header('x')))).writer).toBe(ana.key);
    expect(await read(new TextEncoder().encode(header('x'.repeat(5_000))))).toEqual({
      ok: false,
      fault: 'foreign',
    });
  });

  function firstLines(n: number): Uint8Array {
    let end = 0;
    for (let line = 0; line < n; line++) end = bytes.indexOf(0x0a, end) + 1;
    return bytes.slice(0, end);
  }
});

describe('names in a folder', () => {
  const own = () => folderFileName(deviceName(ana.key));

  it('are of lower-case letters and digits', () => {
    expect(own()).toMatch(/^first-call-[0-9a-f]{12}\.entries\.jsonl$/);
    expect(isEvidenceFolder(evidenceFolderName(deviceName(ana.key)))).toBe(true);
    expect(isEvidenceFolder('first-call-notes-files')).toBe(false);
  });

  it('tell a device’s own file, and that of its copied profile, from clashing copies', () => {
    const base = own().replace(/\.entries\.jsonl$/, '');
    expect(isConflictedCopy(own(), ana.key)).toBe(false);
    expect(isConflictedCopy(folderFileName(renameDevice(ana.key, '0af3')), ana.key)).toBe(false);
    expect(isConflictedCopy(own(), ben.key)).toBe(true);
    for (const name of [
      `${base}.entries (1).jsonl`,
      `${base}.entries-LAPTOP-7QK.jsonl`,
      `${base}.entries-beef.jsonl`,
      `${base}.entries (Ana's conflicted copy 2026-11-24).jsonl`,
      `${base}.entries - Copy.jsonl`,
      `${base}.entries.sync-conflict-20261124-101500-ABCDEFG.jsonl`,
    ]) {
      expect(isFolderFile(name), name).toBe(true);
      expect(isConflictedCopy(name, ana.key), name).toBe(true);
    }
  });

  it.each(['notes.jsonl', 'first-call-2026.firstcall.json', `first-call-x.jsonl.crswap`, '.DS_Store'])(
    'leave %s alone',
    (name) => expect(isFolderFile(name)).toBe(false),
  );
});
