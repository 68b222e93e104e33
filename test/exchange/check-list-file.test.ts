import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkListFile, type EntryState, type ListCheck } from '../../lib/exchange/check-list-file.ts';
import { formatListFile, parseListFile } from '../../lib/exchange/list-file.ts';
import type { Entry } from '../../lib/record/entry.ts';
import { withoutBody } from '../../lib/record/entry-id.ts';
import { sayRedaction, sayStanding, sayText } from '../../lib/record/say.ts';
import { type Author, countedSalt, makeAuthor, write, writeOwnName } from './made-entries.ts';

const KEY = 'acme.example';
const EXPORTED = '2026-11-20T10:00:00.000Z';

let ines: Author;
let dev: Author;
let first: Entry;
let second: Entry;
let redacting: Entry;
let name: Entry;

beforeAll(async () => {
  [ines, dev] = await Promise.all([makeAuthor('Ines Aalto'), makeAuthor('Dev Lindqvist')]);
  const note = (text: string) => sayText(countedSalt, 'note', text);
  first = await write(ines, KEY, [note('Called back within the hour.')], { at: '2026-11-01T09:00:00.000Z' });
  second = await write(
    dev,
    KEY,
    [sayStanding(countedSalt, { value: 'verified', checked: 'All.', replaces: [] }), note('Second.')],
    {
      at: '2026-11-02T09:00:00.000Z',
      after: [first],
    },
  );
  redacting = await write(dev, KEY, [sayRedaction(countedSalt, [`${first.id}.0`], 'Names a patient.')], {
    at: '2026-11-03T09:00:00.000Z',
    after: [second],
  });
  name = await writeOwnName(ines);
});

function fromFile(entries: readonly object[]): unknown[] {
  return JSON.parse(JSON.stringify(entries));
}

async function check(entries: readonly object[], held: readonly Entry[] = []): Promise<ListCheck> {
  const checked = await checkListFile(fromFile(entries), {
    subtle: crypto.subtle,
    exportedAt: EXPORTED,
    held,
    pause: () => undefined,
    signal: new AbortController().signal,
  });
  if (!checked) throw new Error('Nobody cancelled');
  return checked;
}

const erased = (entry: Entry, ...places: number[]): Entry => ({
  ...entry,
  statements: entry.statements.map((said, n) => (places.includes(n) ? withoutBody(said) : said)),
});

const statesOf = ({ entries }: ListCheck): [id: string | undefined, state: EntryState][] =>
  entries.map(({ id, state }) => [id, state]);

