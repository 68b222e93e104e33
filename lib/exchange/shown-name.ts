import { findText } from '../record/body-text.ts';
import { liveViews, strangersViews, type Vendor } from '../record/fold.ts';

/** The name that a vendor goes by: the newest of known people, else of strangers; undefined where nobody named it. */
export function findShownName(vendor: Vendor): string | undefined {
  const views = [...liveViews(vendor, 'name'), ...strangersViews(vendor, 'name')];
  return views.map((view) => findText(view, 'text')).find((text) => text !== undefined);
}
