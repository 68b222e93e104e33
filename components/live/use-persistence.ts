import { useEffect, useState } from 'preact/hooks';

/** Whether the browser has promised to keep what is stored here, even when the disk gets full. */
export type Persistence = 'unknown' | 'promised' | 'not-promised';

/** That promise, and how to ask for it: the browser may grant, refuse or ask the reviewer. */
export function usePersistence(): { readonly persistence: Persistence; readonly ask: () => Promise<void> } {
  const [persistence, setPersistence] = useState<Persistence>('unknown');
  useEffect(() => {
    let isOpen = true;
    void navigator.storage.persisted().then((kept) => {
      if (isOpen) setPersistence(kept ? 'promised' : 'not-promised');
    });
    return () => {
      isOpen = false;
    };
  }, []);
  return {
    persistence,
    ask: async () => setPersistence((await navigator.storage.persist()) ? 'promised' : 'not-promised'),
  };
}
