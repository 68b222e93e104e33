import { findText } from '../record/body-text.ts';
import { checksumOf } from '../record/entry-id.ts';
import { liveViews, type Vendor } from '../record/fold.ts';
import type { RowFacts } from './row-facts.ts';
import type { RowSays, SheetPlanInput } from './sheet-plan.ts';
import { foldName, VendorState } from './vendor-state.ts';

/** Whom a row is about. */
export interface FoundVendor {
  /** The key that its entry is about. */
  readonly key: string;
  readonly state: VendorState;
  /** The row’s facts, that key first. */
  readonly facts: RowFacts;
}

/** The vendors that the rows of a sheet are about: those of our list, and those that earlier rows bring. */
export class SheetVendors {
  readonly #file: Pick<SheetPlanInput, 'sha256' | 'sheet'>;
  readonly #byKey: ReadonlyMap<string, Vendor>;
  /** By folded name, the keys of vendors that have it. */
  readonly #named = new Map<string, Set<string>>();
  readonly #states = new Map<string, VendorState>();

  constructor({ vendors, sha256, sheet }: SheetPlanInput) {
    this.#file = { sha256, sheet };
    this.#byKey = new Map(vendors.flatMap((vendor) => vendor.keys.map((key) => [key, vendor] as const)));
    for (const vendor of vendors) {
      const key = vendor.keys.find((each) => !each.startsWith('id:')) ?? vendor.keys[0] ?? '';
      for (const view of liveViews(vendor, 'name')) this.#addName(findText(view, 'text') ?? '', key);
    }
  }

  /** The vendor of our list that has a key. */
  byKey(key: string): Vendor | undefined {
    return this.#byKey.get(key);
  }

  stateOf(key: string): VendorState {
    const vendor = this.#byKey.get(key);
    const place = vendor?.keys[0] ?? key;
    const state = this.#states.get(place) ?? new VendorState(vendor);
    this.#states.set(place, state);
    return state;
  }

  /**
   * Whom a row is about: by its websites, else by its name. A vendor that has neither website nor name in common with ours
   * gets a key that the same row of the same file gives to everybody. Undefined where several have the name.
   */
  find(row: number, facts: RowFacts): FoundVendor | undefined {
    const { keys } = facts;
    const site = keys.find((key) => this.#byKey.has(key)) ?? keys[0];
    if (site !== undefined) {
      const ordered = [site, ...keys.filter((key) => key !== site)];
      return { key: site, state: this.stateOf(site), facts: { ...facts, keys: ordered } };
    }
    const named = new Set(facts.names.flatMap((name) => [...(this.#named.get(foldName(name)) ?? [])]));
    if (named.size > 1) return undefined;
    const [key = this.#keyOf(row)] = named;
    return { key, state: this.stateOf(key), facts };
  }

  /** Takes in what a row says, for the rows below. */
  take(row: number, { key, state, facts }: FoundVendor, says: readonly RowSays[]): void {
    const { standing, reason, stage, reviewOn = '', notes } = facts;
    state.take(row, { says, words: [standing, reason, stage, reviewOn, ...notes] }, says.length > 0);
    if (!this.#byKey.has(key)) for (const name of facts.names) this.#addName(name, key);
  }

  #addName(name: string, key: string): void {
    const folded = foldName(name);
    const keys = this.#named.get(folded) ?? new Set();
    if (folded !== '') this.#named.set(folded, keys.add(key));
  }

  /** A UUID (RFC 9562, version 8) of the row’s place in its file. */
  #keyOf(row: number): string {
    const { sha256, sheet } = this.#file;
    const digits = checksumOf(`${sha256}/${sheet}/${row}`);
    const parts = [
      digits.slice(0, 8),
      digits.slice(8, 12),
      `8${digits.slice(13, 16)}`,
      `8${digits.slice(17, 20)}`,
    ];
    return `id:${[...parts, digits.slice(20, 32)].join('-')}`;
  }
}
