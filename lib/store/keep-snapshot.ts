import { parseSnapshot, type ShippedList } from '../registers/read-snapshot.ts';
import { isExclusionRegister, type LoadedRegister, REGISTERS } from '../registers/register.ts';
import type { RegisterDatabase } from './register-database.ts';
import { makeRegisterParts } from './register-parts.ts';
import { replaceRegister, withRegisterLock } from './replace-register.ts';

/**
 * Fills the lists of the breach portal that no reviewer has loaded from the snapshot that ships, so that the first check
 * knows something; a newer snapshot takes the place of an older one. What a reviewer has loaded is left alone.
 *
 * @param readSnapshot asked only where it is needed
 */
export async function keepSnapshot(db: RegisterDatabase, readSnapshot: () => Promise<string>): Promise<void> {
  const held = new Map((await db.getAll('registers')).map(({ id, facts }) => [id, facts]));
  if (REGISTERS.every((id) => isExclusionRegister(id) || isReviewers(held.get(id)))) return;
  for (const list of parseSnapshot(await readSnapshot())) {
    if (isWanted(list, held.get(list.id))) await withRegisterLock(list.id, () => keepList(db, list));
  }
}

async function keepList(db: RegisterDatabase, list: ShippedList): Promise<void> {
  // Another page may have been first.
  if (!isWanted(list, (await db.get('registers', list.id))?.facts)) return;
  const facts: LoadedRegister = {
    id: list.id,
    from: { kind: 'snapshot' },
    newest: list.newest,
    takenIn: list.taken,
    loadedAt: new Date().toISOString(),
    rows: list.rows.length,
    sha256: list.sha256,
    hasDescriptions: false,
  };
  // Where the disk is full it stays out, and the list is shown as not loaded.
  await replaceRegister(db, facts, makeRegisterParts(list.rows));
}

function isReviewers(held: LoadedRegister | undefined): boolean {
  return held !== undefined && held.from.kind !== 'snapshot';
}

function isWanted(list: ShippedList, held: LoadedRegister | undefined): boolean {
  // Older versions kept it without its month.
  const isHeld = held?.sha256 === list.sha256 && held.takenIn === list.taken;
  return !isReviewers(held) && !isHeld;
}
