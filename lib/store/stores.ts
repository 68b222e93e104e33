import { type BackupDatabase, openBackups } from './backup-database.ts';
import { type DeskDatabase, openDesk } from './desk-database.ts';
import { openRecord, type RecordDatabase } from './record-database.ts';

let record: Promise<RecordDatabase> | undefined;
let desk: Promise<DeskDatabase> | undefined;
let backups: Promise<BackupDatabase> | undefined;

/** This page's or worker's one connection to the team's record; opened anew after the browser has closed it. */
export function theRecord(): Promise<RecordDatabase> {
  record ??= openRecord().then((db) => {
    db.addEventListener('close', () => {
      record = undefined;
    });
    return db;
  });
  return record;
}

/** This page's or worker's one connection to the reviewer's desk. */
export function theDesk(): Promise<DeskDatabase> {
  desk ??= openDesk().then((db) => {
    db.addEventListener('close', () => {
      desk = undefined;
    });
    return db;
  });
  return desk;
}

/** This page's one connection to the snapshots of the list. */
export function theBackups(): Promise<BackupDatabase> {
  backups ??= openBackups().then((db) => {
    db.addEventListener('close', () => {
      backups = undefined;
    });
    return db;
  });
  return backups;
}
