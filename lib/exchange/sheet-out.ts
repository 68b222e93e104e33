import { findText } from '../record/body-text.ts';
import { foldVerdict, liveViews, strangersViews, type Vendor, type View } from '../record/fold.ts';
import type { ShownStanding, StandingDecision } from '../record/standing.ts';
import { liveStages } from '../record/standing.ts';
import { NONE, type Stage } from '../record/topics.ts';
import { LIST_MARK, type RowTexts } from './sheet-columns.ts';

/** The key that stands for a vendor in a list, and its standing there: `decideRow` gives both. */
export interface SheetRow {
  readonly key: string;
  readonly standing: StandingDecision;
}

/** How a row puts things into words: handed in, since words stand above this layer. */
export interface SheetWords {
  readonly standing: Readonly<Record<ShownStanding, string>>;
  readonly stage: Readonly<Record<Stage, string>>;
  readonly readiness: (vendor: Vendor) => string;
  /** Of an agreement’s value: `signed/2027-01-09`. */
  readonly agreement: (value: string) => string;
}

/**
 * The texts of a vendor’s row on the sheet of vendors, without guards against formulas. Exporting and importing both take
 * them from here, so that a cell nobody edited compares equal.
 */
export function rowTexts(vendor: Vendor, { key, standing }: SheetRow, words: SheetWords): RowTexts {
  const [name = '', ...otherNames] = textsOn(vendor, 'name');
  const agreement = foldVerdict(vendor, 'agreement').acting?.statement.value;
  return {
    key,
    name,
    otherNames: otherNames.join(LIST_MARK),
    sites: vendor.keys.filter((site) => !site.startsWith('id:')).join(LIST_MARK),
    phone: textsOn(vendor, 'phone').join(LIST_MARK),
    standing: standing.shown === 'unlisted' ? '' : words.standing[standing.shown],
    reason: (standing.acting && findText(standing.acting, 'reason')) ?? '',
    stage: liveStages(vendor)
      .map((stage) => words.stage[stage])
      .join(LIST_MARK),
    reviewOn: standing.reviewOn ?? '',
    readiness: words.readiness(vendor),
    agreement: agreement === undefined ? '' : words.agreement(agreement),
    lastNote: findNotes(vendor)[0] ?? '',
    newNote: '',
  };
}

/** What known people call a vendor, or its phones, the newest first; strangers’ where nobody known said any. */
function textsOn(vendor: Vendor, topic: 'name' | 'phone'): string[] {
  const known = readTexts(liveViews(vendor, topic));
  return known.length > 0 ? known : readTexts(strangersViews(vendor, topic));
}

/** The texts of notes that nobody withdrew, the newest first. */
function findNotes(vendor: Vendor): string[] {
  const live = vendor.views.filter(
    ({ statement, replacedBy }) => statement.topic === 'note' && replacedBy.length === 0,
  );
  return readTexts(live);
}

function readTexts(views: readonly View[]): string[] {
  const said = views.filter(({ statement }) => statement.value !== NONE);
  return [...new Set(said.flatMap((view) => findText(view, 'text') ?? []))];
}
