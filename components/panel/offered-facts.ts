import type { Phone } from '../../lib/identity/phone.ts';
import { findVendorName, findVendorNames } from '../../lib/page/vendor-name.ts';
import type { PageRead } from '../../lib/platform/read-page.ts';
import { findText } from '../../lib/record/body-text.ts';
import { liveViews, type Vendor } from '../../lib/record/fold.ts';
import type { Offered } from '../vendor/offered.ts';
import type { OpenPage } from './use-open-page.ts';

/** What the page calls itself, where it was read and says so. */
export function pageNameOf(read: OpenPage['read']): string | undefined {
  return isRead(read) ? findVendorName(read.facts) : undefined;
}

/** Every name that the page gives its owner, that one first; none where it was not read. */
export function pageNamesOf(read: OpenPage['read']): readonly string[] {
  return isRead(read) ? findVendorNames(read.facts) : [];
}

/** Where the page says the company sits: “Tulsa, OK”. */
export function pagePlaceOf(read: OpenPage['read']): string | undefined {
  if (!isRead(read) || !read.facts.place) return undefined;
  const { city, region } = read.facts.place;
  return [city, region].filter((part) => part !== undefined).join(', ') || undefined;
}

/** Names and phones that the page gives and the record does not hold. */
export function findOffered(vendor: Vendor, read: OpenPage['read'], pagePhones: readonly Phone[]): Offered {
  const held = (topic: 'name' | 'phone'): ReadonlySet<string> =>
    new Set(liveViews(vendor, topic).flatMap((view) => findText(view, 'text') ?? []));
  const names = held('name');
  const phones = held('phone');
  return {
    names: pageNamesOf(read).filter((name) => !names.has(name)),
    phones: pagePhones.map(({ e164 }) => e164).filter((phone) => !phones.has(phone)),
    place: isRead(read) ? read.facts.place : undefined,
  };
}

/** Whether the page has been read. */
export function isRead(read: OpenPage['read']): read is PageRead {
  return read !== undefined && read !== 'reading';
}
