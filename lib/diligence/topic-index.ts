import type { Vendor, View } from '../record/fold.ts';
import { NONE } from '../record/topics.ts';

/** What known people say now, by topic, newest first: one pass over a vendor instead of one for each question. */
export type TopicIndex = ReadonlyMap<string, readonly View[]>;

/** Sorts a vendor's live views into their topics; retractions are no views. */
export function indexTopics(vendor: Vendor): TopicIndex {
  const index = new Map<string, View[]>();
  for (const view of vendor.views) {
    if (!view.person || !view.understood || view.replacedBy.length > 0 || view.statement.value === NONE)
      continue;
    const held = index.get(view.statement.topic);
    if (held) held.push(view);
    else index.set(view.statement.topic, [view]);
  }
  return index;
}
