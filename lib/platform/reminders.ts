import { type DueKind, findDueDates, isPast } from '../record/due-date.ts';
import { writerOf } from '../record/entry.ts';
import { foldVendors } from '../record/fold.ts';
import { entriesOf, readAllHistories, readPeople } from '../store/read-record.ts';
import { theRecord } from '../store/stores.ts';
import { formatReminder } from '../words/due-words.ts';
import { isReminderDue, nextReminder } from './alarm-time.ts';
import { extension } from './extension.ts';
import { mayNotify, onReminderClick, showReminder } from './notification.ts';
import { openDashboard } from './panel.ts';
import { readSettings } from './settings.ts';

/** The one alarm: setting it again moves it. */
const ALARM = 'reminder';

/** Where the calendar date stands whose reminder was given last, or was looked for and not needed. */
const REMINDED_ON = 'remindedOn';

/** The worker is mostly woken for a page, which comes first. In milliseconds. */
const AFTER_START = 1_000;

let running: Promise<void> | undefined;

/**
 * Keeps the daily alarm, and does once a day what it is for. Alarms get lost when a browser or an extension starts anew
 * and come late where a computer slept, so each start of the worker sets the alarm and sees whether today's work was
 * done. Each time asks the clock and the time zone as they are then. What is recorded, or set in the settings, moves no
 * alarm: whatever it is, the next moment that can matter is the next morning.
 *
 * @param checkTabs shows what every open tab now stands for: a verification may have lapsed overnight
 */
export function watchReminders(checkTabs: () => Promise<void>): void {
  const remind = (): Promise<void> => {
    running ??= remindOnce(checkTabs).finally(() => {
      running = undefined;
    });
    return running;
  };
  extension.alarms.onAlarm.addListener(({ name }) => (name === ALARM ? remind() : undefined));
  extension.runtime.onStartup.addListener(remind);
  onReminderClick(() => openDashboard('due'));
  setTimeout(remind, AFTER_START);
}

async function remindOnce(checkTabs: () => Promise<void>): Promise<void> {
  const now = Temporal.Now.zonedDateTimeISO();
  await extension.alarms.create(ALARM, { when: nextReminder(now).epochMilliseconds });
  if (!isReminderDue(now, await readRemindedOn())) return;
  const today = now.toPlainDate().toString();
  await checkTabs();
  const [{ settings }, granted] = await Promise.all([readSettings(), mayNotify()]);
  if (settings.remind && granted) await remindOf(today);
  await extension.storage.local.set({ [REMINDED_ON]: today });
}

async function readRemindedOn(): Promise<string | undefined> {
  const kept = (await extension.storage.local.get([REMINDED_ON]))[REMINDED_ON];
  return typeof kept === 'string' ? kept : undefined;
}

/** Says how much is due, and of nobody: a notification may stand on a locked screen. */
async function remindOf(today: string): Promise<void> {
  const due = await countPast(today);
  const reminder = formatReminder((kind) => due.get(kind) ?? 0);
  if (reminder) await showReminder(reminder.title, reminder.message);
}

/** How many dates of each kind have come. Reads the whole record, which nothing else in the background does. */
async function countPast(today: string): Promise<ReadonlyMap<DueKind, number>> {
  const db = await theRecord();
  const [rows, people] = await Promise.all([readAllHistories(db), readPeople(db)]);
  const aboutVendors = entriesOf(rows).filter((entry) => writerOf(entry.about) === undefined);
  const counts = new Map<DueKind, number>();
  for (const due of foldVendors(aboutVendors, people).flatMap(findDueDates)) {
    if (isPast(due, today)) counts.set(due.kind, (counts.get(due.kind) ?? 0) + 1);
  }
  return counts;
}
