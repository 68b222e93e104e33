import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseFolderFile } from '../../lib/exchange/folder-file.ts';
import {
  type HeldTexts,
  joinHeldTexts,
  planFolderEntries,
  readHeldTexts,
} from '../../lib/exchange/plan-folder-entries.ts';
import { type Entry, statementName } from '../../lib/record/entry.ts';
import { mergeEntries } from '../../lib/record/merge.ts';
import { findRedactions } from '../../lib/record/redaction.ts';
import { ACTS, type Act } from '../record/acts.ts';
import { KNOWN, play, turnsOf } from '../record/team.ts';
import { PEOPLE, WRITERS, type WriterName } from '../record/writers.ts';
import { makeFolderFile } from './made-folder-file.ts';

const RUNS = 300;

/** What may happen to a device’s file besides being written: what synchronising programs do. */
const HARMS = ['none', 'none', 'torn', 'copied', 'older', 'gone'] as const;

interface Step {
  readonly who: WriterName;
  readonly harm: (typeof HARMS)[number];
  readonly cut: number;
}

const step = fc.record({
  who: fc.constantFrom(...KNOWN),
  harm: fc.constantFrom(...HARMS),
  cut: fc.double({ min: 0, max: 1, noNaN: true }),
});

const turns = turnsOf(Object.keys(ACTS) as Act[], { writers: [...KNOWN, 'mal'], most: 16 });

type Bytes = Uint8Array<ArrayBuffer>;

interface World {
  readonly held: Map<WriterName, Entry[]>;
  readonly folder: Map<string, Bytes>;
  /** What each wrote before the last time. */
  readonly older: Map<string, Bytes>;
}

/** One device reads all files and writes its own, as the store does, but for signatures and databases. */
async function exchange({ held, folder, older }: World, who: WriterName): Promise<void> {
  let mine = held.get(who) ?? [];
  const others = new Map<string, HeldTexts>();
  const carried = new Set<string>();
  for (const [name, bytes] of folder) {
    const parsed = await parseFolderFile(crypto.subtle, bytes, () => undefined);
    if (!parsed.ok) continue;
    const entries = parsed.entries as Entry[];
    mine = mergeEntries(
      mine,
      entries.filter(({ by }) => PEOPLE.has(by)),
    );
    for (const entry of entries) {
      if (name === who) carried.add(entry.id);
      else if (parsed.isWhole)
        others.set(entry.id, joinHeldTexts(others.get(entry.id), readHeldTexts(entry)));
    }
  }
  held.set(who, mine);
  const share = { self: WRITERS[who], people: PEOPLE, carried, others };
  const planned = [...Map.groupBy(mine, ({ about }) => about).values()].flatMap((entries) =>
    planFolderEntries(entries, share),
  );
  const before = folder.get(who);
  if (before) older.set(who, before);
  folder.set(who, makeFolderFile(WRITERS[who], planned));
}

function harm({ folder, older }: World, { who, harm: done, cut }: Step): void {
  const bytes = folder.get(who);
  if (!bytes) return;
  if (done === 'torn') folder.set(who, bytes.slice(0, Math.floor(bytes.length * cut)));
  if (done === 'copied') folder.set(`${who} (1)`, bytes);
  if (done === 'older') folder.set(who, older.get(who) ?? bytes);
  if (done === 'gone') folder.delete(who);
}

it('whatever happens to the files, once each has exchanged twice all hold everything that known people wrote', async () => {
  await fc.assert(
    fc.asyncProperty(turns, fc.array(step, { maxLength: 12 }), async (script, steps) => {
      const team = play(script);
      const world: World = {
        held: new Map(KNOWN.map((who) => [who, [...team.held[who]]])),
        folder: new Map(),
        older: new Map(),
      };
      const before = KNOWN.flatMap((who) => team.held[who]).filter(({ by }) => PEOPLE.has(by));
      for (const one of steps) {
        await exchange(world, one.who);
        harm(world, one);
      }
      for (const who of [...KNOWN, ...KNOWN]) await exchange(world, who);
      const wanted = mergeEntries([], before);
      const redactions = findRedactions(wanted);
      const isKept = (name: string): boolean =>
        !(redactions.get(name) ?? []).some(({ by }) => PEOPLE.has(by));
      for (const who of KNOWN) {
        const known = (world.held.get(who) ?? []).filter(({ by }) => PEOPLE.has(by));
        expect(known.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id));
        known.forEach(({ id, statements }, place) => {
          statements.forEach((said, n) => {
            const full = wanted[place]?.statements[n];
            if (isKept(statementName(id, n))) expect(said).toEqual(full);
          });
        });
      }
    }),
    { numRuns: RUNS },
  );
});
