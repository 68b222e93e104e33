import type { PageFacts } from '../page/page-facts-schema.ts';
import { findVendorName } from '../page/vendor-name.ts';
import type { Vendor } from '../record/fold.ts';
import { digestPage } from './digest-page.ts';
import { findClaimsOnPage } from './find-claims-on-page.ts';
import { findFormsOnPage } from './find-forms-on-page.ts';
import { findFooterName, findMissingAgreement, findMissingPrivacy } from './find-missing-on-page.ts';
import { findPageChange } from './find-page-change.ts';
import type { PageFinding } from './page-finding.ts';
import { type PagePart, partsOfPage } from './page-part.ts';

/**
 * What there is to say about what a page says and does: claims, forms and who watches them, what is missing, whether it
 * changed. What wants a second look comes first.
 *
 * @param page as it was read
 * @param frames in it, as far as they could be read
 * @param vendor whose page it is
 */
export function findPageSays(
  page: Omit<PagePart, 'frame'> & { readonly facts: PageFacts },
  frames: readonly Omit<PagePart, 'frame'>[],
  vendor: Vendor,
): PageFinding[] {
  const { address, contents, facts } = page;
  const parts = partsOfPage({ address, contents }, frames);
  const found = [
    ...findPageChange(vendor, address, digestPage(contents.lines)),
    ...findClaimsOnPage(parts),
    ...findMissingAgreement(contents),
    ...findFormsOnPage(parts, address),
    ...findFooterName(facts, findVendorName(facts), vendor),
    ...findMissingPrivacy(contents),
  ];
  return found.toSorted((a, b) => rank(a) - rank(b));
}

function rank({ severity }: PageFinding): number {
  return severity === 'notice' ? 0 : 1;
}
