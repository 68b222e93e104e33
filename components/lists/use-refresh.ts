import { useState } from 'preact/hooks';
import { askToCheckTabs } from '../../lib/platform/ask-background.ts';
import { hasListAccess, requestListAccess } from '../../lib/platform/list-access.ts';
import { planListAlarm } from '../../lib/platform/list-alarm.ts';
import { type RefreshOutcome, refreshList } from '../../lib/store/refresh-list.ts';
import { theRecord } from '../../lib/store/stores.ts';
import type { Subscription } from '../../lib/store/subscription.ts';
import { trustExporter } from '../../lib/store/trust-exporter.ts';
import { useLongWork, type WorkProgress } from '../live/use-long-work.ts';

/** Asking for one list now, and the acts that settle why it could not be refreshed. */
export interface Refresh {
  readonly progress: WorkProgress | undefined;
  /** What the last one here came to. */
  readonly outcome: RefreshOutcome | undefined;
  readonly refresh: () => void;
  /** To be called in the handler of a click. */
  readonly giveAccess: () => void;
  readonly takeExporter: (exporter: string) => void;
  readonly cancel: () => void;
}

/** Refreshes a list when it is pressed for. */
export function useRefresh({ id, from }: Subscription): Refresh {
  const work = useLongWork();
  const [outcome, setOutcome] = useState<RefreshOutcome | undefined>(undefined);
  const refresh = async (): Promise<void> => {
    setOutcome(undefined);
    const hasAccess = await hasListAccess(from.address);
    const db = await theRecord();
    setOutcome(
      await work.run((steps) => refreshList(db, id, { hasAccess, chance: Math.random(), ...steps })),
    );
    await planListAlarm();
    await askToCheckTabs();
  };
  return {
    progress: work.progress,
    outcome,
    refresh: () => void refresh(),
    giveAccess: () => {
      // Not async before the request: the browser asks only inside the handler of the click.
      void requestListAccess(from.address).then((granted) => (granted ? refresh() : undefined));
    },
    takeExporter: (exporter) => {
      void theRecord()
        .then((db) => trustExporter(db, id, exporter))
        .then(refresh);
    },
    cancel: work.cancel,
  };
}
