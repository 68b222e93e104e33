import { isApproval, type StandingRule } from '../record/approval.ts';
import { findText } from '../record/body-text.ts';
import type { Entry } from '../record/entry.ts';
import { foldVerdict, type Vendor, type View } from '../record/fold.ts';
import type { People } from '../record/people.ts';
import { decideStanding, type ShownStanding } from '../record/standing.ts';
import { findTopicRule, NONE } from '../record/topics.ts';
import type { ArrivingVerdict, Brings, Dispute, Sayer, VendorRow } from './import-plan.ts';
import { findShownName } from './shown-name.ts';

/** How writers are named on the screen. */
export interface Sayers {
  readonly people: People;
  /** What writers call themselves. */
  readonly names: ReadonlyMap<string, string>;
}

interface VendorArrival {
  /** The vendor as the import will leave it. */
  readonly vendor: Vendor;
  /** The vendors that its keys belong to now. */
  readonly vendorsBefore: readonly Vendor[];
  readonly brought: readonly Entry[];
  readonly adds: readonly Entry[];
  readonly today: string;
  readonly rule: StandingRule | undefined;
  readonly sayers: Sayers;
}

/** Plans one vendor of a file. */
export function planVendor(arrival: VendorArrival): VendorRow {
  const { vendor, vendorsBefore, brought, adds, sayers } = arrival;
  const key = vendor.keys[0] ?? '';
  const disputes = findDisputes(arrival);
  const before = shownOn(vendorsBefore, key, arrival);
  const after = shownOn([vendor], key, arrival);
  return {
    fate: decideFate(arrival, disputes, before !== after),
    key,
    keys: vendor.keys,
    name: findShownName(vendor),
    brings: readBrings(arrival),
    disputes,
    saidBy: readSayers(adds.length > 0 ? adds : brought, sayers),
    before,
    after,
    adds,
    brought,
  };
}

function shownOn(
  vendors: readonly Vendor[],
  key: string,
  { today, rule }: Pick<VendorArrival, 'today' | 'rule'>,
): ShownStanding {
  const vendor = vendors.find(({ keys }) => keys.includes(key));
  return vendor ? decideStanding(vendor, key, today, rule).shown : 'unlisted';
}

function decideFate(
  { vendor, vendorsBefore, adds }: VendorArrival,
  disputes: readonly Dispute[],
  isShownAnew: boolean,
): VendorRow['fate'] {
  if (disputes.length > 0) return 'disputed';
  const own = new Set(vendor.keys);
  if (!vendorsBefore.some(({ views }) => views.some(({ entry }) => own.has(entry.about)))) return 'new';
  return adds.length > 0 || isShownAnew ? 'changed' : 'identical';
}

/** Disputes on the vendor, less those that stand on our list already with the same sides, or more. */
function findDisputes({ vendor, vendorsBefore, adds, sayers }: VendorArrival): Dispute[] {
  const added = new Set(adds.map((entry) => entry.id));
  return verdictTopics(vendor.views).flatMap((topic) => {
    const { live, disputed } = foldVerdict(vendor, topic);
    if (!disputed || vendorsBefore.some((held) => stood(live, foldVerdict(held, topic).live))) return [];
    const sides = live.map((view) => ({ ...sideOf(view, sayers), arrives: added.has(view.entry.id) }));
    return [{ topic, sides }];
  });
}

function verdictTopics(views: readonly View[]): string[] {
  const topics = new Set(views.map((view) => view.statement.topic));
  return [...topics].filter((topic) => findTopicRule(topic)?.fold === 'verdict');
}

/** Whether all views stood there before. */
function stood(views: readonly View[], before: readonly View[]): boolean {
  const names = new Set(before.map((view) => view.name));
  return views.every((view) => names.has(view.name));
}

function sideOf(view: View, sayers: Sayers): { value: string; by: Sayer; at: string } {
  return { value: view.statement.value ?? '', by: sayerOf(view.entry.by, sayers), at: view.entry.at };
}

