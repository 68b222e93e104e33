import { extension } from './extension.ts';
import { isFirefox } from './panel.ts';

/** What the one notification a day needs, and nothing else of ours does. */
const NOTIFICATIONS = { permissions: ['notifications' as const] };

/** One id: a newer reminder takes the place of one that still stands. */
const REMINDER = 'reminder';

/** Whether the browser lets First Call show notifications. */
export function mayNotify(): Promise<boolean> {
  return extension.permissions.contains(NOTIFICATIONS);
}

/** Asks for it; must be called in the handler of a click. False when the reviewer refuses. */
export function requestNotifications(): Promise<boolean> {
  return extension.permissions.request(NOTIFICATIONS);
}

/** Gives it back. */
export async function dropNotifications(): Promise<void> {
  await extension.permissions.remove(NOTIFICATIONS);
}

/** Shows the reminder, without a sound where the browser lets us choose: Firefox refuses the whole request over it. */
export async function showReminder(title: string, message: string): Promise<void> {
  const iconUrl = extension.runtime.getURL('/icon/128.png');
  const quiet = isFirefox() ? {} : { silent: true };
  await extension.notifications.create(REMINDER, { type: 'basic', iconUrl, title, message, ...quiet });
}

/** Calls back when the reviewer clicks the reminder. Browsers have the event only once the permission is given. */
export function onReminderClick(listener: () => Promise<void>): void {
  const onClicked = async (id: string): Promise<void> => {
    if (id !== REMINDER) return;
    await extension.notifications.clear(id);
    await listener();
  };
  const listen = (): void => {
    if ('notifications' in extension && extension.notifications !== undefined)
      extension.notifications.onClicked.addListener(onClicked);
  };
  listen();
  extension.permissions.onAdded.addListener(listen);
}
