import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Entry } from '../../lib/record/entry.ts';
import { canonicalJson, entryId } from '../../lib/record/entry-id.ts';
import { mergeEntries } from '../../lib/record/merge.ts';
import { type EntryFault, parseEntry } from '../../lib/record/parse-entry.ts';
import { FAIR } from './acts.ts';
import { EVERYBODY, holds, play, turnsOf, unionOf } from './team.ts';
import { dummySignature, entryOf, nameIn, WRITERS, writerKey } from './writers.ts';

const good = entryOf({});
const SALT = 'A'.repeat(22);
const DIGEST = 'B'.repeat(43);

/** The id made anew after a change, so that nothing but the change can be at fault. */
function resealed(entry: object): object {
  return { ...entry, id: entryId(entry as Entry) };
}

function withStatement(said: Record<string, unknown>): object {
  return resealed({ ...good, statements: [{ topic: 'standing', value: 'suspicious', ...said }] });
}

function faultOf(raw: unknown): EntryFault | undefined {
  const parsed = parseEntry(raw);
  return parsed.ok ? undefined : parsed.fault;
}

function nested(levels: number): unknown {
  return levels === 0 ? 0 : { in: nested(levels - 1) };
}

function repeat<T>(count: number, item: T): T[] {
  return Array.from({ length: count }, () => item);
}

/** A text that makes the header exactly so many bytes long. */
function withHeaderOf(bytes: number): object {
  const [header] = [withStatement({ pad: '' })];
  const { id: _id, sig: _sig, ...rest } = header as Entry;
  return withStatement({ pad: 'x'.repeat(bytes - canonicalJson(rest).length) });
}

const accepted: [what: string, raw: unknown][] = [
  ['the plainest entry', good],
  ['64 statements', resealed({ ...good, statements: repeat(64, { topic: 'note' }) })],
  ['256 references', withStatement({ replaces: repeat(256, nameIn(good)) })],
  ['64 after', resealed({ ...good, after: repeat(64, good.id) })],
  ['a header of 64 kB', withHeaderOf(65_536)],
  ['a body of 64 kB', withStatement({ body: { salt: SALT, text: 'x'.repeat(65_536 - 43) } })],
  ['eight levels', resealed({ ...good, deep: nested(7) })],
  ['a leap day', resealed({ ...good, at: '2028-02-29T00:00:00.000Z' })],
  ['a writer of itself', resealed({ ...good, about: `writer:${good.by}`, statements: [{ topic: 'name' }] })],
  ['an unknown topic twice', resealed({ ...good, statements: repeat(2, { topic: 'weather' }) })],
  ['a note twice', resealed({ ...good, statements: repeat(2, { topic: 'note' }) })],
  ['an unknown value of a known topic', withStatement({ value: 'beloved' })],
  ['a link to another key', withStatement({ topic: 'link', value: 'acme.test' })],
  ['an unlink that names the other key', withStatement({ topic: 'link', value: 'none', of: ['acme.test'] })],
  ['a covered key', withStatement({ covers: ['acme.test'] })],
  ['an unknown topic that covers something else', withStatement({ topic: 'weather', covers: ['the north'] })],
  [
    'members called like parts of objects',
    resealed({ ...good, constructor: 1, toJSON: 'x', hasOwnProperty: 0 }),
  ],
  ['a text of two code units', withStatement({ pad: '\u{1F4DE}' })],
  ['the largest number', resealed({ ...good, n: Number.MAX_VALUE })],
];

test.each(accepted)('%s is taken', (_what, raw) => {
  expect(parseEntry(raw)).toMatchObject({ ok: true });
});

