import * as z from 'zod/mini';
import { extension } from './extension.ts';

/**
 * Every setting: its form, its default, and nowhere else. What stands in `storage.managed` under the same name is the
 * administrator's policy; it wins and cannot be changed here.
 */
const settingsSchema = z.object({
  /** Check sites as you browse; acts only while page access is granted too. */
  checking: z._default(z.boolean(), false),
  /** How a page of a vendor with a warning tells: by banner and badge, or by the badge alone. */
  warnBy: z._default(z.enum(['banner', 'badge']), 'banner'),
  /** Say once a day how much is due; acts only while the browser lets us show notifications. */
  remind: z._default(z.boolean(), false),
  /** Mark the results of search engines; acts only on their pages to which the browser gives access. */
  searchMarks: z._default(z.boolean(), false),
});

export type Settings = z.infer<typeof settingsSchema>;
export type SettingName = keyof Settings;

const NAMES = Object.keys(settingsSchema.shape) as SettingName[];

/** The settings in force, and which of them an administrator has set. */
export interface SettingsInForce {
  readonly settings: Settings;
  readonly locked: ReadonlySet<SettingName>;
}

/** Reads the settings: policy over the reviewer's own over defaults. A member that does not parse counts as unset. */
export async function readSettings(): Promise<SettingsInForce> {
  const [own, policy] = await Promise.all([extension.storage.local.get(NAMES), readPolicy()]);
  const locked = new Set(NAMES.filter((name) => isValid(name, policy[name])));
  const chosen = NAMES.flatMap((name): [SettingName, unknown][] => {
    const value = locked.has(name) ? policy[name] : own[name];
    return isValid(name, value) ? [[name, value]] : [];
  });
  return { settings: settingsSchema.parse(Object.fromEntries(chosen)), locked };
}

/** Firefox rejects where no policy is installed; that is no policy, not a failure. */
async function readPolicy(): Promise<Record<string, unknown>> {
  try {
    return await extension.storage.managed.get(NAMES);
  } catch {
    return {};
  }
}

function isValid(name: SettingName, value: unknown): boolean {
  return value !== undefined && settingsSchema.shape[name].safeParse(value).success;
}

/** Changes the reviewer's own settings. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await extension.storage.local.set(change);
}

/** Calls back after any setting has changed, in any page of ours. */
export function onSettingsChange(listener: () => void): () => void {
  const onChanged = (changes: Record<string, unknown>): void => {
    if (NAMES.some((name) => name in changes)) listener();
  };
  extension.storage.onChanged.addListener(onChanged);
  return () => extension.storage.onChanged.removeListener(onChanged);
}
