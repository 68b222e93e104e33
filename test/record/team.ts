import fc from 'fast-check';
import type { Entry, Statement } from '../../lib/record/entry.ts';
import { statementName } from '../../lib/record/entry.ts';
import { canonicalJson } from '../../lib/record/entry-id.ts';
import { foldVendor, type Vendor } from '../../lib/record/fold.ts';
import { findHeads } from '../../lib/record/heads.ts';
import { mergeEntries } from '../../lib/record/merge.ts';
import { eraseWhere } from '../../lib/record/redaction.ts';
import { ACTS, type Act } from './acts.ts';
import { countSalts, entryOf, PEOPLE, WRITERS, type WriterName } from './writers.ts';

/** 10,000 runs of each property, as the rules were first attacked with. */
const RUNS = 10_000;

/** Three sites of vendors; any two may turn out to be one. */
export const KEYS = ['acme.example', 'acme.test', 'social.example/acme'] as const;

export const KNOWN: readonly WriterName[] = ['ana', 'anaAtHome', 'ben', 'cleo'];
export const EVERYBODY: readonly WriterName[] = [...KNOWN, 'mal', 'moe'];

/** One turn: somebody does something about a key, or hands all they hold to somebody else. */
export interface Turn {
  readonly who: WriterName;
  readonly act: Act | 'send' | 'send-bare';
  readonly key: string;
  /** Chooses among what the act could be about: a value, a target, another key, a receiver. */
  readonly pick: number;
}

/** Checks that something holds of whatever comes. */
export function holds<T>(arbitrary: fc.Arbitrary<T>, check: (value: T) => void): void {
  fc.assert(fc.property(arbitrary, check), { numRuns: RUNS });
}

/** What a team may do: any sequence of some acts, with exchanges of lists among them. */
export function turnsOf(
  acts: readonly Act[],
  options: { writers?: readonly WriterName[]; keys?: readonly string[]; most?: number } = {},
): fc.Arbitrary<Turn[]> {
  const turn = fc.record(
    {
      who: fc.constantFrom(...(options.writers ?? KNOWN)),
      act: fc.constantFrom<Turn['act']>(...acts, 'send', 'send', 'send-bare'),
      key: fc.constantFrom(...(options.keys ?? KEYS)),
      pick: fc.nat({ max: 11 }),
    },
    { noNullPrototype: true },
  );
  return fc.array(turn, { maxLength: options.most ?? 12, size: 'max' });
}

/** One statement as it was made: what nothing afterwards may lose. */
export interface Written {
  readonly name: string;
  readonly entry: Entry;
  readonly statement: Statement;
  /** Ids of all entries that the writer held. */
  readonly past: ReadonlySet<string>;
  /** The place in the script, to find the same act in another run of it. */
  readonly turn: number;
}

/** What came of a script: who holds what, and what was said. */
export interface Team {
  readonly held: Record<WriterName, readonly Entry[]>;
  readonly written: readonly Written[];
  /** Every entry as its writer made it, in the order of making. */
  readonly entries: readonly Entry[];
}

/** What a reviewer's clock says at a turn; the default clock is right. */
export type Clock = (turn: number, who: WriterName) => Date;

const rightClock: Clock = (turn) => new Date(Date.UTC(2026, 2, 2, 9, turn));

/** Plays a script: each act is composed from what that writer holds at that moment, as the panel would compose it. */
export function play(turns: readonly Turn[], clock: Clock = rightClock): Team {
  const held: Record<WriterName, readonly Entry[]> = {
    ana: [],
    anaAtHome: [],
    ben: [],
    cleo: [],
    mal: [],
    moe: [],
  };
  const written: Written[] = [];
  const entries: Entry[] = [];
  const makeSalt = countSalts();
  turns.forEach((turn, n) => {
    const mine = held[turn.who];
    if (turn.act === 'send' || turn.act === 'send-bare') {
      const to = EVERYBODY[turn.pick % EVERYBODY.length] ?? 'ana';
      const sent = turn.act === 'send' ? mine : mine.map(withoutBodies);
      held[to] = mergeEntries(held[to], sent);
      return;
    }
    const statements = ACTS[turn.act]({ ...turn, by: WRITERS[turn.who], held: mine, makeSalt });
    if (statements.length === 0) return;
    const entry = entryOf({
      about: turn.key,
      by: WRITERS[turn.who],
      at: clock(n, turn.who).toISOString(),
      after: findHeads(mine.filter((other) => other.about === turn.key)),
      statements,
    });
    const past = new Set(mine.map((other) => other.id));
    entry.statements.forEach((statement, i) => {
      written.push({ name: statementName(entry.id, i), entry, statement, past, turn: n });
    });
    entries.push(entry);
    held[turn.who] = mergeEntries(mine, [entry]);
  });
  return { held, written, entries };
}

/** An entry as an export without bodies carries it. */
export function withoutBodies(entry: Entry): Entry {
  return eraseWhere(entry, () => true);
}

/** The whole of a state as bytes that two browsers can compare. */
export function bytesOf(entries: readonly Entry[]): string {
  return canonicalJson(entries);
}

/** Everything the team wrote, in one place. */
export function unionOf(team: Team): Entry[] {
  return mergeEntries(team.entries, []);
}

/** The vendor of a key, as those see it who know the team. */
export function vendorOf(entries: readonly Entry[], key: string): Vendor {
  return foldVendor(key, entries, PEOPLE);
}
