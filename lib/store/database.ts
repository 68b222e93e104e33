import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';

/**
 * One step of a database from version n to n + 1. Frozen once released: it names its stores literally and imports no
 * live constant, so that a list made years ago still walks the same way.
 */
export type Migration<Schema extends DBSchema> = (
  db: IDBPDatabase<Schema>,
  transaction: IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>,
) => void | Promise<void>;

/**
 * What is derived from the rest of a database. Unlike a migration it is made by the code of the day, after the last step:
 * what was derived by older code is of no use to it.
 */
interface Derived<Schema extends DBSchema> {
  /** The version since which it is made as it is made today. */
  readonly since: number;
  readonly make: Migration<Schema>;
}

/** Opens a database at the version its migrations reach, walking each step that this browser has not taken yet. */
export function openDatabase<Schema extends DBSchema>(
  name: string,
  migrations: readonly Migration<Schema>[],
  derived?: Derived<Schema>,
): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(name, migrations.length, {
    async upgrade(db, from, _to, transaction) {
      for (const migrate of migrations.slice(from)) await migrate(db, transaction);
      if (derived && from < derived.since) await derived.make(db, transaction);
    },
    // A newer version of the extension wants to upgrade: let go, or its pages would wait for this one to close.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
    },
  });
}
