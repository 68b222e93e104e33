import { useEffect, useRef, useState } from 'preact/hooks';
import { askToCheckTabs } from '../../lib/platform/ask-background.ts';
import { typedText } from '../../lib/record/statement-parts.ts';
import type { OpenedList } from '../../lib/store/import-list.ts';
import { type KeepOutcome, keepFileApart } from '../../lib/store/keep-file-apart.ts';
import { readAdvisoryLists } from '../../lib/store/read-advisory-lists.ts';
import type { ListRow } from '../../lib/store/record-database.ts';
import { theRecord } from '../../lib/store/stores.ts';
import { useLive } from '../live/use-live.ts';
import { formatRoute } from './route.ts';

/** An opened file on its way to be kept as an advisory list. */
export interface KeepApart {
  readonly name: string;
  readonly setName: (name: string) => void;
  readonly fault: 'missing' | 'taken' | undefined;
  /** The list that it takes the place of. */
  readonly replaces: ListRow | undefined;
  /** The lists that are here already are known. */
  readonly isReady: boolean;
  readonly isKeeping: boolean;
  /** Why it is not kept. Nothing was written. */
  readonly kept: KeepFault | undefined;
  readonly keep: () => void;
  /** The same where there is no room for the backup that is made first. */
  readonly keepWithoutBackup: () => void;
}

type KeepFault = Extract<KeepOutcome, { ok: false }>['fault'];

type OnWithoutFiles = (opened: OpenedList, name: string) => void;

const COLLATOR = new Intl.Collator('en', { sensitivity: 'accent' });

/**
 * Keeps an opened file apart from our own list; then the lists are shown, with the new one among them.
 *
 * @param onWithoutFiles called instead where the bundle has files, which are not kept
 */
export function useKeepApart(opened: OpenedList, onWithoutFiles: OnWithoutFiles): KeepApart {
  const lists = useLive(
    async () => readAdvisoryLists(await theRecord()),
    ({ area }) => area === 'lists',
    [],
  );
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const { kept, isKeeping, keep } = useKeeping(opened, onWithoutFiles);
  const name = typed ?? offerName(opened, lists ?? []);
  const clean = typedText(name);
  const namesake = lists?.find((list) => COLLATOR.compare(list.name, clean) === 0);
  const replaces = namesake?.from.kind === 'file' ? namesake : undefined;

  const keepAs = (backup: 'first' | 'none'): void =>
    void keep({ id: replaces?.id ?? crypto.randomUUID(), name: clean }, backup);
  return {
    name,
    setName: setTyped,
    fault: clean === '' ? 'missing' : namesake && !replaces ? 'taken' : undefined,
    replaces,
    isReady: lists !== undefined,
    isKeeping,
    kept,
    keep: () => keepAs('first'),
    keepWithoutBackup: () => keepAs('none'),
  };
}

interface Keeping extends Pick<KeepApart, 'isKeeping' | 'kept'> {
  readonly keep: (list: Pick<ListRow, 'id' | 'name'>, backup: 'first' | 'none') => Promise<void>;
}

function useKeeping(opened: OpenedList, onWithoutFiles: OnWithoutFiles): Keeping {
  const [writing, setWriting] = useState<'no' | 'yes' | KeepFault>('no');
  const isGone = useRef(false);
  useEffect(
    () => () => {
      isGone.current = true;
    },
    [],
  );
  return {
    isKeeping: writing === 'yes',
    kept: writing === 'yes' || writing === 'no' ? undefined : writing,
    async keep({ id, name }, backup) {
      setWriting('yes');
      const from = { kind: 'file', fileName: opened.fileName } as const;
      const kept = await keepFileApart(await theRecord(), opened, { id, name, from }, backup);
      if (!kept.ok) return setWriting(kept.fault);
      await askToCheckTabs();
      // Whoever has gone elsewhere meanwhile stays there.
      if (isGone.current) return;
      if (opened.files.length > 0) onWithoutFiles(opened, name);
      else location.hash = formatRoute({ view: 'lists' });
    },
  };
}

/** The name of what the same person exported before; else that of the file. */
function offerName({ exportedBy, fileName }: OpenedList, lists: readonly ListRow[]): string {
  const before = lists.find((list) => list.from.kind === 'file' && list.exportedBy === exportedBy);
  return before?.name ?? fileName.replace(/(?:\.firstcall)?\.(?:json|zip|age)$/i, '');
}
