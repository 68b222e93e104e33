import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatListFile } from '../../lib/exchange/list-file.ts';
import { signList } from '../../lib/exchange/list-signature.ts';
import type { Entry } from '../../lib/record/entry.ts';
import { eraseWhere } from '../../lib/record/redaction.ts';
import { sayStanding, sayText } from '../../lib/record/say.ts';
import { type Author, countedSalt, makeAuthor, write, writeOwnName } from './made-entries.ts';

const DOC = readFileSync(new URL('../../docs/check-a-list.md', import.meta.url), 'utf8');
const SCRIPT = /```sh\n(.*?)```/s.exec(DOC)?.[1] ?? '';
/** Everything that JSON writes in several ways, and a member's name within a text. */
const TEXT = 'Zoë said: “é”, 😀 <&> \\ / \u0007 \u007f \u2028\n"signature":"none"';

let folder: string;
let ana: Author;
let ben: Author;
let entries: Entry[];
let list: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'first-call-'));
  [ana, ben] = [await makeAuthor('Ana Ortiz'), await makeAuthor('Ben Adeyemi')];
  const erased = await write(ben, 'bell.example', [sayText(countedSalt, 'note', 'Gone.')]);
  entries = [
    await writeOwnName(ana),
    await write(ana, 'acme.example', [
      sayStanding(countedSalt, { value: 'suspicious', reason: TEXT, replaces: [] }),
      sayText(countedSalt, 'note', TEXT),
    ]),
    eraseWhere(erased, () => true),
  ];
  const frame = { exportedAt: '2026-11-24T10:00:00.000Z', exportedBy: ana.key };
  list = await signList(crypto.subtle, ana.privateKey, formatListFile({ ...frame, entries }));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The lines that the script prints of a list: what it is about, its hash, and whether it holds. */
function check(text: string): { kind: string; hash: string; holds: boolean }[] {
  const [script, file] = [join(folder, 'check-a-list.sh'), join(folder, 'a list.json')];
  writeFileSync(script, SCRIPT);
  writeFileSync(file, text);
  const printed = execFileSync('bash', [script, file], {
    encoding: 'utf8',
    env: { ...process.env, TMPDIR: folder },
  });
  return printed
    .trim()
    .split('\n')
    .map((line) => {
      const [, kind = '', hash = '', said = ''] = /^(\w+) (\S+): Signature (.*)$/.exec(line) ?? [];
      expect(['Verified Successfully', 'Verification Failure']).toContain(said);
      return { kind, hash, holds: said === 'Verified Successfully' };
    });
}

const failing = (text: string): string[] => check(text).flatMap(({ kind, holds }) => (holds ? [] : [kind]));

describe('the script in docs/check-a-list.md, with OpenSSL', () => {
  it('has ten lines', () => {
    expect(SCRIPT.trimEnd().replaceAll('\\\n', ' ').split('\n').length).toBeLessThanOrEqual(10);
  });

  it('finds that the file and every entry hold', () => {
    const checked = check(list);
    expect(checked.map(({ kind, holds }) => [kind, holds])).toEqual([
      ['list', true],
      ['entry', true],
      ['entry', true],
      ['entry', true],
    ]);
    const ids = checked.slice(1).map(({ hash }) => hash);
    expect(ids.toSorted()).toEqual(entries.map(({ id }) => id).sort());
  });

  it.each<[string, (text: string) => string, string[]]>([
    ['a letter of a text', (text) => text.replace('Zoë', 'Zoe'), ['list', 'entry']],
    ['a verdict', (text) => text.replace('"value":"suspicious"', '"value":"verified"'), ['list', 'entry']],
    [
      'the vendor',
      (text) => text.replace('"about":"bell.example"', '"about":"acme.example"'),
      ['list', 'entry'],
    ],
    ['the date of the export', (text) => text.replace('2026-11-24T10', '2026-11-23T10'), ['list']],
    [
      'an entry left out',
      (text) => text.replace(/\n.*"about":"bell\.example".*/, '').replace(',\n]', '\n]'),
      ['list'],
    ],
    ['a space', (text) => text.replace('"version":1', '"version": 1'), ['list']],
    [
      'another exporter',
      (text) => text.replace(`"exportedBy":"${ana.key}"`, `"exportedBy":"${ben.key}"`),
      ['list'],
    ],
    ['another writer', (text) => text.replace(`"by":"${ben.key}"`, `"by":"${ana.key}"`), ['list', 'entry']],
  ])('finds %s altered', (_what, alter, found) => {
    expect(alter(list)).not.toBe(list);
    expect(failing(alter(list))).toEqual(found);
  });

  it('finds a stolen signature', () => {
    const [first, second] = [...list.matchAll(/"sig":"(.{86})"/g)].map(([, sig]) => sig ?? '');
    expect(failing(list.replace(first ?? '', second ?? ''))).toEqual(['list', 'entry']);
  });
});
