import { describe, expect, it } from 'vitest';
import type { Brings } from '../../lib/exchange/import-plan.ts';
import type { Entry, Statement } from '../../lib/record/entry.ts';
import { withoutBody } from '../../lib/record/entry-id.ts';
import {
  sayLeft,
  sayLink,
  sayQuote,
  sayRedaction,
  sayStage,
  sayStanding,
  sayText,
} from '../../lib/record/say.ts';
import { sayPerson } from '../../lib/registers/say-person.ts';
import { entryOf, nameIn, WRITERS, type WriterName } from '../record/writers.ts';
import { onlyRow, plan, salt } from './planned.ts';

const { ben, mal } = WRITERS;
const BEN = { id: 'ben', name: 'Ben Adeyemi' };

function by(who: WriterName, ...statements: Statement[]): Entry {
  return entryOf({ by: WRITERS[who], statements });
}

const suspicious = (...replaces: string[]): Statement =>
  sayStanding(salt, { value: 'suspicious', reason: 'No agreement', replaces });
const verified = (...replaces: string[]): Statement =>
  sayStanding(salt, { value: 'verified', checked: 'Agreement', replaces });
const note = (text = 'n'): Statement => sayText(salt, 'note', text);

describe('what is in it', () => {
  const nothing: Brings = {
    entries: 0,
    verdicts: [],
    stages: [],
    notes: 0,
    evidence: 0,
    names: [],
    phones: [],
    links: [],
    persons: [],
    distinct: [],
    screened: 0,
    approvals: 0,
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
    ['notes and quotes', [], [by('ben', note(), note(), quote)], { entries: 1, notes: 2, evidence: 1 }],
    [
      'names and phones',
      [],
      [by('ben', sayText(salt, 'name', 'Acme'), sayText(salt, 'phone', '+15125550129'))],
      { entries: 1, names: ['Acme'], phones: ['+15125550129'] },
    ],
    ['a stage', [], [by('ben', sayStage('in-use', []))], { entries: 1, stages: ['in-use'] }],
    ['a link', [], [by('ben', sayLink('acme.test'))], { entries: 1, links: ['acme.test'] }],
    [
      'a person, a screening and another company',
      [],
      [
        by(
          'ben',
          sayPerson(salt, { name: 'Ola Quill', role: 'Owner' }),
          { topic: 'screened:leie', value: '2026-08-10/0' },
          { topic: 'distinct', value: 'acm3.example' },
        ),
      ],
      { entries: 1, persons: ['Ola Quill'], screened: 1, distinct: ['acm3.example'] },
    ],
    [
      'an approval',
      [ourNote],
      [by('ben', { topic: 'approval', of: [nameIn(ourNote)] })],
      { entries: 1, approvals: 1 },
    ],
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

  it('shows a colleague’s proposal as under review, and his approval of ours as verified, where two persons are asked for', () => {
    const ours = by('ana', verified());
    const approval = by('ben', { topic: 'approval', of: [nameIn(ours)] });
    const shown = (held: Entry[], arriving: Entry[], twoPersons: boolean) => {
      const { before, after, fate } = onlyRow(plan(arriving, { held, rule: { twoPersons } }));
      return [before, after, fate];
    };
    expect(shown([], [ours], false)).toEqual(['unlisted', 'verified', 'new']);
    expect(shown([], [ours], true)).toEqual(['unlisted', 'in-review', 'new']);
    expect(shown([ours], [approval], true)).toEqual(['in-review', 'verified', 'changed']);
    expect(shown([ours], [approval], false)).toEqual(['verified', 'verified', 'changed']);
  });

  it('writes the copy that has a text withheld until now', () => {
    expect(onlyRow(plan([ourNote], { held: [bare(ourNote)] }))).toMatchObject({
      fate: 'changed',
      adds: [ourNote],
    });
  });

  it('counts as replaced only what was live', () => {
    const first = by('ana', suspicious());
    const second = by('ana', sayStanding(salt, { value: 'in-review', replaces: [nameIn(first)] }));
    const theirs = by('ben', verified(nameIn(first), nameIn(second)));
    const { brings } = onlyRow(plan([theirs], { held: [first, second] }));
    expect(brings.verdicts.map(({ was }) => was)).toEqual([['in-review']]);
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
    const later = entryOf({ by: ben, at: '2026-11-08T00:00:00.000Z', statements: [note()] });
    const strange = entryOf({ by: mal, at: '2026-09-20T00:00:00.000Z', statements: [note()] });
    expect(onlyRow(plan([late, early, later, strange])).saidBy).toEqual([
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

  it("does not count a stranger's view as one of ours that is replaced", () => {
    const strange = by('mal', suspicious());
    const { brings } = onlyRow(plan([by('ben', verified(nameIn(strange)))], { held: [strange] }));
    expect(brings.verdicts).toMatchObject([{ value: 'verified', was: [] }]);
  });

  it('brings no verdict where one is only taken back', () => {
    const theirs = by('ben', verified());
    const back = by('ben', sayStanding(salt, { value: 'none', replaces: [nameIn(theirs)] }));
    expect(onlyRow(plan([back], { held: [theirs] })).brings).toEqual({ ...nothing, entries: 1 });
  });

  it('erases what was only hidden, once its own writer asks for it', () => {
    const hiding = by('ana', sayRedaction(salt, [nameIn(benNote)], 'Patient'));
    const own = by('ben', sayRedaction(salt, [nameIn(benNote)], 'Wrong'));
    expect(onlyRow(plan([own], { held: [benNote, hiding] })).brings).toMatchObject({ erases: 1, hides: 0 });
  });

  it("names the far end of a stranger's link to this vendor", () => {
    const link = entryOf({ about: 'acme.test', by: mal, statements: [sayLink('acme.example')] });
    const rows = plan([benNote, link]).rows.filter((row) => row.fate !== 'refused');
    expect(rows.map(({ key, brings }) => [key, brings.links])).toEqual([
      ['acme.example', ['acme.test']],
      ['acme.test', ['acme.example']],
    ]);
  });

  it('says who said it, also where nothing is new', () => {
    expect(onlyRow(plan([benNote], { held: [benNote] })).saidBy).toMatchObject([{ by: { writer: ben } }]);
  });
});