const refused: [what: string, fault: EntryFault, raw: unknown][] = [
  ['nothing', 'shape', undefined],
  ['null', 'shape', null],
  ['a text', 'shape', 'entry'],
  ['a list', 'shape', [good]],
  ['version 2', 'newer-version', resealed({ ...good, v: 2 })],
  ['version 0', 'shape', resealed({ ...good, v: 0 })],
  ['version as text', 'shape', resealed({ ...good, v: '1' })],
  ['no statement', 'shape', resealed({ ...good, statements: [] })],
  ['65 statements', 'shape', resealed({ ...good, statements: repeat(65, { topic: 'note' }) })],
  ['257 references', 'shape', withStatement({ replaces: repeat(257, nameIn(good)) })],
  ['257 targets', 'shape', withStatement({ of: repeat(257, nameIn(good)) })],
  ['257 covered keys', 'shape', withStatement({ covers: repeat(257, 'acme.test') })],
  ['65 after', 'shape', resealed({ ...good, after: repeat(65, good.id) })],
  ['a topic in capitals', 'shape', withStatement({ topic: 'Standing' })],
  ['an empty value', 'shape', withStatement({ value: '' })],
  ['a value that is no text', 'shape', withStatement({ value: null })],
  ['`replaces` that names an entry', 'shape', withStatement({ replaces: [good.id] })],
  ['`replaces` that names a statement in two ways', 'shape', withStatement({ replaces: [`${good.id}.00`] })],
  ['a salt too short', 'shape', withStatement({ body: { salt: 'A'.repeat(21), text: 'x' } })],
  ['a body without salt', 'shape', withStatement({ body: { text: 'x' } })],
  ['a signature too short', 'shape', { ...good, sig: good.sig.slice(1) }],
  ['no signature', 'shape', (({ sig: _sig, ...rest }) => rest)(good)],
  ['an id with a line feed', 'shape', { ...good, id: `${good.id}\n` }],
  ['a time without milliseconds', 'shape', resealed({ ...good, at: '2026-03-02T09:00:00Z' })],
  ['a time with an offset', 'shape', resealed({ ...good, at: '2026-03-02T09:00:00.000+00:00' })],
  ['30 February', 'impossible-time', resealed({ ...good, at: '2026-02-30T00:00:00.000Z' })],
  ['29 February of a common year', 'impossible-time', resealed({ ...good, at: '2026-02-29T00:00:00.000Z' })],
  ['24 o’clock', 'impossible-time', resealed({ ...good, at: '2026-03-02T24:00:00.000Z' })],
  ['a leap second', 'impossible-time', resealed({ ...good, at: '2026-06-30T23:59:60.000Z' })],
  ['month 13', 'impossible-time', resealed({ ...good, at: '2026-13-01T00:00:00.000Z' })],
  ['a key in capitals', 'about', resealed({ ...good, about: 'Acme.example' })],
  ['a key with a trailing dot', 'about', resealed({ ...good, about: 'acme.example.' })],
  ['one label', 'about', resealed({ ...good, about: 'localhost' })],
  ['another writer', 'about', resealed({ ...good, about: `writer:${WRITERS.ben}` })],
  ['no key of a writer', 'writer-key', resealed({ ...good, by: writerKey(0) })],
  ['spare bits in the writer’s key', 'writer-key', resealed({ ...good, by: `${good.by.slice(0, -1)}J` })],
  ['a link to no key', 'named-key', withStatement({ topic: 'link', value: 'not a key' })],
  ['a link to one label', 'named-key', withStatement({ topic: 'link', value: 'com' })],
  ['a link to a writer', 'named-key', withStatement({ topic: 'link', value: `writer:${good.by}` })],
  ['a link to nothing', 'named-key', resealed({ ...good, statements: [{ topic: 'link' }] })],
  ['an unlink from nothing', 'named-key', withStatement({ topic: 'link', value: 'none' })],
  [
    'a link of a writer',
    'named-key',
    resealed({ ...good, about: `writer:${good.by}`, statements: [{ topic: 'link', value: 'acme.test' }] }),
  ],
  ['a covered key that is none', 'named-key', withStatement({ covers: ['acme.test', 'com'] })],
  ['body and digest', 'body-and-digest', withStatement({ body: { salt: SALT }, digest: DIGEST })],
  [
    'a verdict twice',
    'verdict-twice',
    resealed({ ...good, statements: repeat(2, { topic: 'standing', value: 'suspicious' }) }),
  ],
  ['a header one byte over', 'header-too-large', withHeaderOf(65_537)],
  [
    'a body one byte over',
    'body-too-large',
    withStatement({ body: { salt: SALT, text: 'x'.repeat(65_536 - 42) } }),
  ],
  ['a note of 1 MB', 'body-too-large', withStatement({ body: { salt: SALT, text: 'x'.repeat(1_000_000) } })],
  [
    'a body of few letters but many bytes',
    'body-too-large',
    withStatement({ body: { salt: SALT, text: '話'.repeat(22_000) } }),
  ],
  ['nine levels', 'too-deep', { ...good, deep: nested(8) }],
  [
    'a member `__proto__`',
    'forbidden-member',
    JSON.parse(JSON.stringify(good).replace('"v"', '"__proto__":{},"v"')),
  ],
  [
    'a member `__proto__` in a body',
    'forbidden-member',
    JSON.parse(`{"statements":[{"body":{"__proto__":null}}]}`),
  ],
  [
    'a lone surrogate',
    'bad-text',
    { ...good, statements: [{ topic: 'note', body: { salt: SALT, text: '\ud800' } }] },
  ],
  ['a lone surrogate in a member’s name', 'bad-text', { ...good, 'x\udfff': 1 }],
  ['NUL', 'bad-text', { ...good, statements: [{ topic: 'note', body: { salt: SALT, text: 'a\0b' } }] }],
  ['NUL in a member’s name', 'bad-text', { ...good, 'a\0': 1 }],
  ['a number beyond numbers', 'bad-number', JSON.parse(JSON.stringify(good).replace('{', '{"n":-1e400,'))],
  ['another topic', 'altered', { ...good, statements: [{ topic: 'stage', value: 'suspicious' }] }],
  ['another value', 'altered', { ...good, statements: [{ topic: 'standing', value: 'verified' }] }],
  ['another vendor', 'altered', { ...good, about: 'acme.test' }],
  ['another writer’s name on it', 'altered', { ...good, by: WRITERS.ben }],
  ['another time', 'altered', { ...good, at: '2026-03-02T09:00:00.001Z' }],
  ['another past', 'altered', { ...good, after: [DIGEST] }],
  ['a member added', 'altered', { ...good, note: 'x' }],
  [
    'a member added to a statement',
    'altered',
    { ...good, statements: [{ ...good.statements[0], note: 'x' }] },
  ],
  ['another id', 'altered', { ...good, id: DIGEST }],
];

