import type { ListedVendor } from './listed-vendor.ts';

/** How many dates of the list have come, those of today among them: what stands beside *Due* in the navigation. */
export function countDueBy(vendors: readonly Pick<ListedVendor, 'due'>[], today: string): number {
  return vendors.reduce((sum, { due }) => sum + due.filter(({ on }) => on <= today).length, 0);
}
