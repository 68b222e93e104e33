import { findText } from '../record/body-text.ts';
import { SCREENING_RESULTS } from '../record/topics.ts';
import type { Candidate } from './candidate.ts';
import { type ComparedFact, compareFacts } from './compare-facts.ts';
import type { Disposition, ScreeningFold } from './fold-screening.ts';
import { isExclusionRegister, type RegisterId } from './register.ts';
import { screeningTopic, shortDigest } from './screening-topic.ts';
import type { VendorFacts } from './vendor-facts.ts';

/** A candidate with all that a reviewer needs to decide on it. */
export interface ScreenedCandidate extends Candidate {
  /** Of what reviewers make of this row. */
  readonly topic: string;
  readonly facts: readonly ComparedFact[];
  /** What reviewers make of it; undefined while nobody has said. */
  readonly disposition: Disposition | undefined;
  /** What they made of an older version of the row; undefined where this one is decided. */
  readonly former: FormerDisposition | undefined;
  /** Nobody has decided on the row, and the last screening that was recorded did not have it. */
  readonly isNew: boolean;
}

/** What reviewers made of a row that seems to have been an older version of another. */
export interface FormerDisposition extends Disposition {
  /** Known by its NPI. By the name alone it may as well be of a namesake who has left the register. */
  readonly byNpi: boolean;
}

/** Lays out what the registers gave for a vendor: each row once, the likeliest first. */
export function planScreening(
  candidates: readonly Candidate[],
  fold: ScreeningFold,
  vendor: VendorFacts,
): ScreenedCandidate[] {
  const { dispositions } = fold;
  const topics = new Set(candidates.map(topicOf));
  return oneForEachRow(candidates)
    .map((candidate): ScreenedCandidate => {
      const topic = topicOf(candidate);
      const disposition = dispositions.get(topic);
      return {
        ...candidate,
        topic,
        // A description names the vendor of whoever reported: state and kind are the reporter’s.
        facts:
          candidate.foundIn === 'description' ? [] : compareFacts(candidate.row, candidate.asked, vendor),
        disposition,
        former: disposition ? undefined : findFormer(candidate, dispositions, topics),
        isNew: !disposition && wasFound(candidate, fold) === false,
      };
    })
    .sort(compareLikelihood);
}

/** Whether the last recorded screening against the register had the row; undefined where none says which rows it had. */
export function wasFound(
  { row, digest }: Candidate,
  { screened }: Pick<ScreeningFold, 'screened'>,
): boolean | undefined {
  const last = screened.find(({ register }) => register === row.register);
  return last?.found?.has(shortDigest(digest));
}

/** What reviewers made of rows that the registers loaded here did not give: the most cautious first. */
export function findUnfound(
  candidates: readonly Candidate[],
  { dispositions }: Pick<ScreeningFold, 'dispositions'>,
): Disposition[] {
  const found = new Set(candidates.map(topicOf));
  return [...dispositions]
    .filter(([topic]) => !found.has(topic))
    .map(([, disposition]) => disposition)
    .sort((a, b) => cautionOf(a) - cautionOf(b) || (a.acting.entry.at < b.acting.entry.at ? 1 : -1));
}

function cautionOf({ result }: Disposition): number {
  return SCREENING_RESULTS.indexOf(result);
}

/** Rows that a name led to and that are not among the candidates, since there are too many of them. */
export interface LeftOut {
  readonly name: string;
  readonly strong: number;
  readonly possible: number;
}

/** For each name what is left out, of all registers together; names of which nothing is are not there. */
export function countLeftOut(candidates: readonly Candidate[]): LeftOut[] {
  const ways = Map.groupBy(candidates, ({ row, asked, foundIn, strength }) =>
    [row.register, foundIn, strength, asked.of, asked.text].join(' '),
  );
  const names = Map.groupBy(ways.values(), ([first]) => first?.asked.text ?? '');
  const count = (rows: readonly Candidate[][], strength: Candidate['strength']): number =>
    rows
      .filter(([first]) => first?.strength === strength)
      .reduce((sum, each) => sum + (each[0]?.alike ?? 0) - each.length, 0);
  return [...names]
    .map(([name, rows]) => ({ name, strong: count(rows, 'strong'), possible: count(rows, 'possible') }))
    .filter(({ strong, possible }) => strong + possible > 0);
}

/** Candidates on whose row nobody has said anything. */
export function undecidedCandidates(
  candidates: readonly Candidate[],
  { dispositions }: Pick<ScreeningFold, 'dispositions'>,
): Candidate[] {
  return oneForEachRow(candidates).filter((candidate) => !dispositions.has(topicOf(candidate)));
}

function topicOf({ row, digest }: Candidate): string {
  return screeningTopic(row.register, digest);
}

/** Several names of a vendor lead to one row: the best hit stands for it. Registers hold a few rows twice, byte for byte. */
export function oneForEachRow(candidates: readonly Candidate[]): Candidate[] {
  const best = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const topic = topicOf(candidate);
    const held = best.get(topic);
    if (!held || compareHits(candidate, held) < 0) best.set(topic, candidate);
  }
  return [...best.values()];
}

/**
 * What reviewers made of an older version of the row: the register is the same, and the NPI or else the first name is. A
 * report that left the breach portal's current list stands in its archive. A disposition of a row that was found again
 * beside this one is of another row.
 */
function findFormer(
  { row }: Candidate,
  dispositions: ScreeningFold['dispositions'],
  found: ReadonlySet<string>,
): FormerDisposition | undefined {
  const npi = 'npi' in row ? row.npi : undefined;
  const name = row.names[0]?.text;
  return [...dispositions]
    .filter(([topic, { register }]) => isSameList(register, row.register) && !found.has(topic))
    .flatMap(([, disposition]): FormerDisposition[] => {
      const knownBy = disposition.live.map((view) => {
        const then = findText(view, 'npi');
        if (then !== undefined && npi !== undefined) return then === npi ? 'npi' : undefined;
        return findText(view, 'name') === name ? 'name' : undefined;
      });
      const isKnown = knownBy.some((by) => by !== undefined);
      return isKnown ? [{ ...disposition, byNpi: knownBy.includes('npi') }] : [];
    })
    .sort((a, b) => (a.acting.entry.at < b.acting.entry.at ? 1 : -1))[0];
}

function isSameList(then: RegisterId, now: RegisterId): boolean {
  return then === now || !(isExclusionRegister(then) || isExclusionRegister(now));
}

/** Strong hits first, then those that agree in more, then the closer name; exclusions before incidents. */
function compareLikelihood(a: ScreenedCandidate, b: ScreenedCandidate): number {
  return (
    byStrength(a, b) ||
    Number(isExclusionRegister(b.row.register)) - Number(isExclusionRegister(a.row.register)) ||
    agreement(b) - agreement(a) ||
    b.score - a.score ||
    (a.topic < b.topic ? -1 : 1)
  );
}

function compareHits(a: Candidate, b: Candidate): number {
  return byStrength(a, b) || b.score - a.score || Number(a.foundIn !== 'name') - Number(b.foundIn !== 'name');
}

function byStrength(a: Candidate, b: Candidate): number {
  return Number(b.strength === 'strong') - Number(a.strength === 'strong');
}

function agreement({ facts }: ScreenedCandidate): number {
  const count = (verdict: ComparedFact['verdict']): number =>
    facts.filter((fact) => fact.verdict === verdict).length;
  return count('agrees') - count('differs');
}
