import type { DBSchema, IDBPDatabase } from 'idb';
import type { NameIndex } from '../registers/name-index.ts';
import type { LoadedRegister, RegisterId } from '../registers/register.ts';
import { type Migration, openDatabase } from './database.ts';

/** A register that is in force. */
export interface RegisterState {
  readonly id: RegisterId;
  /** Names its parts: each loading has its own, so that a new one lies beside the old until it is switched. */
  readonly loadId: LoadId;
  readonly facts: LoadedRegister;
  /** The form in which its index was made; an older one is made again from the rows. */
  readonly indexForm: number;
}

/** Begins with the register, so that what a loading left behind can be told to whom it belongs. */
export type LoadId = `${RegisterId}:${string}`;

/** What a register consists of: three values, never a row for each of its rows. */
export interface RegisterParts {
  /** All rows as lines of JSON in UTF-8, one after the other; read in slices, so that it is never in memory whole. */
  readonly rows: Blob;
  /** Where each row ends, in bytes. */
  readonly rowEnds: Uint32Array<ArrayBuffer>;
  readonly index: RegisterIndex;
}

/** What a register is searched by. */
export interface RegisterIndex {
  readonly names: NameIndex;
  /** The description of each row, folded to be searched, empty where it has none; absent where no row has one. */
  readonly descriptions?: readonly string[];
}

export type PartName = keyof RegisterParts;
export const PART_NAMES = ['rows', 'rowEnds', 'index'] as const satisfies readonly PartName[];

export interface RegisterSchema extends DBSchema {
  registers: { key: RegisterId; value: RegisterState };
  parts: { key: [LoadId, PartName]; value: RegisterParts[PartName] };
}

/** Public lists, apart from the record: nothing here is anybody’s work, and all of it can be loaded again. */
export type RegisterDatabase = IDBPDatabase<RegisterSchema>;

const REGISTER_DATABASE = 'first-call-registers';

const migrations: readonly Migration<RegisterSchema>[] = [
  function createRegisters(db) {
    db.createObjectStore('registers', { keyPath: 'id' });
    db.createObjectStore('parts');
  },
];

/** Opens this browser’s registers. */
export function openRegisters(): Promise<RegisterDatabase> {
  return openDatabase(REGISTER_DATABASE, migrations);
}

/** The keys of all parts of one loading: in IndexedDB an array comes after every text. */
export function partsOf(loadId: LoadId): IDBKeyRange {
  return IDBKeyRange.bound([loadId], [loadId, []]);
}
