import { type IDBPDatabase, openDB } from 'idb';
import Papa from 'papaparse';
import { buildNameIndex } from '../../../lib/registers/name-index.ts';
import { readRegister } from '../../../lib/registers/read-register.ts';
import { loadRegister } from '../../../lib/store/load-register.ts';
import { openRegisters, type RegisterDatabase } from '../../../lib/store/register-database.ts';
import { makeLeie } from '../../registers/made-leie.ts';

const TODAY = '2026-08-12';

interface Made {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly names: Parameters<typeof buildNameIndex>[0];
  readonly registers: RegisterDatabase;
  readonly bare: IDBPDatabase;
}

let made: Made | undefined;

function work(): Made {
  if (!made) throw new Error('makeRegister comes first');
  return made;
}

/** Makes a LEIE of full size; gives its megabytes. */
export async function makeRegister(): Promise<number> {
  const bytes = makeLeie();
  const reading = await readRegister(bytes, 'UPDATED.csv', TODAY);
  if (!reading.ok) throw new Error('The made LEIE is refused');
  const names = reading.rows.flatMap((row, n) => row.names.map((name) => ({ ...name, row: n })));
  const bare = await openDB('bare-bytes', 1, { upgrade: (db) => void db.createObjectStore('bytes') });
  made = { bytes, names, registers: await openRegisters(), bare };
  return bytes.length / 1e6;
}

/** Milliseconds from the file to where it can be searched: read, checked, indexed, written, counted, switched. */
export async function load(): Promise<number> {
  const { bytes, registers } = work();
  const began = performance.now();
  const loaded = await loadRegister(
    registers,
    { file: new Blob([bytes]), from: { kind: 'file', name: 'UPDATED.csv' } },
    () => undefined,
  );
  if (!loaded.ok) throw new Error('The made LEIE was not loaded');
  return performance.now() - began;
}

/** Milliseconds of the least that it takes: a bare parse, the index, one write of the same bytes. */
export async function bare(): Promise<number> {
  const { bytes, names, bare } = work();
  const began = performance.now();
  Papa.parse(new TextDecoder().decode(bytes));
  buildNameIndex(names);
  const writing = bare.transaction('bytes', 'readwrite', { durability: 'strict' });
  void writing.store.put(bytes, 'all');
  await writing.done;
  return performance.now() - began;
}
