import { parseListAddress } from './list-address.ts';
import type { ListRefresh } from './list-refresh.ts';
import { isRefreshDue } from './plan-refresh.ts';

/** A list that comes from an address, as much of it as planning takes. */
interface PlannedList {
  readonly id: string;
  readonly address: string;
  readonly refresh: ListRefresh;
}

/** A list that the administrator subscribes. */
export interface PolicyList {
  readonly address: string;
  readonly name: string;
  readonly exporter?: string | undefined;
}

/** What is to be done about the lists that come from addresses. */
export interface ListWork {
  /** Named by the policy, and not there yet. */
  readonly subscribe: readonly PolicyList[];
  /** Lists for which the policy names another exporter than the one they hold to. */
  readonly repin: readonly { readonly id: string; readonly exporter: string }[];
  /** Ids of lists that the policy brought and no longer names. */
  readonly withdraw: readonly string[];
  /** Ids of lists whose address is to be asked now. */
  readonly refresh: readonly string[];
}

/**
 * Plans what is due, and what the policy has changed.
 *
 * @param now milliseconds since 1970
 */
export function planListWork(
  lists: readonly PlannedList[],
  policy: readonly PolicyList[],
  now: number,
): ListWork {
  const wanted = new Map(policy.map((list) => [plainAddress(list.address), list]));
  const held = new Set(lists.map(({ address }) => address));
  const withdraw = lists.filter(({ refresh, address }) => refresh.byPolicy && !wanted.has(address));
  const repin = lists.flatMap(({ id, address, refresh }) => {
    const exporter = wanted.get(address)?.exporter;
    return exporter !== undefined && exporter !== refresh.exporter ? [{ id, exporter }] : [];
  });
  const repinned = new Set(repin.map(({ id }) => id));
  return {
    subscribe: [...wanted]
      .filter(([address]) => !held.has(address))
      .map(([address, list]) => ({ ...list, address })),
    repin,
    withdraw: withdraw.map(({ id }) => id),
    refresh: lists
      .filter((list) => !withdraw.includes(list))
      .filter(({ id, refresh }) => repinned.has(id) || isRefreshDue(now, refresh.nextAt))
      .map(({ id }) => id),
  };
}

/** Whether nothing is to be done. */
export function isNoWork({ subscribe, repin, withdraw, refresh }: ListWork): boolean {
  return [subscribe, repin, withdraw, refresh].every(({ length }) => length === 0);
}

function plainAddress(text: string): string {
  const parsed = parseListAddress(text);
  return parsed.ok ? parsed.address : text;
}
