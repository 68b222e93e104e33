import { decideReadiness, isReadyOnceVerified } from '../../lib/diligence/decide-readiness.ts';
import type { Resolution } from '../../lib/diligence/plan-resolution.ts';
import type { QuestionList } from '../../lib/diligence/question-list.ts';
import {
  holdsInEntries,
  type ResolutionAct,
  type ResolutionWords,
  sayResolutions,
} from '../../lib/diligence/say-resolution.ts';
import { askToCheckTabs } from '../../lib/platform/ask-background.ts';
import { timeZone, todaysDate } from '../../lib/platform/today.ts';
import { type ManyOutcome, recordMany, type Work } from '../../lib/store/record-many.ts';
import { makeSalt } from '../../lib/store/self.ts';
import { theRecord } from '../../lib/store/stores.ts';
import { formatWho } from '../../lib/words/warning-line.ts';

export type SettleOutcome = ManyOutcome | { readonly ok: false; readonly fault: 'too-long' };

/** Whether a `verified` would stand while something else stands against the vendor’s first call. */
export function isNotReady({ dispute: { vendor } }: Resolution, list: QuestionList): boolean {
  return !isReadyOnceVerified(decideReadiness(vendor, list, todaysDate()));
}

/** Vendors whose acts are composed between two breaths of the page. */
const SLICE = 50;

/** Settles disputes, all of them or none: an entry for each vendor, signed and on disk when this resolves. */
export async function settle(
  resolutions: readonly Resolution[],
  said: { readonly reason: string; readonly kept: string | undefined },
  list: QuestionList,
  work: Work,
): Promise<SettleOutcome> {
  const zone = timeZone();
  const words: ResolutionWords = {
    ...said,
    formatWho: (view) => formatWho(view, zone),
    isNotReady: (resolution) => isNotReady(resolution, list),
  };
  const byVendor = [...Map.groupBy(resolutions, ({ dispute }) => dispute.key).values()];
  const acts: ResolutionAct[] = [];
  for (let done = 0; done < byVendor.length; done += SLICE) {
    await work.pause(0, byVendor.length);
    if (work.signal.aborted) return { ok: false, fault: 'cancelled' };
    acts.push(...sayResolutions(makeSalt, byVendor.slice(done, done + SLICE).flat(), words));
  }
  if (!holdsInEntries(acts)) return { ok: false, fault: 'too-long' };
  const outcome = await recordMany(await theRecord(), acts, work);
  if (outcome.ok) await askToCheckTabs();
  return outcome;
}
