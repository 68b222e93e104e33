import { findListedName, findText } from '../record/body-text.ts';
import { liveViews, type Vendor } from '../record/fold.ts';

/**
 * The name by which the list knows one key of a vendor: the newest given for that key, else the vendor's. A site linked
 * yesterday may have brought another name, and who is told of the older site knows it by its own.
 */
export function findNameFor(vendor: Vendor, key: string): string | undefined {
  const own = liveViews(vendor, 'name').filter(({ entry }) => entry.about === key);
  return (
    own.map((view) => findText(view, 'text')).find((name) => name !== undefined) ?? findListedName(vendor)
  );
}
