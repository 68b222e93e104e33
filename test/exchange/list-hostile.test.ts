import { beforeAll, describe, expect, test } from 'vitest';
import { formatListFile, parseListFile } from '../../lib/exchange/list-file.ts';
import { signList } from '../../lib/exchange/list-signature.ts';
import { verifyEntries } from '../../lib/exchange/verify-entries.ts';
import type { Entry } from '../../lib/record/entry.ts';
import { canonicalJson, withoutBody } from '../../lib/record/entry-id.ts';
import { sayQuote, sayStanding, sayText } from '../../lib/record/say.ts';
import { formatEntryFault, formatOpenFault } from '../../lib/words/import-words.ts';
import { madeChance, pick } from '../registers/made-chance.ts';
import { countedSalt, makeAuthor, write, writeOwnName } from './made-entries.ts';

const MEMORY = 256 * 1024 * 1024;
const EVIL = [
  '\0',
  '\ud800',
  '"',
  '\\',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '__proto__',
  '1e999',
  '-0',
  'null',
  '\u202e',
  '�',
];

let text: string;
let entries: readonly Entry[];

beforeAll(async () => {
  const [ana, ben] = [await makeAuthor('Ana Ortiz'), await makeAuthor('Ben Adeyemi')];
  const first = await write(ana, 'northbell.example', [
    sayText(countedSalt, 'name', 'Northbell Answering'),
    sayStanding(countedSalt, { value: 'suspicious', reason: 'Would not name its owner.', replaces: [] }),
  ]);
  const second = await write(
    ben,
    'northbell.example',
    [
      sayStanding(countedSalt, { value: 'verified', checked: 'Saw it.', replaces: [`${first.id}.1`] }),
      sayQuote(countedSalt, {
        text: 'Calls stay in Ohio.',
        address: 'https://northbell.example/',
        at: '2026-11-01T08:00:00.000Z',
      }),
    ],
    { after: [first] },
  );
  entries = [await writeOwnName(ana), first, second];
  const unsigned = formatListFile({
    exportedAt: '2026-11-24T08:00:00.000Z',
    exportedBy: ana.key,
    entries,
  });
  text = await signList(crypto.subtle, ana.privateKey, unsigned);
});

/** The entries that a mutated file still gets in, or the sentence that says why the file does not. */
async function takeIn(mutant: string, held: readonly Entry[]): Promise<readonly Entry[]> {
  const parsed = parseListFile(mutant);
  if (!parsed.ok) {
    expect(formatOpenFault(parsed.fault)).toMatch(/^[A-Z].+\.$/);
    return [];
  }
  const list = await verifyEntries(parsed.file.entries, {
    subtle: crypto.subtle,
    held: new Map(held.map((entry) => [entry.id, entry])),
    pause: () => undefined,
    signal: new AbortController().signal,
  });
  for (const { fault } of list?.refused ?? []) expect(formatEntryFault(fault)).toMatch(/^[A-Z].+\.$/);
  return list?.entries ?? [];
}

/** What came in was written as it stands by who is said to have written it; a text may be left out. */
function expectNothingForged(taken: readonly Entry[], originals: ReadonlyMap<string, Entry>): void {
  for (const entry of taken) {
    const original = originals.get(entry.id);
    if (original === undefined) throw new Error(`An entry nobody wrote: ${JSON.stringify(entry)}`);
    const isWhole = canonicalJson(entry) === canonicalJson(original);
    if (isWhole) continue;
    expect(withoutBodies(entry)).toEqual(withoutBodies(original));
    for (const [n, { body }] of entry.statements.entries())
      if (body !== undefined) expect(body).toEqual(original.statements[n]?.body);
  }
}

function withoutBodies(entry: Entry): Entry {
  return { ...entry, statements: entry.statements.map(withoutBody) };
}

type Chance = ReturnType<typeof madeChance>;

const spots = (length: number, chance: Chance): [number, number] => {
  const at = Math.floor(chance() * length);
  return [at, Math.min(length, at + 1 + Math.floor(chance() * 40))];
};

