import { leavesStanding, readReplacement } from './agreement-amending.ts';
import { lowerCapitals } from './agreement-capitals.ts';
import { type Clause, readClauses } from './agreement-clauses.ts';
import { clausesInForce, readDefinedNames, readDefinitions } from './agreement-definitions.ts';
import { type DocumentKind, decideKind } from './agreement-kind.ts';
import { stateQuestion } from './agreement-leads.ts';
import { normaliseWith } from './agreement-normal.ts';
import { findParties } from './agreement-parties.ts';
import { mendWith } from './agreement-spelling.ts';
import { findStruck } from './agreement-struck.ts';
import { findTerms, type TermFinding } from './find-terms.ts';

/** What a document is, and which of the fifteen terms its words seem to hold. */
export interface TermCheck {
  readonly kind: DocumentKind;
  readonly terms: readonly TermFinding[];
}

/**
 * Looks for the terms that 45 CFR 164.504(e)(2) and 164.314(a)(2)(i) want in a business associate agreement, page by page
 * of plain text. Takes time in proportion to the text. What it finds is wording, for a reviewer to confirm.
 */
export function checkTerms(pages: readonly string[]): TermCheck {
  const lowered = pages.map(lowerCapitals);
  const mend = mendWith(lowered.join('\n'));
  const clauses = readClauses(lowered).map((clause) => mendClause(clause, mend));
  const head = lowered.join('\n').slice(0, HEAD).replaceAll(/\s+/g, ' ');
  const text = [
    head,
    ...clauses.map(({ heading, lead, text: own }, at) =>
      heading === clauses[at - 1]?.heading ? `${lead} ${own}` : `${heading}\n${lead} ${own}`,
    ),
  ].join('\n');
  const definitions = readDefinitions(clauses);
  const struck = findStruck(text);
  const operative = clauses.filter(
    (clause) => isOperative(clause) && !(clause.number !== undefined && struck.has(clause.number)),
  );
  const inForce = [...operative, ...clausesInForce(definitions, operative)];
  const terms = findTerms(inForce.map(normaliseWith(findParties(text), definitions)));
  return { kind: decideKind(lowered.map(mend), terms), terms };
}

/** Where titles name the parties that stand in no sentence. */
const HEAD = 1500;

/** A clause with its spelling mended; what is shown of it stays as it stands in the document. */
function mendClause(clause: Clause, mend: (text: string) => string): Clause {
  const { text, heading, lead, before } = clause;
  return {
    ...clause,
    text: stateAnswer(readReplacement(mend(text)) ?? ''),
    heading: mend(heading),
    lead: mend(lead),
    before: mend(before),
  };
}

/** A question that a form answers with yes says what it asks. */
const stateAnswer = (text: string): string =>
  text.endsWith('– Yes')
    ? (stateQuestion(text.replace(/^[A-Z]{0,3}-?\d{1,3}(?:\.\d{1,2})*[.:)]? /, '')) ?? text.slice(0, -5))
    : text;

/** A recital, or somebody's report of what is done. */
const NOT_BINDING =
  /^(?:where ?as|(?:the )?(?:management|auditor|report|summary) (?:states?|says|describes?|asserts?))\b/i;

/** What a form tells whoever fills it in. */
const INSTRUCTION =
  /^(?:\[instructions\b|(?:(?:if|where|when)\b[^.;]{0,120}, )?(?:attach|fill in|complete|check|initial|strike|cross|tick|insert|use) (?:rider|exhibit|appendix|annex|form|one|the box|a line|the line|out|this|only)\b)/i;

/** What keeps alive or confirms what was said elsewhere. */
const SAYS_AGAIN = /^[^.;]{0,300}\b(?:(?:is|are) ratified|(?:shall |will )?surviv\w+)/i;

/** What binds: no definition, recital, question, or heading. */
function isOperative(clause: Clause): boolean {
  return (
    !NOT_BINDING.test(clause.text) &&
    !INSTRUCTION.test(clause.text) &&
    !SAYS_AGAIN.test(clause.text) &&
    !leavesStanding(clause.text) &&
    !clause.text.endsWith('?') &&
    readDefinedNames(clause).length === 0
  );
}
