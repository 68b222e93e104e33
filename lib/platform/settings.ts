import * as z from 'zod/mini';
import { extension } from './extension.ts';
import { readPolicy } from './policy.ts';
import { SETTING_SHAPE } from './setting-schema.ts';

const settingsSchema = z.object(SETTING_SHAPE);

export type Settings = z.infer<typeof settingsSchema>;
export type SettingName = keyof Settings;

const DEFAULTS: Settings = {
  checking: false,
  warnBy: 'banner',
  remind: false,
  searchMarks: false,
  organisation: '',
};

const NAMES = Object.keys(DEFAULTS) as SettingName[];

/** The settings in force, and which of them an administrator has set. */
export interface SettingsInForce {
  readonly settings: Settings;
  readonly locked: ReadonlySet<SettingName>;
}

/** Reads the settings: policy over the reviewer's own over defaults. A member that does not parse counts as unset. */
export async function readSettings(): Promise<SettingsInForce> {
  const [own, { policy }] = await Promise.all([extension.storage.local.get(NAMES), readPolicy()]);
  const locked = new Set(NAMES.filter((name) => policy[name] !== undefined));
  const chosen = NAMES.flatMap((name): [SettingName, unknown][] => {
    const value = locked.has(name) ? policy[name] : own[name];
    return isValid(name, value) ? [[name, value]] : [];
  });
  return { settings: { ...DEFAULTS, ...Object.fromEntries(chosen) }, locked };
}

function isValid(name: SettingName, value: unknown): boolean {
  return SETTING_SHAPE[name].safeParse(value).success;
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
