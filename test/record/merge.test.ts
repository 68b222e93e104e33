import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Entry } from '../../lib/record/entry.ts';
import { withoutBody } from '../../lib/record/entry-id.ts';
import { mergeEntries } from '../../lib/record/merge.ts';
import { FAIR } from './acts.ts';
import {
  bytesOf,
  EVERYBODY,
  holds,
  KNOWN,
  play,
  type Turn,
  turnsOf,
  unionOf,
  withoutBodies,
} from './team.ts';
import { dummySignature } from './writers.ts';

const turns = turnsOf(FAIR, { writers: EVERYBODY });

/** For each entry in turn, a number whose bits say how a copy of the list holds it. */
const holding = fc.array(fc.nat({ max: 7 }), { maxLength: 12, size: 'max' });

/** A copy of a list as another browser may hold it: entries missing, bodies left out, signed a second time. */
function copyOf(entries: readonly Entry[], bits: readonly number[]): Entry[] {
  return entries.flatMap((entry, n) => {
    const how = bits[n] ?? 0;
    if (how & 1) return [];
    const signed = how & 2 ? { ...entry, sig: dummySignature(9) } : entry;
    return [how & 4 ? withoutBodies(signed) : signed];
  });
}

const twoCopies = fc
  .tuple(turns, holding, holding)
  .map(([script, first, second]) => copies(script, [first, second]));
const threeCopies = fc
  .tuple(turns, holding, holding, holding)
  .map(([script, first, second, third]) => copies(script, [first, second, third]));

function copies(script: readonly Turn[], holdings: readonly number[][]): [Entry[], Entry[], Entry[]] {
  const { entries } = play(script);
  const [a = [], b = [], c = []] = holdings.map((bits) => copyOf(entries, bits));
  return [a, b, c];
}

test('merging is commutative, whatever bodies and signatures the copies hold', () => {
  holds(twoCopies, ([a, b]) => {
    expect(bytesOf(mergeEntries(a, b))).toBe(bytesOf(mergeEntries(b, a)));
  });
});

test('merging is associative', () => {
  holds(threeCopies, ([a, b, c]) => {
    const left = mergeEntries(mergeEntries(a, b), c);
    const right = mergeEntries(a, mergeEntries(b, c));
    expect(bytesOf(left)).toBe(bytesOf(right));
  });
});

test('merging again what was merged changes nothing', () => {
  holds(twoCopies, ([a, b]) => {
    const merged = mergeEntries(a, b);
    const bytes = bytesOf(merged);
    expect(bytesOf(mergeEntries(merged, a))).toBe(bytes);
    expect(bytesOf(mergeEntries(b, merged))).toBe(bytes);
    expect(bytesOf(mergeEntries(merged, merged))).toBe(bytes);
  });
});

test('merging entry by entry, in any order, is merging at once', () => {
  const arrivals = fc.tuple(twoCopies, fc.array(fc.nat({ max: 23 }), { minLength: 24, maxLength: 24 }));
  holds(arrivals, ([[a, b], order]) => {
    const waiting = [...a, ...b];
    let state: Entry[] = [];
    while (waiting.length > 0) {
      const [next] = waiting.splice((order[waiting.length] ?? 0) % waiting.length, 1);
      if (next) state = mergeEntries(state, [next]);
    }
    expect(bytesOf(state)).toBe(bytesOf(mergeEntries(a, b)));
  });
});

test('merging leaves what it was given as it was', () => {
  holds(twoCopies, ([a, b]) => {
    const before = JSON.stringify([a, b]);
    mergeEntries(a, b);
    expect(JSON.stringify([a, b])).toBe(before);
  });
});

test('no statement is lost, and no body but what its own writer redacted', () => {
  holds(turns, (script) => {
    const team = play(script);
    const everything = Object.values(team.held).reduce<Entry[]>((sum, own) => mergeEntries(sum, own), []);
    const byId = new Map(everything.map((entry) => [entry.id, entry]));
    const redacted = new Set(
      team.written.flatMap(({ statement, entry }) =>
        statement.topic === 'redacts' ? (statement.of ?? []).map((name) => `${entry.by} ${name}`) : [],
      ),
    );
    const kept = team.written.map(
      ({ name, entry }) => byId.get(entry.id)?.statements[Number(name.split('.')[1])],
    );
    const expected = team.written.map(({ name, entry, statement }) =>
      redacted.has(`${entry.by} ${name}`) ? withoutBody(statement) : statement,
    );
    expect(kept).toEqual(expected);
  });
});

test('every copy that has seen everything is the same copy', () => {
  holds(turnsOf(FAIR, { writers: KNOWN, most: 8 }), (script) => {
    const everywhere = KNOWN.flatMap((who) =>
      EVERYBODY.map((_to, pick): Turn => ({ who, act: 'send', key: 'acme.example', pick })),
    );
    const team = play([...script, ...everywhere]);
    const bytes = bytesOf(unionOf(team));
    for (const who of EVERYBODY) expect(bytesOf(team.held[who])).toBe(bytes);
  });
});

test('two valid signatures for one id: every copy ends with the same one', () => {
  const { entries } = play([{ who: 'ana', act: 'warn', key: 'acme.example', pick: 0 }]);
  const again = entries.map((entry) => ({ ...entry, sig: dummySignature(9) }));
  expect(mergeEntries(entries, again)).toEqual(mergeEntries(again, entries));
  expect(mergeEntries(entries, again)).toHaveLength(1);
});

test('a body missing in one copy is taken from the other, either way round', () => {
  const { entries } = play([{ who: 'ana', act: 'note', key: 'acme.example', pick: 0 }]);
  const bare = entries.map(withoutBodies);
  expect(bare[0]?.statements[0]?.body).toBeUndefined();
  expect(mergeEntries(bare, entries)).toEqual(entries);
  expect(mergeEntries(entries, bare)).toEqual(entries);
});
