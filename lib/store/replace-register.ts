import type { LoadedRegister, RegisterId } from '../registers/register.ts';
import { announceChange } from './changes.ts';
import { commit } from './commit.ts';
import {
  type LoadId,
  PART_NAMES,
  partsOf,
  type RegisterDatabase,
  type RegisterParts,
  type RegisterState,
} from './register-database.ts';
import { INDEX_FORM } from './register-parts.ts';
import { isStorageFull } from './write-record.ts';

export type ReplaceOutcome =
  | { readonly ok: true }
  /** `not-kept`: what was read back is not what was written. The old register stays in force. */
  | { readonly ok: false; readonly fault: 'storage-full' | 'not-kept' };

/**
 * Puts a register in the place of the one with the same id: first laid beside it, read back and counted, then switched in
 * one transaction, which also throws the old one away. Whatever breaks off before that leaves the old one whole. To be
 * called under `withRegisterLock`, else a sweep may take the parts away.
 */
export async function replaceRegister(
  db: RegisterDatabase,
  facts: LoadedRegister,
  parts: RegisterParts,
): Promise<ReplaceOutcome> {
  const loadId: LoadId = `${facts.id}:${crypto.randomUUID()}`;
  try {
    await putParts(db, loadId, parts);
    if (!(await isKept(db, loadId, facts, parts))) {
      await db.delete('parts', partsOf(loadId));
      return { ok: false, fault: 'not-kept' };
    }
    await switchTo(db, { id: facts.id, loadId, facts, indexForm: INDEX_FORM });
  } catch (error) {
    if (isStorageFull(error)) return { ok: false, fault: 'storage-full' };
    throw error;
  }
  announceChange({ area: 'registers', keys: [facts.id] });
  return { ok: true };
}

async function putParts(db: RegisterDatabase, loadId: LoadId, parts: RegisterParts): Promise<void> {
  const transaction = db.transaction('parts', 'readwrite', { durability: 'strict' });
  const work = async (): Promise<void> => {
    for (const name of PART_NAMES) await transaction.store.put(parts[name], [loadId, name]);
  };
  try {
    await commit(transaction, work());
  } catch (error) {
    throw isStorageFull(transaction.error) ? transaction.error : error;
  }
}

/** Whether the browser gives back as many rows, and as many bytes of them, as were written. */
async function isKept(
  db: RegisterDatabase,
  loadId: LoadId,
  facts: LoadedRegister,
  parts: RegisterParts,
): Promise<boolean> {
  const [rows, rowEnds, index] = await Promise.all(PART_NAMES.map((name) => db.get('parts', [loadId, name])));
  return (
    index !== undefined &&
    rows instanceof Blob &&
    rows.size === parts.rows.size &&
    rowEnds instanceof Uint32Array &&
    rowEnds.length === facts.rows &&
    (rowEnds.at(-1) ?? 0) === rows.size
  );
}

async function switchTo(db: RegisterDatabase, state: RegisterState): Promise<void> {
  const transaction = db.transaction(['registers', 'parts'], 'readwrite', { durability: 'strict' });
  const registers = transaction.objectStore('registers');
  const parts = transaction.objectStore('parts');
  const work = async (): Promise<void> => {
    const held = await registers.get(state.id);
    await registers.put(state);
    if (held) await parts.delete(partsOf(held.loadId));
  };
  await commit(transaction, work());
}

/** Takes a register out of this browser. */
export async function removeRegister(db: RegisterDatabase, id: RegisterId): Promise<void> {
  const transaction = db.transaction(['registers', 'parts'], 'readwrite', { durability: 'strict' });
  const registers = transaction.objectStore('registers');
  const work = async (): Promise<void> => {
    const held = await registers.get(id);
    await registers.delete(id);
    if (held) await transaction.objectStore('parts').delete(partsOf(held.loadId));
  };
  await commit(transaction, work());
  announceChange({ area: 'registers', keys: [id] });
}

/** Runs while nobody else loads or sweeps this register, in this page or any other; the browser frees it if we die. */
export function withRegisterLock<T>(id: RegisterId, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(lockName(id), work);
}

function lockName(id: RegisterId): string {
  return `first-call/register/${id}`;
}

/** Throws away what loadings left behind that were broken off; one that is still under way keeps its parts. */
export async function sweepParts(db: RegisterDatabase): Promise<void> {
  const keys = await db.getAllKeys('parts');
  const loadIds = new Set(keys.map(([loadId]) => loadId));
  for (const loadId of loadIds) {
    const [id] = loadId.split(':') as [RegisterId];
    await navigator.locks.request(lockName(id), { ifAvailable: true }, async (lock) => {
      if (lock && (await db.get('registers', id))?.loadId !== loadId)
        await db.delete('parts', partsOf(loadId));
    });
  }
}