function sayerOf(writer: string, { people, names }: Sayers): Sayer {
  const person = people.get(writer);
  return { writer, name: person?.name ?? names.get(writer), known: person !== undefined };
}

function readSayers(entries: readonly Entry[], sayers: Sayers): VendorRow['saidBy'] {
  const since = new Map<string, string>();
  for (const { by, at } of entries) {
    const earliest = since.get(by);
    if (earliest === undefined || at < earliest) since.set(by, at);
  }
  return [...since]
    .map(([writer, at]) => ({ by: sayerOf(writer, sayers), since: at }))
    .sort((a, b) => (a.since > b.since ? -1 : 1));
}

function readBrings({ vendor, vendorsBefore, adds, sayers }: VendorArrival): Brings {
  const viewsBefore = new Map(vendorsBefore.flatMap(({ views }) => views.map((view) => [view.name, view])));
  const arriving = vendor.views.filter((view) => !viewsBefore.has(view.name));
  const live = arriving.filter((view) => view.replacedBy.length === 0);
  const said = live.filter((view) => view.understood && view.statement.value !== NONE);
  const on = (topic: string): View[] => said.filter((view) => view.statement.topic === topic);
  const valuesOn = (topic: string): string[] => distinct(on(topic).map((view) => view.statement.value));
  const textsOn = (topic: string): string[] => distinct(on(topic).map((view) => findText(view, 'text')));
  return {
    entries: adds.filter((entry) => !viewsBefore.has(`${entry.id}.0`)).length,
    verdicts: verdictTopics(said).flatMap((topic) =>
      on(topic).map((view) => readVerdict(view, viewsBefore, sayers)),
    ),
    stages: valuesOn('stage'),
    notes: on('note').length,
    evidence: on('evidence').length,
    names: textsOn('name'),
    phones: textsOn('phone'),
    links: distinct(on('link').map((view) => otherThan(vendor, view))),
    persons: textsOn('person'),
    distinct: valuesOn('distinct'),
    screened: said.filter((view) => view.statement.topic.startsWith('screened:')).length,
    approvals: said.filter(({ statement }) => isApproval(statement)).length,
    unknown: arriving.filter((view) => !view.understood).length,
    ...countBodies(vendor, viewsBefore),
  };
}

/** The key that a link adds to what is said about the vendor; a stranger's link may come from outside of it. */
function otherThan(vendor: Vendor, { entry, statement }: View): string | undefined {
  return vendor.keys.includes(entry.about) ? statement.value : entry.about;
}

function distinct(texts: readonly (string | undefined)[]): string[] {
  return [...new Set(texts.filter((text) => text !== undefined))];
}

function readVerdict(view: View, viewsBefore: ReadonlyMap<string, View>, sayers: Sayers): ArrivingVerdict {
  const was = (view.statement.replaces ?? [])
    .map((name) => viewsBefore.get(name))
    .filter((held) => held?.person && held.replacedBy.length === 0 && held.statement.value !== NONE)
    .map((held) => held?.statement.value);
  return { topic: view.statement.topic, ...sideOf(view, sayers), was: distinct(was) };
}

function countBodies(
  vendor: Vendor,
  viewsBefore: ReadonlyMap<string, View>,
): Pick<Brings, 'erases' | 'hides' | 'fills'> {
  const counts = { erases: 0, hides: 0, fills: 0 };
  for (const { name, bodyState } of vendor.views) {
    const before = viewsBefore.get(name)?.bodyState;
    if (before === 'shown' && bodyState === 'erased') counts.erases++;
    if (before === 'hidden' && bodyState === 'erased') counts.erases++;
    if (before === 'shown' && bodyState === 'hidden') counts.hides++;
    if (before === 'withheld' && bodyState === 'shown') counts.fills++;
  }
  return counts;
}
