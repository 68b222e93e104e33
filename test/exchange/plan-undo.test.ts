import { describe, expect, it } from 'vitest';
import { planUndo } from '../../lib/exchange/plan-undo.ts';
import { aboutWriter, type Entry } from '../../lib/record/entry.ts';
import { sayRedaction, sayText } from '../../lib/record/say.ts';
import { entryOf, nameIn, WRITERS } from '../record/writers.ts';
import { nameEntry, salt } from './planned.ts';

const note = (replaces: string[] = []) => sayText(salt, 'note', 'n', replaces);
const on = (about: string, parts: Partial<Entry> = {}): Entry =>
  entryOf({ about, by: WRITERS.ben, statements: [note()], ...parts });

function undo(imported: readonly Entry[], others: readonly Entry[] = [], alsoBrought: readonly Entry[] = []) {
  const added = Map.groupBy(imported, ({ about }) => about);
  const plan = planUndo({
    added: Object.fromEntries([...added].map(([key, entries]) => [key, entries.map(({ id }) => id)])),
    alsoBrought: new Set(alsoBrought.map(({ id }) => id)),
    entries: [...imported, ...others],
  });
  return {
    removed: [...imported, ...others].filter(({ id }) => plan.removed.has(id)),
    kept: plan.kept.map(({ key, why }) => `${key} ${why}`),
  };
}

const a = on('a.example');
const b = on('b.example');

describe('an import is taken back', () => {
  it('where nothing came after it', () => {
    const earlier = on('a.example', { by: WRITERS.ana });
    expect(undo([a, b], [earlier])).toEqual({ removed: [a, b], kept: [] });
  });

  it('where what it brought names earlier work', () => {
    const earlier = on('a.example', { by: WRITERS.ana });
    const onTop = on('a.example', { after: [earlier.id], statements: [note([nameIn(earlier)])] });
    expect(undo([onTop], [earlier])).toEqual({ removed: [onTop], kept: [] });
  });

  it.each<[string, Partial<Entry>]>([
    ['after', { after: [a.id] }],
    ['replaces', { statements: [note([nameIn(a)])] }],
    ['of', { statements: [sayRedaction(salt, [nameIn(a)], 'Wrong')] }],
  ])('except where a later entry names it in %s', (_member, parts) => {
    const later = on('a.example', { by: WRITERS.ana, ...parts });
    expect(undo([a, b], [later])).toEqual({ removed: [b], kept: ['a.example later-entries'] });
  });

  it('except where a later entry about another key names it', () => {
    const later = on('c.example', { by: WRITERS.ana, statements: [note([nameIn(a)])] });
    expect(undo([a, b], [later]).kept).toEqual(['a.example later-entries']);
  });

  it('and what stays keeps what it names in turn', () => {
    const first = on('c.example');
    const second = on('b.example', { statements: [note([nameIn(first)])] });
    const third = on('a.example', { statements: [note([nameIn(second)])] });
    const later = on('a.example', { by: WRITERS.ana, after: [third.id] });
    const { removed, kept } = undo([first, second, third], [later]);
    expect(removed).toEqual([]);
    expect(kept).toEqual(['a.example later-entries', 'b.example later-entries', 'c.example later-entries']);
  });

  it('except what another import brought as well', () => {
    expect(undo([a, b], [], [b])).toEqual({ removed: [a], kept: ['b.example other-import'] });
  });

  it('with the names of writers of whom nothing else is left', () => {
    const name = nameEntry('ben', 'Ben');
    expect(undo([a, name]).removed).toEqual([a, name]);
    const earlier = on('z.example');
    expect(undo([a, name], [earlier])).toEqual({ removed: [a], kept: [] });
    const later = on('a.example', { by: WRITERS.ana, after: [a.id] });
    expect(undo([a, name], [later]).removed).toEqual([]);
  });

  it('but not the name that a remaining import brought', () => {
    const name = nameEntry('ben', 'Ben');
    expect(undo([a, name], [], [name])).toEqual({ removed: [a], kept: [] });
    expect(name.about).toBe(aboutWriter(WRITERS.ben));
  });
});
