import { useEffect, useRef, useState } from 'preact/hooks';
import { onChange } from '../../lib/store/changes.ts';
import { keepDraft, readDraft } from '../../lib/store/desk.ts';
import type { Draft } from '../../lib/store/desk-database.ts';
import { theDesk } from '../../lib/store/stores.ts';

export type DraftChange = { readonly [Member in keyof Omit<Draft, 'key'>]?: Draft[Member] | undefined };

/** A vendor's draft and how to change it; every change is kept at once. */
export interface DraftDesk {
  readonly draft: Draft;
  readonly change: (change: DraftChange) => void;
  /** False while the disk is full: what is typed stays in its field, and goes with it. */
  readonly isKept: boolean;
}

/**
 * The draft for a vendor, kept across navigation, closing and restart. Every open view of the vendor shows the same one:
 * what is typed or recorded in another, or put on the desk by the context menu, appears at once. Undefined until it is
 * read.
 */
export function useDraft(key: string): DraftDesk | undefined {
  const [draft, setDraft] = useState<Draft | undefined>(undefined);
  const [isKept, setKept] = useState(true);
  const latest = useRef<Draft>({ key });
  const keeping = useRef<Promise<void>>(Promise.resolve());

  useEffect(() => {
    let isCurrent = true;
    const show = async (): Promise<void> => {
      await Promise.allSettled([keeping.current]);
      const before = latest.current;
      const kept = await readDraft(await theDesk(), key);
      // What was typed here meanwhile is newer, and will be heard of in its turn.
      if (!isCurrent || latest.current !== before) return;
      latest.current = kept;
      setDraft(kept);
    };
    void show();
    const stop = onChange(({ area, keys }) => {
      if (area === 'drafts' && keys.includes(key)) void show();
    });
    return () => {
      isCurrent = false;
      stop();
    };
  }, [key]);

  if (draft?.key !== key) return undefined;
  return {
    draft,
    isKept,
    change(change) {
      const next = changedDraft(latest.current, change);
      latest.current = next;
      setDraft(next);
      keeping.current = keepOnDesk(next).then(setKept);
    },
  };
}

/** A draft with some members changed; those that become undefined are gone. */
function changedDraft(draft: Draft, change: DraftChange): Draft {
  const members = Object.entries({ ...draft, ...change }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(members) as unknown as Draft;
}

/** Whether the desk had room for the draft. */
async function keepOnDesk(draft: Draft): Promise<boolean> {
  const { ok } = await keepDraft(await theDesk(), draft);
  return ok;
}