/** Ways in which a file gets broken, or is broken on purpose. */
const MUTATIONS: readonly ((file: string, chance: Chance) => string)[] = [
  function cutOff(file, chance) {
    return file.slice(0, Math.floor(chance() * file.length));
  },
  function flipACharacter(file, chance) {
    const [at] = spots(file.length, chance);
    const flipped = String.fromCharCode(file.charCodeAt(at) ^ (1 << Math.floor(chance() * 7)));
    return file.slice(0, at) + flipped + file.slice(at + 1);
  },
  function leaveOut(file, chance) {
    const [from, to] = spots(file.length, chance);
    return file.slice(0, from) + file.slice(to);
  },
  function sayTwice(file, chance) {
    const [from, to] = spots(file.length, chance);
    return file.slice(0, to) + file.slice(from);
  },
  function putIn(file, chance) {
    const [at] = spots(file.length, chance);
    return file.slice(0, at) + pick(EVIL, chance()) + file.slice(at);
  },
  function swapTwoWords(file, chance) {
    const words = [...file.matchAll(/"[^"\n]{3,90}"/g)];
    if (words.length === 0) return file;
    const [a, b] = [pick(words, chance()), pick(words, chance())].sort((x, y) => x.index - y.index);
    if (!a || !b || a.index + a[0].length > b.index) return file;
    return `${file.slice(0, a.index)}${b[0]}${file.slice(a.index + a[0].length, b.index)}${a[0]}${file.slice(b.index + b[0].length)}`;
  },
  function swapTwoStrings(file, chance) {
    const lines = file.split('\n');
    const [a, b] = [Math.floor(chance() * lines.length), Math.floor(chance() * lines.length)];
    [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
    return lines.join('\n');
  },
  function nestDeep(file, chance) {
    const [at] = spots(file.length, chance);
    const depth = Math.floor(chance() * 6_000);
    return `${file.slice(0, at)}${'['.repeat(depth)}${']'.repeat(depth)}${file.slice(at)}`;
  },
  function changeAMember(file, chance) {
    const value = pick(['"verified"', '"none"', '0', 'null', '{}', '[]', 'true', '"ana"'], chance());
    const members = [...file.matchAll(/"(?:value|topic|at|by|about|v|after|statements|salt|text|sig|id)":/g)];
    if (members.length === 0) return file;
    const member = pick(members, chance());
    const from = member.index + member[0].length;
    const end = file.slice(from).search(/[,}\]]/);
    return file.slice(0, from) + value + file.slice(from + end);
  },
];

describe('a list file that was changed', () => {
  test('of 100,000, none brings in what nobody wrote, hangs, or goes without a sentence', async () => {
    const chance = madeChance(7);
    const originals = new Map(entries.map((entry) => [entry.id, entry]));
    let most = 0;
    for (let n = 0; n < 100_000; n++) {
      let mutant = text;
      for (let times = 1 + Math.floor(chance() * 3); times > 0; times--)
        mutant = pick(MUTATIONS, chance())(mutant, chance);
      expectNothingForged(await takeIn(mutant, entries), originals);
      if (n % 1_000 === 0) most = Math.max(most, process.memoryUsage().heapUsed);
    }
    expect(most).toBeLessThan(MEMORY);
  });

  test('of 10,000 signatures, keys and ids that were changed, none is taken', async () => {
    const chance = madeChance(8);
    const originals = new Map(entries.map((entry) => [entry.id, entry]));
    for (let n = 0; n < 10_000; n++) {
      const entry = pick(entries, chance());
      const member = pick(['sig', 'by', 'id'] as const, chance());
      const changed = { ...entry, [member]: changeEncoded(entry[member], chance) };
      const mutant = text.replace(canonicalJson(entry), JSON.stringify(changed));
      expect(mutant).not.toBe(text);
      const taken = await takeIn(mutant, []);
      expectNothingForged(taken, originals);
      expect(taken).toHaveLength(entries.length - 1);
    }
  });
});

/** Another text of the same length and alphabet, or the same bytes in a spelling that is not the one allowed. */
function changeEncoded(encoded: string, chance: Chance): string {
  const at = chance() < 0.2 ? encoded.length - 1 : Math.floor(chance() * encoded.length);
  const others = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'].filter(
    (letter) => letter !== encoded[at],
  );
  return encoded.slice(0, at) + pick(others, chance()) + encoded.slice(at + 1);
}
