import { isBrandInside } from '../identity/brand-inside.ts';
import { isNeutral } from '../identity/company-words.ts';
import type { Phone } from '../identity/phone.ts';
import { nameKey } from '../identity/same-key.ts';
import type { StandingRule } from '../record/approval.ts';
import { findText } from '../record/body-text.ts';
import { areDistinct } from '../record/distinct.ts';
import { liveViews, type Vendor } from '../record/fold.ts';
import { isVerified } from './decide-lookalike.ts';
import { isListed, type PageDecision, shownOf } from './decide-page.ts';
import { decideRow } from './decide-row.ts';
import { findNameFor } from './find-name-for.ts';
import type { Finding } from './finding.ts';

/** What a page says of whose it is. */
export interface PageIdentity {
  readonly host: string;
  readonly phones: readonly Phone[];
  readonly names: readonly string[];
}

/** More than these would be a page that lists companies, not one of them. */
const MOST = 3;

/**
 * The listed vendors that an unlisted page may belong to: those that share a phone or a name with it. The vendor whose
 * address the page imitates is none of them: an imitation gives its name and its phone too.
 *
 * @param candidates vendors found by the keys of the phones and names
 * @param today calendar date, `YYYY-MM-DD`
 */
export function findSameVendors(
  page: PageDecision,
  { phones, names }: PageIdentity,
  candidates: readonly Vendor[],
  today: string,
  rule?: StandingRule,
): Finding[] {
  const shown = new Map(phones.map(({ e164, display }) => [e164, display]));
  const nameKeys = new Set(names.flatMap((name) => nameKey(name) ?? []).filter(isOwnName));
  const imitated = shownOf(page) === 'lookalike' ? page.lookalike?.key : undefined;
  const found = candidates.filter(
    (vendor) => isListed(vendor) && isApart(page, vendor) && !vendor.keys.some((key) => key === imitated),
  );
  const alike = found.flatMap((vendor): Finding[] => {
    const phone = textsOf(vendor, 'phone').flatMap((text) => shown.get(text) ?? [])[0];
    const name = textsOf(vendor, 'name').find((text) => nameKeys.has(nameKey(text) ?? ''));
    if (phone === undefined && name === undefined) return [];
    const { key, standing } = decideRow(vendor, today, rule);
    return [
      {
        kind: 'possibly-same',
        severity: standing.shown === 'suspicious' || standing.shown === 'disputed' ? 'notice' : 'info',
        source: { kind: 'list', list: 'team' },
        reason: {
          code: 'possibly-same',
          key,
          vendorName: findNameFor(vendor, key),
          shown: standing.shown,
          ...(phone === undefined ? {} : { phone }),
          ...(name === undefined ? {} : { name }),
        },
      },
    ];
  });
  return alike.slice(0, MOST);
}

/**
 * The verified vendors whose name stands inside the longer host of an unlisted page: a weak hint, since partners and
 * customers write such hosts too.
 *
 * @param stretches what `brandsInside` finds in the host
 * @param candidates vendors found by these
 */
export function findBrandsInside(
  page: PageDecision,
  host: string,
  stretches: readonly string[],
  candidates: readonly Vendor[],
  today: string,
  rule?: StandingRule,
): Finding[] {
  const found = candidates.filter((vendor) => isApart(page, vendor));
  const alike = found.flatMap((vendor): Finding[] => {
    const key = vendor.keys.find(
      (own) => isBrandInside(stretches, own) && isVerified(vendor, own, today, rule),
    );
    if (key === undefined || key === page.lookalike?.key) return [];
    return [
      {
        kind: 'brand-inside',
        severity: 'notice',
        source: { kind: 'list', list: 'team' },
        reason: { code: 'brand-inside', host, key, vendorName: findNameFor(vendor, key) },
      },
    ];
  });
  return alike.slice(0, MOST);
}

/** Not the page's own vendor, and not one that a known person has said it is not. */
function isApart({ key, vendor }: PageDecision, other: Vendor): boolean {
  return !other.keys.includes(key) && !areDistinct(vendor, other);
}

function textsOf(vendor: Vendor, topic: 'name' | 'phone'): string[] {
  return liveViews(vendor, topic).flatMap((view) => findText(view, 'text') ?? []);
}

/** `Answering Service` is what a thousand companies are called somewhere on their pages. */
function isOwnName(key: string): boolean {
  const [, ...words] = key.split(' ');
  return words.some((_, at) => !isNeutral(words, at));
}
