import { isNoWork, planListWork } from '../exchange/plan-list-work.ts';
import { applyPolicyWriters } from '../store/apply-policy-writers.ts';
import { theRecord } from '../store/stores.ts';
import { readSubscriptions } from '../store/subscription.ts';
import { extension } from './extension.ts';
import { hasListAccess } from './list-access.ts';
import { isListAlarm, planListAlarm, planListAlarmAgain } from './list-alarm.ts';
import { onPolicyChange, readPolicy } from './policy.ts';
import { doListWorkInPage } from './refresh-page.ts';

/** The worker is mostly woken for a page, which comes first. In milliseconds. */
const AFTER_START = 3_000;

let running: Promise<void> | undefined;

/**
 * Keeps lists by address fresh, and what the administrator sets about lists and people in force. Alarms get lost when a
 * browser or an extension starts anew, so each start of the worker sees what is due by what the rows say, not by which
 * alarm rang.
 */
export function watchLists(): void {
  const look = (): Promise<void> => {
    running ??= lookOnce().finally(() => {
      running = undefined;
    });
    return running;
  };
  extension.alarms.onAlarm.addListener((alarm) => (isListAlarm(alarm) ? look() : undefined));
  extension.runtime.onStartup.addListener(look);
  onPolicyChange(() => void look());
  setTimeout(look, AFTER_START);
}

async function lookOnce(): Promise<void> {
  const [db, { policy }] = await Promise.all([theRecord(), readPolicy()]);
  await applyPolicyWriters(db, policy.trustedWriters ?? []);
  const lists = (await readSubscriptions(db)).map(({ id, from, refresh }) => ({ id, ...from, refresh }));
  const work = planListWork(lists, policy.lists ?? [], Date.now());
  if (!isNoWork(work)) {
    await planListAlarmAgain();
    const addresses = [...lists, ...work.subscribe].map(({ address }) => address);
    await doListWorkInPage({ ...work, granted: await findGranted(addresses) });
  }
  await planListAlarm();
}

async function findGranted(addresses: readonly string[]): Promise<string[]> {
  const granted = await Promise.all(addresses.map(hasListAccess));
  return addresses.filter((_, n) => granted[n]);
}
