import { describe, expect, it } from 'vitest';
import {
  formatListFile,
  formatListFrame,
  formatListLines,
  listFileName,
  parseListFile,
} from '../../lib/exchange/list-file.ts';
import { LIST_CAPS } from '../../lib/exchange/list-file-schema.ts';
import { measureJson } from '../../lib/exchange/measure-json.ts';
import { sayStage, sayText } from '../../lib/record/say.ts';
import { countedSalt, makeAuthor, write } from './made-entries.ts';

const EXPORTED_AT = '2026-11-24T10:00:00.000Z';
const EXPORTER = 'A'.repeat(43);
const FRAME = {
  format: 'first-call/list',
  version: 1,
  exportedAt: EXPORTED_AT,
  exportedBy: EXPORTER,
  entries: [] as unknown[],
};

function framed(members: object): string {
  return JSON.stringify({ ...FRAME, ...members });
}

/** The fault's code, or `taken`. */
function outcomeOf(text: string): string {
  const parsed = parseListFile(text);
  return parsed.ok ? 'taken' : parsed.fault.code;
}

describe('parseListFile', () => {
  const whole = framed({ entries: [{ text: 'a "quoted" } bracket \\ and more' }] });

  it.each([
    ['nothing', '', 'empty'],
    ['white space', ' \n\t', 'empty'],
    ['a byte order mark alone', '\ufeff', 'empty'],
    ['prose', 'Dear colleague, here is the list.', 'not-json'],
    ['a web page', '<!doctype html><title>Sign in</title>', 'not-json'],
    ['an object that closes and is broken', '{"format": first-call/list}', 'not-json'],
    ['something after the end', `${framed({})} x`, 'not-json'],
    ['a brace too many', `${framed({})}}`, 'not-json'],
    ['an opening brace', '{', 'truncated'],
    ['cut inside a text', whole.slice(0, whole.indexOf('bracket')), 'truncated'],
    ['cut after a backslash', whole.slice(0, whole.indexOf('\\\\') + 1), 'truncated'],
    ['cut after an escaped quotation mark', '{"a":"x\\"}', 'truncated'],
    ['cut after an entry', whole.slice(0, -2), 'truncated'],
    ['cut before the last brace', whole.slice(0, -1), 'truncated'],
    ['null', 'null', 'not-a-list'],
    ['an array', '[]', 'not-a-list'],
    ['a number', '1', 'not-a-list'],
    ['another format', framed({ format: 'first-call/settings' }), 'not-a-list'],
    ['another format of a higher version', framed({ format: 'other', version: 2 }), 'not-a-list'],
    ['the format in other case', framed({ format: 'First-Call/List' }), 'not-a-list'],
    ['version 0', framed({ version: 0 }), 'not-a-list'],
    ['the version as text', framed({ version: '1' }), 'not-a-list'],
    ['no entries', JSON.stringify({ ...FRAME, entries: undefined }), 'not-a-list'],
    ['entries as an object', framed({ entries: {} }), 'not-a-list'],
    ['a local time', framed({ exportedAt: '2026-11-24T10:00:00' }), 'not-a-list'],
    ['a short key', framed({ exportedBy: 'A'.repeat(42) }), 'not-a-list'],
    ['version 2', framed({ version: 2, entries: 'a new kind' }), 'newer-version'],
    ['an empty list', framed({}), 'taken'],
    ['a byte order mark', `\ufeff${framed({})}`, 'taken'],
    ['white space around', `\n ${framed({})}\n`, 'taken'],
    ['an unknown member', framed({ comment: 'ours' }), 'taken'],
    ['a member __proto__', `{"__proto__":{"entries":[1]},${framed({}).slice(1)}`, 'taken'],
    [
      'nesting of 10,000 in an entry',
      framed({}).replace('[]', `[${'['.repeat(1e4)}${']'.repeat(1e4)}]`),
      'taken',
    ],
    ['nesting of 10,000 cut off', `{"a":${'['.repeat(10_000)}`, 'truncated'],
  ])('%s', (_what, text, expected) => {
    expect(outcomeOf(text)).toBe(expected);
  });

  it('names the newer version', () => {
    expect(parseListFile(framed({ version: 7 }))).toEqual({
      ok: false,
      fault: { code: 'newer-version', version: 7 },
    });
  });

  it('gives no member to the frame by way of __proto__', () => {
    const parsed = parseListFile(`{"__proto__":{"stolen":1},${framed({}).slice(1)}`);
    expect(parsed.ok && 'stolen' in parsed.file).toBe(false);
  });

  it.each([
    ['numbers', '0'],
    ['objects', '{}'],
  ])('refuses more %s than it takes entries, with their number, and takes as many', (_what, item) => {
    const most = LIST_CAPS.entries;
    const list = (entries: number) =>
      framed({}).replace('[]', () => `[${`${item},`.repeat(entries - 1)}${item}]`);
    expect(parseListFile(list(most + 1))).toEqual({
      ok: false,
      fault: { code: 'too-many-entries', entries: most + 1, most },
    });
    expect(outcomeOf(list(most))).toBe('taken');
  });

  it.each([
    ['a member that is passed over', (inside: string) => framed({}).replace('{', `{"more":${inside},`)],
    ['an entry', (inside: string) => framed({}).replace('[]', `[${inside}]`)],
    ['something else', (inside: string) => `[${inside}]`],
  ])('refuses %s that unfolds to more than a list, or is nested deeper', (_what, make) => {
    expect(outcomeOf(make(`{"a":[${'0,'.repeat(LIST_CAPS.values)}0]}`))).toBe('not-a-list');
    expect(outcomeOf(make(`${'['.repeat(LIST_CAPS.depth)}${']'.repeat(LIST_CAPS.depth)}`))).toBe(
      'not-a-list',
    );
  });

  it('takes any list of entries that hold, as far as its bytes go', async () => {
    const author = await makeAuthor('Priya Castellanos');
    const stages = Array.from({ length: 5 }, () => sayStage('researching', []));
    const terms = Array.from({ length: 30 }, (_, n) => ({ topic: `term:term-${n}`, value: 'absent' }));
    const entries = await Promise.all(
      [[{ topic: 'a' }], stages, terms, [sayText(countedSalt, 'note', 'Loud, “busy” floor.')]].map(
        (statements) => write(author, 'a.io', statements),
      ),
    );
    for (const line of formatListLines(entries)) {
      const { values } = measureJson(line);
      const most = Math.floor(LIST_CAPS.bytes / (line.length + 2));
      expect(most, line).toBeLessThan(LIST_CAPS.entries);
      expect(most * (values + 1), line).toBeLessThan(LIST_CAPS.values);
    }
    const lines = Array.from({ length: 10_000 }, () => formatListLines(entries)[1] ?? '');
    const text = formatListFrame({ exportedAt: EXPORTED_AT, exportedBy: EXPORTER }, lines);
    const parsed = parseListFile(text);
    expect(parsed.ok && parsed.file.entries.length).toBe(10_000);
  });

  it('finds the cut in a text of many megabytes', () => {
    expect(outcomeOf(`{"note":"${'\\"'.repeat(5_000_000)}`)).toBe('truncated');
  });
});

