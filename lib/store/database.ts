import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';

/**
 * One step of a database from version n to n + 1. Frozen once released: it names its stores literally and imports no
 * live constant, so that a list made years ago still walks the same way.
 */
export type Migration<Schema extends DBSchema> = (
  db: IDBPDatabase<Schema>,
  transaction: IDBPTransaction<Schema, ArrayLike<never> & never[], 'versionchange'>,
) => void | Promise<void>;

/** Opens a database at the version its migrations reach, walking each step that this browser has not taken yet. */
export function openDatabase<Schema extends DBSchema>(
  name: string,
  migrations: readonly Migration<Schema>[],
): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(name, migrations.length, {
    async upgrade(db, from, _to, transaction) {
      for (const migrate of migrations.slice(from)) {
        await migrate(db, transaction as unknown as Parameters<Migration<Schema>>[1]);
      }
    },
    // A newer version of the extension wants to upgrade: let go, or its pages would wait for this one to close.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
    },
  });
}
