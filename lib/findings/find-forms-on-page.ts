import { vendorKeyOf } from '../identity/vendor-key-of.ts';
import { findTrackers } from '../page/find-trackers.ts';
import type { PageForm } from '../page/page-contents-schema.ts';
import type { PageFinding } from './page-finding.ts';
import type { PagePart } from './page-part.ts';

/**
 * What forms do with what is typed into them, and who watches: only forms that ask for more than a search. Trackers on
 * a page without one say little, so nothing is said of them.
 *
 * @param pageAddress of the open page
 */
export function findFormsOnPage(parts: readonly PagePart[], pageAddress: string): PageFinding[] {
  return parts.flatMap((part) => {
    const forms = part.contents.forms.filter(asksForDetails);
    if (forms.length === 0) return [];
    return [...findInsecure(forms, part), ...findElsewhere(forms, part, pageAddress), ...findTracked(part)];
  });
}

/** More than a search box, or one field that does not say what it is for. */
export function asksForDetails({ asks }: PageForm): boolean {
  return asks.some((kind) => kind !== 'search' && kind !== 'text');
}

function findInsecure(forms: readonly PageForm[], part: PagePart): PageFinding[] {
  const schemes = forms.map(({ action }) => URL.parse(action ?? part.address)?.protocol);
  const by = schemes.includes('http:') ? 'http' : schemes.includes('mailto:') ? 'mail' : undefined;
  if (by === undefined) return [];
  return [
    {
      severity: 'notice',
      reason: { code: 'form-insecure', by, ...framed(part) },
      question: 'transmission-encryption',
    },
  ];
}

function findElsewhere(forms: readonly PageForm[], part: PagePart, pageAddress: string): PageFinding[] {
  const own = siteOf(pageAddress);
  const hosts = forms.flatMap(({ action = part.address }) => {
    const site = siteOf(action);
    return site !== undefined && own !== undefined && site !== own ? [URL.parse(action)?.host ?? site] : [];
  });
  return [...new Set(hosts)].map((host) => ({
    severity: 'info',
    reason: { code: 'form-elsewhere', host, ...framed(part) },
    question: 'subcontractors-covered',
  }));
}

function findTracked(part: PagePart): PageFinding[] {
  const trackers = findTrackers(part.contents.loads);
  if (trackers.length === 0) return [];
  const records = trackers.some(({ does }) => does === 'recorder');
  return [
    {
      severity: records ? 'notice' : 'info',
      reason: { code: 'trackers', names: trackers.map(({ name }) => name), records, ...framed(part) },
      question: 'web-trackers',
    },
  ];
}

function framed({ frame }: PagePart): { frame?: string } {
  return frame === undefined ? {} : { frame };
}

/** Whose site an address is on; the host stands in where it is nobody's (an address without a name). */
function siteOf(address: string): string | undefined {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol)) return undefined;
  const vendor = vendorKeyOf(address);
  return vendor.kind === 'vendor' ? vendor.key : url.hostname;
}