describe('formatListFile', () => {
  it('writes one entry a line, by key, time and id, whatever order they come in', async () => {
    const author = await makeAuthor('Priya Castellanos');
    const entries = await Promise.all([
      write(author, 'zephyr.example', [sayStage('researching', [])], { at: '2026-01-01T00:00:00.000Z' }),
      write(author, 'acme.example', [sayStage('in-use', [])], { at: '2026-03-01T00:00:00.000Z' }),
      write(author, 'acme.example', [sayText(countedSalt, 'note', 'Zwölf\u2028"Plätze"')]),
      write(author, 'acme.example', [sayStage('researching', [])], { at: '2026-02-01T00:00:00.000Z' }),
    ]);
    const text = formatListFile({ exportedAt: EXPORTED_AT, exportedBy: EXPORTER, entries });
    expect(
      formatListFile({ exportedAt: EXPORTED_AT, exportedBy: EXPORTER, entries: entries.reverse() }),
    ).toBe(text);
    const lines = text.split('\n');
    expect(lines.slice(0, 6)).toEqual([
      '{',
      '"format":"first-call/list",',
      '"version":1,',
      `"exportedAt":"${EXPORTED_AT}",`,
      `"exportedBy":"${EXPORTER}",`,
      '"entries":[',
    ]);
    const said = lines.slice(6, 10).map((line) => JSON.parse(line.replace(/,$/, '')));
    expect(said.map(({ about, at }) => [about, at.slice(5, 7)])).toEqual([
      ['acme.example', '02'],
      ['acme.example', '03'],
      ['acme.example', '11'],
      ['zephyr.example', '01'],
    ]);
    expect(lines.slice(10)).toEqual([']', '}', '']);
  });

  it('puts entries of the same time in the order of their ids', async () => {
    const author = await makeAuthor('Priya Castellanos');
    const notes = ['one', 'two', 'three', 'four', 'five'];
    const entries = await Promise.all(
      notes.map((text) => write(author, 'acme.example', [sayText(countedSalt, 'note', text)])),
    );
    const text = formatListFile({ exportedAt: EXPORTED_AT, exportedBy: EXPORTER, entries });
    const ids = [...text.matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual(entries.map(({ id }) => id).sort());
  });

  it('writes a list of nothing that reads again', () => {
    expect(outcomeOf(formatListFile({ exportedAt: EXPORTED_AT, exportedBy: EXPORTER, entries: [] }))).toBe(
      'taken',
    );
  });
});

describe('listFileName', () => {
  it('carries the date', () => {
    expect(listFileName('2026-11-24')).toBe('first-call-2026-11-24.firstcall.json');
  });
});
