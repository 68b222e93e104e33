/**
 * Makes the breach facts that ship with the extension:
 * `node scripts/take-breach-snapshot.ts <archive>-YYYY-MM.csv <current>-YYYY-MM.csv`, two exports of HHS's breach portal,
 * each named with the month in which it was taken. Writes public/registers/hhs-breaches.json, without descriptions; the
 * same exports give the same bytes. See docs/registers.md.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { readRegister } from '../lib/registers/read-register.ts';
import {
  SNAPSHOT_FORMAT,
  SNAPSHOT_VERSION,
  type SnapshotFile,
  type SnapshotList,
  type SnapshotRow,
} from '../lib/registers/read-snapshot.ts';
import type { BreachRow } from '../lib/registers/register.ts';
import type { BreachList } from '../lib/registers/register-reading.ts';
import { formatRegisterFault } from '../lib/words/register-fault-words.ts';

const TARGET = join(import.meta.dirname, '..', 'public', 'registers', 'hhs-breaches.json');

/** Values in the order in which they are first seen, and the place of each. */
class Table {
  readonly values: string[] = [];

  placeOf(value: string): number {
    const known = this.values.indexOf(value);
    return known >= 0 ? known : this.values.push(value) - 1;
  }
}

const tables = { kinds: new Table(), breaches: new Table(), locations: new Table() };

function formatReport(row: BreachRow): SnapshotRow {
  const { names, state, people, since, kind, breach, location, vendorPresent } = row;
  return [
    names[0]?.text ?? '',
    state ?? null,
    people ?? null,
    since,
    kind === undefined ? null : tables.kinds.placeOf(kind),
    tables.breaches.placeOf(JSON.stringify(breach)),
    tables.locations.placeOf(JSON.stringify(location)),
    vendorPresent ? 1 : 0,
  ];
}

async function takeList(path: string, id: BreachList): Promise<SnapshotList> {
  const [, taken] = /-(\d{4}-\d{2})\.\w+$/.exec(basename(path)) ?? [];
  if (taken === undefined)
    throw new Error(`${path}: the name does not end in the month it was taken, -YYYY-MM`);
  const bytes = await readFile(path);
  const reading = await readRegister(bytes, basename(path), `${taken}-28`, { asked: id });
  if (reading.fault) throw new Error(`${path}: ${formatRegisterFault(reading.fault)}`);
  if (!reading.ok || reading.id !== id || reading.skipped > 0) {
    throw new Error(`${path}: not an export of the portal's ${id} with all its rows`);
  }
  const rows = reading.rows.filter((row): row is BreachRow => row.register === id);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { id, taken, newest: reading.newest, sha256, rows: rows.map(formatReport) };
}

/** One report a line, so that a new snapshot shows what changed. */
function formatSnapshot({ lists, ...frame }: SnapshotFile): string {
  const members = Object.entries(frame).map(([name, value]) => `"${name}":${JSON.stringify(value)}`);
  const listed = lists.map(({ rows, ...list }) => {
    const lines = rows.map((row) => `\n${JSON.stringify(row)}`).join(',');
    return `\n${JSON.stringify(list).slice(0, -1)},"rows":[${lines}\n]}`;
  });
  return `{\n${[...members, `"lists":[${listed.join(',')}\n]`].join(',\n')}\n}\n`;
}

const [archive, current] = process.argv.slice(2);
if (archive === undefined || current === undefined) {
  throw new Error('Give the paths of two exports of the breach portal: the archive, then the current list');
}
const lists = [await takeList(current, 'breaches-current'), await takeList(archive, 'breaches-archive')];
await mkdir(dirname(TARGET), { recursive: true });
await writeFile(
  TARGET,
  formatSnapshot({
    format: SNAPSHOT_FORMAT,
    version: SNAPSHOT_VERSION,
    source: 'HHS breach portal',
    rights: 'A record of the United States government, not under copyright (17 U.S.C. 105)',
    kinds: tables.kinds.values,
    breaches: tables.breaches.values.map((value) => JSON.parse(value)),
    locations: tables.locations.values.map((value) => JSON.parse(value)),
    lists,
  }),
);
for (const { id, taken, newest, rows } of lists) {
  console.log(`${id}: ${rows.length} reports, taken ${taken}, newest ${newest}`);
}
