import type { NormalClause } from './agreement-normal.ts';
import { AGREEMENT_TERMS, type TermId } from './agreement-terms.ts';
import { readDenial } from './term-denials.ts';
import { type Actor, firstActor, type Said, splitMoods } from './term-moods.ts';
import { termsByReference } from './term-reference.ts';
import type { Half, Rule, Shape } from './term-rule.ts';
import { TERM_RULES } from './term-rules.ts';

/** Whether the wording of a term stands in an agreement. */
export type TermState = 'found' | 'partly' | 'not-found';

/** What was found of a term: where (page from 1), in which words, and which half is missing. */
export interface TermFinding {
  readonly id: TermId;
  readonly state: TermState;
  readonly sentence?: string;
  readonly page?: number;
  readonly missing?: Half;
}

interface Reading extends NormalClause {
  readonly parts: readonly Said[];
  readonly denies: (term: TermId) => boolean;
}

/** Looks for each term among the clauses of an agreement. */
export function findTerms(clauses: readonly NormalClause[]): TermFinding[] {
  const readings = clauses.map((clause) => ({
    ...clause,
    parts: splitMoods(clause.said, fallbackOf(clause)),
    denies: readDenial(clause.said),
  }));
  const findOwn = (id: TermId) =>
    findTerm(
      id,
      TERM_RULES[id],
      readings.filter(({ denies }) => !denies(id)),
    );
  const own = new Map(AGREEMENT_TERMS.map(({ id }) => [id, findOwn(id)] as const));
  const referred = findReferred(readings);
  return AGREEMENT_TERMS.map(({ id }) => {
    const finding = own.get(id);
    if (finding && finding.state !== 'not-found') return finding;
    const general = id === 'security-subcontractors' ? findGeneralFlowDown(own) : undefined;
    return general ?? referred.get(id) ?? { id, state: 'not-found' };
  });
}

/** Terms that stand only in the regulation, to which a clause refers. */
function findReferred(readings: readonly Reading[]): Map<TermId, TermFinding> {
  const found = new Map<TermId, TermFinding>();
  for (const { said, clause, parts, denies } of readings) {
    if (!parts.some(({ actor, mood }) => actor !== 'CLIENT' && (mood === 'duty' || mood === 'plain')))
      continue;
    for (const id of termsByReference(said))
      if (!found.has(id) && !denies(id))
        found.set(id, {
          id,
          state: 'partly',
          sentence: clause.quote,
          page: clause.page,
          missing: 'own-words',
        });
  }
  return found;
}

/** A vendor that is bound to the Security Rule and binds its subcontractors alike, without a word on electronic PHI. */
function findGeneralFlowDown(own: ReadonlyMap<TermId, TermFinding>): TermFinding | undefined {
  const bound = own.get('subcontractors-bound');
  if (bound?.state !== 'found' || own.get('security-rule')?.state !== 'found') return undefined;
  return { ...bound, id: 'security-subcontractors', state: 'partly', missing: 'ephi' };
}

/** Who acts where the clause names nobody: “it” is whoever acted in the sentence before, else whoever the heading speaks of. */
function fallbackOf({ heading, before, said }: NormalClause): Actor {
  const back = /^(?:it|they)\b/.test(said) ? firstActor(before) : undefined;
  const owner = OWNER_OF_DUTIES.exec(heading)?.[1] as Actor | undefined;
  const named = new Set(
    /^(?:when|if|once|after|before|upon)\b/.test(heading)
      ? []
      : heading.match(/(?<!\b(?:to|for|by|with|from|of|on|\w+ing) (?:the )?)\b(?:VENDOR|CLIENT)\b/g),
  );
  return back ?? owner ?? (named.size === 1 ? ([...named][0] as Actor) : 'none');
}

/** “Obligations of the Hospital”: whose list it is. */
const OWNER_OF_DUTIES =
  /\b(?:obligations?|duties|responsibilities|promises|undertakings?|covenants|commitments|role|tasks)(?: and \w+)? of (VENDOR|CLIENT)\b/;

function findTerm(id: TermId, rule: Rule, readings: readonly Reading[]): TermFinding {
  const whole = rule.parts.map((part) =>
    readings.find((reading) => part.whole.some((shape) => fits(shape, reading))),
  );
  const firstWhole = whole.find((reading) => reading !== undefined);
  if (firstWhole && whole.every((reading) => reading !== undefined))
    return { id, state: 'found', sentence: firstWhole.clause.quote, page: firstWhole.clause.page };
  const lacking = rule.parts.find((_, index) => whole[index] === undefined);
  const half =
    firstWhole ??
    readings.find((reading) => rule.parts.some((part) => part.half.some((shape) => fits(shape, reading))));
  if (!half || !lacking) return { id, state: 'not-found' };
  return {
    id,
    state: 'partly',
    sentence: half.clause.quote,
    page: half.clause.page,
    missing: lacking.missing,
  };
}

/** How far into a sentence without actor and modal verb its verb stands: “Report to the client any …”. */
const BARE_REACH = 160;

/** Where the last cell of a table begins in which a row speaks: “12 | 164.504 | PHI is returned”. */
const tableEdge = (said: string, start: number): number =>
  /^(?:[^|]{0,60}\| ){1,3}/.exec(said.slice(start, start + 200))?.[0].length ?? 0;

/** What fills the place of a clause that is not there. */
const PLACEHOLDER = /reserved|omitted|intentionally|not applicable|n\/a|\bnone\b|^\W*see\b/;
const LONGEST_FRAGMENT = 200;
/** A subject with its verb is no fragment. */
const SENTENCE =
  /^(?:the |any |each |all )?(?:PARTIES|VENDOR|CLIENT)\b|^[^,.;]{0,50}\b(?:have|has|(?<!\b(?:that|this|which) )means?)\b/;

/** Whether a clause says everything that is wanted, a fragment together with the heading that it stands under. */
function saysAll(says: readonly RegExp[], { said, heading, parts }: Reading): boolean {
  if (says.every((pattern) => pattern.test(said))) return true;
  const [only] = parts;
  const isFragment =
    parts.length === 1 &&
    only?.mood === 'plain' &&
    only.actor === 'none' &&
    heading !== '' &&
    said.length < LONGEST_FRAGMENT &&
    !SENTENCE.test(said);
  if (!isFragment || PLACEHOLDER.test(said) || !says.some((pattern) => pattern.test(said))) return false;
  return says.every((pattern) => pattern.test(`${heading} ${said}`));
}

/** Whether a clause says what a shape describes: the verb in a part with the right actor and mood, the rest around it. */
function fits(shape: Shape, reading: Reading): boolean {
  const { said, heading, around, parts } = reading;
  if (!saysAll(shape.says, reading)) return false;
  if (shape.around?.some((pattern) => !pattern.test(around))) return false;
  if (shape.unless?.some((pattern) => pattern.test(said))) return false;
  const isFragment = parts.length === 1 && parts[0]?.mood === 'plain' && parts[0].actor === 'none';
  if (isFragment && shape.unless?.some((pattern) => pattern.test(`${heading} ${said}`))) return false;
  return parts.some(({ actor, mood, start, end }) => {
    if (!shape.moods.includes(mood) || shape.notBy === actor) return false;
    const isBare = mood === 'plain' && (actor === 'none' || !said.slice(start, end).includes(actor));
    const part = said.slice(start, isBare ? Math.min(end, start + BARE_REACH + tableEdge(said, start)) : end);
    const spoken = isBare && parts.length === 1 ? `${heading} ${part}` : part;
    return shape.verb.test(spoken) && !shape.not?.some((pattern) => pattern.test(part));
  });
}
