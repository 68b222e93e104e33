import fc from 'fast-check';
import { expect } from 'vitest';
import { applyPlan } from '../../lib/exchange/apply-plan.ts';
import { planImport } from '../../lib/exchange/plan-import.ts';
import { verifyEntries } from '../../lib/exchange/verify-entries.ts';
import type { Entry } from '../../lib/record/entry.ts';
import { findHeads } from '../../lib/record/heads.ts';
import { mergeEntries } from '../../lib/record/merge.ts';
import { ACTS, type Act, FAIR } from '../record/acts.ts';
import { KEYS } from '../record/team.ts';
import { countSalts, entryOf, PEOPLE, WRITERS, type WriterName } from '../record/writers.ts';
import type { Format } from './exchange-formats.ts';

/** The writers of these entries hold no keys: every signature is taken, since signatures have tests of their own. */
const subtle = new Proxy(crypto.subtle, {
  get: (real, name) => {
    if (name === 'verify') return async () => true;
    if (name === 'importKey') return async () => ({});
    const member = Reflect.get(real, name);
    return typeof member === 'function' ? member.bind(real) : member;
  },
});

/** Something happens: somebody writes, hands over what it holds, or takes in what once was handed over, late or again. */
export type Turn =
  | {
      readonly does: Act;
      readonly who: number;
      readonly key: string;
      readonly pick: number;
      readonly years: number;
    }
  | { readonly does: 'hand-over'; readonly who: number; readonly format: number }
  | { readonly does: 'take-in'; readonly who: number; readonly which: number };

/** What a team may do that has so many formats to exchange its lists in. */
export function turnsWith(formats: number): fc.Arbitrary<Turn[]> {
  const who = fc.nat({ max: 4 });
  const acting = fc.record(
    {
      does: fc.constantFrom<Act>(...FAIR),
      who,
      key: fc.constantFrom(...KEYS),
      pick: fc.nat({ max: 11 }),
      years: fc.integer({ min: -100, max: 100 }),
    },
    { noNullPrototype: true },
  );
  const handing = fc.record(
    { does: fc.constant('hand-over' as const), who, format: fc.nat({ max: formats - 1 }) },
    { noNullPrototype: true },
  );
  const taking = fc.record(
    { does: fc.constant('take-in' as const), who, which: fc.nat({ max: 30 }) },
    { noNullPrototype: true },
  );
  return fc.array(fc.oneof(acting, acting, acting, handing, taking), {
    minLength: 4,
    maxLength: 40,
    size: 'max',
  });
}

/** Who is in the team. Nobody knows Mal. */
export const members = fc.shuffledSubarray<WriterName>(['ana', 'anaAtHome', 'ben', 'cleo', 'mal'], {
  minLength: 2,
});

interface Handed {
  readonly format: Format;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A team whose members each hold a list of their own. */
export class ApartTeam {
  readonly written: Entry[] = [];
  readonly held = new Map<WriterName, readonly Entry[]>();
  readonly handed: Handed[] = [];
  readonly #makeSalt = countSalts();
  readonly #members: readonly WriterName[];

  constructor(names: readonly WriterName[]) {
    this.#members = names;
    for (const who of names) this.held.set(who, []);
  }

  async play(turns: readonly Turn[], formats: readonly Format[]): Promise<void> {
    for (const turn of turns) {
      const who = this.#members[turn.who % this.#members.length] ?? 'ana';
      if (turn.does === 'hand-over') await this.#handOver(who, formats[turn.format]);
      else if (turn.does === 'take-in') await this.#takeIn(who, this.handed[turn.which % this.handed.length]);
      else this.#write(who, turn);
    }
  }

  /** Everybody hands over all they hold, each in another format, and everybody takes in all of it, in any order. */
  async meet(formats: readonly Format[], order: readonly number[]): Promise<void> {
    const before = this.handed.length;
    for (const [n, who] of this.#members.entries())
      await this.#handOver(who, formats[((order[n] ?? 0) + n) % formats.length]);
    const last = this.handed.slice(before);
    for (const [n, who] of this.#members.entries()) {
      const turn = (order[n] ?? 0) % last.length;
      for (const file of [...last.slice(turn), ...last.slice(0, turn)]) await this.#takeIn(who, file);
    }
  }

  #holds(who: WriterName): readonly Entry[] {
    return this.held.get(who) ?? [];
  }

  #write(who: WriterName, turn: Extract<Turn, { pick: number }>): void {
    const held = this.#holds(who);
    const desk = { by: WRITERS[who], key: turn.key, pick: turn.pick, held, makeSalt: this.#makeSalt };
    const statements = ACTS[turn.does](desk);
    if (statements.length === 0) return;
    const entry = entryOf({
      about: turn.key,
      by: WRITERS[who],
      at: new Date(Date.UTC(2026 + turn.years, 2, 2, 9, this.written.length)).toISOString(),
      after: findHeads(held.filter(({ about }) => about === turn.key)),
      statements,
    });
    this.written.push(entry);
    this.held.set(who, mergeEntries(held, [entry]));
  }

  async #handOver(who: WriterName, format: Format | undefined): Promise<void> {
    if (!format) throw new Error('No such format');
    this.handed.push({ format, bytes: await format.write(this.#holds(who), who) });
  }

  /** The way of every import: read, verified, planned, applied, merged. */
  async #takeIn(who: WriterName, file: Handed | undefined): Promise<void> {
    if (!file) return;
    const held = this.#holds(who);
    const list = await verifyEntries(await file.format.read(file.bytes), {
      subtle,
      held: new Map(held.map((entry) => [entry.id, entry])),
      pause: () => undefined,
      signal: new AbortController().signal,
    });
    expect(list?.refused).toEqual([]);
    const plan = planImport({
      list: list ?? { entries: [], refused: [] },
      held: Map.groupBy(held, ({ about }) => about),
      people: PEOPLE,
      strangers: new Set([WRITERS.mal]),
      self: WRITERS[who],
      decisions: new Map(),
      today: '2026-11-24',
    });
    this.held.set(who, mergeEntries(held, applyPlan(plan, new Set()).entries));
  }
}
