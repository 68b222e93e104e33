import { vi } from 'vitest';

type Stored = Record<string, unknown>;

/** An event of the extension API: `fire` calls whoever listens, and ends when they have. */
function makeFakeEvent<Args extends unknown[]>() {
  const listeners = new Set<(...args: Args) => unknown>();
  return {
    addListener: (listener: (...args: Args) => unknown) => void listeners.add(listener),
    removeListener: (listener: (...args: Args) => unknown) => void listeners.delete(listener),
    fire: async (...args: Args): Promise<void> => {
      await Promise.all([...listeners].map((listener) => listener(...args)));
    },
  };
}

interface Fake {
  local?: Stored;
  managed?: Stored | Error;
  /** Permissions that the browser has been given; without `notifications` that part of the API is missing. */
  granted?: readonly string[];
  /** Match patterns of the hosts that it has been given. */
  origins?: readonly string[];
}

interface Script {
  readonly id: string;
  readonly matches: readonly string[];
}

/** Content scripts as the browser keeps them: an id is registered once, and stays until it is taken away. */
function makeFakeScripting() {
  const scripts = new Map<string, Script>();
  const found = (ids: readonly string[]) => ids.flatMap((id) => scripts.get(id) ?? []);
  return {
    getRegisteredContentScripts: async ({ ids }: { ids: readonly string[] }) => found(ids),
    registerContentScripts: vi.fn(async (added: readonly Script[]) => {
      if (added.some(({ id }) => scripts.has(id))) throw new Error('Duplicate script ID');
      for (const script of added) scripts.set(script.id, script);
    }),
    unregisterContentScripts: vi.fn(async ({ ids }: { ids: readonly string[] }) => {
      if (found(ids).length < ids.length) throw new Error('Nonexistent script ID');
      for (const id of ids) scripts.delete(id);
    }),
  };
}

/** A stand-in for the parts of the extension API that settings, messages, reminders and marks use. */
export function makeFakeExtension({ local: stored = {}, managed, granted = [], origins = [] }: Fake) {
  const hosts = new Set(origins);
  const local = { ...stored };
  const pick = (from: Stored, names: readonly string[]): Stored =>
    Object.fromEntries(names.flatMap((name) => (name in from ? [[name, from[name]]] : [])));
  const notifications = {
    create: vi.fn(async (id: string, _options: { message: string }) => id),
    clear: vi.fn(async () => true),
    onClicked: makeFakeEvent<[id: string]>(),
  };
  return {
    runtime: {
      id: 'first-call',
      getURL: (path: string) => `chrome-extension://first-call${path}`,
      onStartup: makeFakeEvent<[]>(),
      onInstalled: makeFakeEvent<[]>(),
    },
    storage: {
      local: {
        get: async (names: readonly string[]) => pick(local, names),
        set: vi.fn(async (change: Stored) => void Object.assign(local, change)),
      },
      managed: {
        get: async (names: readonly string[]) => {
          if (managed instanceof Error) throw managed;
          return pick(managed ?? {}, names);
        },
      },
      onChanged: makeFakeEvent<[changes: Stored, area: string]>(),
    },
    scripting: makeFakeScripting(),
    alarms: {
      create: vi.fn(async (_name: string, _at: { when: number }) => undefined),
      onAlarm: makeFakeEvent<[alarm: { name: string }]>(),
    },
    permissions: {
      contains: vi.fn(
        async ({ permissions = [], origins = [] }: { permissions?: string[]; origins?: string[] }) =>
          permissions.every((name) => granted.includes(name)) && origins.every((host) => hosts.has(host)),
      ),
      onAdded: makeFakeEvent<[]>(),
      onRemoved: makeFakeEvent<[]>(),
    },
    tabs: { create: vi.fn(async () => undefined) },
    ...(granted.includes('notifications') ? { notifications } : {}),
    /** What the browser has been given; a test may change it. */
    hosts,
  };
}
