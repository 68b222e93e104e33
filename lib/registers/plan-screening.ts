import { findText } from '../record/body-text.ts';
import type { Candidate } from './candidate.ts';
import { type ComparedFact, compareFacts } from './compare-facts.ts';
import type { Disposition, ScreeningFold } from './fold-screening.ts';
import { isExclusionRegister, type RegisterId } from './register.ts';
import { screeningTopic } from './screening-topic.ts';
import type { VendorFacts } from './vendor-facts.ts';

/** A candidate with all that a reviewer needs to decide on it. */
export interface ScreenedCandidate extends Candidate {
  /** Of what reviewers make of this row. */
  readonly topic: string;
  readonly facts: readonly ComparedFact[];
  /** What reviewers make of it; undefined while nobody has said. */
  readonly disposition: Disposition | undefined;
  /** What they made of an older version of the row; undefined where this one is decided. */
  readonly former: Disposition | undefined;
}

/** Lays out what the registers gave for a vendor: each row once, the likeliest first. */
export function planScreening(
  candidates: readonly Candidate[],
  { dispositions }: ScreeningFold,
  vendor: VendorFacts,
): ScreenedCandidate[] {
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
      };
    })
    .sort(compareLikelihood);
}

/** Candidates on whose row nobody has said anything: what is new since the vendor was last screened. */
export function newCandidates(
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
): Disposition | undefined {
  const npi = 'npi' in row ? row.npi : undefined;
  const name = row.names[0]?.text;
  return [...dispositions]
    .filter(([topic, { register }]) => isSameList(register, row.register) && !found.has(topic))
    .map(([, disposition]) => disposition)
    .filter(({ live }) =>
      live.some((view) => {
        const then = findText(view, 'npi');
        return then !== undefined && npi !== undefined ? then === npi : findText(view, 'name') === name;
      }),
    )
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
