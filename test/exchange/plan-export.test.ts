import { expect, it } from 'vitest';
import { USUALLY_ALONG } from '../../lib/exchange/goes-along.ts';
import { planExport } from '../../lib/exchange/plan-export.ts';
import type { Entry, Statement } from '../../lib/record/entry.ts';
import { sayLink, sayRedaction, sayText, sayUnlink } from '../../lib/record/say.ts';
import { entryOf, nameIn, PEOPLE, WRITERS, type WriterName } from '../record/writers.ts';
import { nameEntry, salt } from './planned.ts';

const on = (about: string, who: WriterName, ...statements: Statement[]): Entry =>
  entryOf({ about, by: WRITERS[who], statements });
const note = (): Statement => sayText(salt, 'note', 'The caller gave a name');
const link = on('a.example', 'ana', sayLink('b.example'));
const unlink = on('a.example', 'ana', sayUnlink('b.example', [nameIn(link)]));
const strangeLink = on('a.example', 'mal', sayLink('c.example'));
const chained = on('b.example', 'ben', sayLink('d.example'));
const onB = on('b.example', 'ben', note());
const onC = on('c.example', 'cleo', note());
const onD = on('d.example', 'cleo', note());
const names = (['ana', 'ben', 'cleo', 'mal', 'moe'] as const).map((who) => nameEntry(who, who));
const everything = [link, unlink, strangeLink, chained, onB, onC, onD, ...names];

function carried(keys: 'all' | readonly string[]): string[] {
  const entries = planExport({
    entries: everything,
    people: PEOPLE,
    keys,
    exporter: WRITERS.ana,
    along: USUALLY_ALONG,
  });
  return [...new Set(entries.map(({ about }) => about.slice(0, 'writer:AgIC'.length)))].sort();
}

const writers = (...who: WriterName[]): string[] =>
  who.map((name) => `writer:${WRITERS[name].slice(0, 4)}`).sort();

it.each<[string, 'all' | string[], string[], WriterName[]]>([
  ['all', 'all', ['a.example', 'b.example', 'c.example', 'd.example'], ['ana', 'ben', 'cleo', 'mal']],
  [
    'a key with what was once linked to it, but not by a stranger',
    ['a.example'],
    ['a.example', 'b.example', 'd.example'],
    ['ana', 'ben', 'cleo', 'mal'],
  ],
  [
    'the same from the far end',
    ['d.example'],
    ['a.example', 'b.example', 'd.example'],
    ['ana', 'ben', 'cleo', 'mal'],
  ],
  ['a key of its own, with its writer and the exporter', ['c.example'], ['c.example'], ['ana', 'cleo']],
  ['nothing', [], [], ['ana']],
  ['a key that is not held', ['example'], [], ['ana']],
])('carries %s', (_what, keys, vendors, who) => {
  expect(carried(keys)).toEqual([...vendors, ...writers(...who)].sort());
});

it.each<[string, WriterName, boolean]>([
  ['its own writer', 'ben', false],
  ['another known person', 'cleo', false],
  ['a stranger', 'mal', true],
])('a text redacted by %s', (_who, who, isCarried) => {
  const redaction = on('b.example', who, sayRedaction(salt, [nameIn(onB)], 'A patient'));
  const entries = planExport({
    entries: [onB, redaction],
    people: PEOPLE,
    keys: 'all',
    exporter: WRITERS.ana,
    along: USUALLY_ALONG,
  });
  const exported = entries.find(({ id }) => id === onB.id)?.statements[0];
  expect(exported?.body !== undefined).toBe(isCarried);
  expect(exported?.digest !== undefined).toBe(!isCarried);
});
