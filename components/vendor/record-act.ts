import { askToCheckTabs } from '../../lib/platform/ask-background.ts';
import type { Statement } from '../../lib/record/entry.ts';
import type { FileRow } from '../../lib/store/record-database.ts';
import type { RecordOutcome } from '../../lib/store/self.ts';
import { makeSalt, record } from '../../lib/store/self.ts';
import { theRecord } from '../../lib/store/stores.ts';

/** Makes the statements of an act, given salts for what can be erased. */
export type Saying = (salt: typeof makeSalt) => readonly Statement[];

/** Records one act of this reviewer about a key, then has the open tabs looked at again. */
export async function recordAct(
  key: string,
  saying: Saying,
  files: readonly FileRow[] = [],
): Promise<RecordOutcome> {
  const outcome = await record(await theRecord(), key, saying(makeSalt), files);
  if (outcome.ok) await askToCheckTabs();
  return outcome;
}
