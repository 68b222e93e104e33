import { beforeAll, describe, expect, it } from 'vitest';
import { type VerifiedList, type VerifyOptions, verifyEntries } from '../../lib/exchange/verify-entries.ts';
import type { Entry } from '../../lib/record/entry.ts';
import { withoutBody } from '../../lib/record/entry-id.ts';
import { sayStage, sayStanding, sayText } from '../../lib/record/say.ts';
import { type Author, countedSalt, makeAuthor, write } from './made-entries.ts';

/** As a file carries it. */
function fromFile(entry: object): unknown {
  return JSON.parse(JSON.stringify(entry));
}

async function verify(
  raws: readonly unknown[],
  options: Partial<VerifyOptions> = {},
): Promise<VerifiedList | undefined> {
  return verifyEntries(raws, {
    subtle: crypto.subtle,
    held: new Map(),
    pause: () => undefined,
    signal: new AbortController().signal,
    ...options,
  });
}

/** Counts the signatures that are checked. */
function countingSubtle(): { subtle: SubtleCrypto; checked: () => number } {
  let checked = 0;
  const counting: Pick<SubtleCrypto, 'importKey' | 'verify'> = {
    importKey: crypto.subtle.importKey.bind(crypto.subtle) as SubtleCrypto['importKey'],
    verify: (...args) => {
      checked++;
      return crypto.subtle.verify(...args);
    },
  };
  return { subtle: counting as SubtleCrypto, checked: () => checked };
}

let priya: Author;
let tomas: Author;
let good: Entry;
let other: Entry;

beforeAll(async () => {
  priya = await makeAuthor('Priya Castellanos');
  tomas = await makeAuthor('Tomás Whitfield');
  good = await write(priya, 'acme.example', [sayText(countedSalt, 'note', 'Called back within the hour.')]);
  other = await write(priya, 'acme.example', [sayStage('researching', [])]);
});

describe('one fault for each item, and the rest goes on', () => {
  const deep = (levels: number): unknown => JSON.parse(`${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`);
  const note = (text: string): object => ({ topic: 'note', body: { salt: 'A'.repeat(22), text } });

  it.each<[string, (entry: Entry) => unknown, string]>([
    ['a number', () => 7, 'shape'],
    ['null', () => null, 'shape'],
    ['an array', () => [[]], 'shape'],
    ['no statements', (entry) => ({ ...entry, statements: [] }), 'shape'],
    ['nesting of 10,000', (entry) => ({ ...entry, extra: deep(10_000) }), 'too-deep'],
    [
      'a member __proto__',
      (entry) => JSON.parse(`{"__proto__":{},${JSON.stringify(entry).slice(1)}`),
      'forbidden-member',
    ],
    ['NUL', (entry) => ({ ...entry, statements: [note('a\0b')] }), 'bad-text'],
    ['a lone surrogate', (entry) => ({ ...entry, statements: [note('a\ud800b')] }), 'bad-text'],
    [
      'a note of 1 MB',
      (entry) => ({ ...entry, statements: [note('n'.repeat(1_048_576))] }),
      'body-too-large',
    ],
    ['a newer entry', (entry) => ({ ...entry, v: 2 }), 'newer-version'],
    ['a changed body', (entry) => ({ ...entry, statements: [note('They are certified.')] }), 'altered'],
    ['another vendor', (entry) => ({ ...entry, about: 'acne.example' }), 'altered'],
    ['another writer', (entry) => ({ ...entry, by: tomas.key }), 'altered'],
    ['an added member', (entry) => ({ ...entry, extra: true }), 'altered'],
    ["another entry's signature", (entry) => ({ ...entry, sig: other.sig }), 'forged'],
    ['a signature of zeros', (entry) => ({ ...entry, sig: 'A'.repeat(86) }), 'forged'],
  ])('%s', async (_what, spoil, fault) => {
    const list = await verify([fromFile(other), spoil(good), fromFile(good)]);
    expect(list?.refused).toMatchObject([{ fault, place: 2 }]);
    expect(list?.entries.map(({ id }) => id)).toEqual([good.id, other.id].sort());
  });

  it('names the entry, vendor, writer and time that a forged one claims', async () => {
    const list = await verify([{ ...good, sig: other.sig }]);
    expect(list?.refused).toEqual([
      { fault: 'forged', place: 1, id: good.id, about: 'acme.example', by: priya.key, at: good.at },
    ]);
  });

  it('cuts and cleans what a broken item claims', async () => {
    const list = await verify([{ id: 1, about: `${'x'.repeat(5_000)}`, at: 'now\0\ud800' }]);
    expect(list?.refused).toEqual([
      { fault: 'bad-text', place: 1, about: 'x'.repeat(2_048), at: 'now\ufffd' },
    ]);
  });
});

