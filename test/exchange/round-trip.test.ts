import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyPlan, isNothingToImport } from '../../lib/exchange/apply-plan.ts';
import { USUALLY_ALONG } from '../../lib/exchange/goes-along.ts';
import type { WriterDecision } from '../../lib/exchange/import-plan.ts';
import { formatListFile, parseListFile } from '../../lib/exchange/list-file.ts';
import { planExport } from '../../lib/exchange/plan-export.ts';
import { type VerifiedList, verifyEntries } from '../../lib/exchange/verify-entries.ts';
import type { Entry } from '../../lib/record/entry.ts';
import { mergeEntries } from '../../lib/record/merge.ts';
import type { People } from '../../lib/record/people.ts';
import type { Act } from '../record/acts.ts';
import { ACTS } from '../record/acts.ts';
import { EVERYBODY, play, turnsOf } from '../record/team.ts';
import { PEOPLE, WRITERS } from '../record/writers.ts';
import { nameEntry, plan } from './planned.ts';

const RUNS = 500;
const NAMES = EVERYBODY.map((who) => nameEntry(who, who));
const DECISIONS: ReadonlyMap<string, WriterDecision> = new Map(
  Object.values(WRITERS).map((writer) => {
    const person = PEOPLE.get(writer);
    return [writer, person ? { kind: 'know', person } : { kind: 'stranger' }];
  }),
);
const turns = turnsOf(Object.keys(ACTS) as Act[], { writers: EVERYBODY });

/** Signatures are tested apart: these entries carry dummies. */
const TRUSTING = {
  importKey: () => Promise.resolve({} as CryptoKey),
  verify: () => Promise.resolve(true),
} as unknown as SubtleCrypto;

function exportText(entries: readonly Entry[], people: People): string {
  const chosen = planExport({ entries, people, keys: 'all', exporter: WRITERS.ana, along: USUALLY_ALONG });
  return formatListFile({ exportedAt: '2026-11-24T10:00:00.000Z', exportedBy: WRITERS.ana, entries: chosen });
}

async function readList(text: string): Promise<VerifiedList> {
  const parsed = parseListFile(text);
  if (!parsed.ok) throw new Error(parsed.fault.code);
  const list = await verifyEntries(parsed.file.entries, {
    subtle: TRUSTING,
    held: new Map(),
    pause: () => undefined,
    signal: new AbortController().signal,
  });
  if (!list) throw new Error('cancelled');
  return list;
}

it('gives the same text after export, import into an empty record and export', async () => {
  await fc.assert(
    fc.asyncProperty(turns, async (script) => {
      const text = exportText([...play(script).held.ana, ...NAMES], PEOPLE);
      const list = await readList(text);
      expect(list.refused).toEqual([]);
      const write = applyPlan(
        plan([], { list, people: new Map(), self: undefined, decisions: DECISIONS }),
        new Set(),
      );
      const imported = mergeEntries([], write.entries);
      const people = new Map(
        write.writers.flatMap(({ key, person }) => {
          const known = write.people.find(({ id }) => id === person);
          return known ? [[key, known]] : [];
        }),
      );
      expect(exportText(imported, people)).toBe(text);
    }),
    { numRuns: RUNS },
  );
});

it('has nothing to import when the same file comes again, into any record', async () => {
  await fc.assert(
    fc.asyncProperty(turns, async (script) => {
      const { held } = play(script);
      const list = await readList(exportText([...held.ben, ...NAMES], PEOPLE));
      const strangers = new Set([WRITERS.mal, WRITERS.moe]);
      const first = applyPlan(plan([], { list, held: held.ana, strangers }), new Set());
      const merged = mergeEntries(held.ana, first.entries);
      const second = plan([], { list, held: merged, strangers });
      expect(second.rows.map(({ fate }) => fate).filter((fate) => fate !== 'identical')).toEqual([]);
      expect(isNothingToImport(applyPlan(second, new Set()))).toBe(true);
    }),
    { numRuns: RUNS },
  );
});

it('plans exactly what a merge would add', async () => {
  await fc.assert(
    fc.asyncProperty(turns, async (script) => {
      const { held } = play(script);
      const list = await readList(exportText(held.ben, PEOPLE));
      const write = applyPlan(
        plan([], { list, held: held.ana, strangers: new Set([WRITERS.mal]) }),
        new Set(),
      );
      const ids = new Set(mergeEntries(held.ana, write.entries).map(({ id }) => id));
      expect([...held.ana, ...list.entries].filter(({ id }) => !ids.has(id))).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});
