import type { RestorePlan } from '../../lib/exchange/plan-restore.ts';
import { askToCheckTabs } from '../../lib/platform/ask-background.ts';
import { changeSettings, readSettings, type Settings } from '../../lib/platform/settings.ts';
import { joinBackup } from '../../lib/store/join-backup.ts';
import type { OpenedBackup } from '../../lib/store/open-backup.ts';
import { readRestorePlan, type SelfAs } from '../../lib/store/read-restore-plan.ts';
import { replaceByBackup } from '../../lib/store/replace-by-backup.ts';
import { theRecord } from '../../lib/store/stores.ts';
import { findSelfIn } from './find-self-in.ts';

/** What becomes of the list that is here. */
export type RestoreWay = 'join' | 'replace';
/** A backup beside the list here, and what is decided about it so far. */
export interface RestorePreview {
  readonly name: string;
  readonly opened: OpenedBackup;
  readonly plan: RestorePlan;
  readonly selfAs: SelfAs;
}

/** What restoring a backup would do here. */
export async function readPreview(name: string, opened: OpenedBackup): Promise<RestorePreview> {
  const record = await theRecord();
  const selfAs = await findSelfIn(record, opened);
  return { name, opened, selfAs, plan: await readRestorePlan(record, opened, selfAs) };
}

/** Restores; false where there is no room. */
export async function writeRestore(
  { name, opened, plan, selfAs }: RestorePreview,
  way: RestoreWay,
): Promise<boolean> {
  const record = await theRecord();
  const isWhole = plan.isEmptyHere || way === 'replace';
  const outcome = isWhole
    ? await replaceByBackup(record, opened, selfAs)
    : await joinBackup(record, opened, { name, selfAs });
  if (!outcome.ok) return false;
  if (isWhole && opened.settings) await restoreSettings(opened.settings);
  await askToCheckTabs();
  return true;
}

/** Settings that this version has; a value that it does not know counts as unset when it is read. */
async function restoreSettings(saved: Readonly<Record<string, unknown>>): Promise<void> {
  const { settings, locked } = await readSettings();
  const names = (Object.keys(settings) as (keyof Settings)[]).filter(
    (name) => !locked.has(name) && saved[name] !== undefined,
  );
  await changeSettings(Object.fromEntries(names.map((name) => [name, saved[name]])));
}
