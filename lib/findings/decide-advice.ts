import { findListedName } from '../record/body-text.ts';
import { foldVendors, foldVerdict, type Vendor, type View } from '../record/fold.ts';
import type { People } from '../record/people.ts';
import type { Advice, AdvisedStanding, AdvisingList, AdvisoryHistory } from './advice.ts';
import { decidePage, type PageDecision } from './decide-page.ts';

/** Most cautious first. */
const CAUTION: readonly AdvisedStanding[] = ['disputed', 'suspicious', 'in-review'];

const NOBODY: People = new Map();

/**
 * Adds to what our own list says of a page what advisory lists say of it; where ours has no key for the page, the lists'
 * own key answers for it.
 *
 * @param ours undefined where our own list says nothing and the address has no key of its own
 * @param people whom our own list knows
 * @param today calendar date, `YYYY-MM-DD`
 */
export function addAdvice(
  ours: PageDecision | undefined,
  histories: readonly AdvisoryHistory[],
  people: People,
  today: string,
): PageDecision | undefined {
  const advised = decideAdvice(ours?.vendor, histories, people);
  const [first] = advised;
  if (!first) return ours;
  const key = histories.find(({ list }) => list.id === first.list.id)?.keys[0];
  const page = ours ?? decidePage(key, [], [], NOBODY, today);
  return page && { ...page, advised };
}

/**
 * What advisory lists say of a page, each list folded by itself; the most cautious first. Warnings act on every key that a
 * list joins to the page's; `verified` says nothing here, and what our own list holds by somebody it knows acts there.
 */
function decideAdvice(
  ourVendor: Vendor | undefined,
  histories: readonly AdvisoryHistory[],
  people: People,
): Advice[] {
  const views = ourVendor?.views ?? [];
  const ours = new Set(views.flatMap(({ person, entry }) => (person ? [entry.id] : [])));
  const advised = histories.flatMap((history) => decideOne(history, ours, people) ?? []);
  return advised.sort(compareAdvice);
}

function decideOne(
  { list, keys, entries, writers }: AdvisoryHistory,
  ours: ReadonlySet<string>,
  people: People,
): Advice | undefined {
  const vendors = foldVendors(entries, writers);
  // In the order of the page's keys: that of the entries must decide nothing.
  const onPage = new Set(keys.flatMap((key) => vendors.find((vendor) => vendor.keys.includes(key)) ?? []));
  const advised = [...onPage].flatMap((vendor): Advice[] => {
    const [first, ...others] = findCautious(vendor, ours);
    if (!first) return [];
    return [
      {
        list,
        shown: showAdvice(first, others),
        views: [first, ...others],
        isKnown: people.has(first.entry.by),
        vendorName: findListedName(vendor),
      },
    ];
  });
  return advised.sort(compareAdvice)[0];
}

/** The live views of a vendor that our own list does not hold, the most cautious first; none where that one would verify. */
function findCautious(vendor: Vendor, ours: ReadonlySet<string>): View[] {
  const views = foldVerdict(vendor, 'standing').live.filter(({ entry }) => !ours.has(entry.id));
  return views[0]?.statement.value === 'verified' ? [] : views;
}

function showAdvice(first: View, others: readonly View[]): AdvisedStanding {
  const value = first.statement.value;
  if (others.some(({ statement }) => statement.value !== value)) return 'disputed';
  return value === 'suspicious' ? 'suspicious' : 'in-review';
}

function compareAdvice(a: Advice, b: Advice): number {
  return CAUTION.indexOf(a.shown) - CAUTION.indexOf(b.shown) || compareLists(a.list, b.list);
}

function compareLists(a: AdvisingList, b: AdvisingList): number {
  if (a.id === b.id) return 0;
  return a.name < b.name || (a.name === b.name && a.id < b.id) ? -1 : 1;
}
