import { vi } from 'vitest';

type Stored = Record<string, unknown>;

/** An event of the extension API: `fire` calls whoever listens, and ends when they have. */
function makeFakeEvent<Args extends unknown[]>() {
  const listeners = new Set<(...args: Args) => unknown>();
  return {
    addListener: (listener: (...args: Args) => unknown) => void listeners.add(listener),
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
}

/** A stand-in for the parts of the extension API that settings, messages and reminders use. */
export function makeFakeExtension({ local: stored = {}, managed, granted = [] }: Fake) {
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
    },
    alarms: {
      create: vi.fn(async (_name: string, _at: { when: number }) => undefined),
      onAlarm: makeFakeEvent<[alarm: { name: string }]>(),
    },
    permissions: {
      contains: vi.fn(async ({ permissions = [] }: { permissions?: readonly string[] }) =>
        permissions.every((name) => granted.includes(name)),
      ),
      onAdded: makeFakeEvent<[]>(),
    },
    tabs: { create: vi.fn(async () => undefined) },
    ...(granted.includes('notifications') ? { notifications } : {}),
  };
}
