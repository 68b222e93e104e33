import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Entry } from '../../lib/record/entry.ts';
import { withoutBody } from '../../lib/record/entry-id.ts';
import { foldVendors } from '../../lib/record/fold.ts';
import { mergeEntries } from '../../lib/record/merge.ts';
import { PEOPLE, type WriterName } from '../record/writers.ts';
import { ApartTeam, members, type Turn, turnsWith } from './apart-team.ts';
import { type Format, QUICK, SEALED } from './exchange-formats.ts';

/** All that is shown of a list. A text that somebody else redacted may lie on one disk, hidden, and be gone from another. */
function shownOf(entries: readonly Entry[]): unknown {
  return foldVendors(entries, PEOPLE).map(({ keys, links, holes, views }) => ({
    keys,
    links: links.map(({ said }) => said.name),
    holes,
    views: views.map(({ name, statement, replacedBy, redactions, bodyState, understood }) => ({
      name,
      topic: statement.topic,
      value: statement.value,
      body: bodyState === 'shown' ? statement.body : undefined,
      state: bodyState === 'hidden' ? 'erased' : bodyState,
      replacedBy: replacedBy.map((said) => said.name),
      redactions: redactions.map(({ source }) => source),
      understood,
    })),
  }));
}

async function expectConverged(
  names: readonly WriterName[],
  turns: readonly Turn[],
  places: readonly number[],
  formats: readonly Format[],
): Promise<void> {
  const team = new ApartTeam(names);
  await team.play(turns, formats);
  await team.meet(formats, places);
  const all = mergeEntries(team.written, []);
  const shown = shownOf(all);
  for (const held of team.held.values()) {
    expect(held.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
    expect(held.map(withoutBodies)).toEqual(all.map(withoutBodies));
    expect(shownOf(held)).toEqual(shown);
  }
}

function withoutBodies(entry: Entry): Entry {
  return { ...entry, statements: entry.statements.map(withoutBody) };
}

const order = fc.array(fc.nat({ max: 11 }), { minLength: 5, maxLength: 5 });

test('teams whose lists go about as files of any kind, late, twice and out of order, end with the same list', async () => {
  await fc.assert(
    fc.asyncProperty(members, turnsWith(QUICK.length), order, (names, turns, places) =>
      expectConverged(names, turns, places, QUICK),
    ),
    { numRuns: 1_000 },
  );
}, 120_000);

test('the same where every file is sealed', async () => {
  const [turns = []] = fc.sample(turnsWith(1), { numRuns: 1, seed: 5 });
  // A passphrase is slow to try on purpose: they meet once.
  const writing = turns.filter(({ does }) => does !== 'hand-over' && does !== 'take-in');
  await expectConverged(['ana', 'ben'], writing, [0, 1], [SEALED]);
});
