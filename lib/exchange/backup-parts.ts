/** What a backup file holds: a bundle’s list and files, and the rows of `backup-line.ts` that are not in the list. */
export const BACKUP_PARTS = {
  list: 'list.firstcall.json',
  rows: 'backup.jsonl',
  files: 'files/',
} as const;

/** `first-call-backup-2026-11-24.firstcall.zip` for a calendar date `YYYY-MM-DD`. */
export function backupName(date: string): string {
  return `first-call-backup-${date}.firstcall.zip`;
}
