import { describe, expect, it } from 'vitest';
import { type GoesAlong, USUALLY_ALONG } from '../../lib/exchange/goes-along.ts';
import { planExport } from '../../lib/exchange/plan-export.ts';
import type { Entry, Statement } from '../../lib/record/entry.ts';
import { entryId } from '../../lib/record/entry-id.ts';
import { mergeEntries } from '../../lib/record/merge.ts';
import { asPrivate } from '../../lib/record/private.ts';
import { sayStanding, sayText, sayWithdrawn } from '../../lib/record/say.ts';
import { sayVisit } from '../../lib/record/say-evidence.ts';
import { entryOf, nameIn, PEOPLE, WRITERS } from '../record/writers.ts';
import { salt } from './planned.ts';

const note = (text: string): Statement => sayText(salt, 'note', text);
const visit = (text: string): Statement => sayVisit(salt, { of: [], on: '2026-03-01', persons: '', text });

const said = entryOf({
  statements: [
    sayStanding(salt, { value: 'suspicious', reason: 'the reason', replaces: [] }),
    note('a note'),
    asPrivate(note('a private note'), true),
    visit('a visit'),
    asPrivate(visit('a private visit'), true),
  ],
});
const old = entryOf({ by: WRITERS.ben, statements: [note('an old note')] });
const withdrawal = entryOf({ by: WRITERS.ben, statements: [sayWithdrawn('note', [nameIn(old)])] });
const strangers = entryOf({ by: WRITERS.mal, statements: [sayWithdrawn('note', [nameIn(said, 1)])] });
const everything: readonly Entry[] = [said, old, withdrawal, strangers];

function carried(along: Partial<GoesAlong>): Entry[] {
  return planExport({
    entries: everything,
    people: PEOPLE,
    keys: 'all',
    exporter: WRITERS.ana,
    along: { ...USUALLY_ALONG, ...along },
  });
}

function textsOf(entries: readonly Entry[]): string[] {
  return entries.flatMap(({ statements }) =>
    statements.flatMap(({ body }) => [body?.['text'] ?? body?.['reason'] ?? []].flat().map(String)),
  );
}

describe('what goes along', () => {
  it.each<[string, Partial<GoesAlong>, string[]]>([
    ['usually all but what is private', {}, ['the reason', 'a note', 'a visit', 'an old note']],
    ['no notes', { notes: false }, ['the reason', 'a visit']],
    ['no evidence', { evidence: false }, ['the reason', 'a note', 'an old note']],
    ['nothing that was withdrawn by its writer', { history: false }, ['the reason', 'a note', 'a visit']],
    [
      'what is private, too',
      { privateNotes: true },
      ['the reason', 'a note', 'a private note', 'a visit', 'a private visit', 'an old note'],
    ],
    [
      'no notes although what is private goes along',
      { notes: false, privateNotes: true },
      ['the reason', 'a visit', 'a private visit'],
    ],
    ['the least', { notes: false, evidence: false, history: false }, ['the reason']],
  ])('%s', (_what, along, texts) => {
    expect(textsOf(carried(along))).toEqual(texts);
  });

  it('never leaves an entry out, and what is left out of one changes neither its id nor its signature', () => {
    const least = carried({ notes: false, evidence: false, history: false });
    expect(least.map(({ id, sig }) => [id, sig])).toEqual(everything.map(({ id, sig }) => [id, sig]));
    expect(least.map(entryId)).toEqual(everything.map(({ id }) => id));
  });

  it('says of what is private that it is, and nothing more', () => {
    const [, , hidden] = carried({})[0]?.statements ?? [];
    expect(hidden).toEqual({ topic: 'note', private: true, digest: expect.any(String) });
  });

  it('comes together again where the whole is held', () => {
    const least = carried({ notes: false, evidence: false, history: false });
    expect(mergeEntries(least, everything)).toEqual(mergeEntries(everything, []));
  });
});

it('takes only `true` for the mark, so that nobody’s text is kept home by chance', () => {
  const other = entryOf({ statements: [{ ...note('a note'), private: 'yes' }] });
  const entries = planExport({
    entries: [other],
    people: PEOPLE,
    keys: 'all',
    exporter: WRITERS.ana,
    along: USUALLY_ALONG,
  });
  expect(textsOf(entries)).toEqual(['a note']);
});