test.each(refused)('%s is refused: %s', (_what, fault, raw) => {
  expect(faultOf(raw)).toBe(fault);
});

test('a body changed is refused, and so is its digest', () => {
  const note = entryOf({ statements: [{ topic: 'note', body: { salt: SALT, text: 'kind' } }] });
  const changed = { ...note, statements: [{ topic: 'note', body: { salt: SALT, text: 'rude' } }] };
  expect(faultOf(note)).toBeUndefined();
  expect(faultOf(changed)).toBe('altered');
  expect(faultOf({ ...note, statements: [{ topic: 'note', digest: DIGEST }] })).toBe('altered');
  expect(faultOf({ ...note, statements: [{ topic: 'note' }] })).toBe('altered');
});

test('10,000 levels are refused, and nothing overflows', () => {
  const text = `{"deep":${'['.repeat(10_000)}${']'.repeat(10_000)}}`;
  expect(faultOf(JSON.parse(text))).toBe('too-deep');
});

test('of a member twice in a text the last one counts, and the hash with it', () => {
  const text = JSON.stringify(good);
  expect(faultOf(JSON.parse(text.replace('"v":1', '"v":7,"v":1')))).toBeUndefined();
  const twice = text.replace('"value":"suspicious"', '"value":"suspicious","value":"verified"');
  expect(faultOf(JSON.parse(twice))).toBe('altered');
});

test.each([
  ['the id it claims', { ...good, about: 'acme.test' }, good.id],
  ['no more of it than an id has', { id: 'x'.repeat(1_000) }, 'x'.repeat(43)],
  ['no id where there is none', { v: 1 }, undefined],
  ['no id that is no text', { id: 7 }, undefined],
  ['no id that is broken text', { id: '\ud800' }, undefined],
])('a refusal names %s', (_what, raw, id) => {
  const parsed = parseEntry(raw);
  expect(!parsed.ok && parsed.id).toBe(id);
});

test('an entry goes to a file and back unchanged, with and without bodies', () => {
  holds(turnsOf(FAIR, { writers: EVERYBODY, most: 6 }), (script) => {
    for (const entry of unionOf(play(script))) {
      const parsed = parseEntry(JSON.parse(JSON.stringify(entry)));
      expect(parsed).toEqual({ ok: true, entry });
    }
  });
});

test('what this version does not know is kept as received through reading and merging', () => {
  const json = fc.jsonValue({ maxDepth: 2, stringUnit: 'grapheme' });
  const member = fc.stringMatching(/^x[a-zA-Z]{0,8}$/);
  const members = fc.dictionary(member, json, { maxKeys: 3, noNullPrototype: true });
  const topic = fc.stringMatching(/^x-[a-z]{1,8}(:[A-Z0-9][a-z.]{0,5})?$/);
  const unknown = fc
    .tuple(members, members, members, topic, fc.stringMatching(/^[a-z ]{1,12}$/))
    .map(([inEntry, inStatement, inBody, about, value]) =>
      entryOf({
        ...inEntry,
        statements: [
          { topic: about, value, ...inStatement, body: { salt: SALT, ...inBody } },
          { topic: 'standing', value },
        ],
      }),
    )
    .filter((entry) => !/\\u0000|__proto__/.test(JSON.stringify(entry)));
  holds(unknown, (entry) => {
    const parsed = parseEntry(JSON.parse(JSON.stringify(entry)));
    expect(parsed.ok).toBe(true);
    const kept = parsed.ok ? mergeEntries([parsed.entry], [{ ...parsed.entry, sig: dummySignature(9) }]) : [];
    expect(JSON.parse(canonicalJson(kept))).toEqual([JSON.parse(JSON.stringify(entry))]);
  });
});
