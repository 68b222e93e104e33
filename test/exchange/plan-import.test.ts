import { describe, expect, it } from 'vitest';
import type { Brings, WriterDecision } from '../../lib/exchange/import-plan.ts';
import type { Entry, Statement } from '../../lib/record/entry.ts';
import { withoutBody } from '../../lib/record/entry-id.ts';
import {
  sayLeft,
  sayLink,
  sayQuote,
  sayRedaction,
  sayReviewOn,
  sayStage,
  sayStanding,
  sayText,
  sayUnlink,
} from '../../lib/record/say.ts';
import { entryOf, nameIn, WRITERS, type WriterName } from '../record/writers.ts';
import { onlyRow, plan, salt } from './planned.ts';

const { ana, ben, mal } = WRITERS;
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
  const reviewed = by('ana', verified(), sayReviewOn('2027-01-01', []));

  it.each<[string, Entry[], Entry[], string]>([
    ['nothing held', [], [theirs], 'new'],
    ['the same entries', [ours, theirs], [ours, theirs], 'identical'],
    ['fewer entries than ours', [ours, theirs], [theirs], 'identical'],
    ['a note more', [ours], [by('ben', note())], 'changed'],
    ['the same view of another person', [ours], [by('ben', suspicious())], 'changed'],
    ['another view', [ours], [theirs], 'disputed'],
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

describe('what is in it', () => {
  const nothing: Brings = {
    entries: 0,
    verdicts: [],
    stages: [],
    notes: 0,
    quotes: 0,
    names: [],
    phones: [],
    links: [],
    erases: 0,
    hides: 0,
    fills: 0,
    unknown: 0,
  };
  const quote = sayQuote(salt, {
    text: 'HIPAA certified',
    address: 'https://acme.example/',
    at: '2026-11-12T09:30:00.000Z',
  });
  const ourNote = by('ana', note('The number of a patient'));
  const benNote = by('ben', note('Mine'));
  const bare = (entry: Entry): Entry => ({ ...entry, statements: entry.statements.map(withoutBody) });

  it.each<[string, Entry[], Entry[], Partial<Brings>]>([
    ['nothing new', [ourNote], [ourNote], {}],
    ['notes and quotes', [], [by('ben', note(), note(), quote)], { entries: 1, notes: 2, quotes: 1 }],
    [
      'names and phones',
      [],
      [by('ben', sayText(salt, 'name', 'Acme'), sayText(salt, 'phone', '+15125550129'))],
      { entries: 1, names: ['Acme'], phones: ['+15125550129'] },
    ],
    ['a stage', [], [by('ben', sayStage('in-use', []))], { entries: 1, stages: ['in-use'] }],
    ['a link', [], [by('ben', sayLink('acme.test'))], { entries: 1, links: ['acme.test'] }],
    ['an address left', [], [by('ben', sayLeft('2026-01-01'))], { entries: 1 }],
    ['an unknown topic', [], [by('ben', { topic: 'weather', value: 'fair' })], { entries: 1, unknown: 1 }],
    [
      'a note replaced within the file',
      [],
      [benNote, by('ben', sayText(salt, 'note', 'Better', [nameIn(benNote)]))],
      { entries: 2, notes: 1 },
    ],
    [
      'a redaction of ours by Ben',
      [ourNote],
      [by('ben', sayRedaction(salt, [nameIn(ourNote)], 'Patient'))],
      { entries: 1, hides: 1 },
    ],
    [
      'a redaction of his own',
      [benNote],
      [by('ben', sayRedaction(salt, [nameIn(benNote)], 'Wrong'))],
      { entries: 1, erases: 1 },
    ],
    [
      "a stranger's redaction",
      [ourNote],
      [by('mal', sayRedaction(salt, [nameIn(ourNote)], 'Hush'))],
      { entries: 1 },
    ],
    ['a text withheld until now', [bare(ourNote)], [ourNote], { fills: 1 }],
  ])('%s', (_what, held, arriving, brings) => {
    expect(onlyRow(plan(arriving, { held })).brings).toEqual({ ...nothing, ...brings });
  });

  it('names the verdict, by whom, and what it replaces', () => {
    const ours = by('ana', suspicious());
    const theirs = by('ben', verified(nameIn(ours)));
    const { brings } = onlyRow(plan([theirs], { held: [ours] }));
    expect(brings.verdicts).toEqual([
      {
        topic: 'standing',
        value: 'verified',
        by: { writer: ben, name: BEN.name, known: true },
        at: theirs.at,
        was: ['suspicious'],
      },
    ]);
  });

  it('writes the copy that has a text withheld until now', () => {
    expect(onlyRow(plan([ourNote], { held: [bare(ourNote)] }))).toMatchObject({
      fate: 'changed',
      adds: [ourNote],
    });
  });

  it('brings no text that is redacted on our list already', () => {
    const redaction = by('ana', sayRedaction(salt, [nameIn(benNote)], 'Patient'));
    const row = onlyRow(plan([benNote], { held: [bare(benNote), redaction] }));
    expect(row).toMatchObject({ fate: 'identical', adds: [] });
    const fresh = onlyRow(plan([benNote, redaction], { held: [] }));
    expect(fresh.adds).toContainEqual(bare(benNote));
  });

  it('says who says so, and since when, newest first', () => {
    const early = entryOf({ by: ben, at: '2026-09-08T00:00:00.000Z', statements: [note()] });
    const late = entryOf({ by: ben, at: '2026-10-08T00:00:00.000Z', statements: [note()] });
    const strange = entryOf({ by: mal, at: '2026-09-20T00:00:00.000Z', statements: [note()] });
    expect(onlyRow(plan([late, early, strange])).saidBy).toEqual([
      { by: { writer: mal, name: undefined, known: false }, since: strange.at },
      { by: { writer: ben, name: BEN.name, known: true }, since: early.at },
    ]);
  });

  it('shows a vendor by the name that known people give it', () => {
    const strange = entryOf({
      by: mal,
      at: '2026-12-01T00:00:00.000Z',
      statements: [sayText(salt, 'name', 'Best Calls')],
    });
    const known = by('ben', sayText(salt, 'name', 'Acme Calls'));
    expect(onlyRow(plan([strange])).name).toBe('Best Calls');
    expect(onlyRow(plan([strange, known])).name).toBe('Acme Calls');
    expect(onlyRow(plan([by('ben', note())])).name).toBeUndefined();
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
