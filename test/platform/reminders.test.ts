import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchReminders } from '../../lib/platform/reminders.ts';
import type { Statement } from '../../lib/record/entry.ts';
import { sayReviewOn } from '../../lib/record/say.ts';
import { makeSelf, record } from '../../lib/store/self.ts';
import { theRecord } from '../../lib/store/stores.ts';
import { makeFakeExtension } from './fake-extension.ts';

const browser = vi.hoisted(() => ({ extension: {} as object }));
vi.mock('../../lib/platform/extension.ts', () => browser);

const NOTIFY = ['notifications'];
const REMIND = { remind: true };

/** The moment the clock shows; only dates and the one timer are faked, so that the record can be read. */
function setClock(moment: string): void {
  const instant = Temporal.ZonedDateTime.from(moment).toInstant();
  vi.spyOn(Temporal.Now, 'zonedDateTimeISO').mockImplementation(() =>
    instant.toZonedDateTimeISO(Temporal.ZonedDateTime.from(moment).timeZoneId),
  );
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  await makeSelf(await theRecord(), 'Maren Okafor');
});

afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  const db = await theRecord();
  await Promise.all(Array.from(db.objectStoreNames, (store) => db.clear(store)));
});

async function due(key: string, ...statements: Statement[]): Promise<void> {
  await record(await theRecord(), key, statements);
}

function start(options: Parameters<typeof makeFakeExtension>[0]) {
  const extension = makeFakeExtension(options);
  browser.extension = extension;
  const checkTabs = vi.fn(async () => {});
  watchReminders(checkTabs);
  const told = () => extension.notifications?.create.mock.calls.map(([, { message }]) => message) ?? [];
  const plannedFor = () => {
    const when = extension.alarms.create.mock.calls.at(-1)?.[1].when;
    return when === undefined ? undefined : Temporal.Instant.fromEpochMilliseconds(when).toString();
  };
  return {
    extension,
    checkTabs,
    told,
    plannedFor,
    ring: () => extension.alarms.onAlarm.fire({ name: 'reminder' }),
  };
}

test('at nine: the tabs are looked at again, one notification counts what is due, and tomorrow is planned', async () => {
  await due('one.example', sayReviewOn('2026-06-01', []));
  await due('two.example', sayReviewOn('2026-05-01', []), { topic: 'agreement', value: 'signed/2026-05-31' });
  await due('three.example', sayReviewOn('2026-06-02', []), { topic: 'inquiry', value: 'sent/2026-06-01' });
  setClock('2026-06-01T09:00:01[America/Chicago]');
  const { extension, checkTabs, told, plannedFor, ring } = start({ granted: NOTIFY, local: REMIND });
  await ring();
  expect(told()).toEqual(['2 reviews are due. 1 agreement has ended.']);
  expect(checkTabs).toHaveBeenCalledOnce();
  expect(plannedFor()).toBe('2026-06-02T14:00:00Z');
  expect(extension.storage.local.set).toHaveBeenCalledWith({ remindedOn: '2026-06-01' });
});

test('a notification names no vendor, and comes without a sound', async () => {
  await due('secret-name.example', sayReviewOn('2026-05-01', []));
  setClock('2026-06-01T09:00[UTC]');
  const { extension, ring } = start({ granted: NOTIFY, local: REMIND });
  await ring();
  const [shown] = extension.notifications?.create.mock.calls ?? [];
  expect(JSON.stringify(shown)).not.toContain('secret');
  expect(shown?.[1]).toMatchObject({ silent: true });
});

const silent: [what: string, options: Parameters<typeof makeFakeExtension>[0]][] = [
  ['the setting is off', { granted: NOTIFY }],
  ['an administrator has switched it off', { granted: NOTIFY, local: REMIND, managed: { remind: false } }],
  ['today’s reminder was given', { granted: NOTIFY, local: { ...REMIND, remindedOn: '2026-06-01' } }],
];

test.each(silent)('no notification where %s', async (_what, options) => {
  await due('one.example', sayReviewOn('2026-05-01', []));
  setClock('2026-06-01T09:00[UTC]');
  const { told, ring } = start(options);
  await ring();
  expect(told()).toEqual([]);
});

