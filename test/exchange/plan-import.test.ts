import { describe, expect, it } from 'vitest';
import type { WriterDecision } from '../../lib/exchange/import-plan.ts';
import type { Entry, Statement } from '../../lib/record/entry.ts';
import { sayLink, sayReviewOn, sayStage, sayStanding, sayText, sayUnlink } from '../../lib/record/say.ts';
import { entryOf, nameIn, WRITERS, type WriterName } from '../record/writers.ts';
import { onlyRow, plan, salt } from './planned.ts';

const { ana, ben } = WRITERS;
const BEN = { id: 'ben', name: 'Ben Adeyemi' };

function by(who: WriterName, ...statements: Statement[]): Entry {
  return entryOf({ by: WRITERS[who], statements });
}

const suspicious = (...replaces: string[]): Statement =>
  sayStanding(salt, { value: 'suspicious', reason: 'No agreement', replaces });
const verified = (...replaces: string[]): Statement =>
  sayStanding(salt, { value: 'verified', checked: 'Agreement', replaces });
const note = (text = 'n'): Statement => sayText(salt, 'note', text);

describe('fate', () => {
  const ours = by('ana', suspicious());
  const theirs = by('ben', verified());
  const third = by('cleo', sayStanding(salt, { value: 'in-review', replaces: [] }));
  const withdrawn = sayStanding(salt, { value: 'none', replaces: [nameIn(third)] });
  const reviewed = by('ana', verified(), sayReviewOn('2027-01-01', []));

  it.each<[string, Entry[], Entry[], string]>([
    ['nothing held', [], [theirs], 'new'],
    ['the same entries', [ours, theirs], [ours, theirs], 'identical'],
    ['fewer entries than ours', [ours, theirs], [theirs], 'identical'],
    ['a note more', [ours], [by('ben', note())], 'changed'],
    ['the same view of another person', [ours], [by('ben', suspicious())], 'changed'],
    ['another view', [ours], [theirs], 'disputed'],
    ['a side of a dispute withdrawn', [ours, theirs, third], [by('cleo', withdrawn)], 'changed'],
    ['another view, long disputed here', [ours, theirs], [ours, theirs, by('cleo', note())], 'changed'],
    [
      'a third view in a dispute',
      [ours, theirs],
      [by('cleo', sayStanding(salt, { value: 'in-review', replaces: [] }))],
      'disputed',
    ],
    ['a view that replaces ours', [ours], [by('ben', verified(nameIn(ours)))], 'changed'],
    ['a dispute resolved', [ours, theirs], [by('cleo', verified(nameIn(ours), nameIn(theirs)))], 'changed'],
    [
      'half a dispute resolved the other way',
      [ours, theirs],
      [by('cleo', verified(nameIn(theirs)))],
      'disputed',
    ],
    ['a dispute within the file', [], [ours, theirs], 'disputed'],
    ['another review date', [reviewed], [by('ben', sayReviewOn('2027-06-01', []))], 'disputed'],
    [
      'another stage, which is no verdict',
      [by('ana', sayStage('in-use', []))],
      [by('ben', sayStage('ended', []))],
      'changed',
    ],
    ["a stranger's view", [ours], [by('mal', verified())], 'changed'],
    ["a stranger's replacement", [ours], [by('mal', verified(nameIn(ours)))], 'changed'],
    ['a value nobody understands', [ours], [by('ben', { topic: 'standing', value: 'splendid' })], 'changed'],
  ])('%s', (_what, held, arriving, fate) => {
    expect(onlyRow(plan(arriving, { held })).fate).toBe(fate);
  });

  it('says who is on which side, the most cautious first', () => {
    const row = onlyRow(plan([theirs], { held: [ours] }));
    expect(row.disputes).toEqual([
      {
        topic: 'standing',
        sides: [
          {
            value: 'suspicious',
            by: { writer: ana, name: 'Ana Ortiz', known: true },
            at: ours.at,
            arrives: false,
          },
          {
            value: 'verified',
            by: { writer: ben, name: 'Ben Adeyemi', known: true },
            at: theirs.at,
            arrives: true,
          },
        ],
      },
    ]);
    expect([row.before, row.after]).toEqual(['suspicious', 'disputed']);
  });

  it('finds a dispute that only a link brings about', () => {
    const far = entryOf({ about: 'acme.test', by: ben, statements: [verified()] });
    const link = entryOf({
      about: 'acme.test',
      by: ben,
      statements: [sayLink('acme.example')],
      after: [far.id],
    });
    const row = onlyRow(plan([far, link], { held: [ours, far] }));
    expect(row).toMatchObject({ fate: 'disputed', keys: ['acme.example', 'acme.test'] });
    expect(row.disputes[0]?.sides.map(({ arrives }) => arrives)).toEqual([false, false]);
    expect(row.adds).toEqual([link]);
  });

  it('counts the verified that has fallen due as such', () => {
    const due = by('ben', verified(), sayReviewOn('2026-11-24', []));
    expect(onlyRow(plan([due])).after).toBe('review-due');
  });
});

