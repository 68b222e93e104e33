import { BUNDLE_PARTS } from './bundle-parts.ts';

/** What a backup file holds: a bundle’s list and files, and the rows of `backup-line.ts` that are not in the list. */
export const BACKUP_PARTS = { ...BUNDLE_PARTS, rows: 'backup.jsonl' } as const;

/** `first-call-backup-2026-11-24.firstcall.zip` for a calendar date `YYYY-MM-DD`. */
export function backupName(date: string): string {
  return `first-call-backup-${date}.firstcall.zip`;
}
