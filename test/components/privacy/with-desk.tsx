import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import type { DraftDesk } from '../../../components/vendor/use-draft.ts';
import type { Draft } from '../../../lib/store/desk-database.ts';
import { KEY } from '../vendor/vendor-page.ts';

interface WithDeskProps {
  draft: Omit<Draft, 'key'>;
  children: (desk: DraftDesk) => ComponentChild;
}

/** Draws a part of the record over a desk that lives in memory, so that what is typed is seen. */
export function WithDesk({ draft: first, children }: WithDeskProps) {
  const [draft, setDraft] = useState<Draft>({ key: KEY, ...first });
  return (
    <>
      {children({
        draft,
        isKept: true,
        change: (change) => setDraft((before) => ({ ...before, ...change }) as Draft),
      })}
    </>
  );
}
