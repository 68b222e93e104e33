import { theRecord } from '../store/stores.ts';
import { readSubscriptions } from '../store/subscription.ts';
import { extension } from './extension.ts';

/** The one alarm: setting it again moves it. */
const ALARM = 'lists';
/** A try that was broken off is made again after so many milliseconds. */
const AGAIN = 60 * 60_000;

/** Whether an alarm is the one for lists. */
export function isListAlarm({ name }: { readonly name: string }): boolean {
  return name === ALARM;
}

/** Sets the alarm to the moment at which the first of the lists is due; to be called after that has changed. */
export async function planListAlarm(): Promise<void> {
  const lists = await readSubscriptions(await theRecord());
  const due = lists.map(({ refresh }) => Date.parse(refresh.nextAt));
  if (due.length > 0) await extension.alarms.create(ALARM, { when: Math.min(...due) });
}

/** Sets the alarm to an hour from now: what is about to be done may be broken off. */
export async function planListAlarmAgain(): Promise<void> {
  await extension.alarms.create(ALARM, { when: Date.now() + AGAIN });
}
