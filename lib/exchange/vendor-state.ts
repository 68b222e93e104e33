import { findText } from '../record/body-text.ts';
import { findReplaceable, foldVerdict, liveViews, type Vendor } from '../record/fold.ts';
import { NONE, STANDINGS, type Standing } from '../record/topics.ts';
import type { RowSays } from './sheet-plan.ts';
import { findShownName } from './shown-name.ts';

type ValueTopic = 'stage' | 'review-on' | 'standing';

/** What our list says of a vendor, and what the rows of a sheet planned so far add to it. */
export class VendorState {
  /** Undefined for a vendor that is not on our list. */
  readonly vendor: Vendor | undefined;
  /** The first row about it. */
  firstRow: number | undefined;
  /** The first row that says something of it. */
  changedRow: number | undefined;
  /** What the first row said; taken apart for a second one only, since most vendors of a sheet have one row. */
  #first: RowWords | undefined;
  #seen: Set<string> | undefined;

  constructor(vendor: Vendor | undefined) {
    this.vendor = vendor;
  }

  /** What the vendor goes by on our list. */
  get name(): string | undefined {
    return this.vendor && findShownName(this.vendor);
  }

  /** The most cautious standing that stands. */
  get standing(): Standing | undefined {
    return STANDINGS.find((value) => this.has('standing', value));
  }

  hasName(name: string): boolean {
    const folded = foldName(name);
    const isHeld = this.#textsOn('name').some((held) => foldName(held) === folded);
    return isHeld || this.#hasSeen('name', folded);
  }

  hasPhone(phone: string): boolean {
    return this.#textsOn('phone').includes(phone) || this.#hasSeen('phone', phone);
  }

  /** Whether a value stands on a topic, or without one whether any does. */
  has(topic: ValueTopic, value = ''): boolean {
    const held = this.vendor ? liveViews(this.vendor, topic) : [];
    const isHeld = value === '' ? held.length > 0 : held.some(({ statement }) => statement.value === value);
    return isHeld || this.#hasSeen(topic, value);
  }

  hasKey(key: string): boolean {
    return this.vendor?.keys.includes(key) ?? false;
  }

  /** Whether words are a note or a reason, old ones too, or are quoted in one as a whole; or stand in a row above. */
  hasText(text: string): boolean {
    const isIn = (held: string | undefined): boolean =>
      held === text || (held?.includes(`“${text}”`) ?? false);
    const views = this.vendor?.views ?? [];
    return (
      views.some((view) => isIn(findText(view, 'text') ?? findText(view, 'reason'))) ||
      this.#hasSeen('words', text)
    );
  }

  /** Names of statements on a topic that a new one replaces: those of one person, or of all. */
  replaceable(topic: string, person?: string): string[] {
    const views = this.vendor ? findReplaceable(this.vendor, topic) : [];
    return views.filter((view) => person === undefined || view.person?.id === person).map(({ name }) => name);
  }

  /** Whether a standing will stand in dispute with those that it does not replace. */
  isDisputed(said: RowSays): boolean {
    if (said.topic !== 'standing' || !this.vendor) return false;
    const others = foldVerdict(this.vendor, 'standing').live.filter(
      ({ name }) => !said.replaces.includes(name),
    );
    const values = new Set(others.map(({ statement }) => statement.value));
    if (said.value !== NONE) values.add(said.value);
    return values.size > 1;
  }

  /** Takes in what a row says, and the words it says it in, for the rows below. */
  take(row: number, said: RowWords, isChanged: boolean): void {
    this.firstRow ??= row;
    if (isChanged) this.changedRow ??= row;
    if (this.#first === undefined) this.#first = said;
    else addTo(this.#seenSet(), said);
  }

  #hasSeen(topic: string, value: string): boolean {
    return this.#first !== undefined && this.#seenSet().has(`${topic} ${value}`);
  }

  #seenSet(): Set<string> {
    if (this.#seen === undefined) {
      this.#seen = new Set();
      if (this.#first) addTo(this.#seen, this.#first);
    }
    return this.#seen;
  }

  #textsOn(topic: 'name' | 'phone'): string[] {
    return this.vendor ? liveViews(this.vendor, topic).flatMap((view) => findText(view, 'text') ?? []) : [];
  }
}

/** What a row says, and words of it that may be quoted in what it says. */
export interface RowWords {
  readonly says: readonly RowSays[];
  readonly words: readonly string[];
}

function addTo(seen: Set<string>, { says, words }: RowWords): void {
  for (const text of words) seen.add(`words ${text}`);
  for (const said of says) {
    if (said.topic === 'link' || said.topic === 'note') continue;
    // With the topic alone: that any value stands.
    seen.add(`${said.topic} `);
    if ('text' in said) seen.add(`${said.topic} ${said.topic === 'name' ? foldName(said.text) : said.text}`);
    else seen.add(`${said.topic} ${said.value}`);
  }
}

/** A name as two writings of it are compared. */
export function foldName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}
