import { expect, it } from 'vitest';
import { formatListFile, parseListFile } from '../../lib/exchange/list-file.ts';
import { findOwnNames } from '../../lib/exchange/own-name.ts';
import { findShownName } from '../../lib/exchange/shown-name.ts';
import { verifyEntries } from '../../lib/exchange/verify-entries.ts';
import type { Entry } from '../../lib/record/entry.ts';
import { foldVendors } from '../../lib/record/fold.ts';
import { decideStanding } from '../../lib/record/standing.ts';
import { readSample } from './read-sample.ts';

async function readEntries(text: string): Promise<readonly Entry[]> {
  const parsed = parseListFile(text);
  if (!parsed.ok) throw new Error(`Refused: ${parsed.fault.code}`);
  const list = await verifyEntries(parsed.file.entries, {
    subtle: crypto.subtle,
    held: new Map(),
    pause: () => undefined,
    signal: new AbortController().signal,
  });
  expect(list?.refused).toEqual([]);
  return list?.entries ?? [];
}

it('reads a list of version 1 as it was meant', async () => {
  const entries = await readEntries(readSample());
  const names = findOwnNames(entries);
  expect([...names.values()].sort()).toEqual(['Ines Aalto', 'Priya Castellanos', 'Tomás Whitfield']);
  const people = new Map([...names].map(([writer, name]) => [writer, { id: name, name }]));
  const vendors = foldVendors(
    entries.filter(({ about }) => !about.startsWith('writer:')),
    people,
  );
  const shown = vendors.map((vendor) => [
    findShownName(vendor),
    vendor.keys,
    decideStanding(vendor, vendor.keys[0] ?? '', '2026-11-24').shown,
  ]);
  expect(shown).toEqual([
    ['Harborline Medical Answering', ['harborline.example', 'social.example/harborline'], 'in-review'],
    ['Night desk on Cedar & Main', ['id:6f9c1d58-3c44-4e0b-9a57-2f6f6e2c8a10'], 'unlisted'],
    ['Meridian Reach', ['meridian-reach.example'], 'disputed'],
  ]);
  const states = vendors.flatMap(({ views }) => views.map(({ bodyState }) => bodyState));
  expect(states.filter((state) => state === 'erased')).toHaveLength(1);
  expect(states).not.toContain('withheld');
});

it('writes it again byte by byte', async () => {
  const parsed = parseListFile(readSample());
  if (!parsed.ok) throw new Error(`Refused: ${parsed.fault.code}`);
  expect(formatListFile({ ...parsed.file, entries: await readEntries(readSample()) })).toBe(readSample());
});

it('notices one changed letter', async () => {
  const altered = readSample().replace('no answer on who', 'an answer on who');
  await expect(readEntries(altered)).rejects.toThrow();
});