describe('the same entry more than once', () => {
  it('takes identical copies as one, and checks it once', async () => {
    const { subtle, checked } = countingSubtle();
    const list = await verify([fromFile(good), fromFile(good)], { subtle });
    expect(list).toEqual({ entries: [good], refused: [] });
    expect(checked()).toBe(1);
  });

  it('joins a copy without its text and one with it', async () => {
    const erased = { ...good, statements: good.statements.map(withoutBody) };
    for (const copies of [
      [erased, good],
      [good, erased],
    ]) {
      expect(await verify(copies.map(fromFile))).toEqual({ entries: [good], refused: [] });
    }
  });

  it('refuses a copy with a forged signature and keeps the true one', async () => {
    const forged = { ...good, sig: 'A'.repeat(86) };
    for (const copies of [
      [forged, good],
      [good, forged],
    ]) {
      const list = await verify(copies.map(fromFile));
      expect(list?.entries).toEqual([good]);
      expect(list?.refused).toMatchObject([{ fault: 'forged', id: good.id }]);
    }
  });
});

describe('what is held already', () => {
  it('is not checked again', async () => {
    const { subtle, checked } = countingSubtle();
    const held = new Map([good, other].map((entry) => [entry.id, entry]));
    const list = await verify([fromFile(good), fromFile(other)], { subtle, held });
    expect(list?.entries).toHaveLength(2);
    expect(checked()).toBe(0);
  });

  it.each<[string, (entry: Entry) => unknown]>([
    ['a member more', (entry) => ({ ...entry, extra: 1 })],
    ['a member less', ({ after: _after, ...rest }) => rest],
    ['an array for an object', (entry) => ({ ...entry, statements: { ...entry.statements } })],
    ['a deeper text', (entry) => JSON.parse(JSON.stringify(entry).replace('within', 'after'))],
    ['a member __proto__', (entry) => JSON.parse(`{"__proto__":{},${JSON.stringify(entry).slice(1)}`)],
  ])('does not pass a copy with %s', async (_what, spoil) => {
    const list = await verify([spoil(good)], { held: new Map([[good.id, good]]) });
    expect(list?.entries).toEqual([]);
    expect(list?.refused).toHaveLength(1);
  });

  it('does not vouch for another signature or another text under its id', async () => {
    const held = new Map([[good.id, good]]);
    const forged = { ...good, sig: 'A'.repeat(86) };
    const altered = {
      ...good,
      statements: [{ topic: 'note', body: { salt: 'A'.repeat(22), text: 'Certified.' } }],
    };
    const list = await verify([forged, altered], { held });
    expect(list?.entries).toEqual([]);
    expect(list?.refused.map(({ fault }) => fault)).toEqual(['forged', 'altered']);
  });

  it('takes a text that we lack without asking for the signature again', async () => {
    const { subtle, checked } = countingSubtle();
    const erased = { ...good, statements: good.statements.map(withoutBody) };
    const list = await verify([fromFile(good)], { subtle, held: new Map([[good.id, erased]]) });
    expect(list?.entries).toEqual([good]);
    expect(checked()).toBe(0);
  });
});

describe('long work', () => {
  it('says how far it is and pauses', async () => {
    const entries = await Promise.all(
      Array.from({ length: 450 }, () => write(priya, 'acme.example', [sayText(countedSalt, 'note', 'n')])),
    );
    const steps: number[][] = [];
    await verify(entries, { pause: (done, total) => void steps.push([done, total]) });
    expect(steps).toEqual([0, 200, 400, 450].map((done) => [done, 450]));
  });

  it('ends when it is cancelled, also at the last step', async () => {
    for (const last of [0, 1]) {
      const abort = new AbortController();
      const pause = (done: number): void => void (done === last && abort.abort());
      expect(await verify([fromFile(good)], { pause, signal: abort.signal })).toBeUndefined();
    }
  });
});

it('keeps members that it does not know', async () => {
  const standing = sayStanding(countedSalt, { value: 'verified', checked: 'Agreement', replaces: [] });
  const newer = await write(priya, 'acme.example', [
    { ...standing, weight: 3 },
    { topic: 'weather', value: 'fair' },
  ]);
  expect((await verify([fromFile(newer)]))?.entries).toEqual([newer]);
});