test('without the permission nothing breaks: the tabs are looked at, and the day is done', async () => {
  await due('one.example', sayReviewOn('2026-05-01', []));
  setClock('2026-06-01T09:00[UTC]');
  const { extension, checkTabs, ring } = start({ local: REMIND });
  await ring();
  expect(checkTabs).toHaveBeenCalledOnce();
  expect(extension.storage.local.set).toHaveBeenCalledWith({ remindedOn: '2026-06-01' });
});

test('nothing due, no notification', async () => {
  await due('one.example', sayReviewOn('2026-06-02', []), { topic: 'agreement', value: 'signed/2026-06-01' });
  setClock('2026-06-01T09:00[UTC]');
  const { told, ring } = start({ granted: NOTIFY, local: REMIND });
  await ring();
  expect(told()).toEqual([]);
});

test('once a day, however often the worker starts; the next day again', async () => {
  await due('one.example', sayReviewOn('2026-05-01', []));
  setClock('2026-06-01T11:30[UTC]');
  const { extension, told, ring } = start({ granted: NOTIFY, local: REMIND });
  await Promise.all([ring(), extension.runtime.onStartup.fire()]);
  await ring();
  expect(told()).toHaveLength(1);
  setClock('2026-06-02T08:00[UTC]');
  await ring();
  expect(told()).toHaveLength(1);
  setClock('2026-06-02T09:00[UTC]');
  await ring();
  expect(told()).toHaveLength(2);
});

test('an alarm that was lost or slept through: the start of the worker plans anew, and makes up for it', async () => {
  await due('one.example', sayReviewOn('2026-05-01', []));
  setClock('2026-06-04T16:20[Europe/Berlin]');
  const { extension, told, plannedFor } = start({
    granted: NOTIFY,
    local: { ...REMIND, remindedOn: '2026-06-01' },
  });
  expect(extension.alarms.create).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1_000);
  await vi.waitFor(() => expect(told()).toHaveLength(1));
  expect(plannedFor()).toBe('2026-06-05T07:00:00Z');
});

test('after a flight: the alarm comes at an hour of the old place, and asks the clock of the new one', async () => {
  await due('one.example', sayReviewOn('2026-06-02', []));
  // Nine o’clock in Tokyo is seven in the evening before in Chicago.
  setClock('2026-06-01T19:00[America/Chicago]');
  const { told, plannedFor, ring } = start({
    granted: NOTIFY,
    local: { ...REMIND, remindedOn: '2026-06-01' },
  });
  await ring();
  expect(told()).toEqual([]);
  expect(plannedFor()).toBe('2026-06-02T14:00:00Z');
  setClock('2026-06-02T09:00[America/Chicago]');
  await ring();
  expect(told()).toEqual(['1 review is due.']);
});

test('another alarm is none of ours', async () => {
  setClock('2026-06-01T09:00[UTC]');
  const { extension, checkTabs } = start({});
  await extension.alarms.onAlarm.fire({ name: 'other' });
  expect(checkTabs).not.toHaveBeenCalled();
});

test('a click on the notification opens the due list', async () => {
  const { extension } = start({ granted: NOTIFY, local: REMIND });
  await extension.notifications?.onClicked.fire('other');
  expect(extension.tabs.create).not.toHaveBeenCalled();
  await extension.notifications?.onClicked.fire('reminder');
  expect(extension.tabs.create).toHaveBeenCalledWith({
    url: 'chrome-extension://first-call/dashboard.html#/due',
  });
  expect(extension.notifications?.clear).toHaveBeenCalledWith('reminder');
});

test('the permission given later: the click is heard from then on', async () => {
  const { extension } = start({ local: REMIND });
  const { notifications } = makeFakeExtension({ granted: NOTIFY });
  Object.assign(extension, { notifications });
  await extension.permissions.onAdded.fire();
  await notifications?.onClicked.fire('reminder');
  expect(extension.tabs.create).toHaveBeenCalledOnce();
});
