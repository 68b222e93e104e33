import type { LoadedRegister, RegisterId } from '../registers/register.ts';
import { commit } from './commit.ts';
import { readAllRegisterRows } from './read-register-rows.ts';
import type { LoadId, RegisterDatabase, RegisterParts, RegisterState } from './register-database.ts';
import { INDEX_FORM, indexRows } from './register-parts.ts';

/** A register with all that a search of it takes. */
export interface OpenRegister extends RegisterParts {
  readonly loadId: LoadId;
  readonly facts: LoadedRegister;
}

/** Reads a register’s parts, all of one loading; undefined where it is not loaded. */
export async function openRegister(db: RegisterDatabase, id: RegisterId): Promise<OpenRegister | undefined> {
  const transaction = db.transaction(['registers', 'parts']);
  const parts = transaction.objectStore('parts');
  const read = async () => {
    const state = await transaction.objectStore('registers').get(id);
    if (!state) return undefined;
    const { loadId } = state;
    const [rows, rowEnds, index] = await Promise.all([
      parts.get([loadId, 'rows']),
      parts.get([loadId, 'rowEnds']),
      parts.get([loadId, 'index']),
    ]);
    return { state, rows, rowEnds, index } as { state: RegisterState } & RegisterParts;
  };
  const found = await commit(transaction, read());
  if (!found) return undefined;
  const { state, ...kept } = found;
  const index = state.indexForm === INDEX_FORM ? kept.index : await makeIndexAgain(db, state, kept);
  return { loadId: state.loadId, facts: state.facts, ...kept, index };
}

/** A version of ours that searches otherwise has come: rows stay, and the index is made again, once. */
async function makeIndexAgain(
  db: RegisterDatabase,
  state: RegisterState,
  kept: RegisterParts,
): Promise<RegisterParts['index']> {
  const index = indexRows(await readAllRegisterRows(kept));
  const transaction = db.transaction(['registers', 'parts'], 'readwrite');
  const work = async (): Promise<void> => {
    const now = await transaction.objectStore('registers').get(state.id);
    if (now?.loadId !== state.loadId) return;
    await transaction.objectStore('parts').put(index, [state.loadId, 'index']);
    await transaction.objectStore('registers').put({ ...now, indexForm: INDEX_FORM });
  };
  await commit(transaction, work());
  return index;
}
