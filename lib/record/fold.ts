import type { Entry } from './entry.ts';
import { entryOfStatement } from './entry.ts';
import { findLiveLinks, joinKeys, keysFiledUnder, keysOfStatement, type Link } from './link.ts';
import type { People } from './people.ts';
import { findRedactions, type Redaction } from './redaction.ts';
import { findReplaced } from './replaced.ts';
import { compareNewest, indexStatements, type Said } from './said.ts';
import { compareCaution, findTopicRule, isKnownValue, NONE } from './topics.ts';

/** Whether a statement's erasable part can be read, and if not, why. */
type BodyState = 'shown' | 'none' | 'hidden' | 'erased' | 'withheld';

/** A statement as a vendor's fold sees it. */
export interface View extends Said {
  /** What replaced it; empty while it is live. */
  readonly replacedBy: readonly Said[];
  readonly bodyState: BodyState;
  /** Redactions by known people, or by its own writer. */
  readonly redactions: readonly Redaction[];
  /** False for an unknown topic or a value outside its list: kept and passed on, but says nothing here. */
  readonly understood: boolean;
}

/** The live views on one verdict topic; more than one distinct value is a dispute. */
export interface Verdict {
  /** Most cautious first. */
  readonly live: readonly View[];
  readonly disputed: boolean;
  /** The view that acts: the most cautious one. */
  readonly acting: View | undefined;
}

/** One vendor: one key, or several joined by links, with everything said about it. */
export interface Vendor {
  readonly keys: readonly string[];
  readonly links: readonly Link[];
  readonly entries: readonly Entry[];
  /** All statements on the vendor, newest first, replaced ones too; a link, dead ones too, is on both of its keys. */
  readonly views: readonly View[];
  /** Ids of entries that others name but this list does not hold. */
  readonly holes: readonly string[];
}

/**
 * Folds the histories of keys that are or were linked (`readRelated` gathers them) into vendors.
 * Independent of the order of entries, and linear in their number whatever the links.
 */
export function foldVendors(entries: readonly Entry[], people: People): Vendor[] {
  const index = indexStatements(entries, people);
  const redactions = findRedactions(entries);
  const held = new Set(entries.map((entry) => entry.id));
  return shareOut(entries, index).map(({ keys, links, entries: own, said: onVendor }) => {
    const replaced = findReplaced(index, onVendor);
    const views = onVendor
      .map((said) => viewOf(said, replaced.get(said.name) ?? [], redactions.get(said.name) ?? [], people))
      .sort(compareNewest);
    return { keys, links, entries: own, views, holes: findHoles(own, held, people) };
  });
}

interface Share {
  readonly keys: readonly string[];
  readonly links: Link[];
  readonly entries: Entry[];
  readonly said: Said[];
}

/** Joins the keys into vendors, and gives each its links, entries and statements, ordered by id. */
function shareOut(entries: readonly Entry[], index: ReadonlyMap<string, Said>): Share[] {
  const links = findLiveLinks(index).sort((a, b) => (a.said.name < b.said.name ? -1 : 1));
  const groups = joinKeys(new Set(entries.flatMap(keysFiledUnder)), links);
  const shares = groups.map((keys): Share => ({ keys, links: [], entries: [], said: [] }));
  const shareOf = new Map(shares.flatMap((share) => share.keys.map((key) => [key, share])));
  const sharesOf = (keys: readonly string[]): Set<Share> =>
    new Set(keys.map((key) => shareOf.get(key)).filter((share) => share !== undefined));
  for (const link of links) for (const share of sharesOf(link.keys)) share.links.push(link);
  for (const said of index.values())
    for (const share of sharesOf(keysOfStatement(said))) share.said.push(said);
  for (const entry of [...entries].sort((a, b) => (a.id < b.id ? -1 : 1)))
    for (const share of sharesOf(keysFiledUnder(entry))) share.entries.push(entry);
  return shares;
}

/** The vendor that a key belongs to; an empty one where nothing is recorded. */
export function foldVendor(key: string, entries: readonly Entry[], people: People): Vendor {
  const found = foldVendors(entries, people).find((vendor) => vendor.keys.includes(key));
  return found ?? { keys: [key], links: [], entries: [], views: [], holes: [] };
}

function viewOf(said: Said, replacedBy: readonly Said[], asked: readonly Redaction[], people: People): View {
  const redactions = asked
    .filter(({ by }) => by === said.entry.by || people.has(by))
    .sort((a, b) => (a.source < b.source ? -1 : 1));
  const rule = findTopicRule(said.statement.topic);
  return {
    ...said,
    replacedBy: [...replacedBy].sort(compareNewest),
    redactions,
    bodyState: bodyStateOf(said, redactions.length > 0),
    understood: rule !== undefined && isKnownValue(rule, said.statement.value),
  };
}

function bodyStateOf({ statement }: Said, isRedacted: boolean): BodyState {
  if (statement.body) return isRedacted ? 'hidden' : 'shown';
  if (statement.digest) return isRedacted ? 'erased' : 'withheld';
  return 'none';
}

/**
 * Entries that known people name in `after` or `replaces` and that are not here: somebody sent less than they had. What
 * a stranger names is no sign of it: a stranger can make names up.
 */
function findHoles(own: readonly Entry[], held: ReadonlySet<string>, people: People): string[] {
  const named = own
    .filter((entry) => people.has(entry.by))
    .flatMap((entry) => [
      ...entry.after,
      ...entry.statements.flatMap((said) => (said.replaces ?? []).map(entryOfStatement)),
    ]);
  return [...new Set(named.filter((id) => !held.has(id)))].sort();
}

/** What known people say now on a topic, newest first: live, understood, not `none`. */
export function liveViews(vendor: Vendor, topic: string): View[] {
  return vendor.views.filter(
    (view) =>
      view.person &&
      view.understood &&
      view.statement.topic === topic &&
      view.replacedBy.length === 0 &&
      view.statement.value !== NONE,
  );
}

/**
 * What a new statement on a topic names in `replaces`: all that known people say now, retractions too. A retraction is
 * no view, but where it stands on a linked key and is not named, a later unlink would give back what it had retracted.
 */
export function findReplaceable(vendor: Vendor, topic: string): View[] {
  return vendor.views.filter(
    (view) => view.person && view.understood && view.statement.topic === topic && !view.replacedBy.length,
  );
}

/** Folds a verdict topic: all live views, whether they disagree, and which one acts. */
export function foldVerdict(vendor: Vendor, topic: string): Verdict {
  const rule = findTopicRule(topic);
  const live = liveViews(vendor, topic);
  if (rule) live.sort((a, b) => compareCaution(rule, valueIn(a), valueIn(b)));
  return { live, disputed: new Set(live.map(valueIn)).size > 1, acting: live[0] };
}

function valueIn(view: View): string {
  return view.statement.value ?? '';
}

/** Live statements of strangers on a topic: they may warn, and nothing else. */
export function strangersViews(vendor: Vendor, topic: string): View[] {
  return vendor.views.filter(
    (view) =>
      !view.person && view.understood && view.statement.topic === topic && view.replacedBy.length === 0,
  );
}
