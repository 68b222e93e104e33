import { vi } from 'vitest';

type Stored = Record<string, unknown>;

/** A stand-in for the parts of the extension API that settings and messages use. */
export function makeFakeExtension(stored: { local?: Stored; managed?: Stored | Error }) {
  const pick = (from: Stored, names: readonly string[]): Stored =>
    Object.fromEntries(names.flatMap((name) => (name in from ? [[name, from[name]]] : [])));
  return {
    runtime: { id: 'first-call', getURL: (path: string) => `chrome-extension://first-call${path}` },
    storage: {
      local: {
        get: async (names: readonly string[]) => pick(stored.local ?? {}, names),
        set: vi.fn(async () => undefined),
      },
      managed: {
        get: async (names: readonly string[]) => {
          if (stored.managed instanceof Error) throw stored.managed;
          return pick(stored.managed ?? {}, names);
        },
      },
    },
  };
}
