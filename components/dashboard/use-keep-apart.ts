import { useState } from 'preact/hooks';
import { askToCheckTabs } from '../../lib/platform/ask-background.ts';
import { typedText } from '../../lib/record/statement-parts.ts';
import type { OpenedList } from '../../lib/store/import-list.ts';
import { keepAdvisoryList } from '../../lib/store/keep-advisory-list.ts';
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
  readonly isKeeping: boolean;
  readonly isFull: boolean;
  readonly keep: () => void;
}

const COLLATOR = new Intl.Collator('en', { sensitivity: 'accent' });

/** Keeps an opened file apart from our own list; then the lists are shown, with the new one among them. */
export function useKeepApart(opened: OpenedList): KeepApart {
  const lists = useLive(
    async () => readAdvisoryLists(await theRecord()),
    ({ area }) => area === 'lists',
    [],
  );
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const [writing, setWriting] = useState<'no' | 'yes' | 'full'>('no');
  const name = typed ?? offerName(opened, lists ?? []);
  const clean = typedText(name);
  const namesake = lists?.find((list) => COLLATOR.compare(list.name, clean) === 0);
  const replaces = namesake?.from.kind === 'file' ? namesake : undefined;

  const keep = async (): Promise<void> => {
    setWriting('yes');
    const kept = await keepAdvisoryList(await theRecord(), opened, {
      id: replaces?.id ?? crypto.randomUUID(),
      name: clean,
      from: { kind: 'file', fileName: opened.fileName },
    });
    if (!kept.ok) return setWriting('full');
    await askToCheckTabs();
    location.hash = formatRoute({ view: 'lists' });
  };
  return {
    name,
    setName: setTyped,
    fault: clean === '' ? 'missing' : namesake && !replaces ? 'taken' : undefined,
    replaces,
    isKeeping: writing === 'yes' || lists === undefined,
    isFull: writing === 'full',
    keep: () => void keep(),
  };
}

/** The name of what the same person exported before; else that of the file. */
function offerName({ exportedBy, fileName }: OpenedList, lists: readonly ListRow[]): string {
  const before = lists.find((list) => list.from.kind === 'file' && list.exportedBy === exportedBy);
  return before?.name ?? fileName.replace(/(?:\.firstcall)?\.(?:json|zip|age)$/i, '');
}
