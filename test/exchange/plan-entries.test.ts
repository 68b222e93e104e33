import { expect, it } from 'vitest';
import type { PlanInput } from '../../lib/exchange/import-plan.ts';
import { planEntries } from '../../lib/exchange/plan-entries.ts';
import { planImport } from '../../lib/exchange/plan-import.ts';
import type { Entry } from '../../lib/record/entry.ts';
import { statementName } from '../../lib/record/entry.ts';
import { sayLink, sayStanding, sayText } from '../../lib/record/say.ts';
import { entryOf, PEOPLE, WRITERS } from '../record/writers.ts';
import { heldOf, nameEntry, onlyRow, salt } from './planned.ts';

const { ben, mal } = WRITERS;
const KEY = 'acme.example';

function entriesOf(
  arriving: readonly Entry[],
  held: readonly Entry[] = [],
  decisions: PlanInput['decisions'] = new Map(),
) {
  const input: PlanInput = {
    list: { entries: arriving, refused: [] },
    held: heldOf(held),
    people: PEOPLE,
    strangers: new Set(),
    self: WRITERS.ana,
    decisions,
    today: '2026-11-24',
  };
  const plan = planImport(input);
  return planEntries(input, plan, onlyRow(plan));
}

const warning = entryOf({
  about: KEY,
  by: ben,
  at: '2026-05-01T00:00:00.000Z',
  statements: [
    sayStanding(salt, { value: 'suspicious', reason: 'Rude.', replaces: [] }),
    sayText(salt, 'note', 'Twice.'),
  ],
});
const answer = entryOf({
  about: KEY,
  by: mal,
  at: '2026-06-01T00:00:00.000Z',
  after: [warning.id],
  statements: [
    sayStanding(salt, { value: 'verified', checked: 'All.', replaces: [statementName(warning.id, 0)] }),
  ],
});
const heldNote = entryOf({ about: KEY, by: ben, statements: [sayText(salt, 'note', 'Held.')] });

it('shows each arriving entry with its statements in order, who says so, and what becomes of them', () => {
  const shown = entriesOf([nameEntry('mal', 'Malin'), warning, answer]);
  expect(
    shown.map(({ by, arrives, views }) => [
      by.name,
      by.known,
      arrives,
      views.map(({ statement }) => statement.topic),
    ]),
  ).toEqual([
    ['Malin', false, true, ['standing']],
    ['Ben Adeyemi', true, true, ['standing', 'note']],
  ]);
  expect(shown[1]?.views[0]?.replacedBy).toEqual([]);
});

it('shows what a decision about a writer changes', () => {
  const known = new Map([[mal, { kind: 'know', person: { id: 'malin', name: 'Malin Berg' } } as const]]);
  const shown = entriesOf([warning, answer], [], known);
  expect(shown.map(({ by }) => [by.name, by.known])).toEqual([
    ['Malin Berg', true],
    ['Ben Adeyemi', true],
  ]);
  expect(shown[1]?.views[0]?.replacedBy.map(({ entry }) => entry.id)).toEqual([answer.id]);
});

it('leaves out what our list holds, unless nothing else arrives', () => {
  expect(entriesOf([heldNote, warning], [heldNote]).map(({ entry }) => entry.id)).toEqual([warning.id]);
  expect(entriesOf([heldNote], [heldNote]).map(({ entry, arrives }) => [entry.id, arrives])).toEqual([
    [heldNote.id, false],
  ]);
});

it('shows the entries of all keys that the import joins', () => {
  const link = entryOf({ about: 'acme.test', by: ben, statements: [sayLink(KEY)] });
  expect(
    entriesOf([warning, link])
      .map(({ entry }) => entry.about)
      .sort(),
  ).toEqual([KEY, 'acme.test']);
});