describe('decisions about writers', () => {
  const people = new Map([[ana, { id: 'ana', name: 'Ana Ortiz' }]]);
  const ours = by('ana', suspicious());
  const theirs = by('ben', verified());
  const decide = (decision?: WriterDecision) =>
    plan([theirs], { held: [ours], people, decisions: new Map(decision ? [[ben, decision]] : []) });

  it.each<[string, WriterDecision | undefined, string]>([
    ['none yet', undefined, 'changed'],
    ['stranger', { kind: 'stranger' }, 'changed'],
    ['known as Ben', { kind: 'know', person: BEN }, 'disputed'],
  ])('%s', (_what, decision, fate) => {
    expect(onlyRow(decide(decision)).fate).toBe(fate);
  });

  it('shows what changes when a stranger of our list becomes known, without a new entry', () => {
    const decisions = new Map<string, WriterDecision>([[ben, { kind: 'know', person: BEN }]]);
    const row = onlyRow(plan([theirs], { held: [theirs], people, decisions }));
    expect(row).toMatchObject({ fate: 'changed', before: 'unlisted', after: 'verified', adds: [] });
  });

  it('leaves out', () => {
    expect(decide({ kind: 'leave-out' })).toMatchObject({ rows: [], leftOut: 1 });
  });

  it.each<WriterDecision>([
    { kind: 'know', person: { id: 'x', name: 'X' } },
    { kind: 'stranger' },
    { kind: 'leave-out' },
  ])('passes over $kind about a writer whom the list knows', (decision) => {
    const made = plan([theirs], { held: [ours], decisions: new Map([[ben, decision]]) });
    expect(onlyRow(made)).toMatchObject({
      fate: 'disputed',
      saidBy: [{ by: { name: BEN.name, known: true } }],
    });
    expect(made).toMatchObject({ leftOut: 0, writers: [{ decision: undefined }] });
  });
});

it('sorts by what needs a look, then by name', () => {
  const about = (key: string, statement: Statement, who: WriterName = 'ben'): Entry =>
    entryOf({ about: key, by: WRITERS[who], statements: [statement] });
  const held = ['b.example', 'c.example', 'd.example'].map((key) => about(key, suspicious(), 'ana'));
  const arriving = [
    about('a.example', sayText(salt, 'name', 'Zephyr')),
    about('z.example', sayText(salt, 'name', 'Álamo')),
    about('b.example', note()),
    about('c.example', verified()),
    ...held.slice(2),
  ];
  const refused = { fault: 'forged' as const, place: 9, about: 'z.example' };
  const made = plan([], { held, list: { entries: arriving, refused: [refused] } });
  const shown = made.rows.map((row) => [row.fate, row.name ?? (row.fate === 'refused' ? '' : row.key)]);
  expect(shown).toEqual([
    ['refused', 'Álamo'],
    ['disputed', 'c.example'],
    ['changed', 'b.example'],
    ['new', 'Álamo'],
    ['new', 'Zephyr'],
    ['identical', 'd.example'],
  ]);
  expect(made.counts).toEqual({ refused: 1, disputed: 1, changed: 1, new: 2, identical: 1 });
});

it('names the vendor of a refused entry from our own list', () => {
  const held = [by('ana', sayText(salt, 'name', 'Acme Calls'))];
  const refused = [
    { fault: 'forged' as const, place: 1, id: 'x', about: 'acme.example' },
    { fault: 'shape' as const, place: 2, about: 'nobody.example' },
    { fault: 'shape' as const, place: 3 },
  ];
  const made = plan([], { held, list: { entries: [], refused } });
  expect(made.rows.map(({ name }) => name)).toEqual(['Acme Calls', undefined, undefined]);
});

it('gives vendors that are linked no more a row each', () => {
  const link = by('ana', sayLink('acme.test'));
  const unlink = by('ana', sayUnlink('acme.test', [nameIn(link)]));
  const far = entryOf({ about: 'acme.test', by: ben, statements: [note()] });
  const made = plan([link, unlink, far]);
  expect(made.rows.map((row) => row.fate !== 'refused' && row.keys)).toEqual([
    ['acme.example'],
    ['acme.test'],
  ]);
});