describe('what an entry is', () => {
  it('intact, where all is there', async () => {
    const checked = await check([name, second, first]);
    expect(statesOf(checked)).toEqual([
      [first.id, 'intact'],
      [second.id, 'intact'],
      [name.id, 'intact'],
    ]);
  });

  it('withheld, where a text is left out and nothing asks for it', async () => {
    const { entries } = await check([first, erased(second, 1)]);
    expect(entries[1]).toMatchObject({ id: second.id, state: 'withheld', leftOut: 1, by: dev.key });
  });

  it('erased, where a redaction in the file asks for it', async () => {
    const { entries } = await check([erased(first, 0), second, redacting]);
    expect(entries.map(({ state }) => state)).toEqual(['erased', 'intact', 'intact']);
  });

  it('withheld, where a redaction asks for one text and another is left out beside it', async () => {
    const asking = await write(dev, KEY, [sayRedaction(countedSalt, [`${second.id}.1`], 'No.')]);
    const { entries } = await check([first, erased(second, 0, 1), asking]);
    expect(entries.find(({ id }) => id === second.id)).toMatchObject({ state: 'withheld', leftOut: 2 });
  });

  it('withheld, where the redaction is about another vendor', async () => {
    const elsewhere = await write(dev, 'other.example', [
      sayRedaction(countedSalt, [`${first.id}.0`], 'No.'),
    ]);
    const { entries } = await check([erased(first, 0), elsewhere]);
    expect(entries[0]?.state).toBe('withheld');
  });

  it('intact, where a redaction asks and the text is there all the same; that is said', async () => {
    const own = await write(ines, KEY, [sayRedaction(countedSalt, [`${first.id}.0`], 'No.')]);
    const { entries } = await check([first, own]);
    expect(entries[0]).toMatchObject({ id: first.id, state: 'intact', stillThere: 1 });
  });

  it('intact, where one of two copies has the text', async () => {
    const { entries } = await check([erased(first, 0), first]);
    expect(entries.map(({ state }) => state)).toEqual(['intact']);
  });

  it('missing, where others follow, replace or redact it', async () => {
    const { entries } = await check([redacting]);
    expect(entries).toMatchObject([
      { id: redacting.id, state: 'intact' },
      ...[first.id, second.id]
        .sort()
        .map((id) => ({ id, state: 'missing', why: 'named', by: dev.key, about: KEY })),
    ]);
  });

  it('missing, where this browser holds it; not what it holds of another vendor', async () => {
    const other = await write(dev, 'other.example', [sayText(countedSalt, 'note', 'n')]);
    const { entries } = await check([first], [first, second, other]);
    expect(entries.slice(1)).toMatchObject([
      { id: second.id, state: 'missing', why: 'held-here', at: second.at },
    ]);
  });

  it('counts what was recorded here later apart', async () => {
    const later = await write(dev, KEY, [sayText(countedSalt, 'note', 'n')], {
      at: '2026-11-20T10:00:00.001Z',
    });
    const then = await write(dev, KEY, [sayText(countedSalt, 'note', 'n')], { at: EXPORTED });
    const { entries, newerHere } = await check([first], [later, then]);
    expect([entries.map(({ id }) => id), newerHere]).toEqual([[first.id, then.id], 1]);
  });

  it.each<[what: string, spoil: (entry: Entry) => object, fault: string]>([
    ['its text', (entry) => JSON.parse(JSON.stringify(entry).replace('within', 'after')), 'altered'],
    ['its writer', (entry) => ({ ...entry, by: dev.key }), 'altered'],
    ['its signature', (entry) => ({ ...entry, sig: second.sig }), 'forged'],
    ['its form', ({ statements: _statements, ...entry }) => entry, 'shape'],
  ])('altered: %s', async (_what, spoil, fault) => {
    const { entries } = await check([spoil(first), second]);
    expect(entries).toMatchObject([
      { id: first.id, state: 'altered', fault, place: 1 },
      { id: second.id, state: 'intact' },
    ]);
  });

  it('altered beside intact, where the same id stands for another text as well', async () => {
    const other = JSON.parse(JSON.stringify(first).replace('within', 'after'));
    for (const copies of [
      [first, other],
      [other, first],
    ]) {
      const checked = await check(copies);
      expect(statesOf(checked).sort()).toEqual([
        [first.id, 'altered'],
        [first.id, 'intact'],
      ]);
      expect(checked.sound).toEqual([first]);
    }
  });

  it('trusts nothing to what this browser holds', async () => {
    const forged = { ...first, sig: second.sig };
    expect(statesOf(await check([forged], [forged]))).toEqual([[first.id, 'altered']]);
  });
});

it('ends when it is cancelled', async () => {
  const abort = new AbortController();
  const checked = await checkListFile(fromFile([first]), {
    subtle: crypto.subtle,
    exportedAt: EXPORTED,
    held: [],
    pause: () => abort.abort(),
    signal: abort.signal,
  });
  expect(checked).toBeUndefined();
});

/** Two characters of a file, changed places or for others. */
const change = fc.record({
  at: fc.nat(),
  to: fc.constantFrom(...'aZ0-_"{}[]:,\\ 9'),
  deletes: fc.nat({ max: 3 }),
});

it('never calls an entry intact whose signed words or texts were changed', async () => {
  const entries = [first, second, redacting];
  const text = formatListFile({ exportedAt: EXPORTED, exportedBy: ines.key, entries });
  const whole = new Map(entries.map((entry) => [entry.id, entry]));
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
      let mutated = text;
      for (const { at, to, deletes } of changes) {
        const place = at % mutated.length;
        mutated = mutated.slice(0, place) + to + mutated.slice(place + deletes);
      }
      const parsed = parseListFile(mutated);
      if (!parsed.ok) return;
      const checked = await check(parsed.file.entries as object[]);
      for (const { id, state } of checked.entries) {
        if (state !== 'intact') continue;
        const copies = (parsed.file.entries as { id?: unknown }[]).filter((entry) => entry.id === id);
        expect(copies).toContainEqual(whole.get(id ?? ''));
      }
    }),
    { numRuns: 2_000 },
  );
});
